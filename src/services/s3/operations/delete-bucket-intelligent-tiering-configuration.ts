import type { DeleteBucketIntelligentTieringConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteNamed } from '../named-configurations.js';

export function deleteBucketIntelligentTieringConfiguration(
  ctx: Context,
  input: DeleteBucketIntelligentTieringConfigurationRequest,
): Record<string, never> {
  deleteNamed(ctx, input, 'intelligentTiering');
  return {};
}
