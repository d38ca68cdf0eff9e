/**
 * Every operation of the model that is not built answers 501 and leaves what is there alone. Several differ from one that is built by a
 * parameter of the query, a header or the host only: taken for it, they would overwrite or delete what they are asked about.
 */
import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { loadModel } from '../../../protocols/load.js';
import type { OperationModel, ShapeRef } from '../../../protocols/model.js';
import { NOT_IMPLEMENTED } from '../../runtime/service.js';
import { s3Fixture } from '../../test/fixtures/s3.js';
import { s3 as manifest } from './index.js';

const Bucket = 'kept-bucket';
const Key = 'kept-key';
const BODY = 'These bytes stay.';
const model = loadModel('s3');
const s3 = s3Fixture(async (fixture) => {
  await fixture.client().send(new CreateBucketCommand({ Bucket }));
  await fixture.client().send(new PutObjectCommand({ Bucket, Key, Body: BODY }));
});

/** Superseded operations, whose requests are those of their successors to the byte: the successor answers. */
const SUPERSEDED: ReadonlyMap<string, string> = new Map([
  ['GetBucketLifecycle', 'GetBucketLifecycleConfiguration'],
  ['GetBucketNotification', 'GetBucketNotificationConfiguration'],
  ['PutBucketLifecycle', 'PutBucketLifecycleConfiguration'],
  ['PutBucketNotification', 'PutBucketNotificationConfiguration'],
]);

interface MinimalRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
}

/** Method, path and query of the template, and the required members that go into query and headers. */
function minimalRequest(operation: OperationModel): MinimalRequest {
  const shape = model.shapes[operation.input?.shape ?? ''];
  const required = (shape?.required ?? []).map((name) => [name, shape?.members?.[name] as ShapeRef] as const);
  const at = (location: string): [string, string][] =>
    required
      .filter(([, ref]) => ref.location === location)
      .map(([name, ref]) => [ref.locationName ?? name, model.shapes[ref.shape]?.enum?.[0] ?? 'probe']);
  const template = operation.http.requestUri.replace('{Bucket}', Bucket).replace('{Key+}', Key);
  const query = at('querystring').map(([name, value]) => `${name}=${value}`);
  const path = query.length === 0 ? template : `${template}${template.includes('?') ? '&' : '?'}${query.join('&')}`;
  return { method: operation.http.method, path, headers: Object.fromEntries(at('header')) };
}

/** Unlike `fetch`, lets the host be said. */
function send({ method, path, headers }: MinimalRequest): Promise<{ status: number | undefined; text: string }> {
  const body = method === 'PUT' || method === 'POST' ? 'These must not be kept.' : undefined;
  const { hostname, port } = new URL(s3.aws.endpoint);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path, headers }, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += chunk;
      resolve({ status: answer.statusCode, text });
    });
    request.on('error', reject).end(body);
  });
}

async function assertKept(after: string): Promise<void> {
  const { Body } = await s3.client().send(new GetObjectCommand({ Bucket, Key }));
  assert.equal(await Body?.transformToString(), BODY, after);
}

const scope = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
const SIGNED = { authorization: scope('s3') };

const unbuilt = Object.values(model.operations).filter(
  ({ name }) =>
    manifest.operations[name as keyof typeof manifest.operations] === NOT_IMPLEMENTED &&
    !manifest.native?.has(name as never) &&
    !SUPERSEDED.has(name),
);

test('every operation that is not built says so and changes nothing', async (t) => {
  assert.ok(unbuilt.length > 0);
  for (const operation of unbuilt) {
    await t.test(operation.name, async () => {
      const request = minimalRequest(operation);
      const answer = await send({ ...request, headers: { ...SIGNED, ...request.headers } });
      assert.equal(answer.status, 501, answer.text);
      assert.match(answer.text, new RegExp(`<Code>NotImplemented</Code>.*${operation.name}`));
      await assertKept(operation.name);
    });
  }
});

test('superseded operations have the request of one that is built', () => {
  for (const [old, successor] of SUPERSEDED) {
    const [one, other] = [model.operations[old], model.operations[successor]];
    assert.ok(one?.deprecated && other);
    assert.deepEqual(minimalRequest(one), minimalRequest(other));
    assert.notEqual(manifest.operations[successor as keyof typeof manifest.operations], NOT_IMPLEMENTED);
  }
});

test('subresources are seen with a value, behind other parameters and encoded', async () => {
  for (const query of ['encryption=', 'x-id=UpdateObjectEncryption&encryption', 'versionId=null&%65ncryption']) {
    const answer = await send({ method: 'PUT', path: `/${Bucket}/${Key}?${query}`, headers: SIGNED });
    assert.equal(answer.status, 400, query);
    assert.match(answer.text, /<Code>MalformedXML</, query);
    await assertKept(query);
  }
});

test('operations told by host or signature alone are not taken for others', async () => {
  const route = 'probe.s3-object-lambda.us-east-1.amazonaws.com';
  const requests: MinimalRequest[] = [
    { method: 'POST', path: '/WriteGetObjectResponse', headers: { host: route, authorization: scope('s3-object-lambda') } },
    {
      method: 'POST',
      path: '/WriteGetObjectResponse',
      headers: { host: 'probe.localhost', authorization: scope('s3-object-lambda') },
    },
  ];
  for (const request of requests) {
    assert.equal((await send(request)).status, 501, JSON.stringify(request));
  }
  const listings: MinimalRequest[] = [
    { method: 'GET', path: '/', headers: { host: 's3express-control.us-east-1.amazonaws.com' } },
    { method: 'GET', path: '/', headers: { authorization: scope('s3express') } },
    { method: 'GET', path: '/?x-id=ListDirectoryBuckets', headers: SIGNED },
  ];
  for (const request of listings) {
    assert.match((await send(request)).text, /<ListAllMyDirectoryBucketsResult/, JSON.stringify(request));
  }
});
