import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { native } from '../../../../native/index.js';
import { s3Fixture } from '../../../test/fixtures/s3.js';

const Bucket = 'paged-bucket';
const SEED = Number(process.env.RUSTSTACK_SEED ?? 1);
const REQUESTS = Number(process.env.RUSTSTACK_FUZZ ?? 400);
const KEYS = [
  'a',
  'a b+c',
  'b/1',
  'b/2',
  'b/c/3',
  'c&<>"\'',
  'd\u0001\t\n\r\u007f\u0085',
  'e/é😀/\u2028\uffff',
  'e/é😀/x',
  'f%2F',
  'z',
];

const s3 = s3Fixture(async (fixture) => {
  const client = fixture.client();
  await client.send(new CreateBucketCommand({ Bucket }));
  for (const [at, Key] of KEYS.entries()) {
    const more =
      at % 3 === 0 ? { StorageClass: 'GLACIER' as const, ContentType: 'a "b"' } : at % 3 === 1 ? { Metadata: { a: 'b' } } : {};
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x'.repeat(at), ...more }));
  }
});

/** Draws from a list, the same for the same seed (mulberry32). */
function drawer(seed: number): <T>(all: readonly T[]) => T {
  let state = seed;
  return (all) => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), 1 | state);
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z;
    return all[((z ^ (z >>> 14)) >>> 0) % all.length] as (typeof all)[number];
  };
}

const AUTHORIZATION = 'AWS4-HMAC-SHA256 Credential=test/20261121/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

async function ask(query: string): Promise<Answer> {
  const answer = await fetch(`${s3.aws.endpoint}/${Bucket}?${query}`, { headers: { authorization: AUTHORIZATION } });
  const headers = Object.fromEntries(answer.headers);
  for (const name of ['date', 'x-amz-id-2', 'x-amz-request-id']) {
    assert.ok(headers[name], name);
    delete headers[name];
  }
  const body = (await answer.text()).replaceAll(/<(RequestId|HostId)>[^<]*</g, '<$1><');
  return { status: answer.status, headers, body };
}

function randomQuery(draw: <T>(all: readonly T[]) => T, tokens: readonly string[]): string {
  const texts = ['', 'a', 'b', 'b/', '/', 'e/é😀/', '&<', '%', 'zz', ' ', 'c/', '😀'];
  const parts = ['list-type=2'];
  const add = (name: string, value: string): unknown => parts.push(`${name}=${encodeURIComponent(value)}`);
  if (draw([true, false])) add('prefix', draw(texts));
  if (draw([true, false])) add('delimiter', draw(texts));
  if (draw([true, false, false])) add('start-after', draw([...texts, ...KEYS]));
  if (draw([true, false, false])) add('continuation-token', draw([...tokens, 'AAAA', '']));
  if (draw([true, false])) add('max-keys', draw(['0', '1', '2', '3', '1000', '5000', '-1', 'x', '']));
  if (draw([true, false, false])) add('encoding-type', draw(['url', 'url', 'URL', 'xml']));
  if (draw([true, false, false])) add('fetch-owner', draw(['true', 'false']));
  return parts.join('&');
}

test('a page that native code wrote is the one of the modelled operation', async () => {
  const draw = drawer(SEED);
  const tokens: string[] = [];
  const { mock: page } = mock.method(native(), 's3Page');
  let pages = 0;
  for (let n = 0; n < REQUESTS; n++) {
    const query = randomQuery(draw, tokens);
    const fast = await ask(query);
    // With anything before the kind of list, the request is left to the modelled operation.
    const modelled = await ask(`x-id=ListObjectsV2&${query}`);
    assert.deepEqual(fast, modelled, `RUSTSTACK_SEED=${SEED}, request ${n}: ${query}`);
    if (fast.status === 200) pages++;
    const token = /<NextContinuationToken>([^<]+)</.exec(fast.body)?.[1];
    if (token !== undefined && tokens.length < 20) tokens.push(token);
  }
  const written = page.calls.filter(({ result }) => result).length;
  page.restore();
  assert.ok(pages > REQUESTS / 4, `${pages} of ${REQUESTS} requests were answered with a page`);
  assert.ok(written > pages / 2, `native code wrote ${written} of ${pages} pages`);
  assert.ok(tokens.length > 0 || REQUESTS < 100);
});
