import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  type CopyObjectCommandInput,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';

const Bucket = 'copy-bucket';
const s3 = s3Fixture((fixture) =>
  fixture
    .client()
    .send(new CreateBucketCommand({ Bucket }))
    .then(() => undefined),
);

const put = (Key: string, more: Partial<PutObjectCommandInput> = {}) =>
  s3.client().send(new PutObjectCommand({ Bucket, Key, Body: '{"key": "value"}', ...more }));
const copy = (from: string, Key: string, more: Partial<CopyObjectCommandInput> = {}) =>
  s3.client().send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/${encodeURIComponent(from)}`, ...more }));
const head = (Key: string) => s3.client().send(new HeadObjectCommand({ Bucket, Key }));
const bytesOf = async (Key: string) => {
  const { Body } = await s3.client().send(new GetObjectCommand({ Bucket, Key }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
};

test('a copy has the content, the metadata and the checksum of its source (recorded on AWS, 2026-02)', async () => {
  await put('source é+', { ContentType: 'application/json', ContentLanguage: 'en-US', Metadata: { key: 'value' } });
  const { CopyObjectResult, ServerSideEncryption } = await copy('source é+', 'copied');
  assert.equal(ServerSideEncryption, 'AES256');
  assert.equal(CopyObjectResult?.ETag, '"88bac95f31528d13a072c05f2a1cf371"');
  assert.equal(CopyObjectResult.ChecksumCRC32, 'MzVIGw==');
  assert.equal(CopyObjectResult.ChecksumType, 'FULL_OBJECT');
  const copied = await head('copied');
  assert.deepEqual(
    [copied.ContentType, copied.ContentLanguage, copied.Metadata, copied.ContentLength],
    ['application/json', 'en-US', { key: 'value' }, 16],
  );
});

test('REPLACE takes the request’s metadata, and its defaults; COPY ignores it (recorded on AWS, 2026-02)', async () => {
  await put('directive', { ContentType: 'application/json', ContentLanguage: 'en-US', Metadata: { key: 'value' } });
  await copy('directive', 'replaced', {
    MetadataDirective: 'REPLACE',
    Metadata: { 'another-key': 'value' },
    ContentType: 'image/jpg',
  });
  const replaced = await head('replaced');
  assert.deepEqual(
    [replaced.ContentType, replaced.ContentLanguage, replaced.Metadata],
    ['image/jpg', undefined, { 'another-key': 'value' }],
  );
  await copy('replaced', 'ignored', { MetadataDirective: 'COPY', Metadata: { other: 'x' }, ContentType: 'text/plain' });
  const ignored = await head('ignored');
  assert.deepEqual([ignored.ContentType, ignored.Metadata], ['image/jpg', { 'another-key': 'value' }]);
  await copy('replaced', 'empty', { MetadataDirective: 'REPLACE' });
  const empty = await head('empty');
  assert.deepEqual([empty.ContentType, empty.Metadata], ['binary/octet-stream', {}]);
});

test('a copy onto itself must change something (recorded on AWS, 2026-02)', async () => {
  await put('in-place');
  const illegal = {
    code: 'InvalidRequest',
    message:
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    status: 400,
  };
  assert.deepEqual(await refusal(copy('in-place', 'in-place')), illegal);
  assert.deepEqual(await refusal(copy('in-place', 'in-place', { ACL: 'public-read' })), illegal);
  const { CopyObjectResult } = await copy('in-place', 'in-place', { StorageClass: 'STANDARD_IA', ChecksumAlgorithm: 'SHA256' });
  assert.equal(CopyObjectResult?.ChecksumSHA256, 'lyTB4g5uPk1/V+0l+dTvsAblCFkNUoyQ2ll/andcE+U=');
  assert.equal((await head('in-place')).StorageClass, 'STANDARD_IA');
  await copy('in-place', 'in-place', { MetadataDirective: 'REPLACE' });
  assert.equal((await head('in-place')).StorageClass, undefined);
  assert.equal((await bytesOf('in-place')).toString(), '{"key": "value"}');
});

test('tags are copied or replaced (recorded on AWS, 2026-02)', async () => {
  await put('tagged', { Tagging: 'key1=value1' });
  const tags = async (Key: string) => (await s3.client().send(new GetObjectTaggingCommand({ Bucket, Key }))).TagSet;
  await copy('tagged', 'tags-copied', { Tagging: 'key2=value2' });
  assert.deepEqual(await tags('tags-copied'), [{ Key: 'key1', Value: 'value1' }]);
  await copy('tagged', 'tags-replaced', { TaggingDirective: 'REPLACE', Tagging: 'key2=value2' });
  assert.deepEqual(await tags('tags-replaced'), [{ Key: 'key2', Value: 'value2' }]);
  await copy('tagged', 'tags-dropped', { TaggingDirective: 'REPLACE' });
  assert.deepEqual(await tags('tags-dropped'), []);
});

test('a copy by another checksum algorithm has the checksum of its bytes (recorded on AWS, 2026-02)', async () => {
  await put('checksummed');
  const crc32c = await copy('checksummed', 'as-crc32c', { ChecksumAlgorithm: 'CRC32C' });
  assert.equal(crc32c.CopyObjectResult?.ChecksumCRC32C, '078Ilw==');
  assert.equal(crc32c.CopyObjectResult.ChecksumCRC32, undefined);
  const sha1 = await copy('as-crc32c', 'as-sha1', { ChecksumAlgorithm: 'SHA1' });
  assert.equal(sha1.CopyObjectResult?.ChecksumSHA1, '5zXdjmjYk4EJ8Cw4PMnQVslCpRQ=');
});

test('conditions on what a copy replaces (recorded on AWS, 2026-02)', async () => {
  await put('conditional-source');
  const { CopyObjectResult } = await copy('conditional-source', 'conditional', { IfNoneMatch: '*' });
  const failed = (Condition: string) => ({
    code: 'PreconditionFailed',
    message: 'At least one of the pre-conditions you specified did not hold',
    status: 412,
    Condition,
  });
  assert.deepEqual(await refusal(copy('conditional-source', 'conditional', { IfNoneMatch: '*' })), failed('If-None-Match'));
  assert.deepEqual(await refusal(copy('conditional-source', 'conditional', { IfMatch: '"x"' })), failed('If-Match'));
  await copy('conditional-source', 'conditional', { IfMatch: CopyObjectResult?.ETag });
  assert.deepEqual(await refusal(copy('conditional-source', 'non-existent-key', { IfMatch: '"x"' })), {
    code: 'NoSuchKey',
    message: 'The specified key does not exist.',
    status: 404,
    Key: 'non-existent-key',
  });
});

test('conditions on the source, and a source that is not there', async () => {
  const { ETag } = await put('judged');
  assert.equal(
    (await refusal(copy('judged', 'x', { CopySourceIfNoneMatch: ETag }))).Condition,
    'x-amz-copy-source-If-None-Match',
  );
  await copy('judged', 'x', { CopySourceIfMatch: ETag, CopySourceIfUnmodifiedSince: new Date(0) });
  assert.equal((await refusal(copy('nowhere', 'x'))).Key, 'nowhere');
  assert.equal((await refusal(copy('judged', 'x', { CopySource: 'no-such-bucket/k' }))).BucketName, 'no-such-bucket');
  assert.equal((await refusal(copy('judged', 'x', { StorageClass: 'OUTPOSTS' }))).StorageClassRequested, 'OUTPOSTS');
});

test('a large body is shared by its copies, and stays as long as one of them', async () => {
  const body = Buffer.alloc(100_000, 'large ');
  await put('large', { Body: body });
  await copy('large', 'large-copy');
  await s3.client().send(new DeleteObjectCommand({ Bucket, Key: 'large' }));
  assert.ok((await bytesOf('large-copy')).equals(body));
  await put('large-copy', { Body: 'small' });
  assert.equal((await bytesOf('large-copy')).toString(), 'small');
});

test('the copy of an object made of parts is one body, with its own MD5 and a checksum of the whole (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const Key = 'of-parts';
  const body = Buffer.from('test content 123');
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const part = { Bucket, Key, UploadId, PartNumber: 1, Body: body };
  const { ETag } = await client.send(new UploadPartCommand(part));
  const made = await client.send(
    new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] } }),
  );
  assert.equal(made.ETag, '"b972025bc34adf8d76d6d51e93c035cc-1"');
  assert.equal(made.ChecksumCRC64NVME, 'BsLNlKumA5I=');
  for (const [to, more] of [
    ['of-one-body', {}],
    [Key, { MetadataDirective: 'REPLACE' }],
  ] as const) {
    const { CopyObjectResult } = await copy(Key, to, more);
    assert.equal(CopyObjectResult?.ETag, '"eee506dd7ada7ded524c77e359a0e7c6"');
    assert.equal(CopyObjectResult.ChecksumCRC64NVME, 'BsLNlKumA5I=');
    assert.equal(CopyObjectResult.ChecksumType, 'FULL_OBJECT');
    assert.ok((await bytesOf(to)).equals(body));
  }
});

test('SSE-C: a copy needs the key of its source, and may have one of its own (recorded on AWS, 2026-02)', async () => {
  const key = Buffer.alloc(32, 1).toString('base64');
  const md5 = createHash('md5').update(Buffer.alloc(32, 1)).digest('base64');
  const Rules = [
    {
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const },
      BlockedEncryptionTypes: { EncryptionType: ['NONE' as const] },
    },
  ];
  await s3.client().send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }));
  await put('secret', { SSECustomerAlgorithm: 'AES256', SSECustomerKey: key, SSECustomerKeyMD5: md5 });
  assert.equal(
    (await refusal(copy('secret', 'open'))).message,
    'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
  );
  const source = { CopySourceSSECustomerAlgorithm: 'AES256', CopySourceSSECustomerKey: key, CopySourceSSECustomerKeyMD5: md5 };
  const open = await copy('secret', 'open', source);
  assert.equal(open.ServerSideEncryption, 'AES256');
  const own = { SSECustomerAlgorithm: 'AES256', SSECustomerKey: key, SSECustomerKeyMD5: md5 };
  const closed = await copy('open', 'closed', own);
  assert.deepEqual([closed.SSECustomerKeyMD5, closed.ServerSideEncryption], [md5, undefined]);
});

test('a bucket without ACLs takes no object with one but the harmless one (user guide, "Troubleshooting" of object ownership)', async () => {
  const client = s3.client();
  const refused = { code: 'AccessControlListNotSupported', message: 'The bucket does not allow ACLs', status: 400 };
  for (const ACL of ['private', 'public-read'] as const) {
    assert.deepEqual(await refusal(client.send(new PutObjectCommand({ Bucket, Key: 'acl', ACL }))), refused);
    assert.deepEqual(await refusal(client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'acl', ACL }))), refused);
  }
  const ACL = 'bucket-owner-full-control';
  await client.send(new PutObjectCommand({ Bucket, Key: 'acl', ACL, Body: 'x' }));
  assert.deepEqual(await refusal(copy('acl', 'acl-copy', { ACL: 'public-read' })), refused);
  await copy('acl', 'acl-copy', { ACL });
});
