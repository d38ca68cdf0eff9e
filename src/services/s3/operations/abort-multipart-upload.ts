import type { AbortMultipartUploadOutput, AbortMultipartUploadRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { dropBlobs } from '../bodies.js';
import { bucketOf } from '../buckets.js';
import { releaseBlobReferences } from '../store.js';
import { removeUpload, requireUpload } from '../uploads.js';

/** Ends an upload and forgets its parts. */
export function abortMultipartUpload(ctx: Context, input: AbortMultipartUploadRequest): AbortMultipartUploadOutput {
  const released = ctx.state.global.transact((tx) => {
    bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    requireUpload(tx, input);
    const blobs = removeUpload(tx, input).map((part) => part.blob);
    releaseBlobReferences(tx, blobs);
    return blobs;
  });
  dropBlobs(ctx, released);
  return {};
}
