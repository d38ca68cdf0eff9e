import type { DeleteResourcePolicyRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { noSuchResource } from '../errors.js';
import { requireRevision } from '../policies/policy.js';
import { policyTarget } from '../policies/whole.js';
import { POLICIES } from '../store.js';

/** Deletes the whole policy of a function, version or alias. */
export function deleteResourcePolicy(ctx: Context, input: DeleteResourcePolicyRequest): Record<string, never> {
  ctx.state.transact((tx) => {
    const ref = policyTarget(ctx, tx, input.ResourceArn);
    const key = tupleKey(ref.name, ref.qualifier ?? '');
    const policy = tx.get(POLICIES, key);
    if (policy === undefined) throw noSuchResource();
    requireRevision(policy, input.RevisionId, 'GetPolicy');
    tx.delete(POLICIES, key);
  });
  return {};
}
