/**
 * What expires. Readers pass over events that are older than the retention of their group, so that they are gone on the clock's tick; once a
 * day a timer of the group takes away the rows of those that have expired as a whole.
 */
import type { StateReader, Transaction } from '../../runtime/state/index.js';
import { cancelTimer, setTimer, type Timer, type TimerOwner, type TimerTools } from '../../runtime/timers.js';
import { sizeOf, timeKey } from './events/chunks.js';
import { DAY_MS } from './limits.js';
import { eventsOf, expiredBefore, GROUPS, type GroupRow, STREAMS, streamKey, streamsOf } from './store.js';

export const SWEEP_TIMER = 'sweep';
/** Chunks that one timer takes away; there is another at once for the rest. */
const MAX_SWEPT = 2_000;

interface Payload {
  readonly name: string;
  readonly id: string;
}

/** The group with another retention, or none, and the timer for it. */
export function withRetention(
  tx: Transaction,
  owner: TimerOwner,
  group: GroupRow,
  days: number | undefined,
  now: number,
): GroupRow {
  const { retention: _, sweep, ...rest } = group;
  if (sweep !== undefined) cancelTimer(tx, sweep);
  return days === undefined ? rest : { ...rest, retention: days, sweep: sweepAt(tx, owner, rest, now + DAY_MS) };
}

function sweepAt(tx: Transaction, owner: TimerOwner, { name, id }: GroupRow, due: number): string {
  const payload: Payload = { name, id };
  return setTimer(tx, owner, { name: SWEEP_TIMER, id, due, payload });
}

/** The timer's handler. */
export function sweep(tx: Transaction, timer: Timer, { clock }: TimerTools): void {
  const { name, id } = timer.payload as Payload;
  const group = tx.get(GROUPS, name);
  if (group?.id !== id || group.retention === undefined) return;
  const now = clock.now();
  const isDone = sweepGroup(tx, group, expiredBefore(group, now));
  tx.put(GROUPS, name, { ...group, sweep: sweepAt(tx, timer, group, isDone ? now + DAY_MS : now) });
}

/** False if something is left. */
function sweepGroup(tx: Transaction & StateReader, group: GroupRow, before: number): boolean {
  const rows = eventsOf(group);
  let left = MAX_SWEPT;
  for (const stream of streamsOf(tx, group)) {
    if (stream.first === undefined || stream.first >= before) continue;
    const chunks = tx.range(rows, { from: stream.id, to: timeKey(stream.id, before), limit: left });
    let bytes = 0;
    for (const [key, chunk] of chunks) {
      if ((chunk.times.at(-1) as number) >= before) continue;
      tx.delete(rows, key);
      bytes += chunk.messages.reduce((sum, message) => sum + sizeOf(message), 0);
    }
    left -= chunks.length;
    const [oldest] = tx.range(rows, { prefix: stream.id, limit: 1 });
    tx.put(STREAMS, streamKey(group, stream.name), {
      ...stream,
      bytes: stream.bytes - bytes,
      first: oldest?.[1].times[0] ?? stream.last ?? before,
    });
    if (left <= 0) return false;
  }
  return true;
}
