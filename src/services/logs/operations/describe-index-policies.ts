import type { DescribeIndexPoliciesRequest, DescribeIndexPoliciesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { indexPolicyOf } from '../group-policies/indexes.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

export function describeIndexPolicies(
  ctx: Context,
  { logGroupIdentifiers }: DescribeIndexPoliciesRequest,
): DescribeIndexPoliciesResponse {
  return {
    indexPolicies: logGroupIdentifiers.flatMap(
      (each) => indexPolicyOf(ctx, requireGroup(ctx.state, groupNameOf(ctx, each))) ?? [],
    ),
  };
}
