import type { GetBucketWebsiteOutput, GetBucketWebsiteRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchWebsiteConfiguration } from '../errors.js';

export function getBucketWebsite(ctx: Context, input: GetBucketWebsiteRequest): GetBucketWebsiteOutput {
  const website = getConfiguration(ctx, input, 'website');
  if (!website) throw noSuchWebsiteConfiguration(input.Bucket);
  return website;
}
