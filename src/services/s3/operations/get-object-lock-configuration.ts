import type { GetObjectLockConfigurationOutput, GetObjectLockConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { objectLockConfigurationNotFound } from '../errors.js';

/** No bucket has Object Lock, since it is not built. */
export function getObjectLockConfiguration(
  ctx: Context,
  input: GetObjectLockConfigurationRequest,
): GetObjectLockConfigurationOutput {
  requireBucket(ctx, input);
  throw objectLockConfigurationNotFound(input.Bucket);
}
