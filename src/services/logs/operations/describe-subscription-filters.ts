import type {
  DescribeSubscriptionFiltersRequest,
  DescribeSubscriptionFiltersResponse,
} from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';
import { requireGroup, SUBSCRIPTION_FILTERS } from '../store.js';

export function describeSubscriptionFilters(
  ctx: Context,
  input: DescribeSubscriptionFiltersRequest,
): DescribeSubscriptionFiltersResponse {
  requireGroup(ctx.state, input.logGroupName);
  const { rows, nextToken } = pageOf(ctx, SUBSCRIPTION_FILTERS, {
    prefix: tupleKey(input.logGroupName),
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
    fits: ({ filterName }) => filterName.startsWith(input.filterNamePrefix ?? ''),
  });
  return { subscriptionFilters: rows, ...(nextToken !== undefined && { nextToken }) };
}
