import type { GetBucketNotificationConfigurationRequest, NotificationConfiguration } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';

/** Empty for a bucket without notifications. */
export function getBucketNotificationConfiguration(
  ctx: Context,
  input: GetBucketNotificationConfigurationRequest,
): NotificationConfiguration {
  return getConfiguration(ctx, input, 'notification') ?? {};
}
