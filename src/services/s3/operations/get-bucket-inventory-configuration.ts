import type {
  GetBucketInventoryConfigurationOutput,
  GetBucketInventoryConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getNamed } from '../named-configurations.js';

export function getBucketInventoryConfiguration(
  ctx: Context,
  input: GetBucketInventoryConfigurationRequest,
): GetBucketInventoryConfigurationOutput {
  return { InventoryConfiguration: getNamed(ctx, input, 'inventory') };
}
