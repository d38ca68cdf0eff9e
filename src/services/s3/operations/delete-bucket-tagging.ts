import type { DeleteBucketTaggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deleteBucketTagging(ctx: Context, input: DeleteBucketTaggingRequest): Record<string, never> {
  deleteConfiguration(ctx, input, 'tagging');
  return {};
}
