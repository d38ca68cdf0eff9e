import type { PutResourcePolicyRequest, PutResourcePolicyResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { documentOf, requireRevision } from '../policies/policy.js';
import { policyTarget, readPolicy } from '../policies/whole.js';
import { POLICIES } from '../store.js';

/** Sets the whole policy of a function, version or alias. It is the one that AddPermission adds to. */
export function putResourcePolicy(ctx: Context, input: PutResourcePolicyRequest): PutResourcePolicyResponse {
  const statements = readPolicy(input.Policy, input.ResourceArn);
  return ctx.state.transact((tx) => {
    const ref = policyTarget(ctx, tx, input.ResourceArn);
    const key = tupleKey(ref.name, ref.qualifier ?? '');
    requireRevision(tx.get(POLICIES, key), input.RevisionId, 'GetPolicy');
    const policy = { statements, revision: ctx.ids.uuid() };
    tx.put(POLICIES, key, policy);
    return { Policy: documentOf(policy), RevisionId: policy.revision };
  });
}
