import type {
  GetBucketMetadataConfigurationOutput,
  GetBucketMetadataConfigurationRequest,
  MetadataConfigurationResult,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf } from '../buckets.js';
import { readConfiguration } from '../configurations.js';
import { metadataConfigurationNotFound } from '../errors.js';
import type { MetadataSetting } from '../metadata-tables.js';

/** Tables are active from the beginning, though nothing is ever written into them. */
export function getBucketMetadataConfiguration(
  ctx: Context,
  input: GetBucketMetadataConfigurationRequest,
): GetBucketMetadataConfigurationOutput {
  const reader = ctx.state.global;
  const { name, region, account } = bucketOf(reader, input.Bucket, input.ExpectedBucketOwner);
  const setting = readConfiguration(reader, input.Bucket, 'metadata');
  if (!setting) throw metadataConfigurationNotFound();
  const arn = `arn:${ctx.partition}:s3tables:${region}:${account}:bucket/aws-s3`;
  const result = resultOf(setting, arn, name);
  return { GetBucketMetadataConfigurationResult: { MetadataConfigurationResult: result } };
}

/** Table bucket and namespace as the user guide has them: "Metadata table overview". */
function resultOf(
  { journal, inventory, annotation, tables }: MetadataSetting,
  arn: string,
  bucket: string,
): MetadataConfigurationResult {
  const table = (name: string, id: string) => ({ TableStatus: 'ACTIVE', TableName: name, TableArn: `${arn}/table/${id}` });
  const isOn = (state: string | undefined): boolean => state === 'ENABLED';
  return {
    DestinationResult: { TableBucketType: 'aws', TableBucketArn: arn, TableNamespace: `b_${bucket}` },
    JournalTableConfigurationResult: { ...table('journal', tables.journal), RecordExpiration: journal.RecordExpiration },
    ...(inventory && {
      InventoryTableConfigurationResult: {
        ConfigurationState: inventory.ConfigurationState,
        ...(isOn(inventory.ConfigurationState) && table('inventory', tables.inventory)),
      },
    }),
    ...(annotation && {
      AnnotationTableConfigurationResult: {
        ConfigurationState: annotation.ConfigurationState,
        ...(isOn(annotation.ConfigurationState) && table('annotation', tables.annotation)),
        ...(annotation.Role !== undefined && { Role: annotation.Role }),
      },
    }),
  };
}
