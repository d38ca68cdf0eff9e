/**
 * Notifications that could not be delivered, the newest thousand of them or so, for tests and for who wonders: `GET /_aws/s3/notifications`.
 * AWS drops such after some time and tells nobody.
 */
import { type Collection, jsonCollection, type StateReader, type Transaction, tupleKey } from '../../../runtime/state/index.js';

export interface Undelivered {
  /** Of the bucket. */
  readonly account: string;
  readonly region: string;
  readonly bucket: string;
  /** ISO 8601 on the emulator's clock: when it happened. */
  readonly time: string;
  /** An ARN, or `events` for EventBridge. */
  readonly target: string;
  readonly reason: string;
  /** What the target would have got. */
  readonly message: Record<string, unknown>;
}

const ROWS: Collection<Undelivered> = jsonCollection<Undelivered>('s3', 'notifications');
const EVENTS_KEPT = 1000;

/** `number` is that of the event, `place` tells its notifications apart. True if it is the first of its target that is kept. */
export function keep(tx: Transaction, number: number, place: number, undelivered: Undelivered): void {
  tx.put(ROWS, tupleKey(number, place), undelivered);
  for (const [key] of tx.range(ROWS, { to: tupleKey(number - EVENTS_KEPT) })) tx.delete(ROWS, key);
}

export function undelivered(reader: StateReader): Undelivered[] {
  return reader.range(ROWS).map(([, row]) => row);
}

export function forget(tx: Transaction): void {
  for (const [key] of tx.range(ROWS)) tx.delete(ROWS, key);
}
