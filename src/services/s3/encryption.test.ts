/** Default encryption of buckets, and the keys of KMS that requests name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketEncryptionCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type ServerSideEncryptionByDefault,
  UpdateObjectEncryptionCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';

const Bucket = 'encrypting-bucket';
const plain = 'plain-bucket';
const ID = '134f2428-cec1-4b25-a1ae-9048164dba47';
const ARN = `arn:aws:kms:us-east-1:000000000000:key/${ID}`;
const s3 = s3Fixture(async (fixture) => {
  await fixture.client().send(new CreateBucketCommand({ Bucket }));
  await fixture.client().send(new CreateBucketCommand({ Bucket: plain }));
});

function putDefault(byDefault: ServerSideEncryptionByDefault, BucketKeyEnabled = false) {
  const Rules = [{ ApplyServerSideEncryptionByDefault: byDefault, BucketKeyEnabled }];
  return s3.client().send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }));
}

type Told = [algorithm?: string, key?: string, bucketKey?: boolean];

async function told(Key: string): Promise<Told> {
  const head = await s3.client().send(new HeadObjectCommand({ Bucket, Key }));
  return [head.ServerSideEncryption, head.SSEKMSKeyId, head.BucketKeyEnabled];
}

test('objects that ask for nothing get the default, however they are made and however large they are', async () => {
  const client = s3.client();
  await putDefault({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: ID }, true);
  const expected: Told = ['aws:kms', ARN, true];
  const put = await client.send(new PutObjectCommand({ Bucket, Key: 'small', Body: 'body', ContentType: 'text/plain' }));
  assert.deepEqual([put.ServerSideEncryption, put.SSEKMSKeyId, put.BucketKeyEnabled], expected);
  await client.send(new PutObjectCommand({ Bucket, Key: 'large', Body: Buffer.alloc(100_000) }));
  await client.send(new PutObjectCommand({ Bucket: plain, Key: 'source', Body: 'body' }));
  const copy = await client.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${plain}/source` }));
  assert.deepEqual([copy.ServerSideEncryption, copy.SSEKMSKeyId], ['aws:kms', ARN]);
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'parts' }));
  const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key: 'parts', UploadId, PartNumber: 1, Body: 'part' }));
  const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
  await client.send(new CompleteMultipartUploadCommand({ Bucket, Key: 'parts', UploadId, MultipartUpload }));
  for (const key of ['small', 'large', 'copy', 'parts']) assert.deepEqual(await told(key), expected, key);
  assert.equal((await client.send(new HeadObjectCommand({ Bucket, Key: 'small' }))).ContentType, 'text/plain');
});

test('what a request asks for counts more than the default', async () => {
  const client = s3.client();
  await putDefault({ SSEAlgorithm: 'aws:kms:dsse' });
  await client.send(new PutObjectCommand({ Bucket, Key: 'default', Body: 'b' }));
  await client.send(new PutObjectCommand({ Bucket, Key: 'own', Body: 'b', ServerSideEncryption: 'AES256' }));
  await client.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/own`, ServerSideEncryption: 'AES256' }));
  assert.deepEqual((await told('default'))[0], 'aws:kms:dsse');
  for (const key of ['own', 'copy']) assert.deepEqual(await told(key), ['AES256', undefined, undefined], key);
});

test('without a default, objects are encrypted by S3 again', async () => {
  await putDefault({ SSEAlgorithm: 'aws:kms' });
  await s3.client().send(new DeleteBucketEncryptionCommand({ Bucket }));
  await s3.client().send(new PutObjectCommand({ Bucket, Key: 'after', Body: 'b' }));
  assert.deepEqual(await told('after'), ['AES256', undefined, undefined]);
});

test('keys that can be none are refused', async () => {
  const client = s3.client();
  const put = (SSEKMSKeyId: string) =>
    refusal(client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'b', ServerSideEncryption: 'aws:kms', SSEKMSKeyId })));
  assert.deepEqual(await put('no-such-key'), {
    code: 'KMS.NotFoundException',
    message: "Invalid keyId 'no-such-key'",
    status: 400,
  });
  assert.equal((await put(`arn:aws:kms:eu-west-1:000000000000:key/${ID}`)).message, 'Invalid arn eu-west-1');
  await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'b', ServerSideEncryption: 'aws:kms', SSEKMSKeyId: ID }));
  assert.deepEqual(await told('k'), ['aws:kms', ARN, undefined]);
  const unasked = await refusal(client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'b', SSEKMSKeyId: ID })));
  assert.equal(unasked.code, 'InvalidArgument');
  const wrong = await refusal(putDefault({ SSEAlgorithm: 'AES256', KMSMasterKeyID: ID }));
  assert.equal(wrong.ArgumentName, 'ApplyServerSideEncryptionByDefault');
  assert.equal((await refusal(putDefault({ SSEAlgorithm: 'rot13' as never }))).code, 'MalformedXML');
});

test("an object's key is changed in place", async () => {
  const client = s3.client();
  const before = await client.send(new PutObjectCommand({ Bucket, Key: 'rotated', Body: 'b' }));
  const update = (KMSKeyArn: string) =>
    client.send(new UpdateObjectEncryptionCommand({ Bucket, Key: 'rotated', ObjectEncryption: { SSEKMS: { KMSKeyArn } } }));
  assert.equal((await refusal(update(ID))).code, 'InvalidRequest');
  assert.equal((await refusal(update(ARN.replace('000000000000', '111111111111')))).code, 'AccessDenied');
  await update(ARN);
  const after = await client.send(new HeadObjectCommand({ Bucket, Key: 'rotated' }));
  assert.deepEqual([after.SSEKMSKeyId, after.ETag], [ARN, before.ETag]);
});
