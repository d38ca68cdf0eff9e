/** What JavaScript programs keep data in S3 with: SDK v3's `lib-storage`, presigned URLs and forms, and MinIO's client. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Client as MinioClient } from 'minio';
import { type Emulator, start } from '../../../index.js';

const MIB = 1024 ** 2;
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

let emulator: Emulator;
let client: S3Client;

const clientOf = (more: S3ClientConfig = {}): S3Client =>
  new S3Client({ endpoint: emulator.endpoint, region: 'us-east-1', forcePathStyle: true, credentials, ...more });

before(async () => {
  emulator = await start({ port: 0 });
  client = clientOf();
});
after(async () => {
  client.destroy();
  await emulator.stop();
});

const bytesOf = async (Bucket: string, Key: string): Promise<Buffer> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
};

/** A stream of unknown length, in pieces that fit no part. */
const streamOf = (bytes: Buffer): Readable => {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 700_001) pieces.push(bytes.subarray(at, at + 700_001));
  return Readable.from(pieces, { objectMode: false });
};

test('lib-storage uploads streams of any length by parts, with every checksum and with progress', async () => {
  const Bucket = 'lib-storage';
  await client.send(new CreateBucketCommand({ Bucket }));
  const body = randomBytes(17 * MIB + 5);
  for (const ChecksumAlgorithm of [undefined, 'CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const) {
    const Key = String(ChecksumAlgorithm);
    const upload = new Upload({
      client,
      params: { Bucket, Key, Body: streamOf(body), ContentType: 'a/b', ...(ChecksumAlgorithm && { ChecksumAlgorithm }) },
      partSize: 5 * MIB,
      queueSize: 3,
      tags: [{ Key: 'kind', Value: 'stream' }],
    });
    let loaded = 0;
    upload.on('httpUploadProgress', (progress) => {
      loaded = Math.max(loaded, progress.loaded ?? 0);
    });
    const done = await upload.done();
    assert.match(String(done.ETag), /-4"$/, Key);
    assert.equal(loaded, body.length);
    assert.deepEqual(await bytesOf(Bucket, Key), body);
    const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    assert.equal(head.ContentType, 'a/b');
    assert.ok(head[`Checksum${ChecksumAlgorithm ?? 'CRC32'}`], Key);
  }
  for (const length of [0, 3, 5 * MIB]) {
    const Key = `${length} bytes`;
    await new Upload({ client, params: { Bucket, Key, Body: streamOf(body.subarray(0, length)) } }).done();
    assert.deepEqual(await bytesOf(Bucket, Key), body.subarray(0, length));
  }
});

test('lib-storage leaves nothing of an upload that is aborted or whose source breaks', async () => {
  const Bucket = 'lib-storage-failures';
  await client.send(new CreateBucketCommand({ Bucket }));
  const aborted = new Upload({ client, params: { Bucket, Key: 'aborted', Body: streamOf(randomBytes(30 * MIB)) } });
  aborted.on('httpUploadProgress', () => void aborted.abort());
  await assert.rejects(aborted.done(), { name: 'AbortError' });
  async function* breaking() {
    yield randomBytes(6 * MIB);
    throw new Error('the source broke');
  }
  const broken = new Upload({ client, params: { Bucket, Key: 'broken', Body: Readable.from(breaking()) } });
  await assert.rejects(broken.done(), /the source broke/);
  for (const Key of ['aborted', 'broken']) {
    await assert.rejects(client.send(new HeadObjectCommand({ Bucket, Key })), { name: 'NotFound' });
  }
  const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
  assert.equal(Uploads, undefined);
});

test('presigned URLs of every method, with signed and hoisted headers, for parts, until they expire', async () => {
  const Bucket = 'presigned-urls';
  const Key = 'folder/ü+ %.txt';
  await client.send(new CreateBucketCommand({ Bucket }));
  const put = new PutObjectCommand({ Bucket, Key, ContentType: 'text/plain', Metadata: { owner: 'ann' }, IfNoneMatch: '*' });
  const signed = { signableHeaders: new Set(['content-type']), unhoistableHeaders: new Set(['x-amz-meta-owner']) };
  const url = await getSignedUrl(client, put, { expiresIn: 60, ...signed });
  const headers = { 'content-type': 'text/plain', 'x-amz-meta-owner': 'ann', 'if-none-match': '*' };
  assert.equal((await fetch(url, { method: 'PUT', body: 'signed', headers })).status, 200);
  assert.equal((await fetch(url, { method: 'PUT', body: 'again', headers })).status, 412);
  const otherType = await fetch(url, { method: 'PUT', body: 'x', headers: { ...headers, 'content-type': 'text/html' } });
  assert.equal(otherType.status, 403);
  assert.match(await otherType.text(), /<Code>SignatureDoesNotMatch</);

  const get = new GetObjectCommand({ Bucket, Key, ResponseContentDisposition: 'attachment; filename="a b.txt"' });
  const answer = await fetch(await getSignedUrl(client, get));
  assert.equal(await answer.text(), 'signed');
  assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="a b.txt"');
  assert.equal(answer.headers.get('x-amz-meta-owner'), 'ann');
  const head = await fetch(await getSignedUrl(client, new HeadObjectCommand({ Bucket, Key })), { method: 'HEAD' });
  assert.equal(head.headers.get('content-length'), '6');

  const { UploadId, url: part } = await presignedPart(Bucket);
  assert.ok(UploadId);
  assert.match(String((await fetch(part, { method: 'PUT', body: 'part' })).headers.get('etag')), /^"[0-9a-f]{32}"$/);

  const late = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key }), { expiresIn: 60 });
  await emulator.clock.advance(61_000);
  assert.match(await (await fetch(late)).text(), /<Code>AccessDenied<\/Code><Message>Request has expired</);
  // Signed by this machine's clock, as by every client.
  const removal = await getSignedUrl(client, new DeleteObjectCommand({ Bucket, Key }), { expiresIn: 600 });
  assert.equal((await fetch(removal, { method: 'DELETE' })).status, 204);
});

