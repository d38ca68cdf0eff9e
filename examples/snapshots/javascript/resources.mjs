// What the shop needs before it can be tested: three tables, two buckets, 400 products, 200 customers.
import { BatchWriteItemCommand, CreateTableCommand, DeleteTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { dynamodb, s3 } from './shop.mjs';

const PRODUCTS = 400;
const CUSTOMERS = 200;
const BATCH = 25;
const BUCKETS = ['templates', 'receipts'];

const byId = (TableName) => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
});

const orders = {
  ...byId('orders'),
  AttributeDefinitions: ['id', 'customer'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  GlobalSecondaryIndexes: [
    {
      IndexName: 'by-customer',
      KeySchema: [{ AttributeName: 'customer', KeyType: 'HASH' }],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
};
const TABLES = [byId('products'), byId('customers'), orders];

async function fill(table, items) {
  for (let n = 0; n < items.length; n += BATCH) {
    const requests = items.slice(n, n + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
  }
}

export async function createResources() {
  for (const table of TABLES) {
    await dynamodb.send(new CreateTableCommand(table));
    await waitUntilTableExists({ client: dynamodb, maxWaitTime: 30 }, { TableName: table.TableName });
  }
  for (const Bucket of BUCKETS) await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutObjectCommand({ Bucket: 'templates', Key: 'receipt.txt', Body: 'Order {order}: {total}\n' }));
  const products = Array.from({ length: PRODUCTS }, (_, n) => ({
    id: { S: `p${n}` },
    price: { N: String(10 + n) },
    stock: { N: '5' },
  }));
  const customers = Array.from({ length: CUSTOMERS }, (_, n) => ({ id: { S: `c${n}` }, name: { S: `Customer ${n}` } }));
  await fill('products', products);
  await fill('customers', customers);
}

export async function deleteResources() {
  for (const { TableName } of TABLES) await dynamodb.send(new DeleteTableCommand({ TableName }));
  for (const Bucket of BUCKETS) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    const Objects = Contents.map(({ Key }) => ({ Key }));
    if (Objects.length > 0) await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    await s3.send(new DeleteBucketCommand({ Bucket }));
  }
}
