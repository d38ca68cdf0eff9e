import type { GetBucketVersioningOutput, GetBucketVersioningRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';

/** Empty for a bucket that never had versioning, which are all, since PutBucketVersioning is not built. */
export function getBucketVersioning(ctx: Context, input: GetBucketVersioningRequest): GetBucketVersioningOutput {
  requireBucket(ctx, input);
  return {};
}
