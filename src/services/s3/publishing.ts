/**
 * The one place where a new object takes its key, whichever operation made it: a copy, a completed upload, what another service puts.
 * PutObject's twin is `commit_object` in `native/crates/s3/src/put.rs`. What follows from every new object belongs here and there.
 */
import type { Transaction } from '../../runtime/state/index.js';
import { EXPRESS_CLASS } from './directory/buckets.js';
import { createdBy } from './events/names.js';
import { type Causer, noteChange, toldOf } from './events/outbox.js';
import { retainUntil } from './locks.js';
import { noteDeleteMarker, withReplication } from './replication/outbox.js';
import {
  type BucketRow,
  blobsOf,
  nullPlaces,
  type ObjectRow,
  objects,
  releaseBlobReferences,
  type VersionRow,
  versions,
} from './store.js';
import { locate, NULL_VERSION, newestOlder, newVersionId, nextOrder, orderOf, rewrite, versionPrefix } from './versions.js';

/** The MD5 of nothing, which is what events tell of a delete marker. */
const EMPTY_ETAG = 'd41d8cd98f00b204e9800998ecf8427e';

export interface Published {
  /** As it was written: with its version id, where it has one. */
  row: ObjectRow;
  /** The blobs that the object before had held, for `dropBlobs` after the commit. */
  released: string[];
}

/** Makes `row` the current object of its key. The caller has checked the conditions and counted the row's blobs. */
export function publishObject(tx: Transaction, by: Causer, bucket: BucketRow, key: string, row: ObjectRow): Published {
  const { id, released } = makeRoom(tx, by, bucket, key);
  const made = {
    ...withDefaultRetention(by, bucket, row),
    ...(id !== undefined && { versionId: id }),
    ...(bucket.place && { storageClass: EXPRESS_CLASS }),
  };
  const published = withReplication(tx, bucket, key, made, by.clock.now());
  tx.put(objects(bucket.name), key, published);
  noteChange(tx, by, bucket, { name: createdBy(by.operation), key, ...toldOf(published) });
  return { row: published, released };
}

/** Puts a delete marker in front of a key's versions. Only buckets with versioning have such. */
export function publishDeleteMarker(tx: Transaction, by: Causer, bucket: BucketRow, key: string): Published {
  const { id, order, released } = makeRoom(tx, by, bucket, key);
  const row: VersionRow = {
    etag: '',
    size: 0,
    lastModified: by.clock.now(),
    owner: by.account,
    deleteMarker: true,
    ...(id !== undefined && { versionId: id }),
  };
  const place = id ?? newVersionId(order, key, NULL_VERSION);
  tx.put(versions(bucket.name), versionPrefix(key) + place, row);
  if (id === undefined) tx.put(nullPlaces(bucket.name), key, place);
  tx.delete(objects(bucket.name), key);
  noteDeleteMarker(tx, by, bucket, key, id);
  const name = by.operation === undefined ? 'LifecycleExpiration:DeleteMarkerCreated' : 'ObjectRemoved:DeleteMarkerCreated';
  noteChange(tx, by, bucket, { name, key, etag: EMPTY_ETAG, versionId: id });
  return { row, released };
}

/**
 * Puts a version with the id that it has in another bucket among those of its key, at the place that its id tells, or in place of what it was.
 * Gives whether it is new there, and the blobs that were replaced.
 */
export function publishReplica(
  tx: Transaction,
  bucket: BucketRow,
  key: string,
  row: VersionRow & { versionId: string },
): { isNew: boolean; released: string[] } {
  const known = locate(tx, bucket.name, key, row.versionId);
  if (known) {
    const released = blobsOf(known.row);
    releaseBlobReferences(tx, released);
    rewrite(tx, bucket.name, key, known, row);
    return { isNew: false, released };
  }
  const current = tx.get(objects(bucket.name), key);
  const newest = newestOrder(tx, bucket.name, key);
  const order = orderOf(row.versionId) ?? 0n;
  const ofCurrent = current && orderOfCurrent(current, newest);
  const isNewest = order > (ofCurrent ?? newest ?? -1n);
  if (isNewest && current) retire(tx, bucket.name, key, current);
  if (isNewest && !row.deleteMarker) tx.put(objects(bucket.name), key, row);
  else tx.put(versions(bucket.name), versionPrefix(key) + row.versionId, row);
  if (isNewest && row.deleteMarker) tx.delete(objects(bucket.name), key);
  return { isNew: true, released: [] };
}

/** The order that the current object has among its versions, or will have when it goes there. */
function orderOfCurrent(row: ObjectRow, newest: bigint | undefined): bigint | undefined {
  return row.versionId === undefined ? nextOrder(newest, row.lastModified) : orderOf(row.versionId);
}

interface Room {
  /** The id of the new version; absent where it is the null version. */
  id?: string;
  order: bigint;
  released: string[];
}

/** What a new version replaces goes among the older ones, or goes. The twin of `make_room` in `versions.rs`. */
function makeRoom(tx: Transaction, by: Causer, bucket: BucketRow, key: string): Room {
  const existing = tx.get(objects(bucket.name), key);
  const versioning = bucket.traits?.versioning;
  const isNull = existing && existing.versionId === undefined;
  const isReplaced = isNull && versioning !== 'Enabled';
  const released = isReplaced ? blobsOf(existing) : [];
  if (versioning === undefined) {
    releaseBlobReferences(tx, released);
    return { order: 0n, released };
  }
  if (versioning === 'Suspended') released.push(...removeNull(tx, bucket.name, key));
  releaseBlobReferences(tx, released);
  const newest = existing && !isReplaced ? retire(tx, bucket.name, key, existing) : newestOrder(tx, bucket.name, key);
  const order = nextOrder(newest, by.clock.now());
  return { order, released, ...(versioning === 'Enabled' && { id: newVersionId(order, key, by.requestId) }) };
}

function newestOrder(tx: Transaction, bucket: string, key: string): bigint | undefined {
  const newest = newestOlder(tx, bucket, key);
  return newest && orderOf(newest.place);
}

/** Moves the current object among the older versions; gives its order there. */
function retire(tx: Transaction, bucket: string, key: string, row: ObjectRow): bigint | undefined {
  let place = row.versionId;
  if (place === undefined) {
    place = newVersionId(nextOrder(newestOrder(tx, bucket, key), row.lastModified), key, NULL_VERSION);
    tx.put(nullPlaces(bucket), key, place);
  }
  tx.put(versions(bucket), versionPrefix(key) + place, row);
  return orderOf(place);
}

/** Removes the null version where it is not current, or a delete marker; gives the blobs that it held. */
function removeNull(tx: Transaction, bucket: string, key: string): string[] {
  const place = tx.get(nullPlaces(bucket), key);
  if (place === undefined) return [];
  const row = tx.get(versions(bucket), versionPrefix(key) + place);
  tx.delete(versions(bucket), versionPrefix(key) + place);
  tx.delete(nullPlaces(bucket), key);
  return row ? blobsOf(row) : [];
}

/** What Object Lock gives to an object that names no retention. */
function withDefaultRetention(by: Causer, { traits }: BucketRow, row: ObjectRow): ObjectRow {
  const retention = traits?.defaultRetention;
  if (!retention || row.lockMode !== undefined) return row;
  return { ...row, lockMode: retention.mode, lockRetainUntil: retainUntil(retention, by.clock.now()) };
}
