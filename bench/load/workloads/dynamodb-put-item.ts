import { type Item, itemId, KEYS, loadTable, range, scattered, TABLE, text } from '../data.js';
import { dynamodb } from '../request.js';
import type { RequestWorkload } from '../workload.js';

/** With the names of its attributes, as AWS counts an item's size. */
const ITEM_BYTES = 1024;

function item(n: number): Item {
  const id = itemId(n);
  return { id: { S: id }, data: { S: text(ITEM_BYTES - 'id'.length - id.length - 'data'.length) } };
}

export const putItem: RequestWorkload = {
  kind: 'requests',
  name: 'dynamodb-put-item',
  title: 'DynamoDB PutItem, 1 KiB',
  services: ['dynamodb'],
  goal: 0.65,
  rates: [1000, 5000, 20_000],
  setup: loadTable,
  requests: () => range(KEYS).map((n) => dynamodb('PutItem', { TableName: TABLE, Item: item(scattered(n)) })),
};
