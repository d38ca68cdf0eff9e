// The document client: plain JavaScript values in and out, where the bare client wants {"S": "text"} and {"N": "42"}.
// The endpoint is taken from AWS_ENDPOINT_URL.
import assert from 'node:assert/strict';
import {
  ConditionalCheckFailedException,
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  paginateListTables,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  NumberValue,
  PutCommand,
  paginateQuery,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

process.env.AWS_ENDPOINT_URL ??= 'http://localhost:4566';
const TableName = 'document-client-notes';
const client = new DynamoDBClient();

// What JavaScript has and DynamoDB has not, and the other way round, is up to these options.
const documents = DynamoDBDocumentClient.from(client, {
  marshallOptions: {
    removeUndefinedValues: true, // else a member of a map or list that is undefined is refused before it is sent
    convertClassInstanceToMap: true, // else objects of a class of yours are; a Date has no members and goes as toISOString()
  },
  unmarshallOptions: { wrapNumbers: false }, // true gives NumberValue for each number, which keeps all 38 digits
});

await client.send(
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'author', KeyType: 'HASH' },
      { AttributeName: 'number', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'author', AttributeType: 'S' },
      { AttributeName: 'number', AttributeType: 'N' },
    ],
  }),
);
// A table takes some seconds on AWS; waiting costs nothing where it is there at once.
await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName });

// Lists, maps, sets, bytes, null and booleans keep their kinds.
const first = {
  author: 'ann',
  number: 1,
  text: 'Buy milk',
  done: false,
  tags: new Set(['home', 'shop']),
  places: [{ name: 'corner', distance: 0.3 }],
  photo: new Uint8Array([1, 2, 3]),
  due: null,
};
await documents.send(new PutCommand({ TableName, Item: { ...first, places: [{ ...first.places[0], draft: undefined }] } }));
const { Item } = await documents.send(new GetCommand({ TableName, Key: { author: 'ann', number: 1 } }));
assert.deepEqual(Item, first);

// Numbers that JavaScript would round go as NumberValue.
const exact = '12345678901234567890.123456789';
await documents.send(new PutCommand({ TableName, Item: { author: 'ann', number: 2, balance: NumberValue.from(exact) } }));
// The options belong to the client below, so other options want another one.
const precise = DynamoDBDocumentClient.from(new DynamoDBClient(), { unmarshallOptions: { wrapNumbers: true } });
const wrapped = await precise.send(new GetCommand({ TableName, Key: { author: 'ann', number: 2 } }));
assert.equal(wrapped.Item.balance.toString(), exact);

// An update works on parts of an item, and may depend on what is there. A name that stands for another (#places) is never a reserved word.
const change = {
  TableName,
  Key: { author: 'ann', number: 1 },
  UpdateExpression: 'SET done = :yes, edits = if_not_exists(edits, :none) + :one ADD tags :more REMOVE #places[0].distance',
  ConditionExpression: 'done = :no',
  ExpressionAttributeNames: { '#places': 'places' },
  ExpressionAttributeValues: { ':yes': true, ':no': false, ':none': 0, ':one': 1, ':more': new Set(['milk']) },
  ReturnValues: 'ALL_NEW',
};
const { Attributes } = await documents.send(new UpdateCommand(change));
assert.deepEqual(Attributes, {
  ...first,
  done: true,
  edits: 1,
  tags: new Set(['home', 'milk', 'shop']),
  places: [{ name: 'corner' }],
});
await assert.rejects(documents.send(new UpdateCommand(change)), ConditionalCheckFailedException);

// Up to 25 items a call. What was not taken comes back, and is sent again.
const notes = Array.from({ length: 60 }, (_, n) => ({ author: 'bob', number: n, text: `note ${n}` }));
for (let from = 0; from < notes.length; from += 25) {
  const puts = notes.slice(from, from + 25).map((note) => ({ PutRequest: { Item: note } }));
  let request = { [TableName]: puts };
  while (request[TableName]?.length > 0) {
    const { UnprocessedItems = {} } = await documents.send(new BatchWriteCommand({ RequestItems: request }));
    request = UnprocessedItems;
  }
}

// A paginator follows LastEvaluatedKey until there is no more.
const pages = paginateQuery(
  { client: documents, pageSize: 20 },
  {
    TableName,
    KeyConditionExpression: 'author = :who AND #number >= :from',
    ExpressionAttributeNames: { '#number': 'number' },
    ExpressionAttributeValues: { ':who': 'bob', ':from': 5 },
  },
);
const numbers = [];
for await (const page of pages) numbers.push(...page.Items.map((note) => note.number));
assert.deepEqual(
  numbers,
  Array.from({ length: 55 }, (_, n) => n + 5),
);

const names = [];
for await (const page of paginateListTables({ client }, { Limit: 1 })) names.push(...page.TableNames);
assert.ok(names.includes(TableName));

await client.send(new DeleteTableCommand({ TableName }));
await waitUntilTableNotExists({ client, maxWaitTime: 60 }, { TableName });
console.log('document client example done');
