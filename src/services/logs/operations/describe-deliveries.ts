import type { DescribeDeliveriesRequest, DescribeDeliveriesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DELIVERIES } from '../deliveries/store.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';

export function describeDeliveries(ctx: Context, input: DescribeDeliveriesRequest): DescribeDeliveriesResponse {
  const { rows, nextToken } = pageOf(ctx, DELIVERIES, {
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
    fits: (row) => input.deliverySourceNames?.includes(row.deliverySourceName) ?? true,
  });
  return { deliveries: rows, ...(nextToken !== undefined && { nextToken }) };
}
