/** Begins scheduled queries when they are due: an event has each of them run. */
import type { Context } from '../../../runtime/context.js';
import { type Event, publish } from '../../../runtime/events.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { setTimer, type TimerHandler, type TimerOwner } from '../../../runtime/timers.js';
import { HISTORY_MS } from '../insights/limits.js';
import { finished } from '../insights/runs.js';
import { QUERIES, type QueryRow } from '../insights/store.js';
import { GROUPS } from '../store.js';
import { plan, RUNS, runKey, SCHEDULED, type ScheduledRow } from './store.js';

const TOPIC = 'logs-scheduled-queries';
const SECOND_MS = 1000;

/** A timer of `schedules/store.ts`. */
export const runScheduled: TimerHandler = (tx, timer, { clock, ids }) => {
  const row = tx.get(SCHEDULED, timer.id);
  if (row === undefined || !row.isEnabled) return;
  const now = Math.max(timer.due, 0);
  begin(tx, timer, row, ids.uuid(), now);
  const { timer: _, ...rest } = row;
  plan(tx, timer, { ...rest, lastTriggered: now }, Math.max(now, clock.now()));
};

function begin(tx: Transaction, owner: TimerOwner, { id, told }: ScheduledRow, query: string, now: number): void {
  const groups = (told.logGroupIdentifiers ?? []).map((each) => each.replace(/:\*$/, '').split(':log-group:').at(-1) ?? each);
  const missing = groups.find((name) => tx.get(GROUPS, name) === undefined);
  if (missing !== undefined) {
    tx.put(RUNS, runKey(id, now), {
      triggered: now,
      problem: `Log group '${missing}' does not exist for account ID '${owner.account}'`,
    });
    return;
  }
  const row: QueryRow = {
    id: query,
    query: told.queryString,
    groups,
    start: now - (told.startTimeOffset ?? 0) * SECOND_MS,
    end: now - (told.endTimeOffset ?? 0) * SECOND_MS,
    created: now,
    status: 'Scheduled',
  };
  tx.put(QUERIES, query, row);
  tx.put(RUNS, runKey(id, now), { query, triggered: now });
  setTimer(tx, owner, { name: 'forgetQuery', id: query, due: now + HISTORY_MS });
  publish(tx, owner, TOPIC, now, { query });
}

/** The subscriber of `TOPIC`. */
export async function runQuery(ctx: Context, event: Event): Promise<void> {
  await finished(ctx, (event.payload as { query: string }).query);
}
