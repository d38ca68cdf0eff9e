import type {
  GetBucketMetricsConfigurationOutput,
  GetBucketMetricsConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getNamed } from '../named-configurations.js';

export function getBucketMetricsConfiguration(
  ctx: Context,
  input: GetBucketMetricsConfigurationRequest,
): GetBucketMetricsConfigurationOutput {
  return { MetricsConfiguration: getNamed(ctx, input, 'metrics') };
}
