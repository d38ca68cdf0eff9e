/** Streams on their way to functions, without any: what a function would be called with is collected, and what it would answer is given. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceError } from '../../../../protocols/errors.js';
import type { CreateEventSourceMappingRequest } from '../../../../protocols/types/lambda.js';
import { readConfig } from '../../../runtime/config.js';
import { RequestContext } from '../../../runtime/context.js';
import { Dispatcher } from '../../../runtime/dispatch.js';
import type { Identity } from '../../../runtime/identity.js';
import { closeInstance, createInstance, type Instance } from '../../../runtime/instance.js';
import { until } from '../../../test/fixtures/emulator.js';
import { registry } from '../../registry.js';
import { FUNCTIONS, SOURCES, type SourceRow } from '../store.js';
import { SourceManager } from './manager.js';
import type { CallResult } from './source.js';

const OWNER = { account: '000000000000', region: 'us-east-1' };
const START = Date.UTC(2026, 0, 1);

interface Call {
  readonly event: any;
  answer(value: unknown): void;
  fail(): void;
  refuse(): void;
}

interface World {
  readonly instance: Instance;
  readonly stream: string;
  /** The next call of the function. */
  called(): Promise<Call>;
  /** Calls that nobody has taken yet. */
  readonly waiting: readonly Call[];
  call(service: string, operation: string, input: Record<string, unknown>): Promise<any>;
  map(input?: Partial<CreateEventSourceMappingRequest>): Promise<string>;
  put(...keys: string[]): Promise<void>;
  mapping(uuid: string): SourceRow['config'];
  pass(ms: number): void;
  /** Another process with the same state. */
  restart(): Promise<void>;
}

async function withWorld(run: (world: World) => Promise<void>): Promise<void> {
  const instance = createInstance(readConfig({ port: 0, logLevel: 'error' }));
  const dispatcher = new Dispatcher({ instance, registry });
  instance.clock.freeze(START);
  const waiting: Call[] = [];
  /** All that were made, answered or not. */
  const calls: Call[] = [];
  let ordinal = 0;
  const call = async (service: string, operation: string, input: Record<string, unknown>): Promise<any> => {
    const identity: Identity = {
      service: 'test',
      operation: 'test',
      ...OWNER,
      accessKeyId: undefined,
      signature: 'none',
      requestId: `${ordinal++}`,
      hostLabel: undefined,
    };
    const context = new RequestContext(dispatcher, identity, 'test', undefined);
    try {
      return await context.call(service, operation, input);
    } finally {
      context.finish();
    }
  };
  const start = (): SourceManager =>
    new SourceManager({
      host: dispatcher,
      feed: (service) => registry.get(service)?.load?.().feed?.(instance),
      invoke: (_mapping, requestId, payload) =>
        new Promise((resolve, reject) => {
          const done = (value: unknown, error?: CallResult['error']): void =>
            resolve({
              requestId,
              executedVersion: '$LATEST',
              payload: Buffer.from(JSON.stringify(value)),
              ...(error && { error }),
            });
          const made: Call = {
            event: JSON.parse(Buffer.from(payload).toString()),
            answer: done,
            fail: () => done({ errorMessage: 'no' }, { kind: 'Unhandled' }),
            refuse: () => reject(serviceError({ code: 'TooManyRequestsException', message: 'Rate Exceeded.', status: 429 })),
          };
          waiting.push(made);
          calls.push(made);
        }),
    });
  let manager = start();
  const alive = new MessageChannel();
  alive.port1.on('message', () => {});
  try {
    instance.state(OWNER.account, OWNER.region).transact((tx) => {
      tx.put(FUNCTIONS, 'f', { name: 'f', lastVersion: 0, tags: {}, uuid: 'u' });
    });
    const created = await call('dynamodb', 'CreateTable', {
      TableName: 'orders',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    });
    const stream = created.TableDescription.LatestStreamArn as string;
    const mapping = (uuid: string): SourceRow['config'] =>
      (instance.state(OWNER.account, OWNER.region).get(SOURCES, uuid) as SourceRow).config;
    await run({
      instance,
      stream,
      waiting,
      call,
      mapping,
      async called() {
        await until(() => waiting.length > 0);
        return waiting.shift() as Call;
      },
      async map(input = {}) {
        const { UUID } = await call('lambda', 'CreateEventSourceMapping', {
          FunctionName: 'f',
          EventSourceArn: stream,
          StartingPosition: 'TRIM_HORIZON',
          ...input,
        });
        await until(() => mapping(UUID).State !== 'Creating');
        return UUID;
      },
      async put(...keys) {
        for (const pk of keys) await call('dynamodb', 'PutItem', { TableName: 'orders', Item: { pk: { S: pk } } });
      },
      pass(ms) {
        instance.clock.freeze(instance.clock.now() + ms);
      },
      async restart() {
        const closing = manager.close();
        waiting.length = 0;
        for (const made of calls) made.refuse();
        await closing;
        manager = start();
      },
    });
  } finally {
    const closing = manager.close();
    for (const made of calls) made.refuse();
    await closing;
    alive.port1.close();
    dispatcher.close();
    closeInstance(instance);
  }
}

