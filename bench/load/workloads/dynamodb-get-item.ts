import { itemId, KEYS, loadTable, range, scattered, TABLE } from '../data.js';
import { dynamodb } from '../request.js';
import type { RequestWorkload } from '../workload.js';

export const getItem: RequestWorkload = {
  kind: 'requests',
  name: 'dynamodb-get-item',
  title: 'DynamoDB GetItem',
  services: ['dynamodb'],
  goal: 0.75,
  rates: [1000, 5000, 20_000],
  setup: loadTable,
  requests: () => range(KEYS).map((n) => dynamodb('GetItem', { TableName: TABLE, Key: { id: { S: itemId(scattered(n)) } } })),
  check: (body) => (body.includes('"Item"') ? undefined : 'The answer holds no item'),
};
