/** Random requests: parsing, canonical forms and verification neither throw nor hang nor grow, and what is signed verifies. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { SignableRequest } from './canonical.js';
import { checkTime, parseSignature, presign, sha256Hex, signHeaders, verifySignature } from './index.js';

/** Inputs in `npm test`; RUSTSTACK_FUZZ takes more. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);

/** mulberry32: a small generator whose every run can be replayed from its seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  'AWS4-HMAC-SHA256',
  'AWS4-',
  ' Credential=',
  'AKID/20130524/us-east-1/s3/aws4_request',
  '/',
  ', SignedHeaders=',
  'host;x-amz-date',
  ', Signature=',
  'ab',
  '%',
  '%41',
  '%zz',
  '+',
  '&',
  '=',
  ';',
  ',',
  'X-Amz-Algorithm=AWS4-HMAC-SHA256',
  'X-Amz-Credential=',
  'X-Amz-Date=20130524T000000Z',
  'X-Amz-Expires=60',
  'X-Amz-SignedHeaders=host',
  'X-Amz-Signature=00',
  '..',
  '//',
  '  ',
  '\u00e9',
  '\u4e2d',
  '\ud800',
  '\0',
];

it(`holds on ${INPUTS} random requests (seed ${SEED})`, () => {
  const random = generator(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const junk = (max: number): string => {
    let out = '';
    for (let n = Math.floor(random() * max); n > 0; n--) out += pick(PIECES);
    return out;
  };
  for (let i = 0; i < INPUTS; i++) {
    const request: SignableRequest = {
      method: pick(['GET', 'PUT', '']),
      path: `/${junk(6)}`,
      query: junk(9),
      headers: {
        host: junk(3),
        'x-amz-date': pick(['20130524T000000Z', junk(3)]),
        ...(random() < 0.6 && { authorization: junk(10) }),
      },
    };
    const where = () => `input ${i} of seed ${SEED}: ${JSON.stringify(request)}`;
    const rule = pick(['s3', 'normal'] as const);
    try {
      const parts = parseSignature(request);
      if ('signature' in parts) {
        checkTime(parts, 1.4e12);
        assert.equal(verifySignature(request, parts, 'secret', sha256Hex(''), rule).matches, false);
      }
    } catch (error) {
      assert.fail(`${where()}: ${error}`);
    }
    if (i % 8 !== 0) continue;
    const signer = { accessKeyId: 'K', secret: 'secret', region: 'r', service: 's', time: 1.4e12, rule };
    const clean = {
      ...request,
      query: request.query.replaceAll('X-Amz', 'y'),
      headers: { host: 'h', 'x-amz-date': '20140513T165320Z' },
    };
    const authorization = signHeaders(clean, signer).authorization;
    const again = { ...clean, headers: { ...clean.headers, authorization } };
    const parts = parseSignature(again);
    assert.ok('signature' in parts && verifySignature(again, parts, 'secret', sha256Hex(''), rule).matches, where());
    const url = {
      ...clean,
      headers: { host: 'h' },
      query: presign({ ...clean, headers: { host: 'h' } }, signer, 9, { payloadHash: 'x' }),
    };
    const urlParts = parseSignature(url);
    assert.ok('signature' in urlParts && verifySignature(url, urlParts, 'secret', 'x', rule).matches, where());
  }
});
