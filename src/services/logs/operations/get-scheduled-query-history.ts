import type {
  ExecutionStatus,
  GetScheduledQueryHistoryRequest,
  GetScheduledQueryHistoryResponse,
  QueryStatus,
  TriggerHistoryRecord,
} from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { pageOfList } from '../insights/pages.js';
import { settled } from '../insights/runs.js';
import { MAX_DESCRIBED } from '../limits.js';
import { type RunRow, requireScheduled, runsOf } from '../schedules/store.js';

const STATUSES: Readonly<Partial<Record<QueryStatus, ExecutionStatus>>> = {
  Scheduled: 'Running',
  Running: 'Running',
  Complete: 'Complete',
  Timeout: 'Timeout',
};

/** Times are seconds where they are asked for and milliseconds where they are told; the latest run first. Both are guesses. */
export async function getScheduledQueryHistory(
  ctx: Context,
  input: GetScheduledQueryHistoryRequest,
): Promise<GetScheduledQueryHistoryResponse> {
  const row = requireScheduled(ctx.state, input.identifier);
  const runs = runsOf(ctx.state, row).filter(
    ({ triggered }) => triggered >= input.startTime * 1000 && triggered <= input.endTime * 1000 + 999,
  );
  const records: TriggerHistoryRecord[] = [];
  for (const run of runs.reverse()) records.push(await recordOf(ctx, run));
  const wanted = records.filter(
    ({ executionStatus }) => executionStatus === undefined || (input.executionStatuses?.includes(executionStatus) ?? true),
  );
  const { rows, nextToken } = pageOfList(wanted, input.maxResults ?? MAX_DESCRIBED, input.nextToken);
  return {
    name: row.told.name,
    scheduledQueryArn: row.arn,
    triggerHistory: [...rows],
    ...(nextToken !== undefined && { nextToken }),
  };
}

async function recordOf(ctx: Context, { query, triggered, problem }: RunRow): Promise<TriggerHistoryRecord> {
  if (query === undefined) return { executionStatus: 'InvalidQuery', triggeredTimestamp: triggered, errorMessage: problem ?? '' };
  const row = await settled(ctx, query);
  return { queryId: query, executionStatus: (row && STATUSES[row.status]) ?? 'Failed', triggeredTimestamp: triggered };
}
