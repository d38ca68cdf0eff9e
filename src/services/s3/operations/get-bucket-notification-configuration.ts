import type { GetBucketNotificationConfigurationRequest, NotificationConfiguration } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';

/** Empty for a bucket without notifications, which are all, since putting them is not built. */
export function getBucketNotificationConfiguration(
  ctx: Context,
  input: GetBucketNotificationConfigurationRequest,
): NotificationConfiguration {
  requireBucket(ctx, input);
  return {};
}
