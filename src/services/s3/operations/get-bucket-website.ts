import type { GetBucketWebsiteOutput, GetBucketWebsiteRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { noSuchWebsiteConfiguration } from '../errors.js';

/** No bucket has a website, since PutBucketWebsite is not built. */
export function getBucketWebsite(ctx: Context, input: GetBucketWebsiteRequest): GetBucketWebsiteOutput {
  requireBucket(ctx, input);
  throw noSuchWebsiteConfiguration(input.Bucket);
}
