import type { GetQueryResultsRequest, GetQueryResultsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidToken } from '../errors.js';
import { noQuery } from '../insights/errors.js';
import { MAX_ROWS, type ResultField } from '../insights/language/run.js';
import { progressOf, settled } from '../insights/runs.js';
import { PIECE, pieceKey, QUERY_RESULTS, type QueryRow } from '../insights/store.js';

/** A query that is not over tells no rows yet; AWS tells some. */
export async function getQueryResults(ctx: Context, input: GetQueryResultsRequest): Promise<GetQueryResultsResponse> {
  const row = await settled(ctx, input.queryId);
  if (row === undefined) throw noQuery(input.queryId);
  const from = offsetOf(row, input.nextToken);
  const to = Math.min(from + (input.maxItems ?? MAX_ROWS), row.rows ?? 0);
  const statistics = row.statistics ?? progressOf(ctx, row.id) ?? noStatistics(row);
  return {
    queryLanguage: 'CWLI',
    results: rowsOf(ctx, row, from, to),
    statistics,
    status: row.status,
    ...(to < (row.rows ?? 0) && { nextToken: Buffer.from(`${row.id} ${to}`).toString('base64url') }),
  };
}

function noStatistics({ groups }: QueryRow): NonNullable<GetQueryResultsResponse['statistics']> {
  return {
    recordsMatched: 0,
    recordsScanned: 0,
    estimatedRecordsSkipped: 0,
    bytesScanned: 0,
    estimatedBytesSkipped: 0,
    logGroupsScanned: groups.length,
  };
}

function offsetOf({ id, rows = 0 }: QueryRow, token: string | undefined): number {
  if (token === undefined) return 0;
  const [ofQuery, offset] = Buffer.from(token, 'base64url').toString().split(' ');
  const at = Number(offset);
  if (ofQuery !== id || !Number.isInteger(at) || at < 0 || at > rows) throw invalidToken();
  return at;
}

function rowsOf(ctx: Context, { id }: QueryRow, from: number, to: number): ResultField[][] {
  const rows: ResultField[][] = [];
  for (let piece = Math.floor(from / PIECE); piece * PIECE < to; piece++) {
    const all = ctx.state.get(QUERY_RESULTS, pieceKey(id, piece)) ?? [];
    rows.push(...all.slice(Math.max(from - piece * PIECE, 0), to - piece * PIECE));
  }
  return rows;
}
