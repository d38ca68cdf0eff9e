import { batches, createTable, generate, ITEMS, type Item, itemId, text } from '../data.js';
import { dynamodb } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const WIDE = 'bench-wide';
const DATA_BYTES = 400;
/** A page ends where AWS counts 1 MB of items; the JSON around them makes it longer. */
const PAGE_BYTES = 1_000_000;

const wideItem = (n: number): Item => ({ id: { S: itemId(n) }, data: { S: text(DATA_BYTES) } });

export const scan: RequestWorkload = {
  kind: 'requests',
  name: 'dynamodb-scan',
  title: 'DynamoDB Scan of 1 MB',
  services: ['dynamodb'],
  rates: [20],
  async setup(client, deadline) {
    await createTable(client, WIDE, 'id');
    await client.sendAll(batches(WIDE, generate(ITEMS, wideItem)), deadline);
  },
  requests: () => [dynamodb('Scan', { TableName: WIDE })],
  check: (body) => (body.length > PAGE_BYTES ? undefined : `The page has ${body.length} bytes instead of 1 MB`),
};
