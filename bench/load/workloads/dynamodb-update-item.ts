import { itemId, KEYS, loadTable, range, scattered, TABLE } from '../data.js';
import { type BenchRequest, dynamodb } from '../request.js';
import type { RequestWorkload } from '../workload.js';

function update(n: number): BenchRequest {
  return dynamodb('UpdateItem', {
    TableName: TABLE,
    Key: { id: { S: itemId(n) } },
    UpdateExpression: 'SET #count = #count + :one',
    ConditionExpression: 'attribute_exists(id) AND #count >= :zero',
    ExpressionAttributeNames: { '#count': 'count' },
    ExpressionAttributeValues: { ':one': { N: '1' }, ':zero': { N: '0' } },
  });
}

export const updateItem: RequestWorkload = {
  kind: 'requests',
  name: 'dynamodb-update-item',
  title: 'DynamoDB UpdateItem with a condition',
  services: ['dynamodb'],
  goal: 0.6,
  rates: [1000, 5000],
  setup: loadTable,
  requests: () => range(KEYS).map((n) => update(scattered(n))),
};
