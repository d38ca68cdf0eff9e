import type { DeleteObjectOutput, DeleteObjectRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { dropBlobs } from '../bodies.js';
import { bucketOf } from '../buckets.js';
import { headerNotImplemented } from '../errors.js';
import { refuseBypass, removeObject } from '../removal.js';
import { checkVersionId } from '../versions.js';

/** Deletes an object. One that isn't there is deleted as well as one that is, unless `If-Match` asks for it. */
export function deleteObject(ctx: Context, input: DeleteObjectRequest): DeleteObjectOutput {
  const { Bucket, Key } = input;
  // Directory buckets alone take these two (seen on AWS, 2026-02).
  if (input.IfMatchLastModifiedTime) throw headerNotImplemented('x-amz-if-match-last-modified-time');
  if (input.IfMatchSize !== undefined) throw headerNotImplemented('x-amz-if-match-size');
  const released = ctx.state.global.transact((tx) => {
    bucketOf(tx, Bucket, input.ExpectedBucketOwner);
    refuseBypass(input.BypassGovernanceRetention);
    checkVersionId(input.VersionId);
    return removeObject(tx, Bucket, Key, input.IfMatch);
  });
  dropBlobs(ctx, released);
  return input.VersionId === undefined ? {} : { VersionId: input.VersionId };
}
