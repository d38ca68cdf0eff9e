// Reading a table's stream: every change of an item becomes a record, in the order of the changes of that item.
// The endpoint is taken from AWS_ENDPOINT_URL.
import assert from 'node:assert/strict';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';

process.env.AWS_ENDPOINT_URL ??= 'http://localhost:4566';
const TableName = 'streams-orders';
const dynamodb = new DynamoDBClient();
const streams = new DynamoDBStreamsClient();

const { TableDescription } = await dynamodb.send(
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    // KEYS_ONLY, NEW_IMAGE and OLD_IMAGE tell less.
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  }),
);
await waitUntilTableExists({ client: dynamodb, maxWaitTime: 60 }, { TableName });
const StreamArn = TableDescription.LatestStreamArn;

// What happens to two orders.
const order = (id, state) => ({ TableName, Item: { id: { S: id }, state: { S: state } } });
await dynamodb.send(new PutItemCommand(order('one', 'new')));
await dynamodb.send(new PutItemCommand(order('two', 'new')));
const paid = {
  TableName,
  Key: { id: { S: 'one' } },
  UpdateExpression: 'SET #s = :paid',
  ExpressionAttributeNames: { '#s': 'state' },
};
await dynamodb.send(new UpdateItemCommand({ ...paid, ExpressionAttributeValues: { ':paid': { S: 'paid' } } }));
// The same once more changes nothing, and so makes no record.
await dynamodb.send(new UpdateItemCommand({ ...paid, ExpressionAttributeValues: { ':paid': { S: 'paid' } } }));
await dynamodb.send(new DeleteItemCommand({ TableName, Key: { id: { S: 'two' } } }));

/** All shards of the stream, parents before their children: records of one item go from a shard to its child. */
async function* shards() {
  let ExclusiveStartShardId;
  do {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn, ExclusiveStartShardId }));
    yield* StreamDescription.Shards;
    ExclusiveStartShardId = StreamDescription.LastEvaluatedShardId;
  } while (ExclusiveStartShardId);
}

/**
 * The records that a shard holds by now. A shard that is open never ends: its iterators go on, with no records as long as there are none, so
 * that a program that goes on reading would wait a little and ask again. Here an empty answer is the end.
 */
async function* records({ ShardId }) {
  const asked = new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' });
  let { ShardIterator } = await streams.send(asked);
  while (ShardIterator) {
    const { Records, NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator, Limit: 2 }));
    if (Records.length === 0) return;
    yield* Records;
    ShardIterator = NextShardIterator;
  }
}

const seen = new Map();
for await (const shard of shards()) {
  for await (const { eventName, dynamodb: change } of records(shard)) {
    const id = change.Keys.id.S;
    const [before, after] = [change.OldImage?.state.S, change.NewImage?.state.S];
    seen.set(id, [...(seen.get(id) ?? []), `${eventName}: ${before ?? 'nothing'} -> ${after ?? 'nothing'}`]);
  }
}
// Order holds for each item; between items of different shards it does not.
assert.deepEqual(seen.get('one'), ['INSERT: nothing -> new', 'MODIFY: new -> paid']);
assert.deepEqual(seen.get('two'), ['INSERT: nothing -> new', 'REMOVE: new -> nothing']);

await dynamodb.send(new DeleteTableCommand({ TableName }));
console.log('streams example done');
