import type { CreateBucketMetadataConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { malformedXml } from '../errors.js';
import { checkEncryption, checkExpiration, checkState, createSetting } from '../metadata-tables.js';

export function createBucketMetadataConfiguration(
  ctx: Context,
  input: CreateBucketMetadataConfigurationRequest,
): Record<string, never> {
  const journal = input.MetadataConfiguration?.JournalTableConfiguration;
  const inventory = input.MetadataConfiguration?.InventoryTableConfiguration;
  const annotation = input.MetadataConfiguration?.AnnotationTableConfiguration;
  if (!journal) throw malformedXml();
  checkExpiration(journal.RecordExpiration);
  if (inventory) checkState(inventory.ConfigurationState);
  if (annotation) checkState(annotation.ConfigurationState);
  for (const table of [journal, inventory, annotation]) checkEncryption(table?.EncryptionConfiguration);
  createSetting(ctx, input, 'metadata', {
    journal,
    ...(inventory && { inventory }),
    ...(annotation && { annotation }),
    tables: { journal: ctx.ids.uuid(), inventory: ctx.ids.uuid(), annotation: ctx.ids.uuid() },
  });
  return {};
}
