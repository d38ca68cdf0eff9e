import type {
  RegisterScalableTargetRequest,
  RegisterScalableTargetResponse,
} from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { tooManyTags, validation } from '../errors.js';
import { MAX_TAGS } from '../limits.js';
import { bringIntoBounds, checkResource, roleOf } from '../resources.js';
import { keyOf, placeOf, TARGETS, type TargetRow } from '../store.js';

/** Registers a target, or changes what is named of one that is there. */
export async function registerScalableTarget(
  ctx: Context,
  input: RegisterScalableTargetRequest,
): Promise<RegisterScalableTargetResponse> {
  const place = placeOf(input);
  await checkResource(ctx, place);
  if (Object.keys(input.Tags ?? {}).length > MAX_TAGS) throw tooManyTags(place.resource);
  const id = ctx.ids.uuid().replaceAll('-', '');
  const { arn, min, max } = ctx.state.transact((tx) => {
    const row = merged(ctx, input, tx.get(TARGETS, keyOf(place)), id);
    tx.put(TARGETS, keyOf(place), row);
    return row;
  });
  await bringIntoBounds(ctx, place, min, max);
  return { ScalableTargetARN: arn };
}

function merged(ctx: Context, input: RegisterScalableTargetRequest, old: TargetRow | undefined, id: string): TargetRow {
  const [min, max] = [input.MinCapacity ?? old?.min, input.MaxCapacity ?? old?.max];
  // The words for a new target without bounds are a guess.
  if (min === undefined) throw validation('Minimum capacity must be specified when registering a new scalable target');
  if (max === undefined) throw validation('Maximum capacity must be specified when registering a new scalable target');
  if (min < 0) throw validation('Minimum capacity cannot be negative');
  if (max < min) throw validation('Maximum capacity cannot be less than minimum capacity');
  const { partition, region, account } = ctx;
  return {
    ...placeOf(input),
    arn: old?.arn ?? `arn:${partition}:application-autoscaling:${region}:${account}:scalable-target/${id}`,
    min,
    max,
    role: roleOf(ctx, input.ServiceNamespace),
    created: old?.created ?? ctx.clock.now(),
    suspended: {
      DynamicScalingInSuspended: false,
      DynamicScalingOutSuspended: false,
      ScheduledScalingSuspended: false,
      ...old?.suspended,
      ...input.SuspendedState,
    },
    tags: { ...old?.tags, ...input.Tags },
  };
}
