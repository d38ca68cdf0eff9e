import type {
  GetBucketLifecycleConfigurationOutput,
  GetBucketLifecycleConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { noSuchLifecycleConfiguration } from '../errors.js';

/** No bucket has lifecycle rules, since putting them is not built. */
export function getBucketLifecycleConfiguration(
  ctx: Context,
  input: GetBucketLifecycleConfigurationRequest,
): GetBucketLifecycleConfigurationOutput {
  requireBucket(ctx, input);
  throw noSuchLifecycleConfiguration(input.Bucket);
}
