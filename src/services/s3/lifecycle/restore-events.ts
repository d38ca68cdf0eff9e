/** Events of a restored copy that comes and goes. The copy itself needs no timer: whether it is there follows from the row and the clock. */
import type { Transaction } from '../../../runtime/state/index.js';
import { setTimer, type TimerHandler, type TimerOwner } from '../../../runtime/timers.js';
import { noteChange } from '../events/outbox.js';
import { type BucketRow, buckets, type Restore } from '../store.js';
import { locate } from '../versions.js';
import { archiveOf } from './archive.js';

interface Awaited {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly event: 'ObjectRestore:Completed' | 'ObjectRestore:Delete';
}

/** Has the events of a restore noted, where somebody wants to know of events. */
export function tellOfRestore(
  tx: Transaction,
  bucket: BucketRow,
  key: string,
  versionId: string | undefined,
  { ready }: Restore,
): void {
  if (!bucket.traits?.events) return;
  wait(tx, bucket, { bucket: bucket.name, key, versionId, event: 'ObjectRestore:Completed' }, ready);
}

function wait(tx: Transaction, { account, region }: Pick<TimerOwner, 'account' | 'region'>, payload: Awaited, due: number): void {
  const { bucket, key, versionId = '', event } = payload;
  const id = [bucket, key, versionId, event].join('\0');
  setTimer(tx, { service: 's3', account, region }, { name: 'restored', id, due, payload });
}

export const tellOfCopy: TimerHandler = (tx, timer, { clock }) => {
  const payload = timer.payload as Awaited;
  const { key, versionId, event } = payload;
  const rows = tx.in('*', '*');
  const bucket = rows.get(buckets, payload.bucket);
  const row = bucket && locate(rows, bucket.name, key, versionId)?.row;
  const storageClass = row && archiveOf(row);
  if (!bucket || !row?.restore || storageClass === undefined) return;
  const { ready, until } = row.restore;
  const isOver = event === 'ObjectRestore:Delete';
  const due = isOver ? until : ready;
  // It was asked to stay longer meanwhile.
  if (due > clock.now()) wait(tx, timer, payload, due);
  if (due !== timer.due) return;
  const { etag, size } = row;
  const by = { account: bucket.account, requestId: `${event} of ${bucket.name}/${key}`, clock };
  noteChange(rows, by, bucket, { name: event, key, etag, size, versionId, restore: { expiry: until, storageClass } });
  if (!isOver) wait(tx, timer, { ...payload, event: 'ObjectRestore:Delete' }, until);
};
