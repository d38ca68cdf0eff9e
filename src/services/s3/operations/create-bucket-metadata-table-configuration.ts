import type { CreateBucketMetadataTableConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { malformedXml } from '../errors.js';
import { createSetting } from '../metadata-tables.js';

export function createBucketMetadataTableConfiguration(
  ctx: Context,
  input: CreateBucketMetadataTableConfigurationRequest,
): Record<string, never> {
  const destination = input.MetadataTableConfiguration?.S3TablesDestination;
  if (!destination?.TableBucketArn || !destination.TableName) throw malformedXml();
  createSetting(ctx, input, 'metadataTable', {
    tableBucketArn: destination.TableBucketArn,
    tableName: destination.TableName,
    table: ctx.ids.uuid(),
  });
  return {};
}
