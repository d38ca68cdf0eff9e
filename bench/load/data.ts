/** The data that several workloads share: names, keys and tables. All of it is the same in every run. */
import type { Client } from './client.js';
import { type BenchRequest, dynamodb } from './request.js';

/** Items in the tables. */
export const ITEMS = 10_000;
/** How many different keys a generator cycles through. */
export const KEYS = 1000;
/** Coprime to ITEMS, so that the keys asked for lie scattered among all. */
const STRIDE = 7919;

const BATCH = 25;

export const TABLE = 'bench';
export const BUCKET = 'bench';

export type Attribute = { S: string } | { N: string } | { SS: string[] } | { BOOL: boolean };
export type Item = Record<string, Attribute>;

/** The numbers 0 … count-1. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}

/** The item that the n-th request is about. */
export function scattered(n: number): number {
  return (n * STRIDE) % ITEMS;
}

export function text(bytes: number): string {
  return 'x'.repeat(bytes);
}

export function itemId(n: number): string {
  return `item-${String(n).padStart(5, '0')}`;
}

/** About 100 bytes. */
export function smallItem(n: number): Item {
  return { id: { S: itemId(n) }, name: { S: 'a name of some length' }, count: { N: String(n) }, tags: { SS: ['green', 'red'] } };
}

/** Batches of writes that put all items. */
export function* batches(table: string, items: Iterable<Item>): Generator<BenchRequest> {
  let batch: Array<{ PutRequest: { Item: Item } }> = [];
  const write = (): BenchRequest => dynamodb('BatchWriteItem', { RequestItems: { [table]: batch } });
  for (const item of items) {
    batch.push({ PutRequest: { Item: item } });
    if (batch.length < BATCH) continue;
    yield write();
    batch = [];
  }
  if (batch.length > 0) yield write();
}

export function* generate(count: number, make: (n: number) => Item): Generator<Item> {
  for (let n = 0; n < count; n += 1) yield make(n);
}

/** A table with keys of strings, ready to be used. */
export async function createTable(client: Client, table: string, hash: string, sort?: string): Promise<void> {
  const keys = sort === undefined ? [hash] : [hash, sort];
  await client.send(
    dynamodb('CreateTable', {
      TableName: table,
      AttributeDefinitions: keys.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
      KeySchema: keys.map((name, n) => ({ AttributeName: name, KeyType: n === 0 ? 'HASH' : 'RANGE' })),
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  const describe = dynamodb('DescribeTable', { TableName: table });
  while (!(await client.send(describe)).includes('"ACTIVE"')) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The table of most DynamoDB workloads: ITEMS small items with the key `id`. */
export async function loadTable(client: Client, deadline: number): Promise<void> {
  await createTable(client, TABLE, 'id');
  await client.sendAll(batches(TABLE, generate(ITEMS, smallItem)), deadline);
}
