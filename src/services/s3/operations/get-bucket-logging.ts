import type { GetBucketLoggingOutput, GetBucketLoggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';

/** Empty for a bucket without logging, which are all, since PutBucketLogging is not built. */
export function getBucketLogging(ctx: Context, input: GetBucketLoggingRequest): GetBucketLoggingOutput {
  requireBucket(ctx, input);
  return {};
}
