import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Registry, ServiceDefinition } from '../../../../runtime/service.js';
import { tupleKey } from '../../../../runtime/state/index.js';
import { until } from '../../../../test/fixtures/emulator.js';
import { registry } from '../../../registry.js';
import { INVOKE_CONFIGS, type InvokeConfigRow, QUEUED, QUEUED_PAYLOADS } from '../../store.js';
import { ACCOUNT, type Behaviour, putFunction, REGION, type TestHome, testHome } from '../testing.js';

const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:q`;

/** A queue service of which only this is known: what was sent. */
function withQueues(): { services: Registry; sent: Array<Record<string, unknown>> } {
  const sent: Array<Record<string, unknown>> = [];
  const definition = {
    name: 'sqs',
    inline: new Set<string>(),
    operations: {
      GetQueueUrl:
        () =>
        (_ctx: unknown, { QueueName }: { QueueName: string }) => ({ QueueUrl: `http://q/${QueueName}` }),
      SendMessage: () => (_ctx: unknown, input: Record<string, unknown>) => {
        sent.push(input);
        return { MessageId: 'm' };
      },
    },
  } as ServiceDefinition;
  return { services: new Map([...registry, ['sqs', { name: 'sqs', load: () => definition }]]), sent };
}

interface Bed extends TestHome {
  readonly sent: Array<Record<string, unknown>>;
  /** What the queue got, parsed. */
  record(at: number): Record<string, unknown>;
  enqueue(requestId: string, event: unknown): Promise<unknown>;
  configure(config: Partial<InvokeConfigRow>): void;
  waiting(): number;
}

function withBed(name: string, behave: Behaviour, run: (bed: Bed) => Promise<void>, options = {}): void {
  test(name, { timeout: 20_000 }, async () => {
    const { services, sent } = withQueues();
    const home = testHome(behave, options, services);
    const state = home.instance.state(ACCOUNT, REGION);
    try {
      putFunction(home.instance, 'f');
      await run({
        ...home,
        sent,
        record: (at) => JSON.parse(sent[at]?.MessageBody as string) as Record<string, unknown>,
        enqueue(requestId, event) {
          const payload = Buffer.from(JSON.stringify(event));
          const call = { account: ACCOUNT, region: REGION, requestId, functionName: 'f', payload };
          return home.home.run({ do: 'enqueue', call, payload }, undefined);
        },
        configure(config) {
          const row = { name: 'f', qualifier: '$LATEST', modified: 0, ...config };
          state.transact((tx) => tx.put(INVOKE_CONFIGS, tupleKey('f', '$LATEST'), row));
        },
        waiting: () => state.range(QUEUED).length + state.range(QUEUED_PAYLOADS).length,
      });
    } finally {
      await home.close();
    }
  });
}

