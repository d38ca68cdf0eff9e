import type { ListScheduledQueriesRequest, ListScheduledQueriesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';
import { SCHEDULED, type ScheduledRow } from '../schedules/store.js';

export function listScheduledQueries(ctx: Context, input: ListScheduledQueriesRequest): ListScheduledQueriesResponse {
  const { state, scheduleType = 'CUSTOMER_MANAGED' } = input;
  const { rows, nextToken } = pageOf(ctx, SCHEDULED, {
    token: input.nextToken,
    limit: input.maxResults ?? MAX_DESCRIBED,
    fits: ({ isEnabled }) => scheduleType === 'CUSTOMER_MANAGED' && (state === undefined || (state === 'ENABLED') === isEnabled),
  });
  return { scheduledQueries: rows.map(summary), ...(nextToken !== undefined && { nextToken }) };
}

function summary({ arn, told, isEnabled, created, updated, lastTriggered }: ScheduledRow) {
  const { name, scheduleExpression, timezone, destinationConfiguration } = told;
  return {
    scheduledQueryArn: arn,
    name,
    state: isEnabled ? ('ENABLED' as const) : ('DISABLED' as const),
    scheduleType: 'CUSTOMER_MANAGED' as const,
    ...(lastTriggered !== undefined && { lastTriggeredTime: lastTriggered }),
    scheduleExpression,
    ...(timezone !== undefined && { timezone }),
    ...(destinationConfiguration && { destinationConfiguration }),
    creationTime: created,
    lastUpdatedTime: updated,
  };
}
