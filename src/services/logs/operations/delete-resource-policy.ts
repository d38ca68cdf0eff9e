import type { DeleteResourcePolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter, notFound } from '../errors.js';
import { RESOURCE_POLICIES } from '../store.js';

export function deleteResourcePolicy(ctx: Context, input: DeleteResourcePolicyRequest): void {
  const key = input.policyName ?? input.resourceArn;
  // The words are a guess.
  if (key === undefined) throw invalidParameter('Exactly one of policyName and resourceArn must be specified.');
  ctx.state.transact((tx) => {
    if (tx.get(RESOURCE_POLICIES, key) === undefined) throw notFound(`Policy with name [${key}] does not exist.`);
    tx.delete(RESOURCE_POLICIES, key);
  });
}
