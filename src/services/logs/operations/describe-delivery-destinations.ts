import type {
  DescribeDeliveryDestinationsRequest,
  DescribeDeliveryDestinationsResponse,
} from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DELIVERY_DESTINATIONS } from '../deliveries/store.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';

/** In order of their names, which is a guess. */
export function describeDeliveryDestinations(
  ctx: Context,
  input: DescribeDeliveryDestinationsRequest,
): DescribeDeliveryDestinationsResponse {
  const { rows, nextToken } = pageOf(ctx, DELIVERY_DESTINATIONS, { token: input.nextToken, limit: input.limit ?? MAX_DESCRIBED });
  return { deliveryDestinations: rows.map(({ told }) => told), ...(nextToken !== undefined && { nextToken }) };
}
