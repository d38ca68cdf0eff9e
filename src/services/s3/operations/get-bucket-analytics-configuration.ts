import type {
  GetBucketAnalyticsConfigurationOutput,
  GetBucketAnalyticsConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getNamed } from '../named-configurations.js';

export function getBucketAnalyticsConfiguration(
  ctx: Context,
  input: GetBucketAnalyticsConfigurationRequest,
): GetBucketAnalyticsConfigurationOutput {
  return { AnalyticsConfiguration: getNamed(ctx, input, 'analytics') };
}