function keys({ event }: Call): string[] {
  return event.Records.map((record: any) => record.dynamodb.Keys.pk.S);
}

const sequences = ({ event }: Call): string[] => event.Records.map((record: any) => record.dynamodb.SequenceNumber);

async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

test('a record is handed to the function as AWS does, and the mapping tells how it went', () =>
  withWorld(async ({ map, put, called, mapping, stream }) => {
    const uuid = await map();
    assert.equal(mapping(uuid).State, 'Enabled');
    await put('a');
    const call = await called();
    const [{ eventID, dynamodb, ...record }] = call.event.Records;
    assert.deepEqual(record, {
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'us-east-1',
      eventSourceARN: stream,
    });
    assert.match(eventID, /^[0-9a-f]{32}$/);
    assert.deepEqual(Object.keys(call.event), ['Records']);
    const { SequenceNumber, ...change } = dynamodb;
    assert.deepEqual(change, {
      ApproximateCreationDateTime: START / 1000,
      Keys: { pk: { S: 'a' } },
      NewImage: { pk: { S: 'a' } },
      SizeBytes: 6,
      StreamViewType: 'NEW_IMAGE',
    });
    assert.match(SequenceNumber, /^\d+$/);
    call.answer(null);
    await until(() => mapping(uuid).LastProcessingResult === 'OK');
  }));

test('what comes while the function is busy makes the next batch, up to its size', () =>
  withWorld(async ({ map, put, called }) => {
    await map({ BatchSize: 3 });
    await put('a');
    const first = await called();
    await put('b', 'c', 'd', 'e');
    first.answer(null);
    const second = await called();
    assert.deepEqual([keys(first), keys(second)], [['a'], ['b', 'c', 'd']]);
    second.answer(null);
    assert.deepEqual(keys(await called()), ['e']);
  }));

test('LATEST leaves out what was written before', () =>
  withWorld(async ({ map, put, called }) => {
    await put('old');
    await map({ StartingPosition: 'LATEST' });
    await put('new');
    assert.deepEqual(keys(await called()), ['new']);
  }));

test('a batching window collects until the clock has passed it', () =>
  withWorld(async ({ map, put, called, waiting, pass }) => {
    await map({ MaximumBatchingWindowInSeconds: 5 });
    await put('a');
    await turns();
    pass(4_999);
    await put('b');
    await turns();
    assert.equal(waiting.length, 0);
    pass(1);
    assert.deepEqual(keys(await called()), ['a', 'b']);
  }));

test('a filter passes over what does not fit', () =>
  withWorld(async ({ map, put, called, restart }) => {
    const pattern = { dynamodb: { Keys: { pk: { S: [{ prefix: 'x' }] } } }, eventName: ['INSERT'] };
    await map({ FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] } });
    await put('a', 'x1', 'b', 'x2');
    const first = await called();
    assert.deepEqual(keys(first).slice(0, 1), ['x1']);
    first.answer(null);
    if (keys(first).length === 1) (await called()).answer(null);
    await turns();
    await restart();
    await put('x3');
    assert.deepEqual(keys(await called()), ['x3']);
  }));

