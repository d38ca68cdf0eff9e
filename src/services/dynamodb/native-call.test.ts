/** How other services call DynamoDB: typed input and output, thrown errors. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isServiceError } from '../../../protocols/errors.js';
import { readConfig } from '../../runtime/config.js';
import type { Identity } from '../../runtime/identity.js';
import { closeInstance, createInstance } from '../../runtime/instance.js';
import { createNativeCall } from './native-call.js';

test('blobs and dates are typed on the way in and out, and errors are thrown as data', () => {
  const instance = createInstance(readConfig({ port: 0 }));
  const run = createNativeCall(instance);
  const call = (operation: string, input: Record<string, unknown>): any => {
    const identity: Identity = {
      service: 'dynamodb',
      operation,
      account: '000000000000',
      region: 'us-east-1',
      accessKeyId: undefined,
      signature: 'none',
      requestId: 'r',
      hostLabel: undefined,
    };
    return run(identity, input);
  };
  const { TableDescription } = call('CreateTable', {
    TableName: 'called',
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    AttributeDefinitions: [{ AttributeName: 'B', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'B', KeyType: 'HASH' }],
  });
  assert.ok(TableDescription.CreationDateTime instanceof Date);
  // An attribute named like a type must not be taken for one.
  const item = { B: { S: 'key' }, x: { B: Buffer.from([0, 255]) }, y: { BS: [Uint8Array.of(1)] } };
  assert.deepEqual(call('PutItem', { TableName: 'called', Item: item }), {});
  const { Item } = call('GetItem', { TableName: 'called', Key: { B: { S: 'key' } } });
  assert.deepEqual(
    [Item.B, Buffer.from(Item.x.B), Buffer.from(Item.y.BS[0])],
    [{ S: 'key' }, Buffer.from([0, 255]), Buffer.from([1])],
  );
  assert.deepEqual(call('TagResource', { ResourceArn: TableDescription.TableArn, Tags: [{ Key: 'a', Value: 'b' }] }), {});
  const [stream] = call('ListStreams', {}).Streams;
  const { Shards } = call('DescribeStream', stream).StreamDescription;
  const at = {
    ShardId: Shards[0].ShardId,
    ShardIteratorType: 'AT_TIMESTAMP',
    Timestamp: new Date(instance.clock.now() - 60_000),
  };
  const { ShardIterator } = call('GetShardIterator', { StreamArn: stream.StreamArn, ...at });
  const [{ dynamodb }] = call('GetRecords', { ShardIterator }).Records;
  assert.ok(dynamodb.ApproximateCreationDateTime instanceof Date);
  assert.deepEqual(Buffer.from(dynamodb.NewImage.x.B), Buffer.from([0, 255]));
  assert.throws(
    () => call('GetItem', { TableName: 'none', Key: {} }),
    (error) =>
      isServiceError(error) && error.code === 'ResourceNotFoundException' && error.message === 'Requested resource not found',
  );
  closeInstance(instance);
});
