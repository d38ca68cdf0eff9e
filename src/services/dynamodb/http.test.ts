/** DynamoDB over HTTP: headers, checksums, errors in their own form, accounts and regions apart. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { crc32, gzipSync } from 'node:zlib';
import { type Emulator, start } from '../../index.js';

let aws: Emulator;
before(async () => {
  aws = await start({ port: 0 });
});
after(() => aws.stop());

interface Answer {
  status: number;
  headers: Headers;
  body: any;
  bytes: Buffer;
}

async function call(
  operation: string,
  input: unknown,
  options: { scope?: string; key?: string; gzip?: boolean; type?: string } = {},
): Promise<Answer> {
  const { scope = 'us-east-1', key = 'test', gzip = false, type = 'application/x-amz-json-1.0' } = options;
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const response = await fetch(aws.endpoint, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${scope}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
      ...(gzip && { 'content-encoding': 'gzip' }),
    },
    body: gzip ? gzipSync(text) : text,
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    body: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined,
    bytes,
  };
}

const table = (name: string): object => ({
  TableName: name,
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  BillingMode: 'PAY_PER_REQUEST',
});

test('an item put is got, with the headers of AWS', async () => {
  const created = await call('CreateTable', table('headers'));
  assert.equal(created.body.TableDescription.TableStatus, 'CREATING');
  assert.equal((await call('DescribeTable', { TableName: 'headers' })).body.Table.TableStatus, 'ACTIVE');
  const item = { pk: { S: 'a' }, n: { N: '1' } };
  const put = await call('PutItem', { TableName: 'headers', Item: item });
  assert.deepEqual([put.status, put.body], [200, {}]);
  const got = await call('GetItem', { TableName: 'headers', Key: { pk: { S: 'a' } } });
  assert.deepEqual(got.body, { Item: item });
  assert.equal(got.headers.get('server'), 'Server');
  assert.equal(got.headers.get('content-type'), 'application/x-amz-json-1.0');
  assert.match(got.headers.get('x-amzn-requestid') ?? '', /^[0-9A-Z]{52}$/);
  // crc32 is in node:zlib from Node 20.15 on.
  assert.equal(got.headers.get('x-amz-crc32'), String(crc32(got.bytes)));
});

test('errors carry their namespace', async () => {
  const missing = await call('GetItem', { TableName: 'missing', Key: { pk: { S: 'a' } } });
  assert.equal(missing.status, 400);
  assert.deepEqual(missing.body, {
    __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',
    message: 'Requested resource not found',
  });
  const malformed = await call('GetItem', '{');
  assert.equal(malformed.status, 400);
  assert.deepEqual(malformed.body, { __type: 'com.amazon.coral.service#SerializationException' });
});

test('accounts and regions do not see each other', async () => {
  await call('CreateTable', table('scoped'), { key: '111111111111' });
  assert.deepEqual((await call('ListTables', {}, { key: '111111111111' })).body, { TableNames: ['scoped'] });
  assert.deepEqual((await call('ListTables', {}, { key: '222222222222' })).body, { TableNames: [] });
  assert.deepEqual((await call('ListTables', {}, { key: '111111111111', scope: 'eu-west-1' })).body, { TableNames: [] });
});

test('what is refused before any operation has a checksum, and a type alone', async () => {
  const unknown = await call('ListTable', {});
  assert.equal(unknown.bytes.toString(), '{"__type":"com.amazon.coral.service#UnknownOperationException"}');
  const unreadable = await call('ListTable', 'hi');
  assert.equal(unreadable.bytes.toString(), '{"__type":"com.amazon.coral.service#SerializationException"}');
  for (const { status, headers, bytes } of [unknown, unreadable]) {
    assert.deepEqual([status, headers.get('x-amz-crc32')], [400, String(crc32(bytes))]);
  }
});

test('who asks in plain JSON is answered in it', async () => {
  const type = async (operation: string, sent: string) => (await call(operation, {}, { type: sent })).headers.get('content-type');
  assert.equal(await type('ListTables', 'application/json'), 'application/json');
  assert.equal(await type('ListTables', 'application/x-amz-json-1.0'), 'application/x-amz-json-1.0');
  assert.equal(await type('ListTable', 'application/json; charset=utf-8'), 'application/json');
});

test('a packed body is unpacked, and an answer larger than the scratch buffer comes whole', async () => {
  await call('CreateTable', table('large'));
  for (const pk of ['a', 'b']) {
    const put = await call(
      'PutItem',
      { TableName: 'large', Item: { pk: { S: pk }, x: { S: 'x'.repeat(300_000) } } },
      { gzip: true },
    );
    assert.equal(put.status, 200);
  }
  const scanned = await call('Scan', { TableName: 'large' });
  assert.equal(scanned.body.Count, 2);
  assert.equal(scanned.bytes.length > 600_000, true);
  assert.equal(scanned.headers.get('x-amz-crc32'), String(crc32(scanned.bytes)));
});

test('clients that discover endpoints stay here', async () => {
  const { body, headers, bytes } = await call('DescribeEndpoints', {});
  assert.deepEqual(body, { Endpoints: [{ Address: new URL(aws.endpoint).host, CachePeriodInMinutes: 1440 }] });
  assert.equal(headers.get('x-amz-crc32'), String(crc32(bytes)));
});
