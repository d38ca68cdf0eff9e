/** The world that snapshots and restarts are measured on. */
import type { Client } from '../load/client.js';
import { batches, createTable, generate, type Item, TABLE, text } from '../load/data.js';
import { type BenchRequest, dynamodb, s3 } from '../load/request.js';

export const ITEMS = 1_000_000;
export const OBJECTS = 100_000;
export const TABLES = 10_000;
export const BUCKETS = 10_000;
/** As AWS counts it: names and values. */
const ITEM_BYTES = 100;
const OBJECT_BYTES = 1024;
const PARALLEL = 16;
/** Coprime to ITEMS, so that the keys asked for lie scattered among all. */
const STRIDE = 7919;

export function item(n: number, letter = 'x'): Item {
  const id = `item-${String(n).padStart(7, '0')}`;
  return { id: { S: id }, data: { S: text(ITEM_BYTES - 'id'.length - id.length - 'data'.length).replaceAll('x', letter) } };
}

/** Puts of existing items, scattered over all of them. */
export function overwrites(count: number, letter: string): BenchRequest[] {
  return Array.from({ length: count }, (_, n) =>
    dynamodb('PutItem', { TableName: TABLE, Item: item((n * STRIDE) % ITEMS, letter) }),
  );
}

export async function loadItems(client: Client, deadline: number): Promise<void> {
  await createTable(client, TABLE, 'id');
  await client.sendAll(
    batches(
      TABLE,
      generate(ITEMS, (n) => item(n)),
    ),
    deadline,
    PARALLEL,
  );
}

function* objects(): Generator<BenchRequest> {
  const body = text(OBJECT_BYTES);
  for (let n = 0; n < OBJECTS; n += 1) yield s3('PUT', `/${bucket(0)}/object-${String(n).padStart(6, '0')}`, body);
}

const bucket = (n: number): string => `bucket-${String(n).padStart(5, '0')}`;

function* buckets(): Generator<BenchRequest> {
  for (let n = 0; n < BUCKETS; n += 1) yield s3('PUT', `/${bucket(n)}`);
}

function* tables(): Generator<BenchRequest> {
  for (let n = 0; n < TABLES; n += 1) {
    yield dynamodb('CreateTable', {
      TableName: `table-${n}`,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    });
  }
}

/** Everything at once: items, objects, tables, buckets. */
export async function loadWorld(client: Client, deadline: number): Promise<void> {
  await loadItems(client, deadline);
  await client.sendAll(buckets(), deadline, PARALLEL);
  await client.sendAll(objects(), deadline, PARALLEL);
  await client.sendAll(tables(), deadline, PARALLEL);
}
