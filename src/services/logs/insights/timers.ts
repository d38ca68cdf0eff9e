import type { TimerHandler } from '../../../runtime/timers.js';
import { isOver, PIECE, pieceKey, QUERIES, QUERY_RESULTS, type QueryRow } from './store.js';

/** Gives up a query that has taken too long. */
export const endQuery: TimerHandler = (tx, { id }) => {
  const row = tx.get(QUERIES, id);
  if (row !== undefined && !isOver(row)) tx.put<QueryRow>(QUERIES, id, { ...row, status: 'Timeout' });
};

/** Forgets a query with its result. */
export const forgetQuery: TimerHandler = (tx, { id }) => {
  const row = tx.get(QUERIES, id);
  if (row === undefined) return;
  for (let at = 0; at < (row.rows ?? 0); at += PIECE) tx.delete(QUERY_RESULTS, pieceKey(id, at / PIECE));
  tx.delete(QUERIES, id);
};
