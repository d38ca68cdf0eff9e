import type { GetPolicyRequest, GetPolicyResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { accessDenied, noSuchResource } from '../errors.js';
import { resolveFunction } from '../names.js';
import { documentOf } from '../policies/policy.js';
import { POLICIES } from '../store.js';

/** Tells a policy. Whatever is missing, function, version or policy, the words are the same (recorded 2025-11-25). */
export function getPolicy(ctx: Context, { FunctionName, Qualifier }: GetPolicyRequest): GetPolicyResponse {
  const ref = resolveFunction(ctx, FunctionName, Qualifier);
  if (ref.account !== ctx.account) throw accessDenied();
  const policy = ctx.state.get(POLICIES, tupleKey(ref.name, ref.qualifier ?? ''));
  if (policy === undefined) throw noSuchResource();
  return { Policy: documentOf(policy), RevisionId: policy.revision };
}
