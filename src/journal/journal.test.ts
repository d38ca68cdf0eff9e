/** Recording and replaying through whole servers: clients of AWS's SDK, raw requests, several threads, changes that have to be found. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { presign, SigningKeys } from '../edge/sigv4/index.js';
import { type Emulator, type StartOptions, start } from '../index.js';
import { Script } from '../test/fixtures/script.js';
import type { Line } from './lines.js';
import { startOwn } from './own-emulator.js';
import { type ReplayResult, replay } from './replay.js';
import { parseRules } from './rules.js';
import { WireClient } from './wire.js';

let folder: string;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-journal-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = (): string => path.join(folder, `${++files}.jsonl`);

async function post(aws: Pick<Emulator, 'endpoint'>, target: string, body: unknown): Promise<{ status: number; value: any }> {
  const response = await fetch(`${aws.endpoint}${target}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, value: await response.json() };
}
const journal = (aws: Emulator, body: unknown): Promise<{ status: number; value: any }> => post(aws, '/_ruststack/journal', body);

/** Runs `work` against a fresh server that records, and gives the journal's file. */
async function record(options: StartOptions, work: (aws: Emulator) => Promise<void>, init: object = {}): Promise<string> {
  const file = newFile();
  const aws = await start({ port: 0, logLevel: 'error', ...options });
  try {
    assert.equal((await journal(aws, { action: 'start', file, ...init })).status, 200);
    await work(aws);
    const stopped = await journal(aws, { action: 'stop' });
    assert.deepEqual([stopped.status, stopped.value.underWay], [200, 0]);
  } finally {
    await aws.stop();
  }
  return file;
}

const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Replays on a fresh server, whose settings `change` may change, through what `between` puts before it. */
async function replayed(
  file: string,
  {
    rules = [],
    change = {},
    between,
  }: { rules?: string[]; change?: StartOptions; between?: (port: number) => Promise<number> } = {},
): Promise<ReplayResult> {
  let own: Emulator | undefined;
  try {
    return await replay({
      file,
      rules: parseRules(rules),
      scripted: true,
      secretOf: (key) => (key === 'test' ? 'test' : undefined),
      open: async ({ seed, settings }) => {
        own = await startOwn({ seed, strictAuth: settings.strictAuth === true, ...change });
        return { host: '127.0.0.1', port: between ? await between(own.port) : own.port };
      },
    });
  } finally {
    await own?.stop();
  }
}

const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test', sessionToken: 'a-session-token-that-is-secret' };

/** What a program does with AWS's own clients, one call after another. */
async function session(aws: Emulator): Promise<void> {
  const common = { endpoint: aws.endpoint, region: 'us-east-1', credentials: CREDENTIALS, maxAttempts: 1 };
  const [dynamodb, s3, sts] = [
    new DynamoDBClient(common),
    new S3Client({ ...common, forcePathStyle: true }),
    new STSClient(common),
  ];
  await sts.send(new GetCallerIdentityCommand({}));
  await dynamodb.send(
    new CreateTableCommand({
      TableName: 'things',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
  for (let i = 0; i < 5; i++)
    await dynamodb.send(new PutItemCommand({ TableName: 'things', Item: { pk: { S: `k${i}` }, v: { N: String(i) } } }));
  await dynamodb.send(new GetItemCommand({ TableName: 'things', Key: { pk: { S: 'k3' } } }));
  await dynamodb.send(new ScanCommand({ TableName: 'things' }));
  await assert.rejects(dynamodb.send(new GetItemCommand({ TableName: 'missing', Key: { pk: { S: 'k' } } })));
  await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
  await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'text', Body: 'some text' }));
  await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'bytes', Body: Buffer.from([0, 255, 1, 254, 128]) }));
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket: 'bucket', Key: 'parts' }));
  await s3.send(
    new UploadPartCommand({ Bucket: 'bucket', Key: 'parts', UploadId, PartNumber: 1, Body: Buffer.alloc(200_000, 'x') }),
  );
  const got = await s3.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'bytes' }));
  assert.deepEqual(await got.Body?.transformToByteArray(), Uint8Array.from([0, 255, 1, 254, 128]));
  await s3.send(new ListObjectsV2Command({ Bucket: 'bucket' }));
  await assert.rejects(s3.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'missing' })));
  for (const client of [dynamodb, s3, sts]) client.destroy();
}