test('a failed batch comes again after a growing pause, and goes to the bucket at last', () =>
  withWorld(async ({ map, put, called, pass, call, waiting, mapping, stream }) => {
    await call('s3', 'CreateBucket', { Bucket: 'failures' });
    const uuid = await map({
      BatchSize: 2,
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: 'arn:aws:s3:::failures' } },
    });
    await put('a');
    for (const pause of [500, 1000]) {
      (await called()).fail();
      await turns();
      pass(pause - 1);
      await turns();
      assert.equal(waiting.length, 0);
      pass(1);
    }
    const last = await called();
    last.fail();
    await put('b');
    assert.deepEqual(keys(await called()), ['b']);
    assert.equal(mapping(uuid).LastProcessingResult, 'OK');
    const { Contents } = await call('s3', 'ListObjectsV2', { Bucket: 'failures' });
    assert.match(Contents[0].Key, new RegExp(`^aws/lambda/${uuid}/shardId-.*/2026/01/01/2026-01-01T00\\.00\\.01-[0-9a-f-]{36}$`));
    const { Body } = await call('s3', 'GetObject', { Bucket: 'failures', Key: Contents[0].Key });
    const { requestContext, DDBStreamBatchInfo, payload, ...told } = JSON.parse(Buffer.from(Body).toString());
    const { requestId, ...asked } = requestContext;
    assert.match(requestId, /^[0-9a-f-]{36}$/);
    assert.deepEqual(asked, {
      functionArn: 'arn:aws:lambda:us-east-1:000000000000:function:f',
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: 3,
    });
    assert.deepEqual(told, {
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      version: '1.0',
      timestamp: '2026-01-01T00:00:01.500Z',
    });
    const [sequence] = sequences(last);
    assert.deepEqual(
      { ...DDBStreamBatchInfo, shardId: '' },
      {
        shardId: '',
        startSequenceNumber: sequence,
        endSequenceNumber: sequence,
        approximateArrivalOfFirstRecord: '2026-01-01T00:00:00Z',
        approximateArrivalOfLastRecord: '2026-01-01T00:00:00Z',
        batchSize: 1,
        streamArn: stream,
      },
    );
    assert.deepEqual(JSON.parse(payload), last.event);
  }));

test('bisecting halves a failing batch without using up repeats', () =>
  withWorld(async ({ map, put, called }) => {
    await put('a', 'bad', 'c');
    await map({ BisectBatchOnFunctionError: true, MaximumRetryAttempts: 0 });
    const seen: string[][] = [];
    for (;;) {
      const call = await called();
      seen.push(keys(call));
      if (keys(call).includes('bad')) call.fail();
      else call.answer(null);
      if (keys(call).includes('c') && !keys(call).includes('bad')) break;
    }
    assert.deepEqual(seen, [['a', 'bad', 'c'], ['a', 'bad'], ['a'], ['bad'], ['c']]);
  }));

test('a report of failures has the rest come again, and repeats count from there', () =>
  withWorld(async ({ map, put, called, pass }) => {
    await put('a', 'b', 'c');
    await map({ FunctionResponseTypes: ['ReportBatchItemFailures'], MaximumRetryAttempts: 1 });
    const first = await called();
    const [, second, third] = sequences(first);
    first.answer({ batchItemFailures: [{ itemIdentifier: third }, { itemIdentifier: second }] });
    for (const pause of [500, 0]) {
      const again = await called();
      assert.deepEqual(keys(again), ['b', 'c']);
      again.answer({ batchItemFailures: [{ itemIdentifier: second }] });
      await turns();
      pass(pause);
    }
    await put('d');
    assert.deepEqual(keys(await called()), ['d']);
  }));

test('records that are too old are passed over, those behind them are not', () =>
  withWorld(async ({ map, put, called, pass }) => {
    await put('old');
    pass(50_000);
    await put('young');
    pass(20_000);
    await map({ MaximumRecordAgeInSeconds: 60 });
    assert.deepEqual(keys(await called()), ['young']);
  }));

test('a function that can not be called is tried again, whatever the number of repeats', () =>
  withWorld(async ({ map, put, called, pass, mapping }) => {
    const uuid = await map({ MaximumRetryAttempts: 0 });
    await put('a');
    (await called()).refuse();
    await until(() => mapping(uuid).LastProcessingResult === 'PROBLEM: Rate Exceeded.');
    pass(500);
    assert.deepEqual(keys(await called()), ['a']);
  }));

