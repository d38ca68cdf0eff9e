/** Delivers buckets' events: to each destination whose types and filter fit, in S3's form of it. */
import type { Context } from '../../../runtime/context.js';
import type { Event } from '../../../runtime/events.js';
import { covers, type Notification, notificationsOf } from './configuration.js';
import type { ObjectEvent, TestEvent } from './outbox.js';
import { bridgeEvent, recordOf, testRecord } from './records.js';
import { deliver, EVENT_BRIDGE } from './targets.js';
import { keep, undelivered } from './undelivered.js';

interface Delivery {
  readonly target: string;
  readonly message: Record<string, unknown>;
}

/** The subscriber `notify`. */
export async function deliverEvent(ctx: Context, event: Event): Promise<void> {
  const what = event.payload as ObjectEvent | TestEvent;
  const deliveries = what.name === 'TestEvent' ? tests(event, what) : deliveriesOf(ctx, event, what);
  for (const [place, { target, message }] of deliveries.entries()) {
    const reason = await deliver(ctx, target, message);
    if (reason === undefined) continue;
    const isFirst = !undelivered(ctx.state.global).some((one) => one.target === target && one.bucket === what.bucket);
    if (isFirst) ctx.log.write('warn', `Notifications of ${what.bucket} can't be delivered to ${target}: ${reason}`);
    const time = new Date(event.time).toISOString();
    const { account, region } = event;
    ctx.state.global.transact((tx) => {
      keep(tx, event.number, place, { account, region, bucket: what.bucket, time, target, reason, message });
    });
  }
}

function tests(event: Event, what: TestEvent): Delivery[] {
  return what.targets.map((target) => ({ target, message: testRecord(event, what) }));
}

function deliveriesOf(ctx: Context, event: Event, what: ObjectEvent): Delivery[] {
  const { notifications } = what;
  const deliveries: Delivery[] = notificationsOf(notifications)
    .filter((notification) => wants(notification, what))
    .map(({ arn, id }) => ({ target: arn, message: recordOf(event, what, id) }));
  if (notifications.EventBridgeConfiguration) {
    deliveries.push({ target: EVENT_BRIDGE, message: bridgeEvent(event, what, ctx.ids.uuid()) });
  }
  return deliveries;
}

function wants({ events, prefix, suffix }: Notification, { name, key }: ObjectEvent): boolean {
  if (!key.startsWith(prefix) || !key.endsWith(suffix)) return false;
  return events.some((type) => covers(type, `s3:${name}`));
}
