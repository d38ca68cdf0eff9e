import type { DescribeDeliverySourcesRequest, DescribeDeliverySourcesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DELIVERY_SOURCES } from '../deliveries/store.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';

/** In order of their names, which is a guess. */
export function describeDeliverySources(ctx: Context, input: DescribeDeliverySourcesRequest): DescribeDeliverySourcesResponse {
  const { resourceArns } = input;
  const { rows, nextToken } = pageOf(ctx, DELIVERY_SOURCES, {
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
    fits: (row) => resourceArns === undefined || row.resourceArns.some((arn) => resourceArns.includes(arn)),
  });
  return { deliverySources: rows, ...(nextToken !== undefined && { nextToken }) };
}