test('lanes keep the order of each key and work at once', () =>
  withWorld(async ({ map, put, called, waiting, call }) => {
    await map({ ParallelizationFactor: 4, BatchSize: 100 });
    const names = Array.from({ length: 12 }, (_, n) => `k${n}`);
    await put(...names);
    await until(() => waiting.length === 4);
    for (const pk of names) await call('dynamodb', 'DeleteItem', { TableName: 'orders', Key: { pk: { S: pk } } });
    const seen = new Map<string, string[]>();
    for (let count = 0; count < 2 * names.length; ) {
      const next = await called();
      for (const { eventName, dynamodb } of next.event.Records) {
        const pk = dynamodb.Keys.pk.S;
        seen.set(pk, [...(seen.get(pk) ?? []), eventName]);
        count++;
      }
      next.answer(null);
    }
    assert.deepEqual([...seen.keys()].sort(), [...names].sort());
    for (const order of seen.values()) assert.deepEqual(order, ['INSERT', 'REMOVE']);
  }));

test('a disabled mapping reads nothing, and goes on where it was', () =>
  withWorld(async ({ map, put, called, call, mapping, waiting }) => {
    const uuid = await map();
    await put('a');
    const underWay = await called();
    assert.equal((await call('lambda', 'UpdateEventSourceMapping', { UUID: uuid, Enabled: false })).State, 'Disabling');
    underWay.answer(null);
    await until(() => mapping(uuid).State === 'Disabled');
    await put('b');
    await turns();
    assert.equal(waiting.length, 0);
    assert.equal((await call('lambda', 'UpdateEventSourceMapping', { UUID: uuid, Enabled: true })).State, 'Enabling');
    assert.deepEqual(keys(await called()), ['b']);
  }));

test('positions outlive the process, and go back with the state', () =>
  withWorld(async ({ map, put, called, restart, instance, mapping }) => {
    const uuid = await map();
    await put('a');
    (await called()).answer(null);
    await until(() => mapping(uuid).LastProcessingResult === 'OK');
    await restart();
    await put('b');
    const { snapshots } = instance.engineState;
    const { id } = snapshots.create({ id: 's', name: 's', created: START, replace: false });
    const second = await called();
    assert.deepEqual(keys(second), ['b']);
    second.answer(null);
    await turns();
    snapshots.restore(id);
    assert.deepEqual(keys(await called()), ['b']);
  }));

test('tumbling windows hand on what the function returned, and end with a call of their own', () =>
  withWorld(async ({ map, put, called, pass, stream }) => {
    await map({ TumblingWindowInSeconds: 60 });
    await put('a');
    const first = await called();
    const { Records, shardId, ...members } = first.event;
    assert.equal(Records.length, 1);
    assert.match(shardId, /^shardId-/);
    const window = { start: '2026-01-01T00:00:00Z', end: '2026-01-01T00:01:00Z' };
    const open = { window, eventSourceARN: stream, isFinalInvokeForWindow: false, isWindowTerminatedEarly: false };
    assert.deepEqual(members, { ...open, state: {} });
    first.answer({ state: { sum: 1 } });
    await put('b');
    const second = await called();
    assert.deepEqual(second.event.state, { sum: 1 });
    second.answer({ state: { sum: 2 } });
    await turns();
    pass(60_000);
    const final = await called();
    assert.deepEqual(final.event, { Records: [], shardId, ...open, state: { sum: 2 }, isFinalInvokeForWindow: true });
    final.answer({});
    await put('c');
    const next = await called();
    assert.deepEqual([next.event.state, next.event.window.start], [{}, '2026-01-01T00:01:00Z']);
  }));

test('what nothing can be read from says so', () =>
  withWorld(async ({ map, mapping, waiting }) => {
    const uuid = await map({ EventSourceArn: 'arn:aws:sqs:us-east-1:000000000000:q', StartingPosition: undefined });
    const { State, StateTransitionReason } = mapping(uuid);
    assert.equal(State, 'Enabled');
    assert.match(StateTransitionReason ?? '', /Amazon SQS is not emulated yet/);
    assert.equal(waiting.length, 0);
  }));

test('a mapping that is deleted ends, and leaves no rows', () =>
  withWorld(async ({ map, put, call, instance, waiting }) => {
    const uuid = await map();
    await call('lambda', 'DeleteEventSourceMapping', { UUID: uuid });
    await put('a');
    await turns();
    assert.equal(waiting.length, 0);
    const kinds = instance.engineState.maps().filter(({ service }) => service === 'lambda');
    assert.deepEqual(
      kinds.map(({ kind }) => kind).filter((kind) => kind.startsWith('source')),
      [],
    );
  }));