async function presignedPart(Bucket: string) {
  const { CreateMultipartUploadCommand } = await import('@aws-sdk/client-s3');
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'parts' }));
  const command = new UploadPartCommand({ Bucket, Key: 'parts', UploadId, PartNumber: 1 });
  return { UploadId, url: await getSignedUrl(client, command) };
}

test('presigned forms: what a browser sends is held to their conditions', async () => {
  const Bucket = 'presigned-forms';
  await client.send(new CreateBucketCommand({ Bucket }));
  const { url, fields } = await createPresignedPost(client, {
    Bucket,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the name of the file there.
    Key: 'uploads/${filename}',
    Conditions: [
      ['content-length-range', 1, 100],
      ['starts-with', '$Content-Type', 'image/'],
    ],
    Fields: { 'x-amz-meta-owner': 'ann', success_action_status: '201' },
    Expires: 60,
  });
  const send = (size: number, type: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('Content-Type', type);
    form.append('file', new Blob([Buffer.alloc(size, 1)]), 'ü.png');
    return fetch(url, { method: 'POST', body: form });
  };
  const taken = await send(100, 'image/png');
  assert.equal(taken.status, 201);
  assert.match(await taken.text(), /<Key>uploads\/ü\.png<\/Key>/);
  const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'uploads/ü.png' }));
  assert.deepEqual([head.ContentType, head.ContentLength, head.Metadata], ['image/png', 100, { owner: 'ann' }]);
  assert.match(await (await send(101, 'image/png')).text(), /<Code>EntityTooLarge</);
  assert.match(await (await send(1, 'text/html')).text(), /<Code>AccessDenied</);
});

test("MinIO's client: files, streams, ranges, composition, listings, presigned requests, forms", async () => {
  const { hostname, port } = new URL(emulator.endpoint);
  const minio = new MinioClient({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    accessKey: 'test',
    secretKey: 'test',
    region: 'us-east-1',
    partSize: 5 * MIB,
  });
  await minio.makeBucket('minio-js');
  assert.equal(await minio.bucketExists('minio-js'), true);
  assert.equal(await minio.bucketExists('minio-js-none'), false);
  const body = randomBytes(12 * MIB + 1);
  await minio.putObject('minio-js', 'ü/small', 'hello', 5, { 'Content-Type': 'text/plain', 'X-Amz-Meta-Owner': 'ann' });
  await minio.putObject('minio-js', 'stream', streamOf(body));
  await minio.putObject('minio-js', 'sized', streamOf(body), body.length);
  assert.deepEqual(await buffer(await minio.getObject('minio-js', 'stream')), body);
  assert.deepEqual(
    await buffer(await minio.getPartialObject('minio-js', 'sized', 5 * MIB - 1, 3)),
    body.subarray(5 * MIB - 1, 5 * MIB + 2),
  );
  const told = await minio.statObject('minio-js', 'ü/small');
  assert.deepEqual([told.size, told.metaData.owner], [5, 'ann']);
  await minio.copyObject('minio-js', 'copy', '/minio-js/sized');
  const names: string[] = [];
  for await (const item of minio.listObjectsV2('minio-js', '', true)) names.push(item.name);
  assert.deepEqual(names, ['copy', 'sized', 'stream', 'ü/small']);
  const put = await minio.presignedPutObject('minio-js', 'presigned', 60);
  assert.equal((await fetch(put, { method: 'PUT', body: 'signed' })).status, 200);
  assert.equal(await (await fetch(await minio.presignedGetObject('minio-js', 'presigned', 60))).text(), 'signed');
  const policy = minio.newPostPolicy();
  policy.setBucket('minio-js');
  policy.setKey('form');
  policy.setContentLengthRange(1, 10);
  // The emulator's clock stands a minute ahead of the machine's by now.
  policy.setExpires(new Date(emulator.clock.now() + 600_000));
  const { postURL, formData } = await minio.presignedPostPolicy(policy);
  const form = new FormData();
  for (const [name, value] of Object.entries(formData)) form.append(name, value as string);
  form.append('file', new Blob(['12345']), 'f');
  assert.equal((await fetch(postURL, { method: 'POST', body: form })).status, 204);
  await minio.setObjectTagging('minio-js', 'form', { a: 'b' });
  assert.deepEqual(await minio.getObjectTagging('minio-js', 'form'), [{ Key: 'a', Value: 'b' }]);
  await minio.removeObjects('minio-js', [...names, 'presigned', 'form']);
  await minio.removeBucket('minio-js');
  await assert.rejects(minio.statObject('minio-js', 'copy'));
});
