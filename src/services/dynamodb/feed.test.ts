/** The feed of streams: who follows one is woken once for what was written meanwhile, and reads it in batches. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../runtime/config.js';
import type { Identity } from '../../runtime/identity.js';
import { closeInstance, createInstance } from '../../runtime/instance.js';
import type { RecordBatch, RecordFeed, RecordLog } from '../../runtime/service.js';
import { until } from '../../test/fixtures/emulator.js';
import { createNativeCall } from './native-call.js';
import { dynamodbstreams } from './streams.js';

const OWNER = { account: '000000000000', region: 'us-east-1' };
/** Turns of the event loop in which a wake-up that was on its way would have come. */
const TURNS = 20;

interface World {
  readonly feed: RecordFeed;
  readonly logs: readonly [RecordLog, RecordLog];
  call(operation: string, input: Record<string, unknown>): any;
  put(table: string, key: string): void;
  capture(): () => void;
}

async function withStreams(run: (world: World) => Promise<void>): Promise<void> {
  const instance = createInstance(readConfig({ port: 0, logLevel: 'error' }));
  const native = createNativeCall(instance);
  const call = (operation: string, input: Record<string, unknown>): any => {
    const identity: Identity = {
      service: 'dynamodb',
      operation,
      ...OWNER,
      accessKeyId: undefined,
      signature: 'none',
      requestId: `${operation}-${input.TableName}`,
      hostLabel: undefined,
    };
    return native(identity, input);
  };
  const stream = (table: string): RecordLog => {
    const created = call('CreateTable', {
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    });
    return { ...OWNER, arn: created.TableDescription.LatestStreamArn };
  };
  const alive = new MessageChannel();
  alive.port1.on('message', () => {});
  try {
    const feed = dynamodbstreams.feed?.(instance) as RecordFeed;
    const put = (table: string, key: string): void => {
      call('PutItem', { TableName: table, Item: { pk: { S: key } } });
    };
    const capture = (): (() => void) => {
      const { id } = instance.engineState.snapshots.create({
        id: 'before',
        name: 'before',
        created: instance.clock.now(),
        replace: false,
      });
      return () => void instance.engineState.snapshots.restore(id);
    };
    await run({ feed, logs: [stream('orders'), stream('others')], call, put, capture });
  } finally {
    alive.port1.close();
    closeInstance(instance);
  }
}

function keys(batch: RecordBatch | undefined): string[] {
  const records = JSON.parse(Buffer.from(batch?.records ?? []).toString()) as Array<{
    dynamodb: { Keys: { pk: { S: string } } };
  }>;
  return records.map((record) => record.dynamodb.Keys.pk.S);
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise(setImmediate);
}

test('a burst of writes wakes once, and is read in one call', () =>
  withStreams(async ({ feed, logs: [log], put }) => {
    const seen: string[][] = [];
    let position = feed.read(log, 'LATEST', 1)?.position ?? '';
    const ending = new AbortController();
    const wake = (): void => {
      const batch = feed.read(log, position, 1000);
      position = batch?.position ?? position;
      seen.push(keys(batch));
    };
    const following = feed.follow(log, wake, ending.signal);
    assert.deepEqual(seen, [[]]);
    for (let n = 0; n < 100; n++) put('orders', `${n}`);
    await until(() => seen.length > 1);
    put('others', 'x');
    await turns();
    assert.deepEqual(seen, [[], Array.from({ length: 100 }, (_, n) => `${n}`)]);
    put('orders', 'more');
    await until(() => seen.length > 2);
    assert.deepEqual(seen[2], ['more']);
    ending.abort();
    await following;
    put('orders', 'late');
    await turns();
    assert.equal(seen.length, 3);
    assert.deepEqual(keys(feed.read(log, position, 1000)), ['late']);
  }));

test('what is written while a batch is read wakes again', () =>
  withStreams(async ({ feed, logs: [log], put }) => {
    let wakes = 0;
    const ending = new AbortController();
    const wake = (): void => {
      wakes++;
      if (wakes === 1) put('orders', 'within');
    };
    const following = feed.follow(log, wake, ending.signal);
    await until(() => wakes > 1);
    ending.abort();
    await following;
    assert.equal(wakes, 2);
  }));

test('batches have their limit, and tell the end of a closed stream', () =>
  withStreams(async ({ feed, logs: [log], call, put }) => {
    for (const key of ['a', 'b', 'c']) put('orders', key);
    const first = feed.read(log, 'TRIM_HORIZON', 2);
    assert.deepEqual([keys(first), first?.count, first?.isOver], [['a', 'b'], 2, false]);
    call('DeleteTable', { TableName: 'orders' });
    const last = feed.read(log, first?.position ?? '', 2);
    assert.deepEqual([keys(last), last?.count, last?.isOver], [['c'], 1, true]);
    assert.match(last?.shard ?? '', /^shardId-\d{20}-[0-9a-f]{8}$/);
  }));

test('a stream that is not there is not followed', () =>
  withStreams(async ({ feed, logs: [log] }) => {
    const missing = { ...log, arn: `${log.arn}0` };
    assert.equal(feed.read(missing, 'LATEST', 1), undefined);
    await feed.follow(missing, () => assert.fail('nothing can have come'), new AbortController().signal);
  }));

test('a world that is put back wakes, and has its own records', () =>
  withStreams(async ({ feed, logs: [log], put, capture }) => {
    put('orders', 'a');
    const restore = capture();
    put('orders', 'b');
    let wakes = 0;
    const ending = new AbortController();
    const following = feed.follow(log, () => void wakes++, ending.signal);
    restore();
    await until(() => wakes > 1);
    assert.deepEqual(keys(feed.read(log, 'TRIM_HORIZON', 10)), ['a']);
    ending.abort();
    await following;
  }));
