/** Sends what asynchronous events have left for their destinations and dead-letter queues, by the services that these are of. */
import { isServiceError } from '../../../../../protocols/errors.js';
import type { Context } from '../../../../runtime/context.js';
import type { Event } from '../../../../runtime/events.js';
import type { Delivery } from './deliveries.js';

type Sender = (ctx: Context, delivery: Delivery) => Promise<unknown>;

const SENDERS: Readonly<Record<string, Sender>> = {
  async sqs(ctx, { to, body, attributes }) {
    const [, , , , owner, name] = to.split(':');
    const { QueueUrl } = await ctx.call('sqs', 'GetQueueUrl', { QueueName: name, QueueOwnerAWSAccountId: owner });
    return ctx.call('sqs', 'SendMessage', { QueueUrl, MessageBody: body, ...(attributes && { MessageAttributes: attributes }) });
  },
  sns: (ctx, { to, body, attributes }) =>
    ctx.call('sns', 'Publish', { TopicArn: to, Message: body, ...(attributes && { MessageAttributes: attributes }) }),
  lambda: (ctx, { to, body }) =>
    ctx.call('lambda', 'Invoke', { FunctionName: to, InvocationType: 'Event', Payload: Buffer.from(body) }),
  events: (ctx, { to, body, functionArn, succeeded }) =>
    ctx.call('events', 'PutEvents', {
      Entries: [
        {
          EventBusName: to,
          Source: 'lambda',
          DetailType: `Lambda Function Invocation Result - ${succeeded ? 'Success' : 'Failure'}`,
          Resources: [to, functionArn],
          Detail: body,
        },
      ],
    }),
  s3: (ctx, { to, body, functionName, time }) =>
    ctx.call('s3', 'PutObject', {
      Bucket: to.slice(to.lastIndexOf(':') + 1),
      Key: objectKey(functionName, time, ctx.ids.uuid()),
      Body: Buffer.from(body),
    }),
};

/** As the developer guide has it ("Configuring destinations", read 2026-11). */
function objectKey(functionName: string, time: number, id: string): string {
  const iso = new Date(time).toISOString();
  const day = iso.slice(0, 10);
  return `aws/lambda/async/${functionName}/${day.replaceAll('-', '/')}/${iso.slice(0, 19).replaceAll(':', '.')}-${id}`;
}

/** The subscriber `deliver`. What can't be sent is told in the log: AWS drops it too, and counts it in a metric. */
export async function deliver(ctx: Context, event: Event): Promise<void> {
  const delivery = event.payload as Delivery;
  const reason = await problemOf(ctx, delivery);
  if (reason === undefined) return;
  const { functionName, requestId, kind, to } = delivery;
  const what = kind === 'destination' ? 'record' : 'dead letter';
  ctx.log.write('warn', `The ${what} of event ${requestId} of ${functionName} can't be sent to ${to}: ${reason}`);
}

async function problemOf(ctx: Context, delivery: Delivery): Promise<string | undefined> {
  const send = SENDERS[delivery.to.split(':')[2] ?? ''];
  if (send === undefined) return 'no service that takes them has such an ARN.';
  try {
    await send(ctx, delivery);
    return undefined;
  } catch (error) {
    if (!isServiceError(error)) throw error;
    return `${error.code}: ${error.message}`;
  }
}
