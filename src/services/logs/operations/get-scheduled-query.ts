import type { GetScheduledQueryRequest, GetScheduledQueryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { describeScheduled, requireScheduled } from '../schedules/store.js';

export function getScheduledQuery(ctx: Context, { identifier }: GetScheduledQueryRequest): GetScheduledQueryResponse {
  return describeScheduled(requireScheduled(ctx.state, identifier));
}
