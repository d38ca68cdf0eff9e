import type { DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';
import { describePolicy } from '../policies.js';
import { RESOURCE_POLICIES } from '../store.js';

export function describeResourcePolicies(ctx: Context, input: DescribeResourcePoliciesRequest): DescribeResourcePoliciesResponse {
  const isOfResource = input.policyScope === 'RESOURCE' || input.resourceArn !== undefined;
  const { rows, nextToken } = pageOf(ctx, RESOURCE_POLICIES, {
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
    fits: ({ resource }) => (resource !== undefined) === isOfResource && (input.resourceArn ?? resource) === resource,
  });
  return { resourcePolicies: rows.map(describePolicy), ...(nextToken !== undefined && { nextToken }) };
}
