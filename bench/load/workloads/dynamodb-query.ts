import { batches, createTable, generate, ITEMS, type Item, KEYS, range } from '../data.js';
import { type BenchRequest, dynamodb } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const ORDERS = 'bench-orders';
const ITEMS_PER_CUSTOMER = 10;

const customer = (n: number): string => `customer-${String(n).padStart(4, '0')}`;

function order(n: number): Item {
  return {
    customer: { S: customer(Math.floor(n / ITEMS_PER_CUSTOMER)) },
    order: { S: `order-${n % ITEMS_PER_CUSTOMER}` },
    name: { S: 'a name of some length' },
    count: { N: String(n) },
    tags: { SS: ['green', 'red'] },
  };
}

function queryOrders(n: number): BenchRequest {
  return dynamodb('Query', {
    TableName: ORDERS,
    KeyConditionExpression: 'customer = :customer',
    ExpressionAttributeValues: { ':customer': { S: customer(n) } },
  });
}

export const query: RequestWorkload = {
  kind: 'requests',
  name: 'dynamodb-query',
  title: 'DynamoDB Query of 10 items',
  services: ['dynamodb'],
  goal: 0.5,
  rates: [1000, 5000],
  async setup(client, deadline) {
    await createTable(client, ORDERS, 'customer', 'order');
    await client.sendAll(batches(ORDERS, generate(ITEMS, order)), deadline);
  },
  requests: () => range(KEYS).map(queryOrders),
  check: (body) => (/"Count":\s*10\b/.test(body) ? undefined : 'The answer does not hold 10 items'),
};
