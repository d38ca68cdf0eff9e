import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceError } from '../../../../protocols/errors.js';
import { readConfig } from '../../../runtime/config.js';
import type { Context } from '../../../runtime/context.js';
import type { Event } from '../../../runtime/events.js';
import { closeInstance, createInstance } from '../../../runtime/instance.js';
import { deliverEvent } from './delivery.js';
import type { ObjectEvent } from './outbox.js';
import { missing } from './targets.js';
import { undelivered } from './undelivered.js';

type Called = [service: string, operation: string, input: Record<string, unknown>];

const QUEUE = 'arn:aws:sqs:us-east-1:111111111111:queue';
const TOPIC = 'arn:aws:sns:us-east-1:111111111111:topic';
const FUNCTION = 'arn:aws:lambda:us-east-1:111111111111:function:function';

const what: ObjectEvent = {
  name: 'ObjectCreated:Put',
  bucket: 'bucket',
  key: 'in/a.jpg',
  etag: 'e',
  size: 1,
  requestId: 'R',
  requester: '111111111111',
  notifications: {
    QueueConfigurations: [{ Id: 'q', QueueArn: QUEUE, Events: ['s3:ObjectCreated:Put'] }],
    TopicConfigurations: [
      {
        Id: 't',
        TopicArn: TOPIC,
        Events: ['s3:ObjectCreated:*'],
        Filter: { Key: { FilterRules: [{ Name: 'Suffix' as never, Value: '.jpg' }] } },
      },
      { Id: 'u', TopicArn: TOPIC, Events: ['s3:ObjectRemoved:*'] },
    ],
    LambdaFunctionConfigurations: [
      {
        Id: 'f',
        LambdaFunctionArn: FUNCTION,
        Events: ['s3:ObjectCreated:*'],
        Filter: { Key: { FilterRules: [{ Name: 'Prefix' as never, Value: 'out/' }] } },
      },
    ],
    EventBridgeConfiguration: {},
  },
};
const event: Event = {
  topic: 't',
  number: 1,
  time: 0,
  service: 's3',
  account: '111111111111',
  region: 'us-east-1',
  payload: what,
};

/** Runs `work` with services that answer as told, and gives what they were called with. */
async function withServices(
  answer: (service: string, operation: string) => Record<string, unknown>,
  work: (ctx: Context) => Promise<void>,
): Promise<Called[]> {
  const instance = createInstance(readConfig({ port: 0, logLevel: 'error' }));
  const called: Called[] = [];
  const state = instance.state('111111111111', 'us-east-1');
  const ctx = {
    state: { ...state, global: instance.state('*', '*') },
    ids: instance.idsFor('test'),
    log: instance.log,
    call: async (service: string, operation: string, input: Record<string, unknown>) => {
      called.push([service, operation, input]);
      return answer(service, operation);
    },
  } as unknown as Context;
  try {
    await work(ctx);
  } finally {
    closeInstance(instance);
  }
  return called;
}

test('an event goes to each destination that wants it, by its own operation', async () => {
  const called = await withServices(
    () => ({ QueueUrl: 'http://queue' }),
    async (ctx) => {
      await deliverEvent(ctx, event);
      assert.deepEqual(undelivered(ctx.state.global), []);
    },
  );
  assert.deepEqual(
    called.map(([service, operation]) => `${service}.${operation}`),
    ['sns.Publish', 'sqs.GetQueueUrl', 'sqs.SendMessage', 'events.PutEvents'],
  );
  const [, , { Message, Subject }] = called[0] as Called;
  assert.equal(Subject, 'Amazon S3 Notification');
  assert.equal(JSON.parse(String(Message)).Records[0].s3.configurationId, 't');
  assert.equal(called[2]?.[2].QueueUrl, 'http://queue');
  const [entry] = (called[3] as Called)[2].Entries as Array<Record<string, unknown>>;
  assert.deepEqual([entry?.Source, entry?.DetailType], ['aws.s3', 'Object Created']);
});

test('what a service refuses is kept, and does not hold up the others', async () => {
  const refuse = (service: string): Record<string, unknown> => {
    if (service === 'sns') throw serviceError({ code: 'NotFound', message: 'Topic does not exist', status: 404 });
    return {};
  };
  const called = await withServices(refuse, async (ctx) => {
    await deliverEvent(ctx, event);
    assert.deepEqual(
      undelivered(ctx.state.global).map(({ target, reason, bucket }) => [target, reason, bucket]),
      [[TOPIC, 'NotFound: Topic does not exist', 'bucket']],
    );
  });
  assert.equal(called.length, 4);
});

test('a destination is missing where its service says so, and believed where there is no service', async () => {
  const fail = (status: number) => () => {
    throw serviceError({ code: 'X', message: 'x', status });
  };
  await withServices(fail(404), async (ctx) => {
    assert.deepEqual(await missing(ctx, FUNCTION), {
      ArgumentName1: `${FUNCTION}, null`,
      ArgumentValue1: `Not authorized to invoke function [${FUNCTION}]`,
    });
    assert.equal((await missing(ctx, QUEUE))?.ArgumentValue, 'The destination queue does not exist');
  });
  await withServices(fail(501), async (ctx) => assert.equal(await missing(ctx, TOPIC), undefined));
});
