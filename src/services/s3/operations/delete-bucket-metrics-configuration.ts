import type { DeleteBucketMetricsConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteNamed } from '../named-configurations.js';

export function deleteBucketMetricsConfiguration(
  ctx: Context,
  input: DeleteBucketMetricsConfigurationRequest,
): Record<string, never> {
  deleteNamed(ctx, input, 'metrics');
  return {};
}
