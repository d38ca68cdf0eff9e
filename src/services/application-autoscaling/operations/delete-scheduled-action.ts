import type { DeleteScheduledActionRequest } from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { noAction } from '../errors.js';
import { checkDimension } from '../resources.js';
import { ACTIONS, keyWith, placeOf } from '../store.js';

export function deleteScheduledAction(ctx: Context, input: DeleteScheduledActionRequest): Record<string, never> {
  const place = placeOf(input);
  checkDimension(place);
  ctx.state.transact((tx) => {
    const key = keyWith(place, input.ScheduledActionName);
    if (tx.get(ACTIONS, key) === undefined) throw noAction(place, input.ScheduledActionName);
    tx.delete(ACTIONS, key);
  });
  return {};
}
