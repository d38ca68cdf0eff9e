import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  PutItemCommand,
  UpdateItemCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { Server } from './testing.js';

const server = new Server();
const table = (TableName: string) =>
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'N' },
      { AttributeName: 'status', AttributeType: 'S' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'by-status',
        KeySchema: [{ AttributeName: 'status', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  });
const keyOf = (sk: number) => ({ pk: { S: 'order' }, sk: { N: String(sk) } });
const item = (sk: number, more = {}) =>
  new PutItemCommand({ TableName: 'orders', Item: { ...keyOf(sk), status: { S: 'open' }, ...more } });

before(async () => {
  await server.start();
  server.freezeAt(Date.parse('2026-11-21T12:00:00Z'));
  const { dynamodb, s3 } = server.of('000000000000', 'us-east-1');
  const object = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: 'photos', Key, Body }));
  for (const name of ['orders', 'old']) await dynamodb.send(table(name));
  await dynamodb.send(item(1, { total: { N: '1' }, code: { S: 'gone' } }));
  await dynamodb.send(item(2));
  await s3.send(new CreateBucketCommand({ Bucket: 'photos' }));
  await object('cat.jpg', 'cat');
  await object('dog.jpg', 'dog');
  await server.snapshot('before');

  await dynamodb.send(
    new UpdateItemCommand({
      TableName: 'orders',
      Key: keyOf(1),
      UpdateExpression: 'SET #total = :total, note = :note REMOVE code',
      ExpressionAttributeNames: { '#total': 'total' },
      ExpressionAttributeValues: { ':total': { N: '2' }, ':note': { S: 'x' } },
    }),
  );
  await dynamodb.send(new DeleteItemCommand({ TableName: 'orders', Key: keyOf(2) }));
  for (let sk = 3; sk < 7; sk++) await dynamodb.send(item(sk));
  await dynamodb.send(new DeleteTableCommand({ TableName: 'old' }));
  await dynamodb.send(new UpdateTableCommand({ TableName: 'orders', DeletionProtectionEnabled: true }));
  await object('cat.jpg', 'another cat');
  await s3.send(new DeleteObjectCommand({ Bucket: 'photos', Key: 'dog.jpg' }));
  await object('big', 'x'.repeat(50_000));
  await object('two\nlines', '');
  await s3.send(new PutBucketTaggingCommand({ Bucket: 'photos', Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } }));
  await s3.send(new CreateMultipartUploadCommand({ Bucket: 'photos', Key: 'movie' }));
  await server.snapshot('after');
});
after(() => server.stop());

async function text(path: string): Promise<string> {
  const response = await server.ask('GET', `/snapshots/${path}`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
  return response.text();
}

test('a difference is told in terms of tables, items, buckets and objects', async () => {
  const lines = (await text('before/diff?against=after&format=text')).split('\n');
  const items = lines.filter((line) => line.includes(' item ')).sort();
  const rest = lines
    .filter((line) => !line.includes(' item '))
    .map((line) => line.replace(/"UploadId":"[^"]+"/, '"UploadId":"…"'));
  assert.deepEqual(rest, [
    'From before (2026-11-21T12:00:00.000Z) to after (2026-11-21T12:00:00.000Z): 8 added, 3 removed, 3 changed.',
    '',
    'dynamodb  000000000000  us-east-1',
    '  - table old',
    '  ~ table orders',
    '      DeletionProtectionEnabled: false → true',
    '      code: removed, was {"S":"gone"}',
    '      note: added {"S":"x"}',
    '      total: {"N":"1"} → {"N":"2"}',
    '',
    's3',
    '  + configuration tagging in photos',
    '  + object big in photos',
    '  ~ object cat.jpg in photos',
    '      Checksum: {"algorithm":"CRC32","value":"nl5DqA==","type":"FULL_OBJECT"} → {"algorithm":"CRC32","value":"PGwHiA==","type":"FULL_OBJECT"}',
    '      ETag: "d077f244def8a70e5ea758bd8352fcd8" → "88e223365862b27cba66c9b72e592f21"',
    '      Size: 3 → 11',
    '  - object dog.jpg in photos',
    '  + object "two\\nlines" in photos',
    '  + multipart upload {"Key":"movie","UploadId":"…"} in photos',
    '',
  ]);
  // Items come in the order of a Scan.
  assert.deepEqual(items, [
    ...[3, 4, 5, 6].map((sk) => `  + item {"pk":{"S":"order"},"sk":{"N":"${sk}"}} in orders`),
    '  - item {"pk":{"S":"order"},"sk":{"N":"2"}} in orders',
    '  ~ item {"pk":{"S":"order"},"sk":{"N":"1"}} in orders',
  ]);
});

test('the other way round, what was added is removed', async () => {
  const [forth, back] = [
    await server.json('GET', '/snapshots/before/diff'),
    await server.json('GET', '/snapshots/after/diff?against=before'),
  ];
  assert.deepEqual([back.added, back.removed, back.changed], [forth.removed, forth.added, forth.changed]);
  assert.deepEqual(
    back.groups.map(({ resource, of }: any) => [resource, of]),
    forth.groups.map(({ resource, of }: any) => [resource, of]),
  );
  assert.deepEqual((await server.json('GET', '/snapshots/after/diff')).groups, []);
  assert.match(await text('after/diff?format=text'), /^From after \(.*\) to now: no difference\.\n$/);
});

test('JSON tells the same, with numbers of all and changes up to the limit', async () => {
  const { from, to, groups } = await server.json('GET', '/snapshots/before/diff?limit=2');
  assert.deepEqual([from.name, to], ['before', { name: 'now' }]);
  const items = groups.find(({ resource }: any) => resource === 'item');
  const { changes, ...counts } = items;
  assert.deepEqual(counts, {
    service: 'dynamodb',
    account: '000000000000',
    region: 'us-east-1',
    resource: 'item',
    of: 'orders',
    added: 4,
    removed: 1,
    changed: 1,
  });
  assert.equal(changes.length, 2);
  assert.match(
    await text('before/diff?format=text&limit=2'),
    /… and 4 more items in orders; in all 4 added, 1 removed, 1 changed/,
  );
  const [bucket] = groups.filter(({ service }: any) => service === 's3');
  assert.deepEqual(bucket.changes, [{ change: 'added', id: 'tagging', of: 'photos', fields: [] }]);
});

test('what makes no sense is refused', async () => {
  await server.json('GET', '/snapshots/none/diff', undefined, 404);
  await server.json('GET', '/snapshots/before/diff?against=none', undefined, 404);
  await server.json('GET', '/snapshots/before/diff?format=xml', undefined, 400);
  await server.json('GET', '/snapshots/before/diff?limit=many', undefined, 400);
});
