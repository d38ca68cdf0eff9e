import type { DeleteObjectOutput, DeleteObjectRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { dropBlobs } from '../bodies.js';
import { bucketOf } from '../buckets.js';
import { isDirectoryBucket } from '../directory/buckets.js';
import { headerNotImplemented, preconditionFailed } from '../errors.js';
import { refuseBypass, removeObject, requireMfa } from '../removal.js';
import { objects } from '../store.js';

/** Deletes an object, or one version of it; in a versioned bucket a delete marker is put in front. One that isn't there is deleted as well as one that is, unless `If-Match` asks for it. */
export function deleteObject(ctx: Context, input: DeleteObjectRequest): DeleteObjectOutput {
  const { Bucket, Key, VersionId } = input;
  if (!isDirectoryBucket(Bucket)) refuseDirectoryConditions(input);
  const removed = ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, Bucket, input.ExpectedBucketOwner);
    refuseBypass(bucket, input.BypassGovernanceRetention);
    if (VersionId !== undefined) requireMfa(bucket, input.MFA);
    requireDirectoryConditions(tx, input);
    return removeObject(tx, ctx, bucket, {
      key: Key,
      versionId: VersionId,
      ifMatch: input.IfMatch,
      bypass: input.BypassGovernanceRetention,
    });
  });
  dropBlobs(ctx, removed.released);
  return {
    ...(removed.deleteMarker && { DeleteMarker: true }),
    ...(removed.versionId !== undefined && { VersionId: removed.versionId }),
  };
}

/** Directory buckets alone take these two (seen on AWS, 2026-02). */
function refuseDirectoryConditions(input: DeleteObjectRequest): void {
  if (input.IfMatchLastModifiedTime) throw headerNotImplemented('x-amz-if-match-last-modified-time');
  if (input.IfMatchSize !== undefined) throw headerNotImplemented('x-amz-if-match-size');
}

/** Where there is no object there is nothing to compare; that this is no failure is a guess. */
function requireDirectoryConditions(
  tx: Transaction,
  { Bucket, Key, IfMatchSize, IfMatchLastModifiedTime }: DeleteObjectRequest,
): void {
  if (IfMatchSize === undefined && !IfMatchLastModifiedTime) return;
  const row = tx.get(objects(Bucket), Key);
  if (!row) return;
  if (IfMatchSize !== undefined && row.size !== IfMatchSize) throw preconditionFailed('x-amz-if-match-size');
  if (IfMatchLastModifiedTime && Math.floor(row.lastModified / 1000) !== Math.floor(IfMatchLastModifiedTime.getTime() / 1000)) {
    throw preconditionFailed('x-amz-if-match-last-modified-time');
  }
}
