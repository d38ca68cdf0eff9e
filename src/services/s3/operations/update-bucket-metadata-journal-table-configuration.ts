import type { UpdateBucketMetadataJournalTableConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { malformedXml } from '../errors.js';
import { checkExpiration, updateSetting } from '../metadata-tables.js';

export function updateBucketMetadataJournalTableConfiguration(
  ctx: Context,
  input: UpdateBucketMetadataJournalTableConfigurationRequest,
): Record<string, never> {
  const expiration = input.JournalTableConfiguration?.RecordExpiration;
  if (!expiration) throw malformedXml();
  checkExpiration(expiration);
  updateSetting(ctx, input, { journal: { RecordExpiration: expiration } });
  return {};
}
