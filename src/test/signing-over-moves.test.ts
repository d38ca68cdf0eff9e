/**
 * Clients sign by the machine's time while the emulator's clock is frozen, moved and scaled: what they send is judged by how old it is on
 * the emulator's clock. Signed by the SDK's own signer; strict mode, so that every signature is looked at. The SDK's clients are here
 * as well: they set their clocks by the dates of answers.
 */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import { type Emulator, start } from '../index.js';
import { sleep } from '../runtime/monotonic.js';
import { until } from './fixtures/emulator.js';

const HOUR_S = 3_600;
const TIMEOUT_MS = 60_000;
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };
const OBJECT = '/bucket/key';

class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as Uint8Array);
  }
  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

const signer = new SignatureV4({
  credentials: CREDENTIALS,
  region: 'us-east-1',
  service: 's3',
  sha256: Sha256,
  uriEscapePath: false,
});

let emulator: Emulator;
let s3: S3Client;

before(async () => {
  emulator = await start({ port: 0, logLevel: 'error', strictAuth: true });
  s3 = new S3Client({
    endpoint: emulator.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    // A refusal tells them the time, when they could not know it.
    maxAttempts: 2,
    credentials: CREDENTIALS,
  });
  await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
  await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'key', Body: 'content' }));
});
after(async () => {
  s3.destroy();
  await emulator.stop();
});

