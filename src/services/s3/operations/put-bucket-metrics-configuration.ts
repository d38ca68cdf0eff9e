import type { PutBucketMetricsConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { idMismatch, malformedXml } from '../errors.js';
import { checkFilter, putNamed } from '../named-configurations.js';

/** Keeps the configuration; no metrics are written. That two ids that differ are told as of an inventory is a guess. */
export function putBucketMetricsConfiguration(ctx: Context, input: PutBucketMetricsConfigurationRequest): Record<string, never> {
  const { MetricsConfiguration: configuration } = input;
  if (!configuration?.Id) throw malformedXml();
  checkFilter(configuration.Filter);
  if (configuration.Id !== input.Id) throw idMismatch();
  putNamed(ctx, input, 'metrics', configuration);
  return {};
}
