import type {
  GetBucketAccelerateConfigurationOutput,
  GetBucketAccelerateConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';

/** Empty for a bucket that never had acceleration, which are all, since putting it is not built. */
export function getBucketAccelerateConfiguration(
  ctx: Context,
  input: GetBucketAccelerateConfigurationRequest,
): GetBucketAccelerateConfigurationOutput {
  requireBucket(ctx, input);
  return {};
}