async function scripted(aws: Emulator): Promise<void> {
  const client = new WireClient('127.0.0.1', aws.port);
  try {
    await new Script(client, 'localhost:4566', () => aws.clock.now()).run();
  } finally {
    client.close();
  }
}

for (const listener of ['uws', 'node'] as const) {
  test(`a session of AWS's clients, replayed on a fresh server, is answered with the same bytes (${listener})`, async () => {
    const file = await record({ listener }, session);
    const result = await replayed(file, { change: { listener } });
    assert.deepEqual(result.differences, []);
    assert.ok(result.compared >= 18 && result.compared === result.requests, `${result.compared} of ${result.requests}`);
  });
}

test('a long mixed script is replayed without a difference, and a journal tells how far ids had been counted', async () => {
  const file = await record({ seed: 'a seed' }, async (aws) => {
    await scripted(aws);
    const { value } = await journal(aws, { action: 'stop' });
    assert.ok(value.requests > 100);
    await journal(aws, { action: 'start', file: `${value.file}.second` });
  });
  assert.deepEqual((await replayed(file)).differences, []);
  const [begin] = linesOf(`${file}.second`);
  assert.ok(begin?.kind === 'journal' && Object.keys(begin.ordinals).length > 3);
});

test('signed requests and presigned URLs are signed anew where the server looks at signatures', async () => {
  const file = await record({ strictAuth: true }, async (aws) => {
    const client = { endpoint: aws.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
    const [s3, sts] = [new S3Client({ ...client, forcePathStyle: true }), new STSClient(client)];
    await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
    await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'key', Body: 'text' }));
    await sts.send(new GetCallerIdentityCommand({}));
    const wrong = new STSClient({ ...client, credentials: { accessKeyId: 'test', secretAccessKey: 'wrong' }, maxAttempts: 1 });
    await assert.rejects(wrong.send(new GetCallerIdentityCommand({})), { name: 'SignatureDoesNotMatch' });
    for (const each of [s3, sts, wrong]) each.destroy();
  });
  const result = await replayed(file);
  assert.deepEqual(result.differences, []);
  const statuses = linesOf(file).flatMap((line) => (line.kind === 'answer' ? [line.status] : []));
  assert.deepEqual(statuses, [200, 200, 200, 403]);
});

test('URLs of both versions and forms are signed anew', async () => {
  const file = await record({}, async (aws) => {
    const client = new WireClient('127.0.0.1', aws.port);
    const get = (target: string) => client.send({ method: 'GET', target, headers: [['Host', 'h']] });
    const put = { method: 'PUT', target: '/bucket', headers: [['Host', 'h']] } as const;
    await client.send(put);
    const now = aws.clock.now();
    const signer = { accessKeyId: 'test', secret: 'test', region: 'us-east-1', service: 's3', time: now, rule: 's3' } as const;
    const query = presign({ method: 'GET', path: '/bucket', query: 'list-type=2', headers: { host: 'h' } }, signer, 60);
    assert.equal((await get(`/bucket?${query}`)).status, 200);
    const expires = Math.floor(now / 1000) + 60;
    const signature = createHmac('sha1', 'test').update(`GET\n\n\n${expires}\n/bucket`).digest('base64');
    const old = `AWSAccessKeyId=test&Expires=${expires}&Signature=${encodeURIComponent(signature)}`;
    assert.equal((await get(`/bucket?${old}`)).status, 200);
    const form = formOf(now);
    const headers = [
      ['Host', 'h'],
      ['Content-Type', 'multipart/form-data; boundary=b'],
      ['Content-Length', String(form.length)],
    ] as const;
    assert.equal((await client.send({ method: 'POST', target: '/bucket', headers }, form)).status, 204);
    client.close();
  });
  const { differences, compared } = await replayed(file);
  assert.deepEqual([differences, compared], [[], 4]);
});

