/** Deleting one object or one version of it, alone or among many. */
import type { Transaction } from '../../runtime/state/index.js';
import { stripQuotes } from './conditions.js';
import { invalidArgument, invalidMfa, mfaNeeded, noSuchKey, preconditionFailed } from './errors.js';
import type { EventName } from './events/names.js';
import { type Causer, noteChange } from './events/outbox.js';
import { requireDeletable } from './locks.js';
import { publishDeleteMarker } from './publishing.js';
import { type BucketRow, blobsOf, nullPlaces, type ObjectRow, objects, releaseBlobReferences, versions } from './store.js';
import { checkVersionId, idOf, type Located, locate, newestOlder, versionPrefix } from './versions.js';

export interface Target {
  key: string;
  versionId?: string | undefined;
  ifMatch?: string | undefined;
  /** Whether retention in governance mode may be passed over. */
  bypass?: boolean | undefined;
}

export interface Removed {
  /** The blobs that went with it, for `dropBlobs` after the commit. */
  released: string[];
  /** A delete marker was made, or was what was removed. */
  deleteMarker?: true;
  /** The version that was made or removed, where the bucket has such. */
  versionId?: string;
}

/** Deletes the version that is named; else puts a delete marker in front, where the bucket has versioning, or deletes the object. */
export function removeObject(tx: Transaction, by: Causer, bucket: BucketRow, target: Target): Removed {
  const { key, versionId, ifMatch } = target;
  checkVersionId(versionId);
  const found = locate(tx, bucket.name, key, versionId);
  const object = found?.row.deleteMarker ? undefined : found?.row;
  if (ifMatch !== undefined) requireMatch(key, ifMatch, object);
  if (versionId !== undefined) return { ...removeVersion(tx, by, bucket, target, found), versionId };
  if (bucket.traits?.versioning) {
    const { row, released } = publishDeleteMarker(tx, by, bucket, key);
    return { released, deleteMarker: true, versionId: idOf(row) };
  }
  // Deleting what is not there is told of as well (recorded on AWS, 2025-01).
  noteChange(tx, by, bucket, { name: removedBy(by), key });
  if (!object) return { released: [] };
  tx.delete(objects(bucket.name), key);
  return { released: release(tx, object) };
}

function removedBy({ operation }: Causer): EventName {
  return operation === undefined ? 'LifecycleExpiration:Delete' : 'ObjectRemoved:Delete';
}

function requireMatch(key: string, ifMatch: string, object: ObjectRow | undefined): void {
  if (!object) throw noSuchKey(key);
  if (ifMatch !== '*' && stripQuotes(ifMatch) !== object.etag) throw preconditionFailed('If-Match');
}

/** A version that is not there is deleted as well as one that is. */
function removeVersion(
  tx: Transaction,
  by: Causer,
  bucket: BucketRow,
  { key, bypass = false }: Target,
  found: Located | undefined,
): Omit<Removed, 'versionId'> {
  if (!found) return { released: [] };
  const { row, place } = found;
  requireDeletable(row, by.clock.now(), bypass);
  if (place === undefined) tx.delete(objects(bucket.name), key);
  else forget(tx, bucket.name, key, place, row);
  const released = release(tx, row);
  promote(tx, bucket.name, key);
  noteChange(tx, by, bucket, { name: removedBy(by), key, versionId: row.versionId });
  return row.deleteMarker ? { released, deleteMarker: true } : { released };
}

function forget(tx: Transaction, bucket: string, key: string, place: string, row: ObjectRow): void {
  tx.delete(versions(bucket), versionPrefix(key) + place);
  if (row.versionId === undefined) tx.delete(nullPlaces(bucket), key);
}

function release(tx: Transaction, row: ObjectRow): string[] {
  const blobs = blobsOf(row);
  releaseBlobReferences(tx, blobs);
  return blobs;
}

/** The newest version that is left becomes the current object, unless it is a delete marker. */
function promote(tx: Transaction, bucket: string, key: string): void {
  if (tx.get(objects(bucket), key)) return;
  const newest = newestOlder(tx, bucket, key);
  if (!newest || newest.row.deleteMarker) return;
  forget(tx, bucket, key, newest.place, newest.row);
  tx.put(objects(bucket), key, newest.row);
}

/** In a bucket without Object Lock there is nothing to bypass; AWS refuses the header then, whatever its value. */
export function refuseBypass(bucket: BucketRow, bypass: boolean | undefined): void {
  if (bypass === undefined || bucket.traits?.objectLock) return;
  throw invalidArgument(
    'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
    'x-amz-bypass-governance-retention',
  );
}

/** Serial number or ARN of the device, a space, six digits. Whether they are the device's own nobody here can tell. */
const MFA = /^\S+ \d{6}$/;

export function checkMfa(mfa: string | undefined): void {
  if (mfa !== undefined && !MFA.test(mfa)) throw invalidMfa(mfa);
}

/** Throws where the bucket lets versions go only with MFA. */
export function requireMfa({ traits }: BucketRow, mfa: string | undefined): void {
  checkMfa(mfa);
  if (traits?.mfaDelete === 'Enabled' && mfa === undefined) throw mfaNeeded();
}
