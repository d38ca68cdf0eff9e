import type { PutBucketAnalyticsConfigurationRequest, StorageClassAnalysis } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { idMismatch, malformedXml } from '../errors.js';
import { checkEnum, checkFilter, putNamed } from '../named-configurations.js';

const FORMATS = new Set(['CSV']);
const SCHEMAS = new Set(['V_1']);

/** Keeps the configuration; no analysis is made or exported. That two ids that differ are told as of an inventory is a guess. */
export function putBucketAnalyticsConfiguration(
  ctx: Context,
  input: PutBucketAnalyticsConfigurationRequest,
): Record<string, never> {
  const { AnalyticsConfiguration: configuration } = input;
  if (!configuration?.Id || !configuration.StorageClassAnalysis) throw malformedXml();
  checkFilter(configuration.Filter);
  checkExport(configuration.StorageClassAnalysis);
  if (configuration.Id !== input.Id) throw idMismatch();
  putNamed(ctx, input, 'analytics', configuration);
  return {};
}

function checkExport({ DataExport }: StorageClassAnalysis): void {
  if (!DataExport) return;
  checkEnum(DataExport.OutputSchemaVersion, SCHEMAS);
  const destination = DataExport.Destination?.S3BucketDestination;
  if (!destination?.Bucket) throw malformedXml();
  checkEnum(destination.Format, FORMATS);
}
