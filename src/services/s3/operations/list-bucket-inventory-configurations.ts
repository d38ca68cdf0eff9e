import type {
  ListBucketInventoryConfigurationsOutput,
  ListBucketInventoryConfigurationsRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { listNamed } from '../named-configurations.js';

export function listBucketInventoryConfigurations(
  ctx: Context,
  input: ListBucketInventoryConfigurationsRequest,
): ListBucketInventoryConfigurationsOutput {
  const { configurations, paging } = listNamed(ctx, input, 'inventory');
  return { ...paging, InventoryConfigurationList: configurations };
}