/** As users do, by HTTP. */
async function move(body: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${emulator.endpoint}/_ruststack/time`, { method: 'POST', body: JSON.stringify(body) });
  assert.equal(response.status, 200, await response.text());
}

const plain = () => {
  const { host, hostname, port } = new URL(emulator.endpoint);
  return {
    method: 'GET',
    protocol: 'http:',
    hostname,
    port: Number(port),
    path: OBJECT,
    headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
  };
};

async function urlOfVersion4(expiresIn: number, signingDate?: Date): Promise<string> {
  const { path, query = {} } = await signer.presign(plain(), { expiresIn, ...(signingDate && { signingDate }) });
  return `${emulator.endpoint}${path}?${new URLSearchParams(query as Record<string, string>)}`;
}

async function urlOfVersion2(expiresIn: number): Promise<string> {
  const expires = Math.floor(Date.now() / 1000) + expiresIn;
  const signature = createHmac('sha1', CREDENTIALS.secretAccessKey).update(`GET\n\n\n${expires}\n${OBJECT}`).digest('base64');
  const query = new URLSearchParams({ AWSAccessKeyId: CREDENTIALS.accessKeyId, Expires: String(expires), Signature: signature });
  return `${emulator.endpoint}${OBJECT}?${query}`;
}

/** Signs a request, and gives what sends it. */
async function signed(): Promise<() => Promise<string>> {
  const { host: _host, ...headers } = (await signer.sign(plain())).headers;
  return async () => (await fetch(`${emulator.endpoint}${OBJECT}`, { headers })).text();
}

/** A request by the machine's time, and one of a client of the SDK, are let in. */
async function bothKinds(): Promise<void> {
  assert.equal(await (await signed())(), 'content');
  await s3.send(new ListBucketsCommand({}));
}

async function get(url: string): Promise<string> {
  const response = await fetch(url);
  const text = await response.text();
  return response.status === 200 ? text : `${response.status} ${/<Message>([^<]*)/.exec(text)?.[1]}`;
}
const EXPIRED = '403 Request has expired';

type Form = Record<string, string>;

function formOf(expiresIn: number, version: 2 | 4): Form {
  const now = new Date();
  const date = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const credential = `${CREDENTIALS.accessKeyId}/${date.slice(0, 8)}/us-east-1/s3/aws4_request`;
  const fields: Form =
    version === 2
      ? { AWSAccessKeyId: CREDENTIALS.accessKeyId }
      : { 'X-Amz-Algorithm': 'AWS4-HMAC-SHA256', 'X-Amz-Credential': credential, 'X-Amz-Date': date };
  const expiration = new Date(now.getTime() + expiresIn * 1000).toISOString().replace(/\.\d+/, '');
  const conditions = [
    { bucket: 'bucket' },
    { key: 'form' },
    ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
  ];
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
  if (version === 2) {
    const signature = createHmac('sha1', CREDENTIALS.secretAccessKey).update(policy).digest('base64');
    return { ...fields, key: 'form', policy, signature };
  }
  let key: string | Buffer = `AWS4${CREDENTIALS.secretAccessKey}`;
  for (const piece of credential.split('/').slice(1)) key = createHmac('sha256', key).update(piece).digest();
  return { ...fields, key: 'form', policy, 'X-Amz-Signature': createHmac('sha256', key).update(policy).digest('hex') };
}

async function post(fields: Form): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', new Blob(['content']), 'name');
  const response = await fetch(`${emulator.endpoint}/bucket`, { method: 'POST', body });
  return `${response.status}${/<Message>([^<]*)/.exec(await response.text())?.[1] ?? ''}`;
}
const FORM_EXPIRED = '403Invalid according to Policy: Policy expired.';

describe('signatures by the time of the machine', { timeout: TIMEOUT_MS }, () => {
  for (const [version, urlOf] of [
    [4, urlOfVersion4],
    [2, urlOfVersion2],
  ] as const) {
    it(`a presigned URL of version ${version} that was made before a move is as old as the move made it`, async () => {
      const old = await urlOf(HOUR_S);
      assert.equal(await get(old), 'content');
      await move({ action: 'advance', by: '30m' });
      assert.equal(await get(old), 'content');
      await move({ action: 'advance', by: '31m' });
      assert.equal(await get(old), EXPIRED);
      const fresh = await urlOf(HOUR_S);
      assert.equal(await get(fresh), 'content');
      // Neither was ever used before.
      const unused = await urlOf(HOUR_S);
      await move({ action: 'advance', by: '2 days' });
      assert.equal(await get(unused), EXPIRED);
      assert.equal(await get(await urlOf(60)), 'content');
    });

    it(`a form of version ${version} as well`, async () => {
      const old = formOf(HOUR_S, version);
      assert.equal(await post(old), '204');
      await move({ action: 'advance', by: '2h' });
      assert.equal(await post(old), FORM_EXPIRED);
      assert.equal(await post(formOf(HOUR_S, version)), '204');
    });
  }

  it('requests signed days behind the clock are let in, and one held back over a move is too old', async () => {
    await bothKinds();
    const send = await signed();
    // What was signed just before a move may have been on its way, and is let in.
    await sleep(3_000);
    assert.equal(await send(), 'content');
    await move({ action: 'advance', by: '14m' });
    assert.equal(await send(), 'content');
    await move({ action: 'advance', by: '2m' });
    assert.match(await send(), /<Code>RequestTimeTooSkewed</);
    await bothKinds();
  });

  it('nothing grows older while the clock is frozen', async () => {
    await move({ action: 'freeze' });
    const url = await urlOfVersion4(1);
    await sleep(2_100);
    assert.equal(await get(url), 'content');
    await bothKinds();
    await move({ action: 'advance', by: 2 });
    assert.equal(await get(url), EXPIRED);
    await bothKinds();
    await move({ action: 'unfreeze' });
  });

  it('all grows older faster while the clock is scaled', async () => {
    await move({ action: 'scale', factor: 3_600 });
    // A day is 24 seconds then.
    const url = await urlOfVersion4(24 * HOUR_S);
    assert.equal(await get(url), 'content');
    await bothKinds();
    await move({ action: 'scale', factor: 360_000 });
    let answer = '';
    const ask = async () => {
      answer = await get(url);
    };
    await until(() => {
      void ask();
      return answer !== '' && answer !== 'content';
    });
    assert.equal(answer, EXPIRED);
    await bothKinds();
    await move({ action: 'scale', factor: 1 });
  });

  it('a client that signs by the dates of our answers is let in', async () => {
    assert.equal(await get(await urlOfVersion4(60, new Date(emulator.clock.now()))), 'content');
    assert.equal(await get(await urlOfVersion4(60, new Date(emulator.clock.now() - 61_000))), '403 Request has expired');
    assert.equal(
      await get(await urlOfVersion4(60, new Date(emulator.clock.now() + HOUR_S * 1000))),
      '403 Request is not yet valid',
    );
  });
});
