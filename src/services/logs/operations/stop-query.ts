import type { StopQueryRequest, StopQueryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noQuery, notRunning } from '../insights/errors.js';
import { isOver, QUERIES, type QueryRow } from '../insights/store.js';

/** Its run sees it at its next turn. */
export function stopQuery(ctx: Context, { queryId }: StopQueryRequest): StopQueryResponse {
  ctx.state.transact((tx) => {
    const row = tx.get(QUERIES, queryId);
    if (row === undefined) throw noQuery(queryId);
    if (isOver(row)) throw notRunning();
    tx.put<QueryRow>(QUERIES, queryId, { ...row, status: 'Cancelled' });
  });
  return { success: true };
}
