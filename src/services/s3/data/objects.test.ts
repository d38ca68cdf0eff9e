import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { DataPlane, type TestAnswer } from './testing.js';

const plane = new DataPlane();
after(() => plane.close());

/** The code, status and fields of an error. */
function errorOf(answer: TestAnswer | undefined): Record<string, string> & { status: number } {
  const found: Record<string, string> = {};
  for (const [, name, value] of String(answer?.body).matchAll(/<([\w-]+)>([^<]*)<\/\1>/g)) {
    found[name as string] = (value as string).replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  }
  return { ...found, status: answer?.status ?? 0 } as Record<string, string> & { status: number };
}

const md5 = (body: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string =>
  createHash('md5').update(body).digest(encoding);

describe('PutObject and GetObject', () => {
  it('give back what was put, with headers as S3 sends them', async () => {
    const put = await plane.put('/bucket/a', 'hello', {
      'content-type': 'text/plain',
      'cache-control': 'no-cache',
      'content-encoding': 'aws-chunked,gzip',
      'x-amz-meta-colour': 'blue',
      'x-amz-storage-class': 'STANDARD_IA',
      'x-amz-tagging': 'a=1&b=2',
    });
    assert.equal(put?.status, 200);
    assert.equal(put.headers.etag, `"${md5('hello')}"`);
    assert.equal(put.headers['x-amz-server-side-encryption'], 'AES256');
    assert.equal(put.headers['x-amz-checksum-type'], 'FULL_OBJECT');
    assert.match(put.headers['x-amz-checksum-crc64nvme'] as string, /^[\w+/]{11}=$/);
    const got = await plane.get('/bucket/a');
    assert.equal(got?.status, 200);
    assert.equal(got.body.toString(), 'hello');
    const { date: _date, 'last-modified': modified, 'x-amz-id-2': host, 'x-amz-request-id': _request, ...headers } = got.headers;
    assert.match(modified as string, /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    assert.match(host as string, /^[\w+/]{75}=$/);
    assert.deepEqual(headers, {
      server: 'AmazonS3',
      etag: `"${md5('hello')}"`,
      'x-amz-server-side-encryption': 'AES256',
      'accept-ranges': 'bytes',
      'content-type': 'text/plain',
      'cache-control': 'no-cache',
      'content-encoding': 'gzip',
      'x-amz-meta-colour': 'blue',
      'x-amz-storage-class': 'STANDARD_IA',
      'x-amz-tagging-count': '2',
    });
  });

  it('are the same whether a put takes the short way into native code or the long one', async () => {
    const headers = { 'content-type': 'text/plain', 'x-amz-meta-colour': 'blue' };
    // A digest, a key beyond ASCII and a checksum each take the long way.
    const ways: Array<[path: string, more: Record<string, string>]> = [
      ['/bucket/short', {}],
      ['/bucket/digest', { 'content-md5': md5('hello', 'base64') }],
      ['/bucket/%C3%A9', {}],
      [
        '/bucket/text',
        { 'x-amz-storage-class': 'STANDARD', 'x-amz-sdk-checksum-algorithm': 'CRC32', 'x-amz-checksum-crc32': 'NhCmhg==' },
      ],
    ];
    const same = ({ headers: { 'x-amz-id-2': host, 'x-amz-request-id': id, 'last-modified': _, ...rest } }: TestAnswer) => {
      assert.ok(host && id);
      return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('x-amz-checksum-crc')));
    };
    const answers: TestAnswer[] = [];
    for (const [path, more] of ways) {
      const put = await plane.put(path, 'hello', { ...headers, ...more });
      const got = await plane.get(path);
      assert.equal(got?.body.toString(), 'hello', path);
      assert.equal(got?.headers['x-amz-meta-colour'], 'blue', path);
      answers.push({ ...(put as TestAnswer), headers: { ...got.headers, ...put?.headers } });
    }
    for (const answer of answers) assert.deepEqual(same(answer), same(answers[0] as TestAnswer));
  });

  it('refuse paths that are no UTF-8 in escapes, whatever the method', async () => {
    for (const path of ['/bucket/%zz', '/bucket/a%', '/%zz/key', '/bucket/%ff%fe', '/%zz', '/bucket/%c0%80']) {
      for (const method of ['GET', 'PUT', 'HEAD', 'DELETE', 'POST', 'OPTIONS']) {
        const answer = await plane.send({ method, path, body: 'x' });
        assert.equal(answer?.status, 400, `${method} ${path}`);
        if (method === 'HEAD') continue;
        const { Code, Message, URI } = errorOf(answer);
        assert.deepEqual([Code, Message, URI], ['InvalidURI', "Couldn't parse the specified URI.", path]);
      }
    }
  });

  it('refuse buckets that no path can name', async () => {
    for (const path of ['/a%2Fb/key', '//key']) {
      const answer = await plane.get(path);
      assert.equal(answer?.status, 400);
      assert.equal(errorOf(answer).Code, 'InvalidBucketName');
    }
  });

  it('take keys as they stand', async () => {
    const keys = [
      '/bucket/a/../x',
      '/bucket//x',
      '/bucket/a+b',
      '/bucket/%E2%82%AC%20',
      '/bucket/a/',
      '/bucket/.',
      '/bucket/%2F',
      '/bucket/é',
    ];
    for (const key of keys) await plane.put(key, key);
    for (const key of keys) assert.equal((await plane.get(key))?.body.toString(), key);
    assert.equal((await plane.get('/bucket/a%2Bb'))?.body.toString(), '/bucket/a+b');
    assert.equal((await plane.get('/bucket/a%20b'))?.status, 404);
  });

  it('stream large bodies in any pieces, at the pace of both sides', async () => {
    const body = Buffer.alloc(3_000_001, 'abcdefghij');
    const pieces: Buffer[] = [];
    for (let at = 0; at < body.length; at += 70_000) pieces.push(body.subarray(at, at + 70_000));
    const put = await plane.put('/bucket/large', pieces);
    assert.equal(put?.headers.etag, `"${md5(body)}"`);
    const got = await plane.get('/bucket/large');
    assert.equal(got?.length, body.length);
    assert.ok(got.body.equals(body));
    const range = await plane.get('/bucket/large', { range: 'bytes=-1000001' });
    assert.equal(range?.headers['content-range'], 'bytes 2000000-3000000/3000001');
    assert.ok(range.body.equals(body.subarray(2_000_000)));
    const head = await plane.send({ method: 'HEAD', path: '/bucket/large' });
    assert.deepEqual([head?.status, head?.length, head?.body.length], [200, body.length, 0]);
  });

  it('keep nothing of an upload whose client went away', async () => {
    const pieces = Array.from({ length: 50 }, () => Buffer.alloc(100_000, 'x'));
    assert.equal(await plane.send({ method: 'PUT', path: '/bucket/gone', body: pieces, abortAfter: 20 }), undefined);
    assert.equal((await plane.get('/bucket/gone'))?.status, 404);
  });

  it('decode chunks that arrive in pieces and verify their trailing checksum', async () => {
    const body = Buffer.alloc(100_000, 'q');
    const chunked = Buffer.concat([
      Buffer.from('10000\r\n'),
      body.subarray(0, 65_536),
      Buffer.from('\r\n86a0\r\n'),
      body.subarray(65_536),
      Buffer.from('\r\n0\r\nx-amz-checksum-sha256:'),
      Buffer.from(createHash('sha256').update(body).digest('base64')),
      Buffer.from('\r\n\r\n'),
    ]);
    const headers = {
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': '100000',
      'x-amz-trailer': 'x-amz-checksum-sha256',
      'x-amz-sdk-checksum-algorithm': 'SHA256',
      'content-encoding': 'aws-chunked',
    };
    const pieces: Buffer[] = [];
    for (let at = 0; at < chunked.length; at += 999) pieces.push(chunked.subarray(at, at + 999));
    const put = await plane.put('/bucket/chunked', pieces, headers);
    assert.equal(put?.status, 200);
    const got = await plane.get('/bucket/chunked', { 'x-amz-checksum-mode': 'ENABLED' });
    assert.equal(got?.headers['x-amz-checksum-sha256'], createHash('sha256').update(body).digest('base64'));
    assert.ok(got.body.equals(body));
    assert.equal(got.headers['content-encoding'], undefined);
    chunked[100] = 0;
    const spoiled = errorOf(await plane.put('/bucket/chunked', chunked, headers));
    assert.equal(spoiled.Message, 'The SHA256 you specified did not match the calculated checksum.');
    assert.ok((await plane.get('/bucket/chunked'))?.body.equals(body), 'the object before is untouched');
  });
});

