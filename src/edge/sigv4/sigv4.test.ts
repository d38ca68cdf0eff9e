import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignableRequest } from './canonical.js';
import { canonicalPath, canonicalQuery } from './canonical.js';
import { ChunkSignatures } from './chunks.js';
import {
  checkTime,
  type FormProblem,
  MAX_SKEW_MS,
  parseSignature,
  presign,
  type SignatureParts,
  type SignatureReader,
  SigningKeys,
  signHeaders,
  UNSIGNED_PAYLOAD,
  verifySignature,
} from './index.js';

const TIME = Date.UTC(2013, 4, 24);
/** The key of the examples in AWS's documentation. */
const S3_SIGNER = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
  service: 's3',
  time: TIME,
  rule: 's3',
} as const;
const get = (query: string, headers: Record<string, string> = { host: 'examplebucket.s3.amazonaws.com' }): SignableRequest => ({
  method: 'GET',
  path: '/test.txt',
  query,
  headers,
});

function parsed(request: SignableRequest): SignatureParts {
  const parts = parseSignature(request);
  assert.ok('signature' in parts, JSON.stringify(parts));
  return parts;
}

describe('presigned URLs', () => {
  it("gives the signature of the documentation's example", () => {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
    const query = presign(get(''), S3_SIGNER, 86_400);
    assert.match(query, /&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404$/);
  });

  it('verifies what it signed, with session tokens and parameters of its own', () => {
    const query = presign(get('response-content-type=text%2Fplain&x-id=GetObject'), S3_SIGNER, 60, { sessionToken: 'a+/b==' });
    const request = get(query);
    const parts = parsed(request);
    assert.equal(parts.expires, 60);
    assert.equal(verifySignature(request, parts, S3_SIGNER.secret, UNSIGNED_PAYLOAD, 's3').matches, true);
    const tampered = get(query.replace('GetObject', 'PutObject'));
    assert.equal(verifySignature(tampered, parsed(tampered), S3_SIGNER.secret, UNSIGNED_PAYLOAD, 's3').matches, false);
  });

  it('holds from its date until it expires', () => {
    const parts = parsed(get(presign(get(''), S3_SIGNER, 60)));
    assert.equal(checkTime(parts, TIME), undefined);
    assert.equal(checkTime(parts, TIME + 60_000), undefined);
    assert.deepEqual(checkTime(parts, TIME + 60_001), { kind: 'expired', expiredAt: TIME + 60_000 });
    assert.deepEqual(checkTime(parts, TIME - MAX_SKEW_MS - 1), { kind: 'not yet' });
  });

  it('names what is wrong with its form', () => {
    const query = presign(get(''), S3_SIGNER, 60);
    const problem = (changed: string): FormProblem => {
      const parts = parseSignature(get(changed));
      assert.ok('kind' in parts);
      return parts;
    };
    assert.deepEqual(problem(query.replace(/&X-Amz-Expires=\d+/, '')), { kind: 'parts', absent: ['X-Amz-Expires'] });
    assert.deepEqual(problem(query.replace('Expires=60', 'Expires=604801')), { kind: 'expires', problem: 'too long' });
    assert.deepEqual(problem(query.replace('Expires=60', 'Expires=-1')), { kind: 'expires', problem: 'negative' });
    assert.deepEqual(problem(query.replace('Expires=60', 'Expires=1e3')), { kind: 'expires', problem: 'not a number' });
    assert.equal(problem(query.replace(/%2Faws4_request/, '')).kind, 'credential');
    assert.deepEqual(problem(query.replace('20130524T000000Z', '20130532T000000Z')), { kind: 'date', value: '20130532T000000Z' });
    assert.equal(problem(query.replace('SignedHeaders=host', 'SignedHeaders=range')).kind, 'host unsigned');
    assert.deepEqual(problem(query.replace('Algorithm=AWS4-HMAC-SHA256', 'Algorithm=AWS4-HMAC-SHA1')), {
      kind: 'algorithm',
      value: 'AWS4-HMAC-SHA1',
    });
  });
});

