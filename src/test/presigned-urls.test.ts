/** Presigned URLs of S3, by both versions of signatures and through every form of host name, on the emulator's clock. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { presign } from '../edge/sigv4/index.js';
import { type Emulator, start } from '../index.js';

const KEY = 'test';
const SECRET = 'test';
const HOUR = 3_600;
const BUCKET = 'signed-urls';
let emulator: Emulator;

async function begin(): Promise<void> {
  emulator = await start({ port: 0, localstackHost: 'aws.example.test:4566' });
  await send('PUT', `/${BUCKET}`, 'localhost');
}

before(begin);

after(async () => {
  await emulator.stop();
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function send(
  method: string,
  path: string,
  host: string,
  body = '',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const length = method === 'PUT' || method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const options = { host: '127.0.0.1', port: emulator.port, method, path, headers: { host, ...length, ...headers } };
  const request = http.request(options);
  request.end(body);
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) =>
    request.on('response', resolve).on('error', reject),
  );
  let text = '';
  for await (const chunk of answer) text += chunk;
  return { status: answer.statusCode ?? 0, text };
}

interface Wanted {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly query?: string;
  readonly sessionToken?: string;
  readonly secret?: string;
}

function version4({ method, path, host, query = '', sessionToken, secret = SECRET }: Wanted, expires = HOUR): string {
  const signer = {
    accessKeyId: KEY,
    secret,
    region: 'us-east-1',
    service: 's3',
    time: emulator.clock.now(),
    rule: 's3' as const,
  };
  const request = { method, path, query, headers: { host } };
  return `${path}?${presign(request, signer, expires, sessionToken === undefined ? {} : { sessionToken })}`;
}

/** Subresources that version 2 signs. */
const SIGNED = /^(uploads|uploadId|partNumber|acl|tagging)(=|$)/;

function version2({ method, path, host, query = '', secret = SECRET }: Wanted, expires = HOUR): string {
  const end = Math.floor(emulator.clock.now() / 1000) + expires;
  const resource = host.startsWith(`${BUCKET}.`) ? `/${BUCKET}${path}` : path;
  const subresources = query
    .split('&')
    .filter((part) => SIGNED.test(part))
    .sort()
    .join('&');
  const text = `${method}\n\n\n${end}\n${resource}${subresources === '' ? '' : `?${subresources}`}`;
  const signature = createHmac('sha1', secret).update(text).digest('base64');
  const own = `AWSAccessKeyId=${KEY}&Expires=${end}&Signature=${encodeURIComponent(signature)}`;
  return `${path}?${query === '' ? '' : `${query}&`}${own}`;
}

const VERSIONS = { 'version 4': version4, 'version 2': version2 };

/** Path style and virtual hosts: of this machine, a configured name, a container's name, AWS's own; with and without ports. */
const HOSTS = [
  'localhost',
  '127.0.0.1:4566',
  'localstack:4566',
  'my-container',
  's3.localhost.localstack.cloud:4566',
  's3.us-east-1.amazonaws.com',
  'aws.example.test:4566',
  `${BUCKET}.s3.localhost.localstack.cloud:4566`,
  `${BUCKET}.s3.us-east-1.localhost.localstack.cloud:4566`,
  `${BUCKET}.localhost:9000`,
  `${BUCKET}.s3.aws.example.test:4566`,
  `${BUCKET}.aws.example.test`,
  `${BUCKET}.s3.us-east-1.amazonaws.com`,
  `${BUCKET}.s3.amazonaws.com`,
];

