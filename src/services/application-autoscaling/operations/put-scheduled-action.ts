import type { PutScheduledActionRequest } from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { noTargetRegistered, validation } from '../errors.js';
import { checkDimension } from '../resources.js';
import { ACTIONS, type ActionRow, keyOf, keyWith, placeOf, TARGETS } from '../store.js';

const SCHEDULE = /^(?:at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\)|rate\(\d+ (?:minute|hour|day)s?\)|cron\([^)]+\))$/;

/** Makes a scheduled action, or changes what is named of one that is there. */
export function putScheduledAction(ctx: Context, input: PutScheduledActionRequest): Record<string, never> {
  const place = placeOf(input);
  checkDimension(place);
  const id = ctx.ids.uuid();
  ctx.state.transact((tx) => {
    if (tx.get(TARGETS, keyOf(place)) === undefined) throw noTargetRegistered(place);
    const key = keyWith(place, input.ScheduledActionName);
    const old = tx.get(ACTIONS, key);
    const schedule = input.Schedule ?? old?.schedule;
    // Both messages are a guess.
    if (schedule === undefined) throw validation('Schedule must be specified.');
    if (!SCHEDULE.test(schedule)) throw validation(`Invalid schedule expression: ${schedule}.`);
    const { MinCapacity: min, MaxCapacity: max } = input.ScalableTargetAction ?? {};
    if (min !== undefined && max !== undefined && max < min) {
      throw validation('Maximum capacity cannot be less than minimum capacity');
    }
    tx.put(ACTIONS, key, rowOf(ctx, input, old, schedule, id));
  });
  return {};
}

function rowOf(
  ctx: Context,
  input: PutScheduledActionRequest,
  old: ActionRow | undefined,
  schedule: string,
  id: string,
): ActionRow {
  const { partition, region, account } = ctx;
  const { ServiceNamespace: namespace, ResourceId: resource, ScheduledActionName: name } = input;
  const [timezone, action] = [input.Timezone ?? old?.timezone, input.ScalableTargetAction ?? old?.action];
  const [start, end] = [input.StartTime?.getTime() ?? old?.start, input.EndTime?.getTime() ?? old?.end];
  return {
    ...placeOf(input),
    name,
    arn:
      old?.arn ??
      `arn:${partition}:autoscaling:${region}:${account}:scheduledAction:${id}:resource/${namespace}/${resource}:scheduledActionName/${name}`,
    schedule,
    ...(timezone !== undefined && { timezone }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(action && { action }),
    created: old?.created ?? ctx.clock.now(),
  };
}
