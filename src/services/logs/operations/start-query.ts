import type { StartQueryRequest, StartQueryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { setTimer } from '../../../runtime/timers.js';
import { invalidParameter, limitExceeded } from '../errors.js';
import { otherLanguage } from '../insights/errors.js';
import { groupsOfQuery } from '../insights/groups.js';
import { parseQuery } from '../insights/language/parser.js';
import { HISTORY_MS, MAX_CONCURRENT, TIMEOUT_MS } from '../insights/limits.js';
import { keepRunning } from '../insights/runs.js';
import { isOver, QUERIES, type QueryRow } from '../insights/store.js';

const SECOND_MS = 1000;
/** Seconds that are more than this are taken for milliseconds: they would lie beyond the year 5138. */
const MOST_SECONDS = 1e11;

/** The order of refusals is a guess. A query that was begun is run by this thread, in pieces, while its client asks for the result. */
export function startQuery(ctx: Context, input: StartQueryRequest): StartQueryResponse {
  const { queryLanguage = 'CWLI', queryString, limit } = input;
  if (queryLanguage !== 'CWLI') throw otherLanguage(queryLanguage);
  const [start, end] = [millisecondsOf(input.startTime, 0), millisecondsOf(input.endTime, SECOND_MS - 1)];
  // The words are a guess.
  if (start > end) throw invalidParameter('The start time of a query must not be later than its end time.');
  const query = parseQuery(queryString);
  const groups = groupsOfQuery(ctx, input, query, end);
  const now = ctx.clock.now();
  const row: QueryRow = {
    id: ctx.ids.uuid(),
    query: queryString,
    groups: groups.map(({ name }) => name),
    start,
    end,
    ...(limit !== undefined && { limit }),
    created: now,
    status: 'Scheduled',
  };
  ctx.state.transact((tx) => {
    const running = tx.range(QUERIES).filter(([, each]) => !isOver(each)).length;
    if (running >= MAX_CONCURRENT) throw limitExceeded(`Account maximum query concurrency limit of [${MAX_CONCURRENT}] reached.`);
    tx.put(QUERIES, row.id, row);
    setTimer(tx, ctx, { name: 'endQuery', id: row.id, due: now + TIMEOUT_MS });
    setTimer(tx, ctx, { name: 'forgetQuery', id: row.id, due: now + HISTORY_MS });
  });
  keepRunning(ctx, row);
  return { queryId: row.id };
}

/** A second that is the last one counts whole. */
function millisecondsOf(time: number, rest: number): number {
  return time > MOST_SECONDS ? time : time * SECOND_MS + rest;
}
