import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf } from './address.js';
import { corsHeaders, isPreflight } from './cors.js';
import { Prelude } from './prelude.js';

describe('the address of a URL', () => {
  it('is told by the host name or by a path of the emulator', () => {
    assert.deepEqual(addressOf('AbC', '/a%20b'), { id: 'abc', path: '/a%20b' });
    assert.deepEqual(addressOf(undefined, '/_aws/lambda/url/abc/x/y'), { id: 'abc', path: '/x/y' });
    assert.deepEqual(addressOf(undefined, '/_aws/lambda/url/abc'), { id: 'abc', path: '/' });
    assert.equal(addressOf(undefined, '/x'), undefined);
  });
});

describe('the rules for pages of other origins', () => {
  const get = (origin: string) => ({ method: 'GET', origin, requestedMethod: undefined });
  const preflight = { method: 'OPTIONS', origin: 'http://a.test', requestedMethod: 'PUT' };

  it('let any origin in by a star, and name it where credentials are sent', () => {
    assert.deepEqual(corsHeaders({ AllowOrigins: ['*'] }, get('http://a.test')), ['Access-Control-Allow-Origin', '*']);
    assert.deepEqual(corsHeaders({ AllowOrigins: ['*'], AllowCredentials: true }, get('http://a.test')), [
      ...['Access-Control-Allow-Origin', 'http://a.test', 'Vary', 'Origin'],
      ...['Access-Control-Allow-Credentials', 'true'],
    ]);
  });

  it('take one star within an origin, and refuse others', () => {
    const cors = { AllowOrigins: ['https://*.example.com', 'http://localhost:*'] };
    for (const origin of ['https://a.example.com', 'http://localhost:3000']) assert.ok(corsHeaders(cors, get(origin)).length > 0);
    for (const origin of ['https://example.com', 'http://a.example.com', 'null'])
      assert.deepEqual(corsHeaders(cors, get(origin)), []);
  });

  it('tell a preflight what may be sent, and other requests what may be read', () => {
    const cors = { AllowOrigins: ['*'], AllowMethods: ['GET', 'PUT'], AllowHeaders: ['x-a'], ExposeHeaders: ['x-b'], MaxAge: 60 };
    assert.ok(isPreflight(preflight));
    assert.ok(!isPreflight({ ...preflight, requestedMethod: undefined }));
    assert.deepEqual(corsHeaders(cors, preflight), [
      ...['Access-Control-Allow-Origin', '*', 'Access-Control-Allow-Methods', 'GET,PUT'],
      ...['Access-Control-Allow-Headers', 'x-a', 'Access-Control-Max-Age', '60'],
    ]);
    assert.deepEqual(corsHeaders(cors, get('http://a.test')), [
      ...['Access-Control-Allow-Origin', '*', 'Access-Control-Expose-Headers', 'x-b'],
    ]);
  });
});

describe('the head of a streamed answer', () => {
  it('ends with eight zero bytes, wherever the pieces are cut', () => {
    const whole = Buffer.concat([Buffer.from('{"statusCode":201}'), Buffer.alloc(8), Buffer.from('body')]);
    for (let cut = 0; cut <= whole.length; cut++) {
      const prelude = new Prelude();
      const first = prelude.add(whole.subarray(0, cut));
      const found = first === undefined ? prelude.add(whole.subarray(cut)) : first;
      assert.ok(found);
      const rest = Buffer.concat([found.rest, first === undefined ? Buffer.alloc(0) : whole.subarray(cut)]);
      assert.deepEqual([found.json, rest.toString()], ['{"statusCode":201}', 'body'], String(cut));
    }
  });

  it('that does not end is given up', () => {
    assert.equal(new Prelude().add(Buffer.alloc(1024 * 1024 + 1, 'x')), false);
  });
});
