import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { TargetError } from '../launcher.js';
import type { Sample } from '../result.js';
import { Client, errorLine, measureAnswer } from './client.js';
import { dynamodb, s3, sts, wireBytes } from './request.js';
import { streamTo } from './stream.js';
import { hasFailed, summarize } from './summary.js';
import { WORKLOADS } from './workloads/index.js';
import { mixed } from './workloads/mixed.js';

let server: Server;
let port: number;
/** The last request: its head and how many bytes its body had. */
let seen: { line: string; authorization: string; bytes: number };

/** So many requests are still refused with 503. */
let unready = 0;

before(async () => {
  server = createServer(async (request, response) => {
    let bytes = 0;
    for await (const chunk of request) bytes += (chunk as Buffer).length;
    seen = { line: `${request.method} ${request.url}`, authorization: request.headers.authorization ?? '', bytes };
    if (unready > 0) {
      unready -= 1;
      response.writeHead(503).end();
      return;
    }
    if (request.url?.startsWith('/missing')) {
      response.writeHead(404).end('<Error><Code>NoSuchKey</Code><Message>There is none.</Message></Error>');
      return;
    }
    const body = Buffer.alloc(Number(/bytes=(\d+)/.exec(request.url ?? '')?.[1] ?? 3), 'x');
    response.writeHead(200, { etag: '"tag"', 'content-length': body.length }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as { port: number }).port;
});
after(() => server.close());

test('names errors of JSON and XML alike', () => {
  const json = '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"no \\"table\\""}';
  assert.equal(errorLine(400, json), '400 ResourceNotFoundException: no \\"table\\"');
  assert.equal(errorLine(404, '<Error><Code>NoSuchKey</Code><Message>Gone.</Message></Error>'), '404 NoSuchKey: Gone.');
  assert.equal(errorLine(400, '{"__type":"UnknownOperationException"}'), '400 UnknownOperationException: no message');
  assert.equal(errorLine(502, 'bad\n gateway'), '502: bad gateway');
});

test('writes a request as it goes over the wire', () => {
  const request = { ...s3('PUT', '/b/k', 'body'), headers: { host: 'x' } };
  assert.equal(String(wireBytes(request)), 'PUT /b/k HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\nbody');
  assert.equal(String(wireBytes({ ...s3('GET', '/b/k'), headers: {} })), 'GET /b/k HTTP/1.1\r\n\r\n');
});

test('signs for the service of the request', async () => {
  const client = new Client({ port });
  for (const request of [dynamodb('ListTables', {}), s3('GET', '/'), sts('GetCallerIdentity')]) {
    await client.send(request);
    assert.match(
      seen.authorization,
      new RegExp(`^AWS4-HMAC-SHA256 Credential=test/\\d{8}/us-east-1/${request.service}/aws4_request,`),
    );
  }
  client.close();
});

test("makes a refusal the target's own error", async () => {
  const client = new Client({ port });
  const refused = (error: unknown): boolean => error instanceof TargetError && error.message === '404 NoSuchKey: There is none.';
  await assert.rejects(client.send(s3('GET', '/missing')), refused);
  await assert.rejects(measureAnswer(port, await client.sign(s3('GET', '/missing'))), refused);
  await assert.rejects(streamTo(client).put('/missing', 10), refused);
  await assert.rejects(streamTo(client).get('/missing', 10), refused);
  client.close();
});

test('waits while a service is not ready', async () => {
  const client = new Client({ port });
  unready = 2;
  await client.ready('s3');
  assert.equal(unready, 0);
  assert.equal(seen.line, 'GET /');
  client.close();
});

test('stops loading when its time is over', async () => {
  const client = new Client({ port });
  await assert.rejects(client.sendAll([s3('GET', '/')], performance.now() - 1), /--setup-limit/);
  client.close();
});

test('measures head and body of an answer', async () => {
  const client = new Client({ port });
  const { head, body, text } = await measureAnswer(port, await client.sign(s3('GET', '/?bytes=5000')));
  client.close();
  assert.equal(body, 5000);
  assert.equal(text.length, 5000);
  assert.ok(head > 50 && head < 500);
});

test('streams bodies of any length, and counts those that it takes', async () => {
  const client = new Client({ port });
  const bytes = 3 * 1024 ** 2 + 17;
  assert.equal(await streamTo(client).put('/large', bytes), '"tag"');
  assert.deepEqual([seen.line, seen.bytes], ['PUT /large', bytes]);
  await streamTo(client).get(`/large?bytes=${bytes}`, bytes);
  await assert.rejects(streamTo(client).get(`/large?bytes=${bytes}`, bytes + 1), /instead of/);
  client.close();
});

const sample = (change: Partial<Sample>): Sample => ({
  requests: 1000,
  perSecond: 1000,
  p50Ms: 1,
  p90Ms: 2,
  p99Ms: 3,
  p999Ms: 4,
  cpuUsPerRequest: 10,
  errors: 0,
  ...change,
});

test('gives medians and shares of the ceiling', () => {
  const own = [500, 900, 700].map((perSecond) => sample({ perSecond, cpuUsPerRequest: 20 }));
  const row = summarize(own, [sample({}), sample({}), sample({ perSecond: 5000 })]);
  assert.equal(row.perSecond, 700);
  assert.equal(row.share, 0.7);
  assert.equal(row.shareByCpu, 0.5);
  assert.equal(row.error, undefined);
  assert.equal(summarize(own, [sample({})], 500).share, undefined, 'an open loop is told its rate');
});

test('has no figures where nothing was answered', () => {
  const row = summarize([sample({ requests: 0, perSecond: 0 })], [sample({})]);
  assert.match(row.error ?? '', /No answer/);
  assert.equal(row.perSecond, undefined);
});

test('bears a few errors and fails by many', () => {
  assert.equal(hasFailed([sample({ errors: 10 })]), false);
  assert.equal(hasFailed([sample({}), sample({ errors: 11 })]), true);
});

test('workloads have names of their own and requests of their services', () => {
  assert.equal(new Set(WORKLOADS.map(({ name }) => name)).size, WORKLOADS.length);
  for (const workload of WORKLOADS) {
    if (workload.kind !== 'requests') continue;
    const requests = workload.requests();
    assert.ok(requests.length > 0);
    for (const { service } of requests) assert.ok(workload.services.includes(service), workload.name);
  }
});

test('the mix begins again after its period, with a check for each turn', () => {
  const requests = mixed.requests();
  const period = mixed.period as number;
  const operation = (n: number): string =>
    `${requests[n]?.method} ${requests[n]?.headers['x-amz-target'] ?? requests[n]?.service}`;
  for (let n = 0; n < period; n += 1) assert.equal(operation(n), operation(n + period));
  const get = requests.findIndex((request) => request.headers['x-amz-target']?.endsWith('GetItem') === true);
  assert.match(mixed.check?.('{}', get) ?? '', /no item/);
});
