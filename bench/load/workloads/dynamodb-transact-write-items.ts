import { ITEMS, itemId, KEYS, loadTable, range, scattered, smallItem, TABLE } from '../data.js';
import { type BenchRequest, dynamodb } from '../request.js';
import type { RequestWorkload } from '../workload.js';

/** Two puts, an update and a check, each of another item. */
function transaction(n: number): BenchRequest {
  const [first, second, third, fourth] = range(4).map((k) => (scattered(n) + k) % ITEMS) as [number, number, number, number];
  return dynamodb('TransactWriteItems', {
    TransactItems: [
      { Put: { TableName: TABLE, Item: smallItem(first) } },
      { Put: { TableName: TABLE, Item: smallItem(second) } },
      {
        Update: {
          TableName: TABLE,
          Key: { id: { S: itemId(third) } },
          UpdateExpression: 'SET #count = #count + :one',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': { N: '1' } },
        },
      },
      { ConditionCheck: { TableName: TABLE, Key: { id: { S: itemId(fourth) } }, ConditionExpression: 'attribute_exists(id)' } },
    ],
  });
}

export const transactWriteItems: RequestWorkload = {
  kind: 'requests',
  name: 'dynamodb-transact-write-items',
  title: 'DynamoDB TransactWriteItems of 4',
  services: ['dynamodb'],
  goal: 0.35,
  rates: [1000],
  setup: loadTable,
  // Every fifth item, so that transactions which run at the same time touch different ones.
  requests: () => range(KEYS).map((n) => transaction(n * 5)),
};
