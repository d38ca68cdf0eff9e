import type {
  GetBucketMetadataTableConfigurationOutput,
  GetBucketMetadataTableConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { metadataConfigurationNotFound } from '../errors.js';

/** The one namespace that all such tables stand in (API reference, "S3TablesDestinationResult"). */
const NAMESPACE = 'aws_s3_metadata';

/** The table is active from the beginning, though nothing is ever written into it. */
export function getBucketMetadataTableConfiguration(
  ctx: Context,
  input: GetBucketMetadataTableConfigurationRequest,
): GetBucketMetadataTableConfigurationOutput {
  const setting = getConfiguration(ctx, input, 'metadataTable');
  if (!setting) throw metadataConfigurationNotFound();
  const { tableBucketArn, tableName, table } = setting;
  const destination = {
    TableBucketArn: tableBucketArn,
    TableName: tableName,
    TableArn: `${tableBucketArn}/table/${table}`,
    TableNamespace: NAMESPACE,
  };
  return {
    GetBucketMetadataTableConfigurationResult: {
      MetadataTableConfigurationResult: { S3TablesDestinationResult: destination },
      Status: 'ACTIVE',
    },
  };
}