const both = { OnSuccess: { Destination: QUEUE }, OnFailure: { Destination: QUEUE } };
const arn = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f:$LATEST`;

withBed(
  'an event that succeeds leaves a record and nothing else',
  () => ({ fine: true }),
  async (bed) => {
    bed.configure({ destinations: both });
    await bed.enqueue('one', { a: 1 });
    await until(() => bed.sent.length === 1);
    const { timestamp, ...record } = bed.record(0);
    assert.equal(typeof timestamp, 'string');
    assert.deepEqual(record, {
      version: '1.0',
      requestContext: { requestId: 'one', functionArn: arn, condition: 'Success', approximateInvokeCount: 1 },
      requestPayload: { a: 1 },
      responseContext: { statusCode: 200, executedVersion: '$LATEST' },
      responsePayload: { fine: true },
    });
    assert.equal(bed.waiting(), 0);
  },
);

const fails: Behaviour = () => {
  throw new Error('on purpose');
};

withBed('an event that fails is tried again after one and after two minutes, with the same id', fails, async (bed) => {
  bed.configure({ destinations: both });
  bed.instance.clock.freeze(1_000_000);
  await bed.enqueue('two', {});
  const attempts = () => bed.environments.reduce((sum, { invocations }) => sum + invocations, 0);
  await until(
    () => attempts() === 1 && bed.waiting() === 2 && bed.instance.state(ACCOUNT, REGION).range(QUEUED)[0]?.[1].waits === true,
  );
  await bed.clock.advance(59_000);
  assert.equal(attempts(), 1);
  await bed.clock.advance(1_000);
  await until(() => attempts() === 2 && bed.instance.state(ACCOUNT, REGION).range(QUEUED)[0]?.[1].waits === true);
  await bed.clock.advance(119_000);
  assert.equal(attempts(), 2);
  assert.equal(bed.sent.length, 0);
  await bed.clock.advance(1_000);
  await until(() => bed.sent.length === 1);
  const { requestContext, responseContext, responsePayload } = bed.record(0) as Record<string, Record<string, unknown>>;
  assert.deepEqual(requestContext, {
    requestId: 'two',
    functionArn: arn,
    condition: 'RetriesExhausted',
    approximateInvokeCount: 3,
  });
  assert.deepEqual(responseContext, { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' });
  assert.equal(responsePayload?.errorMessage, 'on purpose');
  assert.equal(bed.waiting(), 0);
});

withBed('an event whose next try would come too late is given up at once', fails, async (bed) => {
  bed.configure({ destinations: both, maxAge: 60, maxRetries: 2 });
  bed.instance.clock.freeze(1_000_000);
  await bed.enqueue('old', {});
  await until(() => bed.waiting() === 2 && bed.instance.state(ACCOUNT, REGION).range(QUEUED)[0]?.[1].waits === true);
  await bed.clock.advance(60_000);
  await until(() => bed.sent.length === 1);
  // As recorded (test_maxeventage, 2025-11-27): the second failure, and no room for a third try.
  assert.deepEqual((bed.record(0) as Record<string, Record<string, unknown>>).requestContext, {
    requestId: 'old',
    functionArn: arn,
    condition: 'EventAgeExceeded',
    approximateInvokeCount: 2,
  });
});

withBed('the dead-letter queue gets the event itself', fails, async (bed) => {
  putFunction(bed.instance, 'f', {}, { config: { DeadLetterConfig: { TargetArn: QUEUE } } });
  bed.configure({ maxRetries: 0 });
  await bed.enqueue('dead', { raise_error: 1 });
  await until(() => bed.sent.length === 1);
  assert.deepEqual(bed.sent[0], {
    QueueUrl: 'http://q/q',
    MessageBody: '{"raise_error":1}',
    MessageAttributes: {
      RequestID: { DataType: 'String', StringValue: 'dead' },
      ErrorCode: { DataType: 'Number', StringValue: '200' },
      ErrorMessage: { DataType: 'String', StringValue: 'on purpose' },
    },
  });
});

withBed(
  'a function that may not run at all fails its events without being given them',
  () => 1,
  async (bed) => {
    putFunction(bed.instance, 'f', { reserved: 0 });
    bed.configure({ destinations: both, maxRetries: 0 });
    await bed.enqueue('zero', {});
    await until(() => bed.sent.length === 1);
    const { timestamp: _, ...record } = bed.record(0);
    assert.deepEqual(record, {
      version: '1.0',
      requestContext: { requestId: 'zero', functionArn: arn, condition: 'ZeroReservedConcurrency', approximateInvokeCount: 0 },
      requestPayload: {},
    });
  },
);

withBed('events go with snapshots, and come back with them', fails, async (bed) => {
  bed.configure({ destinations: both, maxRetries: 1 });
  bed.instance.clock.freeze(1_000_000);
  await bed.enqueue('kept', {});
  await until(() => bed.instance.state(ACCOUNT, REGION).range(QUEUED)[0]?.[1].waits === true);
  bed.instance.world.create({ name: 'waiting' });
  bed.instance.world.reset();
  assert.equal(bed.waiting(), 0);
  await bed.clock.advance(60_000);
  assert.equal(bed.sent.length, 0);
  bed.instance.world.restore('waiting');
  await bed.clock.advance(60_000);
  await until(() => bed.sent.length === 1);
});

withBed(
  'many events are all delivered, few at once',
  () => 1,
  async (bed) => {
    bed.configure({ destinations: both });
    putFunction(bed.instance, 'f', { reserved: 3 });
    await Promise.all(Array.from({ length: 200 }, (_, n) => bed.enqueue(`e${n}`, { n })));
    await until(() => bed.sent.length === 200);
    assert.ok(bed.environments.length <= 3, `${bed.environments.length}`);
    assert.equal(bed.waiting(), 0);
  },
);
