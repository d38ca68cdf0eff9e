import type {
  BucketAccelerateStatus,
  GetBucketAccelerateConfigurationOutput,
  GetBucketAccelerateConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';

/** Empty for a bucket that never had acceleration. */
export function getBucketAccelerateConfiguration(
  ctx: Context,
  input: GetBucketAccelerateConfigurationRequest,
): GetBucketAccelerateConfigurationOutput {
  const status = getConfiguration(ctx, input, 'accelerate');
  return status === undefined ? {} : { Status: status as BucketAccelerateStatus };
}
