// Single-table design: customers, their orders and the products of a shop lie in one table, so that what is read together is read by one
// query. The endpoint is taken from AWS_ENDPOINT_URL.
//
//   item       | PK               | SK                | GSI1PK          | GSI1SK
//   customer   | CUSTOMER#<id>    | CUSTOMER          |                 |
//   e-mail     | EMAIL#<address>  | EMAIL             |                 |              makes addresses unique
//   order      | CUSTOMER#<id>    | ORDER#<date>#<id> | STATE#<state>   | <date>       the index: orders of all customers by state
//   product    | PRODUCT#<id>     | PRODUCT           |                 |
import assert from 'node:assert/strict';
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  TransactionCanceledException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

process.env.AWS_ENDPOINT_URL ??= 'http://localhost:4566';
const TableName = 'single-table-shop';
const client = new DynamoDBClient();
const documents = DynamoDBDocumentClient.from(client);

await client.send(
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    // Names that say nothing about what they hold, as each kind of item puts something else there.
    AttributeDefinitions: ['PK', 'SK', 'GSI1PK', 'GSI1SK'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: 'PK', KeyType: 'HASH' },
      { AttributeName: 'SK', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'GSI1',
        KeySchema: [
          { AttributeName: 'GSI1PK', KeyType: 'HASH' },
          { AttributeName: 'GSI1SK', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  }),
);
await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName });

const customerKey = (id) => ({ PK: `CUSTOMER#${id}`, SK: 'CUSTOMER' });
const productKey = (id) => ({ PK: `PRODUCT#${id}`, SK: 'PRODUCT' });
const orderKey = (customer, date, id) => ({ PK: `CUSTOMER#${customer}`, SK: `ORDER#${date}#${id}` });
const isNew = 'attribute_not_exists(PK)';

/** The customer and the address, or neither: an item of its own keeps the address from being taken twice. */
async function addCustomer(id, email) {
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName, Item: { ...customerKey(id), email, orders: 0 }, ConditionExpression: isNew } },
        { Put: { TableName, Item: { PK: `EMAIL#${email}`, SK: 'EMAIL', customer: id }, ConditionExpression: isNew } },
      ],
    }),
  );
}

/** Takes the goods from the shelf, counts the order, and writes it: all of it, or nothing. */
async function placeOrder(customer, date, id, product, count) {
  const order = { ...orderKey(customer, date, id), GSI1PK: 'STATE#open', GSI1SK: date, product, count };
  await documents.send(
    new TransactWriteCommand({
      // Within ten minutes the same token does nothing a second time: a request that is repeated after a lost answer orders once.
      ClientRequestToken: `order-${id}`,
      TransactItems: [
        {
          Update: {
            TableName,
            Key: productKey(product),
            UpdateExpression: 'SET stock = stock - :count',
            ConditionExpression: 'stock >= :count',
            ExpressionAttributeValues: { ':count': count },
          },
        },
        {
          Update: {
            TableName,
            Key: customerKey(customer),
            UpdateExpression: 'ADD orders :one',
            ConditionExpression: 'attribute_exists(PK)',
            ExpressionAttributeValues: { ':one': 1 },
          },
        },
        { Put: { TableName, Item: order, ConditionExpression: isNew } },
      ],
    }),
  );
}

/** Why a transaction did nothing, one reason for each of its actions. */
async function reasonsOf(transaction) {
  const error = await transaction.then(
    () => assert.fail('it went through'),
    (thrown) => thrown,
  );
  assert.ok(error instanceof TransactionCanceledException);
  return error.CancellationReasons.map(({ Code }) => Code);
}

await addCustomer('ann', 'ann@example.com');
await addCustomer('bob', 'bob@example.com');
assert.deepEqual(await reasonsOf(addCustomer('eve', 'ann@example.com')), ['None', 'ConditionalCheckFailed']);

await documents.send(new PutCommand({ TableName, Item: { ...productKey('tea'), title: 'Tea', stock: 10 } }));
await placeOrder('ann', '2026-01-05', '1', 'tea', 3);
await placeOrder('ann', '2026-02-01', '2', 'tea', 2);
await placeOrder('ann', '2026-02-01', '2', 'tea', 2); // the same token, so the same order
await placeOrder('bob', '2026-01-20', '3', 'tea', 4);
assert.deepEqual(await reasonsOf(placeOrder('bob', '2026-03-01', '4', 'tea', 2)), ['ConditionalCheckFailed', 'None', 'None']);

// The customer and all orders, by one query: they share the partition key.
const { Items: ofAnn } = await documents.send(
  new QueryCommand({
    TableName,
    KeyConditionExpression: 'PK = :customer',
    ExpressionAttributeValues: { ':customer': 'CUSTOMER#ann' },
  }),
);
assert.deepEqual(
  ofAnn.map(({ SK }) => SK),
  ['CUSTOMER', 'ORDER#2026-01-05#1', 'ORDER#2026-02-01#2'],
);
assert.equal(ofAnn[0].orders, 2);

// The orders of a month: the sort key begins with the date.
const { Count } = await documents.send(
  new QueryCommand({
    TableName,
    KeyConditionExpression: 'PK = :customer AND begins_with(SK, :month)',
    ExpressionAttributeValues: { ':customer': 'CUSTOMER#ann', ':month': 'ORDER#2026-02' },
    Select: 'COUNT',
  }),
);
assert.equal(Count, 1);

// Open orders of all customers, oldest first, by the index. Items without its keys are not in it.
const { Items: open } = await documents.send(
  new QueryCommand({
    TableName,
    IndexName: 'GSI1',
    KeyConditionExpression: 'GSI1PK = :open',
    ExpressionAttributeValues: { ':open': 'STATE#open' },
  }),
);
assert.deepEqual(
  open.map(({ GSI1SK }) => GSI1SK),
  ['2026-01-05', '2026-01-20', '2026-02-01'],
);

const { Item: tea } = await documents.send(new GetCommand({ TableName, Key: productKey('tea'), ConsistentRead: true }));
assert.equal(tea.stock, 1);

await client.send(new DeleteTableCommand({ TableName }));
console.log('single table example done');
