import type { UpdateBucketMetadataInventoryTableConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { malformedXml } from '../errors.js';
import { checkEncryption, checkState, updateSetting } from '../metadata-tables.js';

export function updateBucketMetadataInventoryTableConfiguration(
  ctx: Context,
  input: UpdateBucketMetadataInventoryTableConfigurationRequest,
): Record<string, never> {
  const inventory = input.InventoryTableConfiguration;
  if (!inventory) throw malformedXml();
  checkState(inventory.ConfigurationState);
  checkEncryption(inventory.EncryptionConfiguration);
  updateSetting(ctx, input, { inventory });
  return {};
}
