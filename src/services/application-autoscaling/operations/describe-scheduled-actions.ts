import type {
  DescribeScheduledActionsRequest,
  DescribeScheduledActionsResponse,
} from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { pageOf } from '../page.js';
import { ACTIONS } from '../store.js';

export function describeScheduledActions(ctx: Context, input: DescribeScheduledActionsRequest): DescribeScheduledActionsResponse {
  const wanted = input.ScheduledActionNames?.length ? new Set(input.ScheduledActionNames) : undefined;
  const { rows, ...next } = pageOf(ctx, ACTIONS, input, ({ name }) => wanted?.has(name) ?? true);
  return {
    ScheduledActions: rows.map((row) => ({
      ScheduledActionName: row.name,
      ScheduledActionARN: row.arn,
      ServiceNamespace: row.namespace,
      Schedule: row.schedule,
      ...(row.timezone !== undefined && { Timezone: row.timezone }),
      ResourceId: row.resource,
      ScalableDimension: row.dimension,
      ...(row.start !== undefined && { StartTime: new Date(row.start) }),
      ...(row.end !== undefined && { EndTime: new Date(row.end) }),
      ...(row.action && { ScalableTargetAction: row.action }),
      CreationTime: new Date(row.created),
    })),
    ...next,
  };
}
