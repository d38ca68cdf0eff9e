import type { DeleteBucketRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { hasAccessPoints } from '../access/points.js';
import { dropAnnotations } from '../annotations.js';
import { dropBlobs } from '../bodies.js';
import { bucketOf } from '../buckets.js';
import { dropConfigurations } from '../configurations.js';
import { dropRenames } from '../directory/renames.js';
import { bucketHasAccessPoints, bucketNotEmpty, versionsLeft } from '../errors.js';
import { cancelSweep } from '../lifecycle/sweep.js';
import { buckets, objects, parts, releaseBlobReferences, uploads, versions } from '../store.js';

/** Deletes a bucket that has no objects, no versions of any and no delete markers. Uploads in progress don't keep it: they go with it, as on AWS. */
export function deleteBucket(ctx: Context, input: DeleteBucketRequest): Record<string, never> {
  const name = input.Bucket;
  const released = ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, name, input.ExpectedBucketOwner);
    const isEmpty = [objects(name), versions(name)].every((kind) => tx.range(kind, { limit: 1 }).length === 0);
    if (!isEmpty) throw bucket.traits?.versioning ? versionsLeft(name) : bucketNotEmpty(name);
    if (hasAccessPoints(tx, name)) throw bucketHasAccessPoints(name);
    tx.delete(buckets, name);
    dropRenames(tx, name);
    dropAnnotations(tx, name);
    dropConfigurations(tx, name);
    if (bucket.traits?.lifecycle) cancelSweep(tx, name);
    return dropUploads(tx, name);
  });
  dropBlobs(ctx, released);
  return {};
}

function dropUploads(tx: Transaction, bucket: string): string[] {
  for (const [key] of tx.range(uploads(bucket))) tx.delete(uploads(bucket), key);
  const blobs: string[] = [];
  for (const [key, part] of tx.range(parts(bucket))) {
    tx.delete(parts(bucket), key);
    blobs.push(part.blob);
  }
  releaseBlobReferences(tx, blobs);
  return blobs;
}
