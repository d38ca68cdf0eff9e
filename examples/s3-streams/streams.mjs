// Bodies that are never whole in memory: a gzipped log is uploaded while it is made, and read line by line. The endpoint is taken from AWS_ENDPOINT_URL.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { pipeline, Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

process.env.AWS_ENDPOINT_URL ??= 'http://localhost:4566';
const [Bucket, Key, LINES] = ['streams-javascript', 'logs/2026/11/21.log.gz', 300_000];
const s3 = new S3Client({ forcePathStyle: true });

// Many lines at a time, since each piece is a turn of the packer's.
function* log() {
  let lines = '';
  for (let number = 0; number < LINES; number++) {
    const request = createHash('md5').update(`${number}`).digest('hex');
    lines += `${request} GET /things/${(number * 7919) % 1000} 200\n`;
    if (lines.length < 64 * 1024) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

await s3.send(new CreateBucketCommand({ Bucket }));

// Upload takes a stream of any length: it sends parts of 5 MiB, two at a time, and one put if there is no more than that.
const packed = pipeline(Readable.from(log()), createGzip({ level: 1 }), () => {});
const params = { Bucket, Key, Body: packed, ContentType: 'application/gzip', ChecksumAlgorithm: 'CRC32' };
const upload = new Upload({ client: s3, params, queueSize: 2 });
let sent = 0;
upload.on('httpUploadProgress', ({ loaded }) => {
  sent = Math.max(sent, loaded);
});
const { ETag } = await upload.done();
assert.match(ETag, /-\d"$/, 'it came in parts');

// The body of an answer is a stream as well; the SDK verifies its checksum where it is that of the whole.
const { Body, ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
assert.equal(sent, ContentLength);
let found = 0;
for await (const line of createInterface({ input: pipeline(Body, createGunzip(), () => {}) })) {
  if (line.includes('/things/42 ')) found++;
}
assert.equal(found, LINES / 1000);

await s3.send(new DeleteObjectCommand({ Bucket, Key }));
await s3.send(new DeleteBucketCommand({ Bucket }));
console.log('javascript streams example done');
