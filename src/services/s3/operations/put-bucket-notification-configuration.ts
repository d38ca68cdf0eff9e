import type { NotificationConfiguration, PutBucketNotificationConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf, requireBucket, setTraits } from '../buckets.js';
import { dropConfiguration, writeConfiguration } from '../configurations.js';
import { invalidDestinations } from '../errors.js';
import { checkedNotifications, isEmptyConfiguration, notificationsOf } from '../events/configuration.js';
import { noteTest } from '../events/outbox.js';
import { missing, takesTests } from '../events/targets.js';

/**
 * Says who is told of what happens in the bucket; an empty configuration says nobody. Queues and topics get a test event.
 *
 * Order of refusals: the bucket, the configuration, the destinations.
 */
export async function putBucketNotificationConfiguration(
  ctx: Context,
  input: PutBucketNotificationConfigurationRequest,
): Promise<Record<string, never>> {
  const bucket = requireBucket(ctx, input);
  const notifications = checkedNotifications(input.NotificationConfiguration ?? {}, bucket.region, ctx.ids);
  const targets = [...new Set(notificationsOf(notifications).map(({ arn }) => arn))];
  if (!input.SkipDestinationValidation) await requireTargets(ctx, targets);
  const tested = input.SkipDestinationValidation ? [] : targets.filter(takesTests);
  store(ctx, input, notifications, tested);
  return {};
}

async function requireTargets(ctx: Context, targets: readonly string[]): Promise<void> {
  for (const arn of targets) {
    const fields = await missing(ctx, arn);
    if (fields) throw invalidDestinations(fields);
  }
}

function store(
  ctx: Context,
  { Bucket, ExpectedBucketOwner }: PutBucketNotificationConfigurationRequest,
  notifications: NotificationConfiguration,
  tested: readonly string[],
): void {
  const isEmpty = isEmptyConfiguration(notifications);
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, Bucket, ExpectedBucketOwner);
    if (isEmpty) dropConfiguration(tx, Bucket, 'notification');
    else writeConfiguration(tx, Bucket, 'notification', notifications);
    setTraits(tx, Bucket, { events: isEmpty ? undefined : true });
    if (tested.length > 0) noteTest(tx, ctx, bucket, tested);
  });
}
