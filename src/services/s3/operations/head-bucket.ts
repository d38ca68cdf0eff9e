import type { HeadBucketOutput, HeadBucketRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketArn, requireBucket } from '../buckets.js';
import { directoryBucketArn } from '../directory/buckets.js';

/** Tells whether a bucket exists, and its region. */
export function headBucket(ctx: Context, input: HeadBucketRequest): HeadBucketOutput {
  const bucket = requireBucket(ctx, input);
  if (bucket.place) {
    const { type, name } = bucket.place;
    const BucketArn = directoryBucketArn(ctx, bucket);
    return {
      BucketRegion: bucket.region,
      BucketArn,
      BucketLocationType: type,
      BucketLocationName: name,
      AccessPointAlias: false,
    };
  }
  return { BucketRegion: bucket.region, BucketArn: bucketArn(ctx, bucket.name), AccessPointAlias: false };
}
