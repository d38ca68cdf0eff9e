import type {
  DescribeScalingActivitiesRequest,
  DescribeScalingActivitiesResponse,
} from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { pageOf } from '../page.js';
import { ACTIVITIES } from '../store.js';

/** What was done: bringing capacities into new bounds, and nothing else. */
export function describeScalingActivities(
  ctx: Context,
  input: DescribeScalingActivitiesRequest,
): DescribeScalingActivitiesResponse {
  const { rows, ...next } = pageOf(ctx, ACTIVITIES, input);
  return {
    ScalingActivities: rows.map((row) => ({
      ActivityId: row.id,
      ServiceNamespace: row.namespace,
      ResourceId: row.resource,
      ScalableDimension: row.dimension,
      Description: row.description,
      Cause: row.cause,
      StartTime: new Date(row.time),
      EndTime: new Date(row.time),
      StatusCode: row.status,
      StatusMessage: row.message,
    })),
    ...next,
  };
}