/** A browser's upload with a signed policy. */
function formOf(now: number): Buffer {
  const date = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const expiration = new Date(now + 60_000).toISOString();
  const scope = `${date.slice(0, 8)}/us-east-1/s3/aws4_request`;
  const fields = { key: 'k', 'x-amz-algorithm': 'AWS4-HMAC-SHA256', 'x-amz-credential': `test/${scope}`, 'x-amz-date': date };
  const conditions = [{ bucket: 'bucket' }, ...Object.entries(fields).map(([name, value]) => ({ [name]: value }))];
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
  const key = new SigningKeys().get('test', date.slice(0, 8), 'us-east-1', 's3');
  const signature = createHmac('sha256', key).update(policy).digest('hex');
  const parts = Object.entries({ ...fields, policy, 'x-amz-signature': signature, file: 'content' });
  const text = parts.map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return Buffer.from(`${text.join('')}--b--\r\n`);
}

test('secrets are not in the file: signatures, tokens, what forms carry, what errors repeat', async () => {
  const secrets = ['ef'.repeat(32), 'a-token-of-a-session', 'd'.repeat(64), 'c0ffee'.repeat(10), 'bmV2ZXI='.repeat(4)];
  const [signature, token, presigned, formSignature, formToken] = secrets as [string, string, string, string, string];
  const file = await record({}, async (aws) => {
    const client = new WireClient('127.0.0.1', aws.port);
    const scope = '20260101/us-east-1/s3/aws4_request';
    const authorization = `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host, Signature=${signature}`;
    await client.send({
      method: 'PUT',
      target: '/bucket',
      headers: [
        ['Host', 'h'],
        ['Authorization', authorization],
        ['X-Amz-Security-Token', token],
      ],
    });
    const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
    const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${encodeURIComponent(`test/${date.slice(0, 8)}/us-east-1/s3/aws4_request`)}&X-Amz-Date=${date}&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=${presigned}&X-Amz-Security-Token=${token}`;
    const refused = await client.send({ method: 'GET', target: `/bucket/key?${query}`, headers: [['Host', 'h']] });
    assert.match(String(refused.body.bytes), new RegExp(presigned));
    const field = (name: string, value: string): string =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const form = Buffer.from(
      `${field('key', 'k')}${field('X-Amz-Signature', formSignature)}${field('x-amz-security-token', formToken)}${field('file', 'content')}--b--\r\n`,
    );
    const headers = [
      ['Host', 'h'],
      ['Content-Type', 'multipart/form-data; boundary=b'],
      ['Content-Length', String(form.length)],
    ] as const;
    await client.send({ method: 'POST', target: '/bucket', headers }, form);
    client.close();
  });
  const text = readFileSync(file, 'utf8');
  for (const secret of secrets) assert.ok(!text.includes(secret), secret);
  assert.match(text, /Credential=test\/20260101\/us-east-1\/s3\/aws4_request, SignedHeaders=host, Signature=0{64}/);
  assert.match(text, /content/);
  assert.ok(!text.includes([...Buffer.from(token)].map((byte) => byte.toString(16)).join(' ')));
  assert.deepEqual((await replayed(file)).differences, []);
});

test('another seed is found in all that is drawn from it, and the first difference is named', async () => {
  const file = await record({ seed: 'one' }, session);
  const { differences } = await replayed(file, { change: { seed: 'two' } });
  const [first] = differences;
  assert.match(first?.where ?? '', /^header x-amzn-requestid$/);
  assert.equal(first?.n, 1);
  assert.ok(
    differences.some(({ where, request }) => /CreateTable/.test(request) && where === 'body at $.TableDescription.TableId'),
  );
});

test('a row that has another value is found, where it is and what it was', async () => {
  const file = await record({}, session);
  const changed = newFile();
  writeFileSync(
    changed,
    readFileSync(file, 'utf8').replace('\\"k3\\"},\\"v\\":{\\"N\\":\\"3\\"}', '\\"k3\\"},\\"v\\":{\\"N\\":\\"4\\"}'),
  );
  const { differences } = await replayed(changed, { rules: ['header:x-amz-crc32'] });
  const [first] = differences;
  assert.match(first?.request ?? '', /GetItem$/);
  assert.deepEqual([first?.where, first?.recorded, first?.actual], ['body at $.Item.v.N', '"3"', '"4"']);
  assert.match(differences[1]?.request ?? '', /Scan$/);
  assert.equal(differences.length, 2);
});

test('answers that are broken on the way are found: status, header, body, and one that never comes', async () => {
  const file = await record({}, session);
  const between = (port: number): Promise<number> => breaking(port);
  const { differences } = await replayed(file, { between });
  const found = differences.map(({ request, where }) => `${request.split('.')[1] ?? request}: ${where}`);
  assert.deepEqual(found, [
    'GetItem: status',
    'Scan: body at byte 0',
    'PUT /bucket/text?x-id=PutObject: header etag',
    'GET /bucket/bytes?x-id=GetObject: answer',
  ]);
});

test('an answer that does not come in time is a difference', async () => {
  const file = await record({}, async (aws) => void (await fetch(`${aws.endpoint}/bucket`)));
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const open = async () => ({ host: '127.0.0.1', port });
  const { differences } = await replay({
    file,
    rules: parseRules([]),
    scripted: false,
    secretOf: () => undefined,
    patienceMs: 50,
    open,
  });
  assert.deepEqual(
    differences.map(({ where, recorded }) => [where, recorded]),
    [['answer', 'status 404']],
  );
  silent.close();
  silent.closeAllConnections();
});

const proxies: Array<{ close(): void }> = [];
after(() => {
  for (const proxy of proxies) proxy.close();
});

/** A server before another one, which breaks some of its answers. */
async function breaking(port: number): Promise<number> {
  let gets = 0;
  const proxy = createServer((request, response) => {
    const call = httpRequest(
      { port, method: request.method, path: request.url, headers: request.rawHeaders as never },
      (answer) => {
        const operation = request.headers['x-amz-target'] ?? '';
        const status = String(operation).endsWith('.GetItem') && gets++ === 0 ? 500 : (answer.statusCode ?? 0);
        const headers = [...answer.rawHeaders];
        const etag = headers.findIndex((name) => name.toLowerCase() === 'etag');
        if (request.url?.startsWith('/bucket/text') && etag >= 0) headers[etag + 1] = '"0"';
        if (request.url?.startsWith('/bucket/bytes') && request.method === 'GET') {
          response.destroy();
          return;
        }
        response.sendDate = false;
        response.writeHead(status, headers);
        answer.on('data', (chunk: Buffer) => response.write(String(operation).endsWith('.Scan') ? chunk.fill('x') : chunk));
        answer.on('end', () => response.end());
      },
    );
    request.pipe(call);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxies.push({
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  });
  return (proxy.address() as AddressInfo).port;
}

test('requests that overlap, on several gateway threads, go into one file and are replayed under the profile for that', async () => {
  const workers = 8;
  const file = await record({ gatewayThreads: 3 }, async (aws) => {
    const common = { endpoint: aws.endpoint, region: 'us-east-1', credentials: CREDENTIALS };
    const s3 = new S3Client({ ...common, forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
    await Promise.all(
      Array.from({ length: workers }, async (_, worker) => {
        const client = new S3Client({ ...common, forcePathStyle: true });
        for (let i = 0; i < 5; i++) {
          const Key = `${worker}/${i}`;
          await client.send(new PutObjectCommand({ Bucket: 'bucket', Key, Body: Key.repeat(20_000) }));
          const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket: 'bucket', Key }));
          await client.send(new UploadPartCommand({ Bucket: 'bucket', Key, UploadId, PartNumber: 1, Body: Key }));
          const got = await client.send(new GetObjectCommand({ Bucket: 'bucket', Key }));
          assert.equal((await got.Body?.transformToString())?.length, Key.length * 20_000);
        }
        client.destroy();
      }),
    );
    s3.destroy();
  });
  const lines = linesOf(file);
  const of = (kind: Line['kind']): number => lines.filter((line) => line.kind === kind).length;
  assert.equal(of('request'), 1 + workers * 20);
  assert.equal(of('answer'), of('request'));
  const result = await replayed(file, { rules: ['profile:concurrent'] });
  assert.deepEqual(result.differences, []);
  assert.equal(result.compared, of('request'));
});

test('a client that goes away is noted as such, and goes away again', async () => {
  const file = await record({}, async (aws) => {
    const client = new WireClient('127.0.0.1', aws.port);
    await client.send({ method: 'PUT', target: '/bucket', headers: [['Host', 'h']] });
    const sending = client.begin({
      method: 'PUT',
      target: '/bucket/cut',
      headers: [
        ['Host', 'h'],
        ['Content-Length', '5000000'],
      ],
    });
    await sending.write(Buffer.alloc(1_000_000, 'a'));
    await sleep(100);
    sending.abort();
    await assert.rejects(sending.answer);
    await sleep(100);
    await client.send({ method: 'GET', target: '/bucket', headers: [['Host', 'h']] });
    client.close();
  });
  const aborted = linesOf(file).filter((line) => line.kind === 'aborted');
  assert.deepEqual(aborted, [{ kind: 'aborted', n: 2, by: 'client' }]);
  const { differences, requests, compared } = await replayed(file);
  assert.deepEqual([differences, requests, compared], [[], 3, 2]);
});

test('a clock that the user moves while it is recorded is replayed with its moves, and runs on afterwards', async () => {
  const file = newFile();
  const aws = await start({ port: 0, logLevel: 'error' });
  try {
    await journal(aws, { action: 'start', file });
    const client = new WireClient('127.0.0.1', aws.port);
    const put = (key: string) =>
      client.send({
        method: 'PUT',
        target: `/bucket/${key}`,
        headers: [
          ['Host', 'h'],
          ['Content-Length', '0'],
        ],
      });
    await client.send({ method: 'PUT', target: '/bucket', headers: [['Host', 'h']] });
    await put('before');
    assert.equal((await post(aws, '/_ruststack/time', { action: 'advance', by: '2 days', settle: false })).status, 200);
    await put('after');
    await client.send({ method: 'GET', target: '/bucket', headers: [['Host', 'h']] });
    await journal(aws, { action: 'stop' });
    const ahead = aws.clock.now() - Date.now();
    assert.ok(!aws.clock.frozen && Math.abs(ahead - 2 * 86_400_000) < 5_000, `${ahead} ms ahead`);
    client.close();
  } finally {
    await aws.stop();
  }
  const { differences } = await replayed(file);
  assert.deepEqual(differences, []);
});

test('what expires while it is recorded expires at the same place of a replay', async () => {
  const file = await record({}, async (aws) => {
    const client = new DynamoDBClient({ endpoint: aws.endpoint, region: 'us-east-1', credentials: CREDENTIALS });
    const TableName = 'things';
    const Key = { pk: { S: 'short' } };
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    const TimeToLiveSpecification = { AttributeName: 'ttl', Enabled: true };
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    const ttl = { N: String(Math.floor(aws.clock.now() / 1000) + 2) };
    await client.send(new PutItemCommand({ TableName, Item: { ...Key, ttl } }));
    assert.ok((await client.send(new GetItemCommand({ TableName, Key }))).Item);
    // Nothing arrives, and time goes on all the same.
    const { file } = (await (await fetch(`${aws.endpoint}/_ruststack/journal`)).json()) as { file: string };
    for (let tries = 0; !linesOf(file).some(({ kind }) => kind === 'clock'); tries++) {
      assert.ok(tries < 400, 'the timer is never due');
      await sleep(50);
    }
    assert.equal((await client.send(new GetItemCommand({ TableName, Key }))).Item, undefined);
    client.destroy();
  });
  const { differences, compared } = await replayed(file);
  assert.deepEqual(differences, []);
  assert.equal(compared, 5);
});

test('snapshots that are restored while it is recorded are restored in a replay, with their time and ids', async () => {
  const file = await record({}, async (aws) => {
    const client = new WireClient('127.0.0.1', aws.port);
    const send = (method: string, target: string) =>
      client.send({
        method,
        target,
        headers: [
          ['Host', 'h'],
          ['Content-Length', '0'],
        ],
      });
    await send('PUT', '/bucket');
    assert.equal((await post(aws, '/_ruststack/snapshots', { name: 'point' })).status, 201);
    await sleep(30);
    await send('PUT', '/bucket/gone');
    assert.equal((await post(aws, '/_ruststack/snapshots/point/restore', {})).status, 200);
    await send('PUT', '/bucket/kept');
    await send('GET', '/bucket');
    client.close();
  });
  const { differences, compared } = await replayed(file);
  assert.deepEqual([differences, compared], [[], 6]);
});

test('a clock that the user freezes while it is recorded stands still, and goes on when it is let go', async () => {
  const file = await record({}, async (aws) => {
    const time = (action: string) => post(aws, '/_ruststack/time', { action });
    await time('freeze');
    const at = aws.clock.now();
    await sleep(20);
    await fetch(`${aws.endpoint}/bucket`, { method: 'PUT' });
    assert.equal(aws.clock.now(), at);
    await time('unfreeze');
    await sleep(20);
    await fetch(`${aws.endpoint}/bucket`);
    assert.ok(aws.clock.now() > at);
  });
  assert.equal((await replayed(file)).compared, 4);
});

test('a recording leaves the clock as it was, running or frozen', async () => {
  const aws = await start({ port: 0, logLevel: 'error' });
  try {
    await journal(aws, { action: 'start', file: newFile() });
    await fetch(`${aws.endpoint}/bucket`);
    assert.equal(aws.clock.frozen, true);
    await journal(aws, { action: 'stop' });
    assert.equal(aws.clock.frozen, false);
    await aws.clock.freeze();
    const at = aws.clock.now();
    const file = newFile();
    await journal(aws, { action: 'start', file });
    await fetch(`${aws.endpoint}/bucket`);
    await journal(aws, { action: 'stop' });
    assert.deepEqual([aws.clock.frozen, aws.clock.now()], [true, at]);
    assert.deepEqual((await replayed(file)).differences, []);
  } finally {
    await aws.stop();
  }
});

test('a snapshot that is taken during a recording keeps a clock that runs', async () => {
  const aws = await start({ port: 0, logLevel: 'error' });
  try {
    await journal(aws, { action: 'start', file: newFile() });
    await fetch(`${aws.endpoint}/bucket`, { method: 'PUT' });
    await post(aws, '/_ruststack/snapshots', { name: 'unmoved' });
    await post(aws, '/_ruststack/time', { action: 'advance', by: '1 day', settle: false });
    await post(aws, '/_ruststack/snapshots', { name: 'moved' });
    await journal(aws, { action: 'stop' });
    const ahead = (): number => Math.round((aws.clock.now() - Date.now()) / 3_600_000);
    await post(aws, '/_ruststack/snapshots/unmoved/restore', {});
    assert.deepEqual([aws.clock.frozen, ahead()], [false, 0]);
    await post(aws, '/_ruststack/snapshots/moved/restore', {});
    assert.deepEqual([aws.clock.frozen, ahead()], [false, 24]);
  } finally {
    await aws.stop();
  }
});

test('what can not be is refused: two at once, a file that is there, none to stop, a wrong word', async () => {
  const aws = await start({ port: 0, logLevel: 'error' });
  try {
    const file = newFile();
    const status = async (body: unknown): Promise<number> => (await journal(aws, body)).status;
    assert.equal(await status({ action: 'stop' }), 409);
    assert.equal(await status({ action: 'start', file }), 200);
    assert.equal(await status({ action: 'start', file: newFile() }), 409);
    assert.equal(await status({ action: 'stop' }), 200);
    const { size } = statSync(file);
    assert.equal(await status({ action: 'start', file }), 409);
    assert.equal(statSync(file).size, size);
    for (const wrong of [
      {},
      { action: 'start' },
      { action: 'start', file: 'relative' },
      { action: 'start', file, clock: 'x' },
      { action: 'seek' },
    ]) {
      assert.equal(await status(wrong), 400, JSON.stringify(wrong));
    }
    assert.equal(await status({ action: 'start', file: path.join(folder, 'no', 'such', 'folder') }), 409);
    assert.equal(await status({ action: 'start', file, replace: true }), 200);
    assert.equal(await status({ action: 'stop' }), 200);
    const other = newFile();
    writeFileSync(other, 'a letter');
    assert.equal(await status({ action: 'start', file: other, replace: true }), 409);
    assert.equal(readFileSync(other, 'utf8'), 'a letter');
    const shown = (await (await fetch(`${aws.endpoint}/_ruststack/journal`)).json()) as object;
    assert.deepEqual(shown, { recording: false });
  } finally {
    await aws.stop();
  }
});

test('a file that is no journal, is damaged or newer is refused in one line', async () => {
  const good = readFileSync(await record({}, async (aws) => void (await fetch(aws.endpoint))), 'utf8');
  for (const [text, message] of [
    ['', /is empty/],
    ['{"a":1}\n', /is no journal/],
    [good.replace('"version":1', '"version":2'), /has format 2; this version reads formats up to 1/],
    [good.slice(0, -20), /line \d+ is damaged/],
  ] as const) {
    const file = newFile();
    writeFileSync(file, text);
    await assert.rejects(replayed(file), { message });
  }
  await assert.rejects(replayed(path.join(folder, 'none')), /There is no file/);
});
