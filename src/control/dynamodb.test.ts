/** `DELETE /_aws/dynamodb/expired`, and faults on demand, of a whole emulator and through the SDK. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { start } from '../index.js';
import type { StartOptions } from '../runtime/config.js';

const HOUR_SECONDS = 3600;
/** More than one sweep looks at. */
const EXPIRED = 300;
const BATCH = 25;
const REGIONS = ['us-east-1', 'eu-west-1'];

async function withEmulator(
  options: StartOptions,
  run: (endpoint: string, client: (region: string) => DynamoDBClient) => Promise<void>,
) {
  const emulator = await start({ port: 0, logLevel: 'error', ...options });
  const clients: DynamoDBClient[] = [];
  try {
    await run(emulator.endpoint, (region) => {
      const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
      const client = new DynamoDBClient({ endpoint: emulator.endpoint, region, credentials, maxAttempts: 1 });
      clients.push(client);
      return client;
    });
  } finally {
    for (const client of clients) client.destroy();
    await emulator.stop();
  }
}

async function createTable(client: DynamoDBClient): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: 'sessions',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
}

test('expired items of all tables go at once and are counted, others stay', async () => {
  await withEmulator({}, async (endpoint, client) => {
    const now = Math.floor(Date.now() / 1000);
    const expire = async (): Promise<unknown> => {
      const response = await fetch(`${endpoint}/_aws/dynamodb/expired`, { method: 'DELETE' });
      assert.equal(response.status, 200);
      return response.json();
    };
    assert.deepEqual(await expire(), { ExpiredItems: 0 });
    for (const region of REGIONS) {
      const dynamodb = client(region);
      await createTable(dynamodb);
      const item = (at: number) => ({
        pk: { S: `item-${at}` },
        ends: { N: String(at < EXPIRED ? now - HOUR_SECONDS : now + HOUR_SECONDS) },
      });
      for (let at = 0; at <= EXPIRED; at += BATCH) {
        const puts = Array.from({ length: BATCH }, (_, place) => ({ PutRequest: { Item: item(at + place) } }));
        await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { sessions: puts } }));
      }
      // From here on the emulator deletes them by itself, which takes a moment: the clock stands, so that it does not.
      await fetch(`${endpoint}/_ruststack/time`, { method: 'POST', body: '{"action":"freeze","settle":false}' });
      const TimeToLiveSpecification = { Enabled: true, AttributeName: 'ends' };
      await dynamodb.send(new UpdateTimeToLiveCommand({ TableName: 'sessions', TimeToLiveSpecification }));
      const { ExpiredItems } = (await expire()) as { ExpiredItems: number };
      assert.ok(ExpiredItems <= EXPIRED);
      const { Count } = await dynamodb.send(new ScanCommand({ TableName: 'sessions', Select: 'COUNT' }));
      assert.equal(Count, BATCH);
      assert.deepEqual(await expire(), { ExpiredItems: 0 });
    }
  });
});

test('faults are met through the SDK as often as they are probable, the same ones with the same seed', async () => {
  const outcomes = async (): Promise<string[]> => {
    const names: string[] = [];
    await withEmulator({ seed: 'a', dynamodbFaults: { write: 0.3 } }, async (_endpoint, client) => {
      const dynamodb = client('us-east-1');
      await createTable(dynamodb);
      for (let at = 0; at < 60; at++) {
        const put = new PutItemCommand({ TableName: 'sessions', Item: { pk: { S: 'a' } } });
        names.push(
          await dynamodb.send(put).then(
            () => 'done',
            (error: Error) => error.name,
          ),
        );
      }
    });
    return names;
  };
  const first = await outcomes();
  assert.deepEqual(new Set(first), new Set(['done', 'ProvisionedThroughputExceededException']));
  assert.deepEqual(await outcomes(), first);
});

test('a transaction that meets a conflict tells it among the reasons', async () => {
  await withEmulator({ dynamodbFaults: { conflict: 1 } }, async (_endpoint, client) => {
    const dynamodb = client('us-east-1');
    await createTable(dynamodb);
    const TransactItems = ['a', 'b'].map((pk) => ({ Put: { TableName: 'sessions', Item: { pk: { S: pk } } } }));
    await assert.rejects(dynamodb.send(new TransactWriteItemsCommand({ TransactItems })), (error: any) => {
      assert.equal(error.name, 'TransactionCanceledException');
      assert.deepEqual(error.CancellationReasons.map(({ Code }: { Code: string }) => Code).sort(), [
        'None',
        'TransactionConflict',
      ]);
      return true;
    });
  });
});
