/** What a user sees of time to live: a move of the clock over HTTP, and the items are gone when it answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  ScanCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type StartOptions, start } from '../index.js';

const HOUR_S = 3_600;
const TIMEOUT_MS = 60_000;
const TABLE = 'sessions';
/** More than one sweep takes, of each kind. */
const MANY = 600;

const PLACES: Readonly<Record<string, StartOptions>> = {
  'one thread': { placement: 'inline' },
  'a shard': { placement: 'shard' },
  'three gateway threads': { gatewayThreads: 3 },
};

for (const [place, options] of Object.entries(PLACES)) {
  test(`two days later, the items of ${place} that lived shorter are gone`, { timeout: TIMEOUT_MS }, async () => {
    const emulator = await start({ port: 0, logLevel: 'error', ...options });
    const dynamodb = new DynamoDBClient({
      endpoint: emulator.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    try {
      await dynamodb.send(
        new CreateTableCommand({
          TableName: TABLE,
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          BillingMode: 'PAY_PER_REQUEST',
        }),
      );
      const TimeToLiveSpecification = { AttributeName: 'expires', Enabled: true };
      await dynamodb.send(new UpdateTimeToLiveCommand({ TableName: TABLE, TimeToLiveSpecification }));
      const now = Math.floor(emulator.clock.now() / 1_000);
      const items = Array.from({ length: MANY }, (_, place) => ({
        id: { S: `item ${place}` },
        // Half of them live longer than two days; of the others, many end in the same second.
        expires: { N: String(place % 2 ? now + 49 * HOUR_S : now + (place % 40) * HOUR_S + 60) },
      }));
      for (let from = 0; from < MANY; from += 25) {
        const writes = items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
        await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [TABLE]: writes } }));
      }
      const body = JSON.stringify({ action: 'advance', by: '2 days', settle: false });
      const answer = await fetch(`${emulator.endpoint}/_ruststack/time`, { method: 'POST', body });
      const { failed } = (await answer.json()) as { failed: number };
      const { Items = [] } = await dynamodb.send(new ScanCommand({ TableName: TABLE }));
      assert.deepEqual([failed, Items.length], [0, MANY / 2]);
      assert.ok(Items.every(({ expires }) => Number(expires?.N) === now + 49 * HOUR_S));
    } finally {
      dynamodb.destroy();
      await emulator.stop();
    }
  });
}
