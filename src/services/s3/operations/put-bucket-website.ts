import type { PutBucketWebsiteRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { malformedXml } from '../errors.js';
import { checkWebsite } from '../website/configuration.js';

/** Makes the bucket answer at its website's host names, which `website/` serves. */
export function putBucketWebsite(ctx: Context, input: PutBucketWebsiteRequest): Record<string, never> {
  const website = input.WebsiteConfiguration;
  if (!website) throw malformedXml();
  checkWebsite(website);
  putConfiguration(ctx, input, 'website', website);
  return {};
}
