import type { DeleteBucketMetadataConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deleteBucketMetadataConfiguration(
  ctx: Context,
  input: DeleteBucketMetadataConfigurationRequest,
): Record<string, never> {
  deleteConfiguration(ctx, input, 'metadata');
  return {};
}
