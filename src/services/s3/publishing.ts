/**
 * The one place where a new object takes its key, whichever operation made it: a copy, a completed upload, what another service puts.
 * PutObject's twin is `commit_object` in `native/crates/s3/src/put.rs`. What follows from every new object belongs here and there.
 */
import type { Context } from '../../runtime/context.js';
import type { Transaction } from '../../runtime/state/index.js';
import { createdBy } from './events/names.js';
import { noteChange } from './events/outbox.js';
import { type BucketRow, blobsOf, type ObjectRow, objects, releaseBlobReferences } from './store.js';

export interface Published {
  /** As it was written. */
  row: ObjectRow;
  /** The blobs that the object before had held, for `dropBlobs` after the commit. */
  released: string[];
}

/** Makes `row` the current object of its key. The caller has checked the conditions and counted the row's blobs. */
export function publishObject(tx: Transaction, ctx: Context, bucket: BucketRow, key: string, row: ObjectRow): Published {
  const collection = objects(bucket.name);
  const existing = tx.get(collection, key);
  const released = existing ? blobsOf(existing) : [];
  releaseBlobReferences(tx, released);
  tx.put(collection, key, row);
  const { etag, size, versionId } = row;
  noteChange(tx, ctx, bucket, { name: createdBy(ctx.operation), key, etag, size, versionId });
  return { row, released };
}
