import type { DeleteBucketAnalyticsConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteNamed } from '../named-configurations.js';

export function deleteBucketAnalyticsConfiguration(
  ctx: Context,
  input: DeleteBucketAnalyticsConfigurationRequest,
): Record<string, never> {
  deleteNamed(ctx, input, 'analytics');
  return {};
}