describe('signed headers', () => {
  it("gives the signatures of the documentation's examples", () => {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const headers = {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': empty,
      'x-amz-date': '20130524T000000Z',
    };
    const object = signHeaders({ method: 'GET', path: '/test.txt', query: '', headers }, S3_SIGNER, empty);
    assert.equal(object.signature, 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
    const { range: _, ...plain } = headers;
    const lifecycle = signHeaders({ method: 'GET', path: '/', query: 'lifecycle', headers: plain }, S3_SIGNER, empty);
    assert.equal(lifecycle.signature, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543');
    const list = signHeaders({ method: 'GET', path: '/', query: 'max-keys=2&prefix=J', headers: plain }, S3_SIGNER, empty);
    assert.equal(list.signature, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7');
  });

  it('names what is wrong with its form', () => {
    const headers = { host: 'a', 'x-amz-date': '20130524T000000Z' };
    const of = (authorization: string | undefined, others: Record<string, string> = headers, query = '') => {
      const given = authorization === undefined ? others : { ...others, authorization };
      return parseSignature({ method: 'GET', path: '/', query, headers: given });
    };
    const whole = 'AWS4-HMAC-SHA256 Credential=K/20130524/r/s/aws4_request, SignedHeaders=host, Signature=ab';
    assert.ok('signature' in of(whole));
    assert.deepEqual(of(undefined), { kind: 'missing' });
    assert.deepEqual(of('Bearer x'), { kind: 'missing' });
    assert.deepEqual(of(whole, headers, 'X-Amz-Algorithm=AWS4-HMAC-SHA256'), { kind: 'both places' });
    assert.deepEqual(of('AWS4-HMAC-SHA256 Signature=b', { host: 'a' }), {
      kind: 'parts',
      absent: ['Credential', 'SignedHeaders', 'Date'],
    });
    assert.deepEqual(of('AWS4-HMAC-SHA256 Credential, Signature=b'), { kind: 'key value', value: 'Credential' });
    assert.deepEqual(of(whole.replace('aws4_request', 'aws5')), { kind: 'terminator', value: 'aws5' });
    assert.equal((of(whole.replace('20130524', '20130525')) as FormProblem).kind, 'date mismatch');
    assert.deepEqual(of(whole.replace('/r/s', '/s')), { kind: 'credential', value: 'K/20130524/s/aws4_request' });
  });

  it('is read in another way by services other than S3', () => {
    const of = (authorization: string | undefined, query = '', reader: SignatureReader = 'services') => {
      const headers = { host: 'a', date: 'a', ...(authorization !== undefined && { authorization }) };
      return parseSignature({ method: 'POST', path: '/', query, headers }, reader);
    };
    const all = ['Credential', 'Signature', 'SignedHeaders'];
    assert.deepEqual(of('X'), { kind: 'parts', absent: all });
    assert.deepEqual(of('AWS4', '', 'dynamodb'), { kind: 'missing' });
    assert.deepEqual(of('AWS4-', '', 'dynamodb'), { kind: 'parts', absent: all });
    assert.deepEqual(of('AWS4- Signature=b Credential=a'), { kind: 'parts', absent: ['SignedHeaders'] });
    assert.deepEqual(of('AWS4- Credential= a/b'), { kind: 'key value', value: 'a/b' });
    assert.deepEqual(of('X', 'X-Amz-Algorithm'), { kind: 'both places' });
    assert.deepEqual(of('X', 'X-Amz-Algorith'), { kind: 'parts', absent: all });
    assert.deepEqual(of(undefined, 'X-Amz-Credential=a&X-Amz-Signature=b'), { kind: 'missing' });
    assert.deepEqual(of(undefined, 'X-Amz-Algorithm'), {
      kind: 'parts',
      absent: ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Signature', 'X-Amz-SignedHeaders', 'X-Amz-Date'],
    });
    assert.deepEqual(of(undefined, 'X-Amz-Algorithm=a&X-Amz-Credential=b&X-Amz-Signature=c&X-Amz-Date=d'), {
      kind: 'parts',
      absent: ['X-Amz-SignedHeaders'],
    });
  });

  it('takes an access key with slashes, and a Date header', () => {
    const authorization = 'AWS4-HMAC-SHA256 Credential=a/b/20130524/r/s/aws4_request, SignedHeaders=date;host, Signature=ab';
    const headers = { host: 'a', date: 'Fri, 24 May 2013 00:00:00 GMT', authorization };
    const parts = parsed({ method: 'GET', path: '/', query: '', headers });
    assert.equal(parts.accessKeyId, 'a/b');
    assert.equal(parts.timestamp, '20130524T000000Z');
    assert.deepEqual(checkTime(parts, TIME + MAX_SKEW_MS + 1), { kind: 'skewed', direction: 'past' });
    assert.deepEqual(checkTime(parts, TIME - MAX_SKEW_MS - 1), { kind: 'skewed', direction: 'future' });
  });
});

describe('chunk signatures', () => {
  it("gives those of the documentation's example", () => {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html: 65,536 and 1,024 times the letter a.
    const key = new SigningKeys().get(S3_SIGNER.secret, '20130524', 'us-east-1', 's3');
    const seed = '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9';
    const chunks = new ChunkSignatures(seed, key, '20130524T000000Z', '20130524/us-east-1/s3/aws4_request');
    assert.equal(chunks.next(Buffer.alloc(65_536, 'a')), 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648');
    assert.equal(chunks.next(Buffer.alloc(1_024, 'a')), '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497');
    assert.equal(chunks.next(new Uint8Array(0)), 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9');
  });
});

describe('canonical forms', () => {
  it("leaves S3's paths as they are, encoded once", () => {
    assert.equal(canonicalPath('/b/a//b/../c', 's3'), '/b/a//b/../c');
    assert.equal(canonicalPath('/b/a%20b+c%2Fd(1)', 's3'), '/b/a%20b%2Bc/d%281%29');
    assert.equal(canonicalPath('/b/a%20b', 'normal'), '/b/a%2520b');
    assert.equal(canonicalPath('/a/./b/../c//d/', 'normal'), '/a/c/d/');
  });

  it('takes plus signs in queries as blanks, and broken escapes as they stand', () => {
    assert.equal(canonicalQuery('b=1+2&a=%zz&c'), 'a=%25zz&b=1%202&c=');
  });
});
