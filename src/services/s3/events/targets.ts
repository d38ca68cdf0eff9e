/**
 * Where notifications go: one entry for each service that can take them, which is called as any client calls it. A service that is not built
 * answers so, and what was meant for it is kept (`undelivered.ts`); once it is there, its notifications reach it without a change here.
 */
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';

interface TargetService {
  /** Sends a message to what the ARN names. */
  send(ctx: Context, arn: string, message: string): Promise<unknown>;
  /** Whether there is what the ARN names; throws what the service says where it is not. */
  find(ctx: Context, arn: string): Promise<unknown>;
  /** The fields of S3's error where it is not. For functions recorded on AWS by LocalStack (2025-01-21); for others from its code. */
  refusal(arn: string): Record<string, string>;
  readonly takesTests: boolean;
}

function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

const SERVICES: Readonly<Record<string, TargetService>> = {
  sqs: {
    send: async (ctx, arn, MessageBody) => {
      const { QueueUrl } = await queueUrl(ctx, arn);
      return ctx.call('sqs', 'SendMessage', { QueueUrl, MessageBody });
    },
    find: queueUrl,
    refusal: (arn) => ({ ArgumentName: arn, ArgumentValue: 'The destination queue does not exist' }),
    takesTests: true,
  },
  sns: {
    send: (ctx, TopicArn, Message) => ctx.call('sns', 'Publish', { TopicArn, Message, Subject: 'Amazon S3 Notification' }),
    find: (ctx, TopicArn) => ctx.call('sns', 'GetTopicAttributes', { TopicArn }),
    refusal: (arn) => ({ ArgumentName: arn, ArgumentValue: 'The destination topic does not exist' }),
    takesTests: true,
  },
  lambda: {
    send: (ctx, FunctionName, message) =>
      ctx.call('lambda', 'Invoke', { FunctionName, InvocationType: 'Event', Payload: Buffer.from(message) }),
    find: (ctx, FunctionName) => ctx.call('lambda', 'GetFunction', { FunctionName }),
    refusal: (arn) => ({
      ArgumentName1: `${arn}, null`,
      ArgumentValue1: `Not authorized to invoke function [${arn}]`,
    }),
    takesTests: false,
  },
};

function queueUrl(ctx: Context, arn: string): Promise<Record<string, unknown>> {
  return ctx.call('sqs', 'GetQueueUrl', { QueueName: lastPart(arn), QueueOwnerAWSAccountId: arn.split(':')[4] });
}

/** The `Source` of S3's events in EventBridge, which goes to the default bus of the bucket's account and region. */
function putEvent(ctx: Context, event: Record<string, unknown>): Promise<unknown> {
  const { detail, resources, time } = event;
  return ctx.call('events', 'PutEvents', {
    Entries: [
      {
        Source: event.source,
        DetailType: event['detail-type'],
        Detail: JSON.stringify(detail),
        Resources: resources,
        Time: new Date(time as string),
      },
    ],
  });
}

/** What EventBridge is called among targets, which are ARNs else. */
export const EVENT_BRIDGE = 'events';

/** Delivers; gives why it could not be. */
export async function deliver(ctx: Context, target: string, message: Record<string, unknown>): Promise<string | undefined> {
  try {
    if (target === EVENT_BRIDGE) await putEvent(ctx, message);
    else await serviceOf(target)?.send(ctx, target, JSON.stringify(message));
    return undefined;
  } catch (error) {
    if (!isServiceError(error)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

/** The fields of the refusal where a destination is known not to be there. A service that is not built knows of nothing, and is believed. */
export async function missing(ctx: Context, arn: string): Promise<Record<string, string> | undefined> {
  const service = serviceOf(arn);
  try {
    await service?.find(ctx, arn);
    return undefined;
  } catch (error) {
    if (!isServiceError(error)) throw error;
    if (error.status === NOT_BUILT || !service) return undefined;
    return service.refusal(arn);
  }
}

const NOT_BUILT = 501;

/** Functions get no test event when they become destinations. */
export function takesTests(arn: string): boolean {
  return serviceOf(arn)?.takesTests === true;
}

function serviceOf(arn: string): TargetService | undefined {
  return SERVICES[arn.split(':')[2] ?? ''];
}