for (const [version, sign] of Object.entries(VERSIONS)) {
  test(`URLs of ${version} work through every host, and for no other method, key or secret`, async () => {
    for (const host of HOSTS) {
      const path = host.startsWith(`${BUCKET}.`) ? '/a%20b/c' : `/${BUCKET}/a%20b/c`;
      const of = (method: string, more: Partial<Wanted> = {}): string => sign({ method, path, host, ...more });
      assert.equal((await send('PUT', of('PUT'), host, host)).status, 200, host);
      assert.deepEqual(await send('GET', of('GET'), host), { status: 200, text: host });
      assert.equal((await send('HEAD', of('HEAD'), host)).status, 200, host);
      const refused = await send('GET', of('GET', { secret: 'other' }), host);
      assert.equal(refused.status, 403, host);
      assert.match(refused.text, /<Code>SignatureDoesNotMatch<\/Code>/);
      assert.match(refused.text, /<StringToSign>.*<SignatureProvided>.*<StringToSignBytes>/s);
      assert.equal((await send('DELETE', of('GET'), host)).status, 403, host);
      assert.equal((await send('GET', of('GET').replace('/c?', '/d?'), host)).status, 403, host);
      assert.equal((await send('DELETE', of('DELETE'), host)).status, 204, host);
    }
  });

  test(`URLs of ${version} end on the emulator's clock`, async () => {
    const path = `/${BUCKET}/ending`;
    const put = sign({ method: 'PUT', path, host: 'localhost' }, 60);
    assert.equal((await send('PUT', put, 'localhost', 'x')).status, 200);
    await emulator.clock.advance(61_000);
    const { status, text } = await send('PUT', put, 'localhost', 'x');
    assert.equal(status, 403);
    assert.match(text, /<Code>AccessDenied<\/Code><Message>Request has expired<\/Message>.*<Expires>.*<ServerTime>/s);
    // Dates of clients are read by the clock's moves, which the other tests are not about.
    await emulator.stop();
    await begin();
  });

  test(`URLs of ${version} upload in parts`, async () => {
    const [host, path] = ['localhost', `/${BUCKET}/parts`];
    const begun = await send('POST', sign({ method: 'POST', path, host, query: 'uploads' }), host);
    assert.equal(begun.status, 200, begun.text);
    const uploadId = /<UploadId>([^<]+)</.exec(begun.text)?.[1] ?? '';
    const part = sign({ method: 'PUT', path, host, query: `partNumber=1&uploadId=${uploadId}` });
    assert.equal((await send('PUT', part, host, 'part')).status, 200);
    const list = `<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>e3af92c2f0e2c0a8ce8b4eb3c3e1ae36</ETag></Part></CompleteMultipartUpload>`;
    const complete = sign({ method: 'POST', path, host, query: `uploadId=${uploadId}` });
    const etag = (await send('GET', sign({ method: 'GET', path, host, query: `uploadId=${uploadId}` }), host)).text;
    const real = /<ETag>(?:&quot;|")?([0-9a-f]{32})/.exec(etag)?.[1] ?? '';
    const done = await send('POST', complete, host, list.replace('e3af92c2f0e2c0a8ce8b4eb3c3e1ae36', real));
    assert.match(done.text, /<CompleteMultipartUploadResult/);
    assert.deepEqual(await send('GET', sign({ method: 'GET', path, host }), host), { status: 200, text: 'part' });
  });
}

test('session tokens of several kilobytes are taken', async () => {
  const [host, path] = ['localhost', `/${BUCKET}/token`];
  const sessionToken = 'IQoJb3JpZ2luX2VjE+/='.repeat(300);
  const put = version4({ method: 'PUT', path, host, sessionToken });
  assert.ok(put.length > 6_000);
  assert.equal((await send('PUT', put, host, 'x')).status, 200);
});

test('URLs tell what is wrong with them', async () => {
  const [host, path] = ['localhost', `/${BUCKET}/wrong`];
  const extra = await send('PUT', version4({ method: 'PUT', path, host }), host, 'x', { 'x-amz-meta-a': 'b' });
  assert.equal(extra.status, 403);
  assert.match(
    extra.text,
    /<Message>There were headers present in the request which were not signed<\/Message><HeadersNotSigned>x-amz-meta-a</,
  );
  for (const [expires, message] of [
    [604_801, 'X-Amz-Expires must be less than a week (in seconds)'],
    [-1, 'X-Amz-Expires must be non-negative'],
  ] as const) {
    const { status, text } = await send('GET', version4({ method: 'GET', path, host }, expires), host);
    assert.equal(status, 400);
    assert.ok(text.includes(`<Code>AuthorizationQueryParametersError</Code><Message>${message}`), text);
  }
});
