import type { DeregisterScalableTargetRequest } from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { noTarget } from '../errors.js';
import { checkDimension } from '../resources.js';
import { ACTIONS, keyOf, POLICIES, placeOf, TARGETS } from '../store.js';

/** Its policies and scheduled actions go with it. */
export function deregisterScalableTarget(ctx: Context, input: DeregisterScalableTargetRequest): Record<string, never> {
  const place = placeOf(input);
  checkDimension(place);
  ctx.state.transact((tx) => {
    const key = keyOf(place);
    if (tx.get(TARGETS, key) === undefined) throw noTarget(place);
    tx.delete(TARGETS, key);
    for (const [policy] of tx.range(POLICIES, { prefix: `${key}/` })) tx.delete(POLICIES, policy);
    for (const [action] of tx.range(ACTIONS, { prefix: `${key}/` })) tx.delete(ACTIONS, action);
  });
  return {};
}
