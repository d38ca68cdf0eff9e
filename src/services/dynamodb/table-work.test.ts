/** What tables leave to be done later is done by timers: large new indexes are filled, deleted tables go. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../runtime/config.js';
import type { Identity } from '../../runtime/identity.js';
import { closeInstance, createInstance, type Instance } from '../../runtime/instance.js';
import { Moves } from '../../runtime/moves.js';
import { jsonCollection } from '../../runtime/state/index.js';
import { Ticker } from '../../runtime/timers.js';
import { until } from '../../test/fixtures/emulator.js';
import { registry } from '../registry.js';
import { createNativeCall } from './native-call.js';

const NOW = Date.UTC(2030, 0, 1);
const DELAY_MS = 5_000;
/** More items than are put into an index at once. */
const MANY = 2_000;
const TABLES = jsonCollection<unknown>('dynamodb', 'tables');

interface Tables {
  readonly instance: Instance;
  readonly clock: Moves;
  call(operation: string, input: Record<string, unknown>): any;
}

async function withTables(statusDelayMs: number, run: (tables: Tables) => Promise<void>): Promise<void> {
  const instance = createInstance(readConfig({ port: 0, logLevel: 'error', dynamodbStatusDelayMs: statusDelayMs }));
  instance.clock.freeze(NOW);
  const native = createNativeCall(instance);
  const call = (operation: string, input: Record<string, unknown>): any => {
    const identity: Identity = {
      service: 'dynamodb',
      operation,
      account: '000000000000',
      region: 'us-east-1',
      accessKeyId: undefined,
      signature: 'none',
      requestId: 'r',
      hostLabel: undefined,
    };
    return native(identity, { TableName: 'things', ...input });
  };
  call('CreateTable', {
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  });
  const ticker = new Ticker(instance, registry);
  const running = ticker.run();
  // Nothing else keeps the process alive while a test waits.
  const alive = new MessageChannel();
  alive.port1.on('message', () => {});
  try {
    await run({ instance, clock: new Moves(instance, ticker), call });
  } finally {
    alive.port1.close();
    ticker.stop();
    await running;
    closeInstance(instance);
  }
}

test('a large index is filled while the clock stands', async () => {
  await withTables(0, async ({ call }) => {
    for (let from = 0; from < MANY; from += 25) {
      const writes = Array.from({ length: 25 }, (_, at) => ({
        PutRequest: { Item: { pk: { S: String(from + at) }, g: { S: 'x' } } },
      }));
      call('BatchWriteItem', { RequestItems: { things: writes } });
    }
    call('UpdateTable', {
      AttributeDefinitions: [{ AttributeName: 'g', AttributeType: 'S' }],
      GlobalSecondaryIndexUpdates: [
        {
          Create: {
            IndexName: 'gsi',
            KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        },
      ],
    });
    const index = () => call('DescribeTable', {}).Table.GlobalSecondaryIndexes[0];
    assert.equal(index().IndexStatus, 'CREATING');
    assert.equal(index().Backfilling, true);
    await until(() => index().IndexStatus === 'ACTIVE');
    assert.equal(index().ItemCount, MANY);
    const query = {
      IndexName: 'gsi',
      KeyConditionExpression: 'g = :g',
      ExpressionAttributeValues: { ':g': { S: 'x' } },
      Select: 'COUNT',
    };
    assert.equal(call('Query', query).Count, MANY);
  });
});

test('a deleted table is told of for a while, and then leaves no row', async () => {
  await withTables(DELAY_MS, async ({ instance, clock, call }) => {
    const status = () => call('DescribeTable', {}).Table.TableStatus;
    assert.equal(status(), 'CREATING');
    await clock.advance(DELAY_MS);
    assert.equal(status(), 'ACTIVE');
    call('DeleteTable', {});
    assert.equal(status(), 'DELETING');
    const rows = () => instance.state('000000000000', 'us-east-1').range(TABLES).length;
    assert.equal(rows(), 1);
    await clock.advance(DELAY_MS);
    await until(() => rows() === 0);
    assert.throws(status, { code: 'ResourceNotFoundException' });
  });
});
