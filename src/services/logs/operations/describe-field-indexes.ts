import type { DescribeFieldIndexesRequest, DescribeFieldIndexesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { indexedFields } from '../group-policies/documents.js';
import { indexPolicyOf } from '../group-policies/indexes.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

/** Indexes are told as policies make them. Queries read all events all the same, so that none are skipped. */
export function describeFieldIndexes(
  ctx: Context,
  { logGroupIdentifiers }: DescribeFieldIndexesRequest,
): DescribeFieldIndexesResponse {
  return {
    fieldIndexes: logGroupIdentifiers.flatMap((each) => {
      const policy = indexPolicyOf(ctx, requireGroup(ctx.state, groupNameOf(ctx, each)));
      const { logGroupIdentifier = each } = policy ?? {};
      return policy === undefined
        ? []
        : indexedFields(policy.policyDocument).map((fieldIndexName) => ({ logGroupIdentifier, fieldIndexName }));
    }),
  };
}
