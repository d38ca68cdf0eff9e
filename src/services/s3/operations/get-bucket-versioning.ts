import type { GetBucketVersioningOutput, GetBucketVersioningRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';

/** Empty for a bucket that never had versioning. */
export function getBucketVersioning(ctx: Context, input: GetBucketVersioningRequest): GetBucketVersioningOutput {
  const { traits } = requireBucket(ctx, input);
  return {
    ...(traits?.versioning && { Status: traits.versioning }),
    ...(traits?.mfaDelete && { MFADelete: traits.mfaDelete }),
  };
}