// Codes, messages, statuses and fields as AWS answered in 2026-02, where `about` does not say otherwise.
describe('errors of puts', () => {
  const cases: Array<{
    about: string;
    headers?: Record<string, string>;
    body?: string;
    path?: string;
    is: Record<string, unknown>;
  }> = [
    {
      about: 'no bucket',
      path: '/none/a',
      is: { status: 404, Code: 'NoSuchBucket', Message: 'The specified bucket does not exist', BucketName: 'none' },
    },
    {
      about: 'an MD5 that is none',
      headers: { 'content-md5': 'not base64 encoded checksum' },
      is: {
        status: 400,
        Code: 'InvalidDigest',
        Message: 'The Content-MD5 you specified was invalid.',
        'Content-MD5': 'not base64 encoded checksum',
      },
    },
    {
      about: 'the MD5 of something else',
      headers: { 'content-md5': 'CYketZBSTjX8czcs3cXVlg==' },
      is: {
        status: 400,
        Code: 'BadDigest',
        Message: 'The Content-MD5 you specified did not match what we received.',
        ExpectedDigest: '09891eb590524e35fc73372cddc5d596',
        CalculatedDigest: md5('body', 'base64'),
      },
    },
    {
      about: 'a checksum that is none',
      headers: { 'x-amz-checksum-crc32c': 'bad' },
      is: { status: 400, Code: 'InvalidRequest', Message: 'Value for x-amz-checksum-crc32c header is invalid.' },
    },
    {
      about: 'two checksums',
      headers: { 'x-amz-checksum-crc32c': 'AAAAAA==', 'x-amz-checksum-crc32': 'AAAAAA==' },
      is: {
        status: 400,
        Code: 'InvalidRequest',
        Message: 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
      },
    },
    {
      about: 'the checksum of something else',
      headers: { 'x-amz-checksum-crc32c': 'AAAAAA==' },
      is: { status: 400, Code: 'BadDigest', Message: 'The CRC32C you specified did not match the calculated checksum.' },
    },
    {
      about: 'a storage class that clients may not use',
      headers: { 'x-amz-storage-class': 'OUTPOSTS' },
      is: {
        status: 400,
        Code: 'InvalidStorageClass',
        Message: 'The storage class you specified is not valid',
        StorageClassRequested: 'OUTPOSTS',
      },
    },
    {
      about: 'tags with one name twice',
      headers: { 'x-amz-tagging': 'key1=val1&key1=val2' },
      is: { status: 400, Code: 'InvalidArgument', ArgumentName: 'x-amz-tagging', ArgumentValue: 'key1=val1&key1=val2' },
    },
    {
      about: 'a condition that S3 does not take',
      headers: { 'if-none-match': '"etag"' },
      is: { status: 501, Code: 'NotImplemented', Header: 'If-None-Match' },
    },
    {
      about: 'two conditions at once',
      headers: { 'if-none-match': '*', 'if-match': 'x' },
      is: {
        status: 501,
        Code: 'NotImplemented',
        Header: 'If-Match,If-None-Match',
        additionalMessage: 'Multiple conditional request headers present in the request',
      },
    },
    {
      about: 'a condition on what is not there',
      path: '/bucket/absent',
      headers: { 'if-match': 'x' },
      is: { status: 404, Code: 'NoSuchKey', Message: 'The specified key does not exist.', Key: 'absent' },
    },
    {
      about: 'a payload hash of something else (API reference)',
      headers: { 'x-amz-content-sha256': '0'.repeat(64) },
      is: { status: 400, Code: 'XAmzContentSHA256Mismatch', ClientComputedContentSHA256: '0'.repeat(64) },
    },
    {
      about: 'a key of 1,025 bytes (API reference)',
      path: `/bucket/${'k'.repeat(1025)}`,
      is: { status: 400, Code: 'KeyTooLongError', Size: '1025', MaxSizeAllowed: '1024' },
    },
    {
      about: 'more metadata than 2 KB (API reference)',
      headers: { 'x-amz-meta-a': 'v'.repeat(2048) },
      is: { status: 400, Code: 'MetadataTooLarge', Size: '2049', MaxSizeAllowed: '2048' },
    },
    {
      about: 'a size above 5 GiB, known before the body (API reference)',
      headers: {
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-decoded-content-length': '5368709121',
      },
      is: { status: 400, Code: 'EntityTooLarge', ProposedSize: '5368709121', MaxSizeAllowed: '5368709120' },
    },
    {
      about: 'chunks without their decoded length (API reference)',
      headers: { 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' },
      is: { status: 411, Code: 'MissingContentLength' },
    },
    {
      about: 'another owner of the bucket than expected',
      headers: { 'x-amz-expected-bucket-owner': '111111111111' },
      is: { status: 403, Code: 'AccessDenied', Message: 'Access Denied' },
    },
    {
      about: 'SSE-C and SSE-S3 at once',
      headers: {
        'x-amz-server-side-encryption': 'AES256',
        'x-amz-server-side-encryption-customer-algorithm': 'AES256',
        'x-amz-server-side-encryption-customer-key': Buffer.alloc(32, 'k').toString('base64'),
        'x-amz-server-side-encryption-customer-key-md5': md5(Buffer.alloc(32, 'k'), 'base64'),
      },
      is: {
        status: 400,
        Code: 'InvalidArgument',
        Message: 'Server Side Encryption with Customer provided key is incompatible with the encryption method specified',
        ArgumentName: 'x-amz-server-side-encryption',
        ArgumentValue: 'AES256',
      },
    },
  ];
  for (const { about, headers = {}, path = '/bucket/errors', is } of cases) {
    it(about, async () => {
      const error = errorOf(await plane.put(path, 'body', headers));
      for (const name in is) assert.equal(error[name], is[name], name);
      assert.equal((await plane.get('/bucket/errors'))?.status, 404, 'nothing was stored');
    });
  }
});

describe('reads', () => {
  it('tell what is not there, with a body on GET and without on HEAD', async () => {
    const error = errorOf(await plane.get('/bucket/absent'));
    assert.deepEqual([error.status, error.Code, error.Key], [404, 'NoSuchKey', 'absent']);
    assert.match(error.RequestId as string, /^REQUEST/);
    const head = await plane.send({ method: 'HEAD', path: '/bucket/absent' });
    assert.deepEqual([head?.status, head?.body.length], [404, 0]);
    assert.equal(errorOf(await plane.get('/none/a')).Code, 'NoSuchBucket');
  });

  it('keep to conditions: 304 without a body, 412 with the name of the condition', async () => {
    await plane.put('/bucket/conditions', 'data');
    const etag = md5('data');
    assert.equal((await plane.get('/bucket/conditions', { 'if-none-match': etag }))?.status, 304);
    assert.equal((await plane.get('/bucket/conditions', { 'if-none-match': `"${etag}"` }))?.headers.etag, `"${etag}"`);
    assert.equal((await plane.get('/bucket/conditions', { 'if-none-match': '"x"' }))?.status, 200);
    const error = errorOf(await plane.get('/bucket/conditions', { 'if-match': 'x' }));
    assert.deepEqual([error.status, error.Code, error.Condition], [412, 'PreconditionFailed', 'If-Match']);
    const since = { 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' };
    assert.equal(errorOf(await plane.get('/bucket/conditions', since)).Condition, 'If-Unmodified-Since');
  });

  it('tell ranges that can not be satisfied', async () => {
    await plane.put('/bucket/ranges', '12345678');
    const error = errorOf(await plane.get('/bucket/ranges', { range: 'bytes=1024-4096' }));
    assert.deepEqual(
      [error.status, error.Code, error.Message, error.ActualObjectSize, error.RangeRequested],
      [416, 'InvalidRange', 'The requested range is not satisfiable', '8', 'bytes=1024-4096'],
    );
    assert.equal((await plane.get('/bucket/ranges', { range: 'bytes=0-1,3-4' }))?.status, 200, 'several ranges are all of it');
  });

  it('take response headers from signed requests only', async () => {
    await plane.put('/bucket/overrides', 'x');
    const query = 'response-content-type=text%2Fhtml&response-cache-control=a+b';
    const got = await plane.send({ path: '/bucket/overrides', query, signature: 'presigned' });
    assert.deepEqual([got?.headers['content-type'], got?.headers['cache-control']], ['text/html', 'a b']);
    assert.deepEqual(
      errorOf(await plane.send({ path: '/bucket/overrides', query: 'response-foo=1', signature: 'header' })).ArgumentName,
      'response-foo',
    );
    const error = errorOf(await plane.get('/bucket/overrides', {}, query));
    assert.deepEqual(
      [error.Code, error.Message],
      ['InvalidRequest', 'Request specific response headers cannot be used for anonymous GET requests.'],
    );
    const unicode = await plane.send({
      path: '/bucket/overrides',
      query: 'response-cache-control=%E2%80%94',
      signature: 'header',
    });
    assert.equal(errorOf(unicode).Message, 'Header value cannot be represented using ISO-8859-1.');
  });

  it('want the key of objects that were encrypted with one', async () => {
    const key = Buffer.alloc(32, 'k');
    const headers = {
      'x-amz-server-side-encryption-customer-algorithm': 'AES256',
      'x-amz-server-side-encryption-customer-key': key.toString('base64'),
      'x-amz-server-side-encryption-customer-key-md5': md5(key, 'base64'),
    };
    assert.equal(errorOf(await plane.put('/bucket/sse-c', 'secret', headers)).Code, 'AccessDenied', 'blocked in new buckets');
    plane.allowCustomerKeys();
    const put = await plane.put('/bucket/sse-c', 'secret', headers);
    assert.equal(put?.headers['x-amz-server-side-encryption'], undefined);
    assert.equal((await plane.get('/bucket/sse-c', headers))?.body.toString(), 'secret');
    const message =
      'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.';
    assert.equal(errorOf(await plane.get('/bucket/sse-c')).Message, message);
  });
});

describe('UploadPart', () => {
  it('keeps parts of an upload and refuses those of none', async () => {
    plane.addUpload({ key: 'mp', uploadId: 'U1' });
    const query = 'partNumber=1&uploadId=U1';
    const part = await plane.send({ method: 'PUT', path: '/bucket/mp', query, body: 'part' });
    assert.equal(part?.headers.etag, `"${md5('part')}"`);
    const wrong = await plane.send({ method: 'PUT', path: '/bucket/other', query, body: 'part' });
    const error = errorOf(wrong);
    assert.deepEqual([error.status, error.Code, error.UploadId], [404, 'NoSuchUpload', 'U1']);
    const digest = { 'content-md5': 'CYketZBSTjX8czcs3cXVlg==' };
    const bad = errorOf(await plane.send({ method: 'PUT', path: '/bucket/mp', query, body: 'part', headers: digest }));
    assert.equal(bad.ExpectedDigest, 'CYketZBSTjX8czcs3cXVlg==', 'as sent, unlike PutObject');
  });

  it('takes numbers from 1 to 10,000', async () => {
    for (const number of ['-1', '0', '10001', 'x', '']) {
      const query = `partNumber=${number}&uploadId=U1`;
      const error = errorOf(await plane.send({ method: 'PUT', path: '/bucket/mp', query, body: 'part' }));
      assert.deepEqual(
        [error.Code, error.Message, error.ArgumentName],
        ['InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive', 'partNumber'],
      );
    }
  });
});

describe('requests for anything else', () => {
  it('are left to the modelled operations', async () => {
    const others = [
      { method: 'GET', path: '/bucket' },
      { method: 'GET', path: '/bucket/' },
      { method: 'PUT', path: '/bucket' },
      { method: 'DELETE', path: '/bucket/a' },
      { method: 'POST', path: '/bucket/a', query: 'uploads' },
      { method: 'GET', path: '/bucket/a', query: 'tagging' },
      { method: 'GET', path: '/bucket/a', query: 'acl=' },
      { method: 'GET', path: '/bucket/a', query: 'uploadId=x' },
      { method: 'PUT', path: '/bucket/a', headers: { 'x-amz-copy-source': 'b/c' } },
    ];
    for (const request of others) assert.equal(await plane.send(request), undefined, `${request.method} ${request.path}`);
  });
});
