import type { DeleteBucketWebsiteRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deleteBucketWebsite(ctx: Context, input: DeleteBucketWebsiteRequest): Record<string, never> {
  deleteConfiguration(ctx, input, 'website');
  return {};
}
