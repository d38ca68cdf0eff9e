import type { DeleteBucketInventoryConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteNamed } from '../named-configurations.js';

export function deleteBucketInventoryConfiguration(
  ctx: Context,
  input: DeleteBucketInventoryConfigurationRequest,
): Record<string, never> {
  deleteNamed(ctx, input, 'inventory');
  return {};
}
