import type { DeleteScalingPolicyRequest } from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { noPolicy } from '../errors.js';
import { checkDimension } from '../resources.js';
import { keyWith, POLICIES, placeOf } from '../store.js';

export function deleteScalingPolicy(ctx: Context, input: DeleteScalingPolicyRequest): Record<string, never> {
  const place = placeOf(input);
  checkDimension(place);
  ctx.state.transact((tx) => {
    const key = keyWith(place, input.PolicyName);
    if (tx.get(POLICIES, key) === undefined) throw noPolicy(place, input.PolicyName);
    tx.delete(POLICIES, key);
  });
  return {};
}
