import type { DeleteScheduledQueryRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { cancelTimer } from '../../../runtime/timers.js';
import { RUNS, requireScheduled, runKey, runsOf, SCHEDULED } from '../schedules/store.js';

/** The history goes along. */
export function deleteScheduledQuery(ctx: Context, { identifier }: DeleteScheduledQueryRequest): Record<string, never> {
  ctx.state.transact((tx) => {
    const row = requireScheduled(tx, identifier);
    if (row.timer !== undefined) cancelTimer(tx, row.timer);
    for (const { triggered } of runsOf(tx, row)) tx.delete(RUNS, runKey(row.id, triggered));
    tx.delete(SCHEDULED, row.id);
  });
  return {};
}
