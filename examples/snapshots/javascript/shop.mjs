// The project under test: a small shop that keeps its products, customers and orders in DynamoDB and its receipts in S3.
import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const endpoint = process.env.AWS_ENDPOINT_URL ?? 'http://localhost:4566';
const settings = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
export const dynamodb = new DynamoDBClient(settings);
export const s3 = new S3Client({ ...settings, forcePathStyle: true });

export async function product(id) {
  const { Item } = await dynamodb.send(new GetItemCommand({ TableName: 'products', Key: { id: { S: id } } }));
  if (!Item) throw new Error(`There is no product ${id}`);
  return { id, price: Number(Item.price.N), stock: Number(Item.stock.N) };
}

async function changeStock(id, by) {
  await dynamodb.send(
    new UpdateItemCommand({
      TableName: 'products',
      Key: { id: { S: id } },
      UpdateExpression: 'ADD stock :by',
      ConditionExpression: 'stock >= :least',
      ExpressionAttributeValues: { ':by': { N: String(by) }, ':least': { N: String(Math.max(0, -by)) } },
    }),
  );
}

export async function placeOrder(id, customer, productId, count) {
  const { price } = await product(productId);
  await changeStock(productId, -count);
  const order = { id, customer, product: productId, count, total: price * count, state: 'open' };
  await dynamodb.send(
    new PutItemCommand({
      TableName: 'orders',
      Item: {
        id: { S: id },
        customer: { S: customer },
        product: { S: productId },
        count: { N: String(count) },
        total: { N: String(order.total) },
        state: { S: order.state },
      },
      ConditionExpression: 'attribute_not_exists(id)',
    }),
  );
  return order;
}

export async function ordersOf(customer) {
  const { Items } = await dynamodb.send(
    new QueryCommand({
      TableName: 'orders',
      IndexName: 'by-customer',
      KeyConditionExpression: 'customer = :customer',
      ExpressionAttributeValues: { ':customer': { S: customer } },
    }),
  );
  return Items.map(({ id, total, state }) => ({ id: id.S, total: Number(total.N), state: state.S }));
}

async function changeState(id, from, to) {
  const { Attributes } = await dynamodb.send(
    new UpdateItemCommand({
      TableName: 'orders',
      Key: { id: { S: id } },
      UpdateExpression: 'SET #state = :to',
      ConditionExpression: '#state = :from',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':from': { S: from }, ':to': { S: to } },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return Attributes;
}

export async function cancelOrder(id) {
  const order = await changeState(id, 'open', 'cancelled');
  await changeStock(order.product.S, Number(order.count.N));
}

export async function payOrder(id) {
  const order = await changeState(id, 'open', 'paid');
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'templates', Key: 'receipt.txt' }));
  const template = await Body.transformToString();
  const receipt = template.replace('{order}', id).replace('{total}', order.total.N);
  await s3.send(new PutObjectCommand({ Bucket: 'receipts', Key: `${order.customer.S}/${id}.txt`, Body: receipt }));
}

export async function receiptsOf(customer) {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'receipts', Prefix: `${customer}/` }));
  return Contents.map(({ Key }) => Key);
}

export async function readReceipt(key) {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'receipts', Key: key }));
  return Body.transformToString();
}
