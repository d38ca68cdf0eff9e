import type {
  GetBucketIntelligentTieringConfigurationOutput,
  GetBucketIntelligentTieringConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getNamed } from '../named-configurations.js';

export function getBucketIntelligentTieringConfiguration(
  ctx: Context,
  input: GetBucketIntelligentTieringConfigurationRequest,
): GetBucketIntelligentTieringConfigurationOutput {
  return { IntelligentTieringConfiguration: getNamed(ctx, input, 'intelligentTiering') };
}
