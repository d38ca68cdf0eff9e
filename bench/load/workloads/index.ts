/** All workloads, in the order of the tables. A new one is a file of its own and a line here. */
import type { Workload } from '../workload.js';
import { batchWriteItem } from './dynamodb-batch-write-item.js';
import { getItem } from './dynamodb-get-item.js';
import { putItem } from './dynamodb-put-item.js';
import { query } from './dynamodb-query.js';
import { scan } from './dynamodb-scan.js';
import { transactWriteItems } from './dynamodb-transact-write-items.js';
import { updateItem } from './dynamodb-update-item.js';
import { mixed } from './mixed.js';
import { s3Get } from './s3-get-1k.js';
import { s3GetLarge } from './s3-get-64m.js';
import { listObjects } from './s3-list-objects.js';
import { s3Multipart } from './s3-multipart-1g.js';
import { s3Put } from './s3-put-1k.js';
import { s3PutLarge } from './s3-put-256m.js';
import { stsInline, stsShard } from './sts-get-caller-identity.js';

export const WORKLOADS: readonly Workload[] = [
  getItem,
  putItem,
  updateItem,
  query,
  transactWriteItems,
  batchWriteItem,
  scan,
  s3Get,
  s3Put,
  listObjects,
  s3GetLarge,
  s3PutLarge,
  s3Multipart,
  stsInline,
  stsShard,
  mixed,
];
