import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../runtime/exchange.js';
import type { Identity } from '../../runtime/identity.js';
import { EMPTY_SHA256, type PathRule, presign, sha256Hex, signHeaders } from '../sigv4/index.js';
import { type AuthOptions, Authorizer } from './authorize.js';

const NOW = Date.UTC(2026, 0, 1, 12);
const DATE = '20260101T120000Z';
const MINUTE = 60_000;

interface Asked {
  service?: string;
  signing?: string;
  method?: string;
  path?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: string;
}

function check(asked: Asked, options: Partial<AuthOptions> = {}) {
  const { service = 's3', method = 'GET', path = '/b/k', query = '', headers = {}, body } = asked;
  const authorizer = new Authorizer({ strict: true, skipS3: false, secretKey: 'test', now: () => NOW, ...options });
  const exchange = { method, path, query, retain: () => headers } as unknown as Exchange;
  const signature = headers.authorization
    ? 'header'
    : query.includes('Signature=') || query.includes('X-Amz-')
      ? 'presigned'
      : 'none';
  const identity: Identity = {
    service,
    operation: undefined,
    account: '000000000000',
    region: 'us-east-1',
    accessKeyId: undefined,
    signature,
    requestId: 'id',
    hostLabel: undefined,
  };
  if (authorizer.needs(identity) === 'nothing') return {};
  const { refusal, chunkSigning } = authorizer.check(exchange, identity, body === undefined ? undefined : Buffer.from(body));
  const { code, message, status, fields } = refusal ?? {};
  return { code, message, status, fields, chunkSigning };
}

/** A request with its Authorization header. */
function signed(asked: Asked & { key?: string; secret?: string; time?: number }): Asked {
  const {
    service = 's3',
    signing = service,
    method = 'GET',
    path = '/b/k',
    query = '',
    body = '',
    key = 'test',
    secret = 'test',
    time = NOW,
  } = asked;
  const rule: PathRule = service === 's3' ? 's3' : 'normal';
  const timestamp = new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const hash = asked.headers?.['x-amz-content-sha256'] ?? sha256Hex(body);
  const headers = {
    host: 'h',
    'x-amz-date': timestamp,
    ...(service === 's3' && { 'x-amz-content-sha256': hash }),
    ...asked.headers,
  };
  const { authorization } = signHeaders(
    { method, path, query, headers },
    { accessKeyId: key, secret, region: 'us-east-1', service: signing, time, rule },
    hash,
  );
  return { ...asked, body, headers: { ...headers, authorization } };
}

