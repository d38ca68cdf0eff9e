import type { DeleteBucketMetadataTableConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deleteBucketMetadataTableConfiguration(
  ctx: Context,
  input: DeleteBucketMetadataTableConfigurationRequest,
): Record<string, never> {
  deleteConfiguration(ctx, input, 'metadataTable');
  return {};
}
