/** Deleting one object, alone or among many. */
import type { Transaction } from '../../runtime/state/index.js';
import { stripQuotes } from './conditions.js';
import { invalidArgument, noSuchKey, preconditionFailed } from './errors.js';
import { blobsOf, objects, releaseBlobReferences } from './store.js';

/** Removes the object's row, if there is one, and returns the blobs that it held, for `dropBlobs` after the commit. */
export function removeObject(tx: Transaction, bucket: string, key: string, ifMatch: string | undefined): string[] {
  const collection = objects(bucket);
  const row = tx.get(collection, key);
  if (ifMatch !== undefined) {
    if (!row) throw noSuchKey(key);
    if (ifMatch !== '*' && stripQuotes(ifMatch) !== row.etag) throw preconditionFailed('If-Match');
  }
  if (!row) return [];
  tx.delete(collection, key);
  const blobs = blobsOf(row);
  releaseBlobReferences(tx, blobs);
  return blobs;
}

/** No bucket here has Object Lock, so that there is nothing to bypass; AWS refuses the header then, whatever its value. */
export function refuseBypass(bypass: boolean | undefined): void {
  if (bypass === undefined) return;
  throw invalidArgument(
    'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
    'x-amz-bypass-governance-retention',
  );
}
