import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { after, test } from 'node:test';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  CreateSessionCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListDirectoryBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  RenameObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { accountInAccessKey } from '../../../edge/identify/account.js';
import { refusal, s3Fixture } from '../../../test/fixtures/s3.js';

const Bucket = 'directory--use1-az4--x-s3';
const CreateBucketConfiguration = {
  Location: { Type: 'AvailabilityZone', Name: 'use1-az4' },
  Bucket: { Type: 'Directory', DataRedundancy: 'SingleAvailabilityZone' },
} as const;

/**
 * The client sends directory buckets' names in the host, and, where that is an address, a path with a slash too many; so it is given a name, which
 * leads here whatever stands before it.
 */
let express: S3Client | undefined;
const s3 = {
  client: (): S3Client => {
    assert.ok(express);
    return express;
  },
};

s3Fixture(async ({ aws }) => {
  const lookup: LookupFunction = (_name, { all }, found) => {
    if (all) found(null, [{ address: '127.0.0.1', family: 4 }]);
    else found(null, '127.0.0.1', 4);
  };
  express = new S3Client({
    endpoint: aws.endpoint.replace('127.0.0.1', 'localhost'),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: { httpAgent: new Agent({ lookup }) },
  });
  await express.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
});
after(() => express?.destroy());

const put = (Key: string, Body = 'body') => s3.client().send(new PutObjectCommand({ Bucket, Key, Body }));
const code = async (request: Promise<unknown>): Promise<string> => (await refusal(request)).code;

test('a directory bucket is told with its zone, in its own listing alone', async () => {
  const head = await s3.client().send(new HeadBucketCommand({ Bucket }));
  assert.equal(head.BucketLocationType, 'AvailabilityZone');
  assert.equal(head.BucketLocationName, 'use1-az4');
  const { Buckets } = await s3.client().send(new ListDirectoryBucketsCommand({}));
  assert.deepEqual(
    Buckets?.map(({ Name }) => Name),
    [Bucket],
  );
  const general = await s3.client().send(new ListBucketsCommand({}));
  assert.ok(!general.Buckets?.some(({ Name }) => Name === Bucket));
});

test('names must have the zone that the location names', async () => {
  const create = (name: string) => code(s3.client().send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration })));
  assert.equal(await create('directory--use1-az5--x-s3'), 'InvalidBucketName');
  assert.equal(await create(Bucket), 'BucketAlreadyOwnedByYou');
});

test('a session has keys of the account for five minutes', async () => {
  const { Credentials } = await s3.client().send(new CreateSessionCommand({ Bucket }));
  assert.equal(accountInAccessKey(Credentials?.AccessKeyId ?? ''), '000000000000');
  assert.ok((Credentials?.SessionToken ?? '').length > 100);
  assert.ok(Credentials?.Expiration);
});

test('objects are stored as EXPRESS_ONEZONE, copies too', async () => {
  await put('class/put');
  await s3.client().send(new CopyObjectCommand({ Bucket, Key: 'class/copy', CopySource: `${Bucket}/class/put` }));
  for (const Key of ['class/put', 'class/copy']) {
    const { StorageClass } = await s3.client().send(new HeadObjectCommand({ Bucket, Key }));
    assert.equal(StorageClass, 'EXPRESS_ONEZONE', Key);
  }
});

test('appending is refused rather than taken for overwriting', async () => {
  await put('grown', 'one');
  const append = new PutObjectCommand({ Bucket, Key: 'grown', Body: 'two', WriteOffsetBytes: 3 });
  assert.equal(await code(s3.client().send(append)), 'NotImplemented');
  const { Body } = await s3.client().send(new GetObjectCommand({ Bucket, Key: 'grown' }));
  assert.equal(await Body?.transformToString(), 'one');
});

test('listings take whole folders only', async () => {
  await put('list/a');
  const list = (more: object) => s3.client().send(new ListObjectsV2Command({ Bucket, ...more }));
  assert.deepEqual(
    (await list({ Prefix: 'list/', Delimiter: '/' })).Contents?.map(({ Key }) => Key),
    ['list/a'],
  );
  assert.equal(await code(list({ Prefix: 'list' })), 'InvalidRequest');
  assert.equal(await code(list({ Delimiter: 'i' })), 'InvalidRequest');
});

test('a rename moves an object as it is, once for each token', async () => {
  await put('old name', 'content');
  const before = await s3.client().send(new HeadObjectCommand({ Bucket, Key: 'old name' }));
  const rename = (Key: string, more: object = {}) =>
    s3.client().send(new RenameObjectCommand({ Bucket, Key, RenameSource: `${Bucket}/old%20name`, ...more }));
  await rename('new name', { ClientToken: 'token' });
  await rename('new name', { ClientToken: 'token' });
  assert.equal(await code(rename('other name', { ClientToken: 'token' })), 'IdempotencyParameterMismatch');
  assert.equal(await code(rename('new name')), 'NoSuchKey');
  const after = await s3.client().send(new GetObjectCommand({ Bucket, Key: 'new name' }));
  assert.equal(await after.Body?.transformToString(), 'content');
  assert.deepEqual(after.LastModified, before.LastModified);
});

test('a rename replaces what is there unless it is told not to', async () => {
  await put('from', 'new');
  await put('to', 'old');
  const rename = (more: object = {}) =>
    s3.client().send(new RenameObjectCommand({ Bucket, Key: 'to', RenameSource: `${Bucket}/from`, ...more }));
  assert.equal(await code(rename({ DestinationIfNoneMatch: '*' })), 'PreconditionFailed');
  assert.equal(await code(rename({ SourceIfMatch: '"none"' })), 'PreconditionFailed');
  assert.equal(
    await code(s3.client().send(new RenameObjectCommand({ Bucket, Key: 'to/', RenameSource: `${Bucket}/from` }))),
    'InvalidRequest',
  );
  await rename();
  const { Body } = await s3.client().send(new GetObjectCommand({ Bucket, Key: 'to' }));
  assert.equal(await Body?.transformToString(), 'new');
});

test('a delete may ask for size and date', async () => {
  await put('sized', 'body');
  const remove = (more: object) => s3.client().send(new DeleteObjectCommand({ Bucket, Key: 'sized', ...more }));
  assert.equal(await code(remove({ IfMatchSize: 5 })), 'PreconditionFailed');
  assert.equal(await code(remove({ IfMatchLastModifiedTime: new Date(0) })), 'PreconditionFailed');
  await remove({ IfMatchSize: 4 });
  assert.equal(await code(s3.client().send(new GetObjectCommand({ Bucket, Key: 'sized' }))), 'NoSuchKey');
});

test('each kind of bucket refuses what the other has', async () => {
  assert.equal(await code(s3.client().send(new GetBucketVersioningCommand({ Bucket }))), 'MethodNotAllowed');
  await s3.client().send(new CreateBucketCommand({ Bucket: 'general' }));
  const rename = new RenameObjectCommand({ Bucket: 'general', Key: 'a', RenameSource: 'general/b' });
  assert.equal(await code(s3.client().send(rename)), 'MethodNotAllowed');
});

test('a directory bucket goes when it is empty', async () => {
  const name = 'short-lived--use1-az4--x-s3';
  await s3.client().send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration }));
  await s3.client().send(new DeleteBucketCommand({ Bucket: name }));
  assert.equal((await refusal(s3.client().send(new HeadBucketCommand({ Bucket: name })))).status, 404);
});
