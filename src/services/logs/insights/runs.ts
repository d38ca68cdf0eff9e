/**
 * Runs queries on the thread that was asked: a piece at a time, so that others have their turns. What a query comes to is written down at its end, in one
 * commit; one whose thread ended before is begun anew by whoever asks for it next. Nothing is lost with the runs that are kept here.
 */
import type { QueryStatistics } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { describeFailure } from '../../../runtime/log.js';
import { monotonicNow, sleep } from '../../../runtime/monotonic.js';
import { isWorldReplaced } from '../../../runtime/state/index.js';
import { EVENT_OVERHEAD } from '../limits.js';
import { GROUPS } from '../store.js';
import { QueryEvents } from './events.js';
import { nowIn } from './language/functions.js';
import { parseQuery } from './language/parser.js';
import { type Execution, execute } from './language/run.js';
import { isOver, PIECE, pieceKey, QUERIES, QUERY_RESULTS, type QueryRow } from './store.js';

/** How long a piece takes, and how many events are looked at before the time is. */
const PIECE_MS = 5;
const EVENTS_A_LOOK = 32;
/** How long an answer waits for a query that is about to be over. */
const PATIENCE_MS = 50;

interface Run {
  readonly done: Promise<void>;
  readonly counts: { scanned: number; bytes: number };
  readonly execution: Execution;
  readonly groups: number;
}

const runs = new Map<string, Run>();

function keyOf(ctx: Context, id: string): string {
  return `${ctx.engine} ${ctx.account} ${ctx.region} ${id}`;
}

/** Runs a query unless this thread does so already. */
export function keepRunning(ctx: Context, row: QueryRow): void {
  const key = keyOf(ctx, row.id);
  if (isOver(row) || runs.has(key)) return;
  const execution = execute(parseQuery(row.query), row.limit, nowIn(row.created));
  const counts = { scanned: 0, bytes: 0 };
  const work = async (): Promise<void> => {
    try {
      await turn();
      await run(ctx, row, execution, counts);
    } catch (error) {
      fail(ctx, row, error);
    } finally {
      runs.delete(key);
    }
  };
  runs.set(key, { done: work(), counts, execution, groups: row.groups.length });
}

/** The query as it is, which is soon over if it is short. */
export async function settled(ctx: Context, id: string): Promise<QueryRow | undefined> {
  const row = ctx.state.get(QUERIES, id);
  if (row === undefined || isOver(row)) return row;
  keepRunning(ctx, row);
  await Promise.race([runs.get(keyOf(ctx, id))?.done, sleep(PATIENCE_MS)]);
  return ctx.state.get(QUERIES, id);
}

/** Runs a query to its end. */
export async function finished(ctx: Context, id: string): Promise<void> {
  const row = ctx.state.get(QUERIES, id);
  if (row === undefined) return;
  keepRunning(ctx, row);
  await runs.get(keyOf(ctx, id))?.done;
}

/** What a query that is not over has come to so far. */
export function progressOf(ctx: Context, id: string): QueryStatistics | undefined {
  const found = runs.get(keyOf(ctx, id));
  return found && statisticsOf(found.execution, found.counts, found.groups);
}

function statisticsOf(execution: Execution, counts: Run['counts'], groups: number): QueryStatistics {
  return {
    recordsMatched: execution.matched,
    recordsScanned: counts.scanned,
    estimatedRecordsSkipped: 0,
    bytesScanned: counts.bytes,
    estimatedBytesSkipped: 0,
    logGroupsScanned: groups,
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function run(ctx: Context, row: QueryRow, execution: Execution, counts: Run['counts']): Promise<void> {
  if (!advance(ctx, row, (current) => ({ ...current, status: 'Running' }))) return;
  const groups = row.groups.flatMap((name) => ctx.state.get(GROUPS, name) ?? []);
  const events = new QueryEvents(ctx, groups, row.start, row.end);
  for (;;) {
    if (!somePush(events, execution, counts)) break;
    await turn();
    const current = ctx.state.get(QUERIES, row.id);
    if (current === undefined || isOver(current)) return;
  }
  const results = execution.results();
  ctx.state.transact((tx) => {
    const current = tx.get(QUERIES, row.id);
    if (current === undefined || isOver(current)) return;
    for (let at = 0; at < results.length; at += PIECE) {
      tx.put(QUERY_RESULTS, pieceKey(row.id, at / PIECE), results.slice(at, at + PIECE));
    }
    const statistics = statisticsOf(execution, counts, row.groups.length);
    tx.put(QUERIES, row.id, { ...current, status: 'Complete', statistics, rows: results.length });
  });
}

/** Takes events for a while; false when there are no more. */
function somePush(events: QueryEvents, execution: Execution, counts: Run['counts']): boolean {
  const until = monotonicNow() + PIECE_MS;
  do {
    for (let left = EVENTS_A_LOOK; left > 0; left--) {
      const event = events.next();
      if (event === undefined) return false;
      counts.scanned++;
      counts.bytes += Buffer.byteLength(event.message) + EVENT_OVERHEAD;
      if (!execution.push(event)) return false;
    }
  } while (monotonicNow() < until);
  return true;
}

/** Changes a query that is not over; false if it is. */
function advance(ctx: Context, { id }: QueryRow, change: (row: QueryRow) => QueryRow): boolean {
  return ctx.state.transact((tx) => {
    const current = tx.get(QUERIES, id);
    if (current === undefined || isOver(current)) return false;
    tx.put(QUERIES, id, change(current));
    return true;
  });
}

/** In another world, or in none, there is nothing to be told. */
function fail(ctx: Context, row: QueryRow, error: unknown): void {
  if (isWorldReplaced(error)) return;
  try {
    ctx.log.write('error', `The query ${row.id} failed: ${describeFailure(error)}`);
    advance(ctx, row, (current) => ({ ...current, status: 'Failed' }));
  } catch {
    // The emulator is ending.
  }
}
