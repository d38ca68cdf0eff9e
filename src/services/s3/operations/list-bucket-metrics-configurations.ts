import type {
  ListBucketMetricsConfigurationsOutput,
  ListBucketMetricsConfigurationsRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { listNamed } from '../named-configurations.js';

export function listBucketMetricsConfigurations(
  ctx: Context,
  input: ListBucketMetricsConfigurationsRequest,
): ListBucketMetricsConfigurationsOutput {
  const { configurations, paging } = listNamed(ctx, input, 'metrics');
  return { ...paging, MetricsConfigurationList: configurations };
}
