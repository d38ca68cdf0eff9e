import type { HeadBucketOutput, HeadBucketRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketArn, requireBucket } from '../buckets.js';

/** Tells whether a bucket exists, and its region. */
export function headBucket(ctx: Context, input: HeadBucketRequest): HeadBucketOutput {
  const bucket = requireBucket(ctx, input);
  return { BucketRegion: bucket.region, BucketArn: bucketArn(ctx, bucket.name), AccessPointAlias: false };
}
