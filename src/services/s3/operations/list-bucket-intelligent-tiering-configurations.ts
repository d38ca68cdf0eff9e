import type {
  ListBucketIntelligentTieringConfigurationsOutput,
  ListBucketIntelligentTieringConfigurationsRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { listNamed } from '../named-configurations.js';

export function listBucketIntelligentTieringConfigurations(
  ctx: Context,
  input: ListBucketIntelligentTieringConfigurationsRequest,
): ListBucketIntelligentTieringConfigurationsOutput {
  const { configurations, paging } = listNamed(ctx, input, 'intelligentTiering');
  return { ...paging, IntelligentTieringConfigurationList: configurations };
}
