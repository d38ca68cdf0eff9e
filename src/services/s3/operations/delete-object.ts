import type { DeleteObjectOutput, DeleteObjectRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { dropBlobs } from '../bodies.js';
import { bucketOf } from '../buckets.js';
import { headerNotImplemented } from '../errors.js';
import { refuseBypass, removeObject, requireMfa } from '../removal.js';

/** Deletes an object, or one version of it; in a versioned bucket a delete marker is put in front. One that isn't there is deleted as well as one that is, unless `If-Match` asks for it. */
export function deleteObject(ctx: Context, input: DeleteObjectRequest): DeleteObjectOutput {
  const { Bucket, Key, VersionId } = input;
  // Directory buckets alone take these two (seen on AWS, 2026-02).
  if (input.IfMatchLastModifiedTime) throw headerNotImplemented('x-amz-if-match-last-modified-time');
  if (input.IfMatchSize !== undefined) throw headerNotImplemented('x-amz-if-match-size');
  const removed = ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, Bucket, input.ExpectedBucketOwner);
    refuseBypass(bucket, input.BypassGovernanceRetention);
    if (VersionId !== undefined) requireMfa(bucket, input.MFA);
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
