import type { InventoryConfiguration, PutBucketInventoryConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { idMismatch, invalidDestinationBucket, malformedXml } from '../errors.js';
import { checkEnum, putNamed } from '../named-configurations.js';

const FORMATS = new Set(['CSV', 'ORC', 'Parquet']);
const FREQUENCIES = new Set(['Daily', 'Weekly']);
const VERSIONS = new Set(['All', 'Current']);
/** From the API reference: "InventoryConfiguration". */
const FIELDS = new Set([
  'Size',
  'LastModifiedDate',
  'StorageClass',
  'ETag',
  'IsMultipartUploaded',
  'ReplicationStatus',
  'EncryptionStatus',
  'ObjectLockRetainUntilDate',
  'ObjectLockMode',
  'ObjectLockLegalHoldStatus',
  'ObjectLockEventHoldStatus',
  'ObjectLockEventHoldDuration',
  'IntelligentTieringAccessTier',
  'BucketKeyStatus',
  'ChecksumAlgorithm',
  'ObjectAccessControlList',
  'ObjectOwner',
  'LifecycleExpirationDate',
  'IntelligentTieringReferenceDate',
]);
const BUCKET_ARN = /^arn:aws[a-z-]*:s3:::[^/]+$/;

/** Keeps the configuration; no inventory is written. All refusals but those of missing elements were recorded on AWS, 2026-02. */
export function putBucketInventoryConfiguration(
  ctx: Context,
  input: PutBucketInventoryConfigurationRequest,
): Record<string, never> {
  const { InventoryConfiguration: configuration } = input;
  checkSchema(configuration);
  if (configuration.Id !== input.Id) throw idMismatch();
  if (!BUCKET_ARN.test(configuration.Destination.S3BucketDestination.Bucket)) throw invalidDestinationBucket();
  putNamed(ctx, input, 'inventory', configuration);
  return {};
}

function checkSchema(configuration: InventoryConfiguration | undefined): asserts configuration is InventoryConfiguration {
  const destination = configuration?.Destination?.S3BucketDestination;
  if (!configuration?.Id || !destination?.Bucket || configuration.IsEnabled === undefined) throw malformedXml();
  checkEnum(destination.Format, FORMATS);
  checkEnum(configuration.Schedule?.Frequency, FREQUENCIES);
  checkEnum(configuration.IncludedObjectVersions, VERSIONS);
  for (const field of configuration.OptionalFields ?? []) checkEnum(field, FIELDS);
  if (configuration.Filter && configuration.Filter.Prefix === undefined) throw malformedXml();
}