describe('strict mode', () => {
  it('lets in who signs with the secret of its key', () => {
    const secretOf = (key: string) => (key === 'AKIAISSUED' ? 'issued' : undefined);
    for (const service of ['s3', 'dynamodb', 'sts', 'lambda', 'ec2']) {
      assert.equal(check(signed({ service, method: 'POST', body: 'x' })).code, undefined, service);
      assert.equal(check(signed({ service, key: 'AKIAISSUED', secret: 'issued' }), { secretOf }).code, undefined, service);
    }
  });

  it('refuses in the words of each protocol', () => {
    const says = (asked: Asked) => {
      const { code, status } = check(asked);
      return [code, status];
    };
    const cases = {
      dynamodb: ['MissingAuthenticationTokenException', 'UnrecognizedClientException', 'InvalidSignatureException', 400],
      lambda: ['MissingAuthenticationTokenException', 'UnrecognizedClientException', 'InvalidSignatureException', 403],
      sts: ['MissingAuthenticationToken', 'InvalidClientTokenId', 'SignatureDoesNotMatch', 403],
      route53: ['MissingAuthenticationToken', 'InvalidClientTokenId', 'SignatureDoesNotMatch', 403],
      s3: ['AccessDenied', 'InvalidAccessKeyId', 'SignatureDoesNotMatch', 403],
    } as const;
    for (const [service, [missing, unknown, mismatch, status]] of Object.entries(cases)) {
      assert.deepEqual(says({ service, headers: { host: 'h' } }), [missing, status]);
      assert.deepEqual(says(signed({ service, key: 'AKIAUNKNOWN' })), [unknown, status]);
      assert.deepEqual(says(signed({ service, secret: 'wrong' })), [mismatch, status]);
    }
    assert.deepEqual(says(signed({ service: 'ec2', secret: 'wrong' })), ['AuthFailure', 401]);
    assert.deepEqual(says(signed({ service: 'dynamodb', signing: 'sqs' })), ['InvalidSignatureException', 400]);
  });

  it('holds the scope against the service, and its region against a host of AWS', () => {
    const says = (asked: Asked, host: string) => {
      const { code, message, status } = check({ ...asked, headers: { ...asked.headers, host } });
      return [status, code, message];
    };
    // The region is `us-east-1` in all of these scopes.
    const region = "Credential should be scoped to a valid region, not 'us-east-1'. ";
    assert.deepEqual(says(signed({ service: 'sqs' }), 'sqs.eu-west-1.amazonaws.com'), [400, 'InvalidSignatureException', region]);
    assert.deepEqual(says(signed({ service: 'ec2' }), 'ec2.eu-west-1.amazonaws.com').slice(0, 2), [401, 'AuthFailure']);
    // What follows the scope is the signature, which is over another host.
    for (const host of ['sts.amazonaws.com', 'sts.us-east-1.amazonaws.com', 'sts.eu-west-1.localhost:4566']) {
      const [status, code, message] = says(signed({ service: 'sts' }), host);
      assert.deepEqual([status, code], [403, 'SignatureDoesNotMatch']);
      assert.match(String(message), /^The request signature we calculated/, host);
    }
    const { code, status } = check(signed({ service: 's3', signing: 's2' }));
    assert.deepEqual([status, code], [400, 'AuthorizationHeaderMalformed']);
  });

  it('holds the signature against the body that came', () => {
    const request = signed({ service: 'dynamodb', method: 'POST', body: '{"a":1}' });
    assert.equal(check({ ...request, body: '{"a":2}' }).code, 'InvalidSignatureException');
  });

  it('names all that is absent from the header', () => {
    const headers = { host: 'h', authorization: 'AWS4-HMAC-SHA256 Signature=ab' };
    assert.deepEqual(check({ service: 'dynamodb', headers }).code, 'IncompleteSignatureException');
    assert.equal(
      check({ service: 'dynamodb', headers }).message,
      "Authorization header requires 'Credential' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256 Signature=ab",
    );
  });

  it('refuses forms of services that came from the query protocol in its words', () => {
    const headers = { host: 'h', 'content-type': 'application/x-www-form-urlencoded' };
    const { code, status } = check(signed({ service: 'sqs', secret: 'wrong', method: 'POST', headers }));
    assert.deepEqual([code, status], ['SignatureDoesNotMatch', 403]);
    assert.equal(check(signed({ service: 'sqs', secret: 'wrong', method: 'POST' })).code, 'InvalidSignatureException');
    assert.equal(check({ service: 'kinesis', headers }).message, 'Missing Authentication Token');
    assert.equal(check({ service: 'sts', headers }).message, 'Request is missing Authentication Token');
  });

  it('has an incomplete signature be a bad request where forms and JSON are spoken', () => {
    const status = (service: string) => check({ service, headers: { host: 'h', authorization: 'AWS4-HMAC-SHA256 X=1' } }).status;
    assert.deepEqual(['sts', 'kinesis', 'lambda'].map(status), [400, 400, 403]);
  });

  it('tells S3 clients which ways to sign it does not know', () => {
    const of = (authorization: string) => check({ headers: { host: 'h', 'x-amz-date': DATE, authorization } });
    const odd = `AWS4-HMAC-SHA25 Credential=K/20260101/us-east-1/s3/aws4_request,SignedHeaders=host,Signature=ab`;
    for (const authorization of [odd, odd.slice(4)]) {
      const { code, message, fields } = of(authorization);
      assert.deepEqual([code, message], ['InvalidArgument', 'Unsupported Authorization Type']);
      assert.deepEqual(fields, { ArgumentName: 'Authorization', ArgumentValue: authorization });
    }
    assert.equal(of('AWS K:signature').code, 'InvalidRequest');
    assert.match(String(of('AWS4-HMAC-SHA256 SignedHeaders=host').message), /requires three components: Credential, /);
    assert.match(String(of('AWS4-HMAC-SHA256 Credential').message), /the authorization component "Credential" is malformed\.$/);
  });

  it('allows most services five minutes', () => {
    assert.equal(check(signed({ service: 'sts', time: NOW - 6 * MINUTE })).code, undefined);
    assert.equal(
      check(signed({ service: 'kinesis', time: NOW - 6 * MINUTE })).message,
      'Signature expired: 20260101T115400Z is now earlier than 20260101T115500Z (20260101T120000Z - 5 min.)',
    );
    assert.equal(
      check(signed({ service: 'route53', time: NOW + 6 * MINUTE })).message,
      'Signature not yet current: 20260101T120600Z is still later than 20260101T120500Z (20260101T120000Z + 5 min.)',
    );
  });

  it('tells how far off the clock is', () => {
    assert.equal(
      check(signed({ service: 'sts', time: NOW - 16 * MINUTE })).message,
      'Signature expired: 20260101T114400Z is now earlier than 20260101T114500Z (20260101T120000Z - 15 min.)',
    );
    assert.equal(
      check(signed({ service: 'sts', time: NOW + 16 * MINUTE })).message,
      'Signature not yet current: 20260101T121600Z is still later than 20260101T121500Z (20260101T120000Z + 15 min.)',
    );
    const { code, fields } = check(signed({ time: NOW - 16 * MINUTE }));
    assert.equal(code, 'RequestTimeTooSkewed');
    assert.deepEqual(fields, {
      RequestTime: '20260101T114400Z',
      ServerTime: '2026-01-01T12:00:00Z',
      MaxAllowedSkewMilliseconds: '900000',
    });
  });

  it('shows S3 clients what should have been signed', () => {
    const { fields } = check(signed({ secret: 'wrong', path: '/b/k', query: 'acl' }));
    const canonical = `GET\n/b/k\nacl=\nhost:h\nx-amz-content-sha256:${EMPTY_SHA256}\nx-amz-date:${DATE}\n\nhost;x-amz-content-sha256;x-amz-date\n${EMPTY_SHA256}`;
    assert.equal(fields?.CanonicalRequest, canonical);
    assert.equal(fields?.StringToSign, `AWS4-HMAC-SHA256\n${DATE}\n20260101/us-east-1/s3/aws4_request\n${sha256Hex(canonical)}`);
    assert.match(String(fields?.StringToSignBytes), /^41 57 53 34 /);
    assert.equal(fields?.AWSAccessKeyId, 'test');
  });

  it('gives the key of signed chunks to who reads them', () => {
    const headers = { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' };
    const { code, chunkSigning } = check(signed({ method: 'PUT', headers }));
    assert.equal(code, undefined);
    assert.equal(chunkSigning?.scope, '20260101/us-east-1/s3/aws4_request');
    assert.equal(chunkSigning?.key.length, 32);
    assert.equal(check(signed({ method: 'PUT' })).chunkSigning, undefined);
  });

  it('wants every x-amz header signed', () => {
    const request = signed({});
    const { code, fields } = check({ ...request, headers: { ...request.headers, 'x-amz-acl': 'public-read' } });
    assert.deepEqual([code, fields], ['AccessDenied', { HeadersNotSigned: 'x-amz-acl' }]);
  });
});

describe('presigned URLs outside strict mode', () => {
  const url = (secret: string, expires: number, time = NOW, headers: Record<string, string> = { host: 'h' }): Asked => ({
    headers,
    query: presign(
      { method: 'GET', path: '/b/k', query: '', headers: { host: 'h' } },
      { accessKeyId: 'test', secret, region: 'us-east-1', service: 's3', time, rule: 's3' },
      expires,
    ),
  });
  const check2 = (asked: Asked, options: Partial<AuthOptions> = {}) => check(asked, { strict: false, ...options });

  it('end with their time, in the words of S3', () => {
    assert.equal(check2(url('test', 60)).code, undefined);
    const { code, message, status, fields } = check2(url('test', 60, NOW - 61_000));
    assert.deepEqual([code, message, status], ['AccessDenied', 'Request has expired', 403]);
    assert.deepEqual(fields, { 'X-Amz-Expires': '60', Expires: '2026-01-01T11:59:59Z', ServerTime: '2026-01-01T12:00:00Z' });
  });

  it('are compared for keys whose secret is known', () => {
    assert.equal(check2(url('other', 60)).code, 'SignatureDoesNotMatch');
    assert.equal(check2(url('other', 60), { secretKey: 'other' }).code, undefined);
    assert.equal(check2(url('other', 60), { skipS3: true }).code, undefined);
  });

  it('are refused for what is wrong with their form', () => {
    const query = url('test', 60).query ?? '';
    const message = (changed: string) => {
      const { code, message: text } = check2({ headers: { host: 'h' }, query: changed });
      assert.equal(code, 'AuthorizationQueryParametersError');
      return text;
    };
    assert.match(String(message(query.replace('Expires=60', 'Expires=604801'))), /^X-Amz-Expires must be less than a week/);
    assert.match(String(message(query.replace('%2Faws4', '%252Faws4'))), /^Error parsing the X-Amz-Credential parameter; /);
    assert.match(String(message('X-Amz-Signature=ab')), /^Query-string authentication version 4 requires the X-Amz-Algorithm, /);
  });

  it('of version 2 are compared and end as well', () => {
    // The example of the developer guide: GET /photos/puppy.jpg in the bucket johnsmith, expiring 1175139620.
    const query = 'AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620';
    const asked = { path: '/johnsmith/photos/puppy.jpg', query, headers: { host: 'johnsmith.s3.amazonaws.com' } };
    const options = { now: () => 1_175_139_000_000, secretOf: () => 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
    assert.equal(check2(asked, options).code, undefined);
    assert.equal(check2({ ...asked, path: '/johnsmith/photos/kitten.jpg' }, options).code, 'SignatureDoesNotMatch');
    assert.equal(check2(asked).message, 'Request has expired');
    assert.match(
      String(check2({ query: 'Signature=x&Expires=1' }).message),
      /requires the Signature, Expires and AWSAccessKeyId/,
    );
  });
});
