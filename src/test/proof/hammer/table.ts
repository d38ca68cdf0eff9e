/** The table that is hammered: one index that follows every change of `n`, and a stream that tells all of them. */
import {
  type AttributeValue,
  CreateTableCommand,
  type DynamoDBClient,
  paginateQuery,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { Clients } from '../clients.js';
import { recordsOf } from '../stream-records.js';

export type Item = Record<string, AttributeValue>;
export const INDEX = 'by-n';
/** All items stand in one partition of the index. */
export const ALL: AttributeValue = { S: 'all' };

export async function createHammered(client: DynamoDBClient, TableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'all', AttributeType: 'S' },
        { AttributeName: 'n', AttributeType: 'N' },
      ],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: [
        {
          IndexName: INDEX,
          KeySchema: [
            { AttributeName: 'all', KeyType: 'HASH' },
            { AttributeName: 'n', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
}

/** An item in one form, so that equal items are equal texts. */
const textOf = (item: Item | undefined): string | undefined => {
  if (item === undefined) return undefined;
  return JSON.stringify(
    Object.keys(item)
      .sort()
      .map((name) => [name, item[name]]),
  );
};

const byId = (items: readonly Item[]): Map<string, string> =>
  new Map(items.map((item) => [item.id?.S as string, textOf(item) as string]));

export async function scanned(client: DynamoDBClient, TableName: string): Promise<Item[]> {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) items.push(...Items);
  return items;
}

/** What the index has, in its order. */
export async function indexed(client: DynamoDBClient, TableName: string): Promise<Item[]> {
  const items: Item[] = [];
  const asked = {
    TableName,
    IndexName: INDEX,
    KeyConditionExpression: '#all = :all',
    ExpressionAttributeNames: { '#all': 'all' },
    ExpressionAttributeValues: { ':all': ALL },
  };
  for await (const { Items = [] } of paginateQuery({ client }, asked)) items.push(...Items);
  return items;
}

/** Where the index tells other items than the table, or in another order than that of their numbers. */
export async function indexFaults(client: DynamoDBClient, table: string): Promise<string[]> {
  const [items, entries] = [byId(await scanned(client, table)), await indexed(client, table)];
  const faults = entries.flatMap((entry, at) => {
    const before = entries[at - 1];
    return before && Number(before.n?.N) > Number(entry.n?.N) ? [`the index tells ${before.n?.N} before ${entry.n?.N}`] : [];
  });
  if (entries.length !== items.size) faults.push(`the index has ${entries.length} entries for ${items.size} items`);
  for (const [id, text] of byId(entries)) {
    if (items.get(id) !== text) faults.push(`the index has ${text}, the table ${items.get(id)}`);
  }
  return faults;
}

/** Where the stream, replayed, does not follow from one change to the next, or does not end at the table. Gives also how many records it has. */
export async function streamFaults(clients: Clients, table: string): Promise<{ faults: string[]; records: number }> {
  const faults: string[] = [];
  const replayed = new Map<string, string>();
  let records = 0;
  for await (const { dynamodb } of recordsOf(clients, table)) {
    records += 1;
    const id = dynamodb?.Keys?.id?.S ?? '';
    const [old, image] = [textOf(dynamodb?.OldImage as Item | undefined), textOf(dynamodb?.NewImage as Item | undefined)];
    if (replayed.get(id) !== old) faults.push(`a record changes ${old}, the one before left ${replayed.get(id)}`);
    if (image === undefined) replayed.delete(id);
    else replayed.set(id, image);
  }
  const items = byId(await scanned(clients.dynamodb, table));
  for (const id of new Set([...items.keys(), ...replayed.keys()])) {
    if (items.get(id) !== replayed.get(id)) faults.push(`the stream leaves ${replayed.get(id)}, the table has ${items.get(id)}`);
  }
  return { faults: faults.slice(0, 8), records };
}
