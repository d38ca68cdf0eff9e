import { batches, generate, ITEMS, loadTable, smallItem, TABLE } from '../data.js';
import type { RequestWorkload } from '../workload.js';

export const batchWriteItem: RequestWorkload = {
  kind: 'requests',
  name: 'dynamodb-batch-write-item',
  title: 'DynamoDB BatchWriteItem of 25',
  services: ['dynamodb'],
  rates: [1000],
  setup: loadTable,
  requests: () => [...batches(TABLE, generate(ITEMS, smallItem))],
};
