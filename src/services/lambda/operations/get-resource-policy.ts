import type { GetResourcePolicyRequest, GetResourcePolicyResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { noSuchResource } from '../errors.js';
import { documentOf } from '../policies/policy.js';
import { policyTarget } from '../policies/whole.js';
import { POLICIES } from '../store.js';

/** Tells the policy of a function, version or alias by its ARN. */
export function getResourcePolicy(ctx: Context, { ResourceArn }: GetResourcePolicyRequest): GetResourcePolicyResponse {
  const ref = policyTarget(ctx, ctx.state, ResourceArn);
  const policy = ctx.state.get(POLICIES, tupleKey(ref.name, ref.qualifier ?? ''));
  if (policy === undefined) throw noSuchResource();
  return { Policy: documentOf(policy), RevisionId: policy.revision };
}
