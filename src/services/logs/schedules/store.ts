/**
 * Scheduled queries.
 *
 * - `scheduled-queries`: id → `ScheduledRow`
 * - `scheduled-runs`: (id, time) → `RunRow`, one for each time that a query was begun
 */
import type { CreateScheduledQueryRequest, GetScheduledQueryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { jsonCollection, type StateReader, type Transaction, tupleKey } from '../../../runtime/state/index.js';
import { cancelTimer, setTimer, type TimerOwner } from '../../../runtime/timers.js';
import { offsetOf } from '../transformers/dates.js';
import { nextTime, parseSchedule } from './cron.js';
import { noScheduledQuery } from './errors.js';

const SERVICE = 'logs';

export interface ScheduledRow {
  readonly id: string;
  readonly arn: string;
  readonly told: Omit<CreateScheduledQueryRequest, 'tags' | 'state'>;
  readonly isEnabled: boolean;
  readonly created: number;
  readonly updated: number;
  readonly lastTriggered?: number;
  /** The key of the timer for the next time. */
  readonly timer?: string;
}

export interface RunRow {
  readonly query?: string;
  readonly triggered: number;
  /** Why no query was begun. */
  readonly problem?: string;
}

export const SCHEDULED = jsonCollection<ScheduledRow>(SERVICE, 'scheduled-queries');
export const RUNS = jsonCollection<RunRow>(SERVICE, 'scheduled-runs');

export function scheduledArn({ partition, region, account }: Context, id: string): string {
  return `arn:${partition}:logs:${region}:${account}:scheduled-query:${id}`;
}

/** By ARN or name. */
export function requireScheduled(reader: StateReader, identifier: string): ScheduledRow {
  const row = identifier.startsWith('arn:')
    ? reader.get(SCHEDULED, identifier.split(':').at(-1) ?? '')
    : reader.range(SCHEDULED).find(([, { told }]) => told.name === identifier)?.[1];
  if (row === undefined || (identifier.startsWith('arn:') && row.arn !== identifier)) throw noScheduledQuery();
  return row;
}

/** Writes a row with a timer for its next time in place of the one that it had. */
export function plan(tx: Transaction, { account, region }: Omit<TimerOwner, 'service'>, row: ScheduledRow, after: number): void {
  if (row.timer !== undefined) cancelTimer(tx, row.timer);
  const { timer: _, ...rest } = row;
  const { scheduleExpression, timezone = 'UTC', scheduleStartTime = 0, scheduleEndTime } = row.told;
  const schedule = parseSchedule(scheduleExpression);
  const due = nextTime(schedule, Math.max(after, scheduleStartTime * 1000 - 1), (at) => offsetOf(timezone, at));
  const isOver = due === undefined || (scheduleEndTime !== undefined && due > scheduleEndTime * 1000);
  if (!row.isEnabled || isOver) {
    tx.put(SCHEDULED, row.id, rest);
    return;
  }
  const timer = setTimer(tx, { service: SERVICE, account, region }, { name: 'runScheduled', id: row.id, due });
  tx.put(SCHEDULED, row.id, { ...rest, timer });
}

export function runKey(id: string, at: number): string {
  return tupleKey(id, at);
}

export function runsOf(reader: StateReader, { id }: ScheduledRow): RunRow[] {
  return reader.range(RUNS, { prefix: tupleKey(id) }).map(([, run]) => run);
}

export function describeScheduled(row: ScheduledRow): GetScheduledQueryResponse {
  return {
    scheduledQueryArn: row.arn,
    ...row.told,
    state: row.isEnabled ? 'ENABLED' : 'DISABLED',
    scheduleType: 'CUSTOMER_MANAGED',
    ...(row.lastTriggered !== undefined && { lastTriggeredTime: row.lastTriggered }),
    creationTime: row.created,
    lastUpdatedTime: row.updated,
  };
}
