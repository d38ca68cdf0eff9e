// A browser puts files into a bucket by a presigned form, without the server in between and without credentials in the page.
// `node upload.mjs` plays the browser; `node upload.mjs --serve` shows the page. The endpoint is taken from AWS_ENDPOINT_URL.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { CreateBucketCommand, HeadObjectCommand, PutBucketCorsCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';

process.env.AWS_ENDPOINT_URL ??= 'http://localhost:4566';
const ORIGIN = 'http://localhost:8000';
const Bucket = 'browser-upload';
const s3 = new S3Client({ forcePathStyle: true });

await s3.send(new CreateBucketCommand({ Bucket }));
// The page comes from another origin than the bucket, which has to allow it.
const rule = { AllowedOrigins: [ORIGIN], AllowedMethods: ['POST'], AllowedHeaders: ['*'], ExposeHeaders: ['ETag'] };
await s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: [rule] } }));

/** What the page needs: an address and fields, good for ten minutes, for pictures of up to 1 MiB below one folder. */
function formFor(user) {
  return createPresignedPost(s3, {
    Bucket,
    // S3 puts the name of the file there.
    Key: `pictures/${user}/\${filename}`,
    Conditions: [
      ['content-length-range', 1, 1024 * 1024],
      ['starts-with', '$Content-Type', 'image/'],
    ],
    Expires: 600,
  });
}

if (process.argv.includes('--serve')) {
  const page = readFileSync(new URL('page.html', import.meta.url));
  createServer(async (request, response) => {
    const [type, body] =
      request.url === '/form' ? ['application/json', JSON.stringify(await formFor('ann'))] : ['text/html', page];
    response.writeHead(200, { 'content-type': type }).end(body);
  }).listen(8000, () => console.log(`${ORIGIN} uploads into ${Bucket}.`));
} else {
  const { url, fields } = await formFor('ann');
  const send = (type, size) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, 'Content-Type': type })) form.append(name, value);
    // The file comes last: S3 ignores what follows it.
    form.append('file', new Blob([new Uint8Array(size)]), 'cat.png');
    return fetch(url, { method: 'POST', body: form, headers: { origin: ORIGIN } });
  };
  const taken = await send('image/png', 1000);
  assert.equal(taken.status, 204);
  assert.equal(taken.headers.get('access-control-allow-origin'), ORIGIN);
  const { ContentLength, ContentType } = await s3.send(new HeadObjectCommand({ Bucket, Key: 'pictures/ann/cat.png' }));
  assert.deepEqual([ContentLength, ContentType], [1000, 'image/png']);
  assert.match(await (await send('image/png', 1024 * 1024 + 1)).text(), /<Code>EntityTooLarge</);
  assert.match(await (await send('text/html', 1)).text(), /<Code>AccessDenied</);
  console.log('browser upload example done');
}
