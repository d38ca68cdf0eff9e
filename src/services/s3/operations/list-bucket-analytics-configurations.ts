import type {
  ListBucketAnalyticsConfigurationsOutput,
  ListBucketAnalyticsConfigurationsRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { listNamed } from '../named-configurations.js';

export function listBucketAnalyticsConfigurations(
  ctx: Context,
  input: ListBucketAnalyticsConfigurationsRequest,
): ListBucketAnalyticsConfigurationsOutput {
  const { configurations, paging } = listNamed(ctx, input, 'analytics');
  return { ...paging, AnalyticsConfigurationList: configurations };
}
