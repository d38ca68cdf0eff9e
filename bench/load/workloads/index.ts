/** All workloads, in the order of the tables. A new one is a file of its own and a line here. */
import type { Workload } from '../workload.js';
import { batchWriteItem } from './dynamodb-batch-write-item.js';
import { getItem } from './dynamodb-get-item.js';
import { putItem } from './dynamodb-put-item.js';
import { query } from './dynamodb-query.js';
import { scan } from './dynamodb-scan.js';
import { transactWriteItems } from './dynamodb-transact-write-items.js';
import { updateItem } from './dynamodb-update-item.js';
import { lambdaLarge, lambdaNode, lambdaPython } from './lambda-invoke.js';
import { mixed } from './mixed.js';
import { s3Get } from './s3-get-1k.js';
import { s3GetLarge } from './s3-get-64m.js';
import { s3Head } from './s3-head.js';
import { listMillion, listMillionPrefixes } from './s3-list-million.js';
import { listObjects } from './s3-list-objects.js';
import { s3Multipart } from './s3-multipart-1g.js';
import { s3Put } from './s3-put-1k.js';
import { s3PutHuge, s3PutLarge } from './s3-put-large.js';
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
  s3Head,
  s3Put,
  listObjects,
  listMillion,
  listMillionPrefixes,
  s3GetLarge,
  s3PutLarge,
  s3PutHuge,
  s3Multipart,
  stsInline,
  stsShard,
  lambdaNode,
  lambdaPython,
  lambdaLarge,
  mixed,
];
