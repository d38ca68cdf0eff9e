import type { GetBucketLocationOutput, GetBucketLocationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { CLASSIC_REGION } from '../regions.js';

/** The location constraint that the bucket was made with; none for us-east-1. */
export function getBucketLocation(ctx: Context, input: GetBucketLocationRequest): GetBucketLocationOutput {
  const bucket = requireBucket(ctx, input);
  if (bucket.region === CLASSIC_REGION) return {};
  return {
    LocationConstraint: (bucket.locationConstraint ?? bucket.region) as GetBucketLocationOutput['LocationConstraint'],
  };
}
