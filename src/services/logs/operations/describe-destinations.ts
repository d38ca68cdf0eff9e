import type { DescribeDestinationsRequest, DescribeDestinationsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { describeDestination } from '../destinations.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';
import { DESTINATIONS } from '../store.js';

export function describeDestinations(ctx: Context, input: DescribeDestinationsRequest): DescribeDestinationsResponse {
  const { rows, nextToken } = pageOf(ctx, DESTINATIONS, {
    prefix: input.DestinationNamePrefix,
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
  });
  return {
    destinations: rows.map((row) => describeDestination(ctx, row)),
    ...(nextToken !== undefined && { nextToken }),
  };
}
