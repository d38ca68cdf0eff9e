/**
 * Time to live, and what else tables leave to be done later. Native code keeps an index of each table's expiries; here are the timers that
 * have it swept, one for a table at most, due when its first item expires. The same sweeps fill large new indexes, take away the rows of
 * deleted ones, and those of deleted tables.
 */
import { native } from '../../../native/index.js';
import type { Clock } from '../../runtime/clock.js';
import type { Instance } from '../../runtime/instance.js';
import { type Collection, jsonCollection, type Transaction } from '../../runtime/state/index.js';
import { cancelTimer, setTimer, type TimerHandler, type TimerOwner } from '../../runtime/timers.js';

/** A sweep that native code asks for. */
export interface Sweep {
  readonly table: string;
  /** The table's id. */
  readonly id: string;
  /** Milliseconds on the emulator's clock; 0 for at once. */
  readonly due: number;
  /** The table's region, if it isn't the request's. */
  readonly region?: string;
}

/** What a sweep came to. */
interface Swept {
  /** When the next one is due, milliseconds on the emulator's clock, 0 for at once; absent if none is. */
  readonly due?: number;
  /** Items that it deleted. */
  readonly expired: number;
}

interface Planned {
  readonly due: number;
  /** The timer's key. */
  readonly timer: string;
}

/** The sweep that is planned for a table, by the table's id. */
const SWEEPS: Collection<Planned> = jsonCollection<Planned>('dynamodb', 'sweeps');
/** The descriptors of tables, which native code writes, as far as they are read here. */
const TABLES = jsonCollection<{
  readonly id: string;
  readonly time_to_live?: unknown;
  readonly indexes?: readonly { readonly state?: { readonly is_filling?: boolean } }[];
  readonly state?: unknown;
}>('dynamodb', 'tables');
/** Rows that one sweep looks at, or some more of a new index: each runs to its end, and others wait for it. */
const BATCH = 256;
/** Items that have expired when they are written stay for this long, so that none goes while the clock is frozen. */
const LEAST_STAY_MS = 1_000;
/** When a sweep is made up for that did not come to its end. */
const MAKE_UP_MS = 60_000;

/** Sets the timers for sweeps that are due earlier than those that were planned. */
export function planSweeps(
  instance: Pick<Instance, 'state'> & { readonly clock: Clock },
  account: string,
  region: string,
  sweeps: readonly Sweep[],
): void {
  for (const { table, id, due, region: other } of sweeps) {
    const owner = { service: 'dynamodb', account, region: other ?? region };
    instance.state(account, owner.region).transact((tx) => plan(tx, owner, table, id, moment(due, instance.clock.now())));
  }
}

/**
 * Plans a look at each table that has time to live on, or something else that is not over, for state that a process left behind: it may have
 * died between a write that moved a table's first expiry and the timer for it.
 */
export function resumeSweeps(instance: Instance): void {
  const due = instance.clock.now() + LEAST_STAY_MS;
  for (const { account, region, service, kind } of instance.engineState.maps()) {
    if (service !== 'dynamodb' || kind !== TABLES.kind) continue;
    const owner = { service, account, region };
    const state = instance.state(account, region);
    const living = state.range(TABLES).filter(([, table]) => table.time_to_live || table.state || isFilling(table.indexes));
    if (living.length === 0) continue;
    state.transact((tx) => {
      for (const [name, { id }] of living) plan(tx, owner, name, id, due);
    });
  }
}

function isFilling(indexes: readonly { readonly state?: { readonly is_filling?: boolean } }[] = []): boolean {
  return indexes.some((index) => index.state?.is_filling === true);
}

/** Sweeps once the transaction that takes the timer away has committed, since native code commits by itself. */
export const expire: TimerHandler = (tx, timer, { clock, after }) => {
  const { table } = timer.payload as { table: string };
  cancel(tx, timer.id);
  plan(tx, timer, table, timer.id, clock.now() + MAKE_UP_MS);
  after((instance) => sweep(instance, timer, table, timer.id));
};

/** Deletes at once what has expired, of all tables; gives how many items went. */
export async function expireNow(instance: Instance): Promise<number> {
  let expired = 0;
  for (const { account, region, service, kind } of instance.engineState.maps()) {
    if (service !== 'dynamodb' || kind !== TABLES.kind) continue;
    for (const [name, { id, time_to_live }] of instance.state(account, region).range(TABLES)) {
      if (!time_to_live) continue;
      for (;;) {
        const swept = sweep(instance, { service, account, region }, name, id);
        expired += swept.expired;
        if (swept.due !== 0) break;
        // Others have a turn between two sweeps.
        await new Promise(setImmediate);
      }
    }
  }
  return expired;
}

function sweep(instance: Instance, owner: TimerOwner, table: string, id: string): Swept {
  const { account, region } = owner;
  const now = instance.clock.now();
  const swept = native().dynamodbSweep(instance.engine, account, region, table, id, now, BATCH);
  instance.state(account, region).transact((tx) => {
    cancel(tx, id);
    if (swept.due !== undefined) plan(tx, owner, table, id, moment(swept.due, now));
  });
  return swept;
}

function moment(due: number, now: number): number {
  if (due === 0 || due > now) return Math.max(due, now);
  return now + LEAST_STAY_MS;
}

function plan(tx: Transaction, { account, region }: TimerOwner, table: string, id: string, due: number): void {
  const planned = tx.get(SWEEPS, id);
  if (planned !== undefined && planned.due <= due) return;
  cancel(tx, id);
  const timer = setTimer(tx, { service: 'dynamodb', account, region }, { name: 'expire', id, due, payload: { table } });
  tx.put(SWEEPS, id, { due, timer });
}

function cancel(tx: Transaction, id: string): void {
  const planned = tx.get(SWEEPS, id);
  if (planned === undefined) return;
  cancelTimer(tx, planned.timer);
  tx.delete(SWEEPS, id);
}
