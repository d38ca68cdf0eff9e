import type { UpdateBucketMetadataAnnotationTableConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { malformedXml } from '../errors.js';
import { checkEncryption, checkState, updateSetting } from '../metadata-tables.js';

export function updateBucketMetadataAnnotationTableConfiguration(
  ctx: Context,
  input: UpdateBucketMetadataAnnotationTableConfigurationRequest,
): Record<string, never> {
  const annotation = input.AnnotationTableConfiguration;
  if (!annotation) throw malformedXml();
  checkState(annotation.ConfigurationState);
  checkEncryption(annotation.EncryptionConfiguration);
  updateSetting(ctx, input, { annotation });
  return {};
}
