import assert from 'node:assert/strict';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isServiceError, serviceError } from '../../protocols/errors.js';
import { httpResponse } from '../../protocols/http.js';
import type { Exchange } from '../runtime/exchange.js';
import type { Identity } from '../runtime/identity.js';
import type { AnonymousRequest, BrowserRequest, BrowserVerdict } from '../runtime/service.js';
import { createGateway, type GatewayOptions, type ServiceEndpoint } from './gateway.js';
import type { OnRequest } from './listeners/listener.js';
import { countAnswers, listenersThatLoad, raw, withServer } from './listeners/testing.js';
import { presign } from './sigv4/index.js';

const NOW = Date.UTC(2026, 0, 1);
const KIB = 1024;

/** Answers what it was asked, as JSON; errors by their code. */
const echo: ServiceEndpoint = {
  serve: (identity, request) => {
    const { service, operation, account } = identity;
    const body = { service, operation, account, path: request.path, query: request.query, length: request.body.length };
    return httpResponse(200, { 'content-type': 'application/json' }, JSON.stringify(body));
  },
  fail: (error) => (isServiceError(error) ? httpResponse(error.status, {}, error.code) : httpResponse(500, {}, '')),
};

function gateway(options: Partial<GatewayOptions> = {}): OnRequest {
  return createGateway({
    defaultAccount: '000000000000',
    defaultRegion: 'us-east-1',
    localstackHost: 'localhost.localstack.cloud:4566',
    cors: { origins: ['https://app.example'], extraAllowedHeaders: ['x-mine'], extraExposedHeaders: [], disabled: false },
    auth: { strict: false, skipS3: false, secretKey: 'test', now: () => NOW },
    lookup: (service) => (service === 'quantum' ? undefined : echo),
    unknown: (identity: Identity) => httpResponse(501, {}, `no ${identity.service}`),
    control: (exchange: Exchange) => exchange.reply(200, [], 'control'),
    requestId: () => 'id',
    gates: {},
    ...options,
  });
}

const one = (text: string): boolean => countAnswers(text) === 1;
const bodyOf = (text: string): string => text.slice(text.indexOf('\r\n\r\n') + 4);
const scope = (service: string) =>
  `Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=ab\r\n`;

for (const listener of listenersThatLoad()) {
  describe(`gateway on ${listener.kind}`, () => {
    const ask = async (request: string | Uint8Array, options?: Partial<GatewayOptions>): Promise<string> => {
      let text = '';
      await withServer(listener, gateway(options), async ({ port }) => {
        text = await raw(port, [request], one);
      });
      return text;
    };

    it('hands requests to their services, virtual hosts as paths', async () => {
      const text = await ask('GET /k%20y?a=1&b HTTP/1.1\r\nHost: my.bucket.s3.localhost.localstack.cloud\r\n\r\n');
      assert.deepEqual(JSON.parse(bodyOf(text)), {
        service: 's3',
        account: '000000000000',
        path: '/my.bucket/k%20y',
        query: { a: '1', b: null },
        length: 0,
      });
    });

    it('reads the form where only that names the service', async () => {
      const form = 'Action=GetCallerIdentity&Version=2011-06-15';
      const text = await ask(
        `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n${form}`,
      );
      const { service, operation, length } = JSON.parse(bodyOf(text));
      assert.deepEqual([service, operation, length], ['sts', 'GetCallerIdentity', form.length]);
    });

    it('names a service that nobody knows', async () => {
      const text = await ask(`POST / HTTP/1.1\r\nHost: a\r\n${scope('quantum')}Content-Length: 0\r\n\r\n`);
      assert.match(text, /^HTTP\/1\.1 501 /);
      assert.equal(bodyOf(text), 'no quantum');
    });

    it("serves the emulator's own paths apart", async () => {
      assert.equal(bodyOf(await ask('GET /_localstack/health HTTP/1.1\r\nHost: a\r\n\r\n')), 'control');
      assert.match(bodyOf(await ask('GET /_other/health HTTP/1.1\r\nHost: a\r\n\r\n')), /"s3"/);
    });

    it('unpacks gzip bodies, and refuses bombs and broken ones', async () => {
      const post = (body: Uint8Array) =>
        Buffer.concat([
          Buffer.from(
            `POST / HTTP/1.1\r\nHost: a\r\n${scope('logs')}Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`,
          ),
          body,
        ]);
      assert.equal(JSON.parse(bodyOf(await ask(post(gzipSync(Buffer.alloc(5_000)))))).length, 5_000);
      assert.match(await ask(post(Buffer.from('not gzip'))), /^HTTP\/1\.1 400 [\s\S]*SerializationException$/);
      const bomb = gzipSync(Buffer.alloc(65 * KIB * KIB), { level: 9 });
      assert.match(await ask(post(bomb)), /^HTTP\/1\.1 413 [\s\S]*RequestEntityTooLargeException$/);
    });

    it('answers bodies over the limit, and does not drop the connection', async () => {
      await withServer(listener, gateway(), async ({ port }) => {
        const length = 17 * KIB * KIB;
        const head = `PUT /b/k?tagging HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n`;
        const next = 'GET /b HTTP/1.1\r\nHost: a\r\n\r\n';
        const text = await raw(port, [head, Buffer.alloc(length), next], (t) => countAnswers(t) === 2);
        assert.match(text, /^HTTP\/1\.1 400 [\s\S]*MaxMessageLengthExceededHTTP\/1\.1 200/);
      });
    });

    it('answers browsers: preflights and headers for allowed origins only', async () => {
      const preflight = (origin: string) =>
        `OPTIONS /b HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\nAccess-Control-Request-Method: PUT\r\nAccess-Control-Request-Headers: x-any\r\n\r\n`;
      const ended = (text: string) => text.includes('\r\n\r\n');
      await withServer(listener, gateway(), async ({ port }) => {
        const allowed = await raw(port, [preflight('http://localhost:3000')], ended);
        assert.match(allowed, /^HTTP\/1\.1 204 /);
        assert.match(allowed, /Access-Control-Allow-Origin: http:\/\/localhost:3000\r\n/);
        assert.match(allowed, /Access-Control-Allow-Headers: x-any\r\n/);
        const refused = await raw(port, [preflight('https://evil.example')], one);
        assert.doesNotMatch(refused, /Access-Control/i);
        const get = await raw(port, ['GET /b HTTP/1.1\r\nHost: a\r\nOrigin: https://app.example\r\n\r\n'], one);
        assert.match(get, /Access-Control-Allow-Origin: https:\/\/app\.example\r\n/);
        assert.match(get, /Access-Control-Expose-Headers: etag,/);
      });
    });

    it("lets a service's own rules judge browsers where it has some", async () => {
      const verdicts: Record<string, BrowserVerdict | undefined> = {
        '/open': { configured: true, headers: ['Access-Control-Allow-Origin', 'https://any.example'] },
        '/shut': { configured: true, headers: [], refusal: serviceError({ code: 'Forbidden', message: '', status: 403 }) },
        '/bare': { configured: false, headers: [], refusal: serviceError({ code: 'Bare', message: '', status: 403 }) },
      };
      const lookup = () => ({ ...echo, judgeBrowser: ({ path }: BrowserRequest) => verdicts[path] });
      const from = (method: string, path: string, origin: string) =>
        ask(`${method} ${path} HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\nAccess-Control-Request-Method: PUT\r\n\r\n`, {
          lookup,
        });
      const own = /\r\nAccess-Control-Allow-Origin: https:\/\/any\.example\r\n/;
      assert.match(await from('OPTIONS', '/open', 'https://any.example'), /^HTTP\/1\.1 200 /);
      assert.match(await from('GET', '/open', 'https://any.example'), own);
      assert.match(await from('OPTIONS', '/shut', 'http://localhost'), /^HTTP\/1\.1 403 [\s\S]*Forbidden$/);
      assert.doesNotMatch(await from('GET', '/shut', 'http://localhost'), /Access-Control/);
      assert.match(await from('OPTIONS', '/bare', 'https://evil.example'), /^HTTP\/1\.1 403 [\s\S]*Bare$/);
      assert.match(await from('GET', '/bare', 'http://localhost'), /Access-Control-Allow-Origin: http:\/\/localhost\r\n/);
    });

    it('serves requests without a signature in strict mode where the service admits them', async () => {
      const lookup = () => ({ ...echo, admitsAnonymous: ({ path }: AnonymousRequest) => path === '/b/public' });
      const auth = { strict: true, skipS3: false, secretKey: 'test', now: () => NOW };
      const get = (path: string, more = '') => ask(`GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`, { lookup, auth });
      assert.match(await get('/b/public'), /^HTTP\/1\.1 200 /);
      assert.match(await get('/b/private'), /^HTTP\/1\.1 403 /);
      assert.match(await get('/b/public', 'Authorization: Basic abc\r\n'), /^HTTP\/1\.1 40[03] /);
    });

    it('gives raw services the request, with headers for browsers in their answers', async () => {
      const rawEndpoint: ServiceEndpoint = {
        ...echo,
        raw: (exchange) => {
          exchange.reply(200, ['A', '1'], 'raw');
          return true;
        },
      };
      const text = await ask('GET /b HTTP/1.1\r\nHost: a\r\nOrigin: http://localhost\r\n\r\n', { lookup: () => rawEndpoint });
      assert.match(text, /\r\nA: 1\r\n/);
      assert.match(text, /Access-Control-Allow-Origin/);
      assert.equal(bodyOf(text), 'raw');
    });

    it('answers 500 without a word where a service breaks its promise', async () => {
      const broken = { ...echo, serve: () => Promise.reject(new Error('secret')) };
      const unsendable = { ...echo, serve: () => Promise.resolve({ statusCode: 200 } as ReturnType<typeof httpResponse>) };
      const throwing = {
        ...echo,
        serve: () => {
          throw new Error('secret');
        },
      };
      for (const endpoint of [broken, throwing]) {
        const text = await ask('GET /b HTTP/1.1\r\nHost: a\r\n\r\n', { lookup: () => endpoint });
        assert.match(text, /^HTTP\/1\.1 500 /);
        assert.doesNotMatch(text, /secret/);
      }
      assert.match(await ask('GET /b HTTP/1.1\r\nHost: a\r\n\r\n', { lookup: () => unsendable }), /^HTTP\/1\.1 /);
    });

    it('passes the gates in their order, each able to answer', async () => {
      const passed: string[] = [];
      const gates: GatewayOptions['gates'] = {
        authorize: () => {
          passed.push('authorize');
          return undefined;
        },
        faults: (exchange) => {
          passed.push('faults');
          exchange.reply(503, [], 'fault');
          return true;
        },
        record: () => void passed.push('record'),
      };
      assert.match(await ask('GET /b HTTP/1.1\r\nHost: a\r\n\r\n', { gates }), /^HTTP\/1\.1 503/);
      assert.deepEqual(passed, ['authorize', 'faults']);
    });

    it('checks presigned URLs, of known keys fully', async () => {
      const url = (key: string, secret: string, time = NOW) => {
        const request = { method: 'GET', path: '/b/k', query: '', headers: { host: 'a' } };
        const signer = { accessKeyId: key, secret, region: 'us-east-1', service: 's3', time, rule: 's3' } as const;
        return `GET /b/k?${presign(request, signer, 60)} HTTP/1.1\r\nHost: a\r\n\r\n`;
      };
      assert.match(await ask(url('test', 'test')), /^HTTP\/1\.1 200/);
      assert.match(await ask(url('test', 'wrong')), /^HTTP\/1\.1 403 [\s\S]*SignatureDoesNotMatch$/);
      assert.match(await ask(url('other', 'wrong')), /^HTTP\/1\.1 200/);
      assert.match(await ask(url('other', 'wrong', NOW - 61_000)), /^HTTP\/1\.1 403 [\s\S]*AccessDenied$/);
      const auth = { strict: false, skipS3: true, secretKey: 'test', now: () => NOW };
      assert.match(await ask(url('test', 'wrong'), { auth }), /^HTTP\/1\.1 200/);
    });

    it('tells the log of each request while it is observed', async () => {
      const seen: unknown[] = [];
      const observe = () => (answered: { path: string; status: number; identity: Identity | undefined }) => {
        seen.push([answered.path, answered.status, answered.identity?.service]);
      };
      await ask('GET /b HTTP/1.1\r\nHost: a\r\n\r\n', { observe });
      assert.deepEqual(seen, [['/b', 200, 's3']]);
    });

    it('streams an answer at the pace of a slow client', async () => {
      const chunk = Buffer.alloc(256 * KIB, 'x');
      const chunks = 100;
      let ahead = 0;
      let most = 0;
      const send = (exchange: Exchange): void => {
        let left = chunks;
        const pump = (): void => {
          ahead = 0;
          while (left > 0) {
            left--;
            ahead++;
            most = Math.max(most, ahead);
            if (!exchange.write(chunk)) return;
          }
          exchange.end();
        };
        exchange.replyHead(200, [], chunks * chunk.length);
        exchange.onWritable(pump);
        pump();
      };
      await withServer(listener, send, async ({ port }) => {
        const received = await new Promise<number>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
          let total = 0;
          let head = -1;
          socket.on('data', (data) => {
            if (head < 0) head = data.indexOf('\r\n\r\n') + 4;
            total += data.length;
            socket.pause();
            setImmediate(() => socket.resume());
            if (total - head === chunks * chunk.length) {
              socket.destroy();
              resolve(total - head);
            }
          });
          socket.on('error', reject);
        });
        assert.equal(received, chunks * chunk.length);
        assert.ok(most < chunks, 'the writer was held back');
      });
    });

    it('streams chunked answers, and bodies with pauses, byte for byte', async () => {
      const send = (exchange: Exchange): void => {
        let sum = 0;
        let length = 0;
        exchange.readStream((chunk, last) => {
          for (const byte of chunk) sum = (sum + byte) % 65_521;
          length += chunk.length;
          if (last) {
            exchange.replyHead(200, []);
            exchange.write(Buffer.from(`${length}:`));
            exchange.write(Buffer.from(String(sum)));
            exchange.end();
            return true;
          }
          setImmediate(() => exchange.resume());
          return false;
        });
      };
      const body = Buffer.from(Array.from({ length: 700_001 }, (_, i) => (i * 7) % 256));
      let expected = 0;
      for (const byte of body) expected = (expected + byte) % 65_521;
      await withServer(listener, send, async ({ port }) => {
        const head = Buffer.from(`PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n`);
        const text = await raw(port, [Buffer.concat([head, body])], (t) => t.includes('\r\n0\r\n\r\n'));
        assert.match(text, /Transfer-Encoding: chunked/i);
        assert.equal(
          bodyOf(text)
            .replace(/[0-9a-f]+\r\n(.*)\r\n/gi, '$1')
            .replace(/0\r\n\r\n$|\r\n$/, ''),
          `${body.length}:${expected}`,
        );
      });
    });

    it('stops reading a body while it is paused, and leaves others their turn', async () => {
      const size = 64 * 1024 * 1024;
      let before = 0;
      let meanwhile = 0;
      let paused = false;
      const slow = (exchange: Exchange): void => {
        if (exchange.method === 'GET') {
          exchange.reply(200, [], 'in between');
          return;
        }
        exchange.readStream((chunk, last) => {
          if (paused) meanwhile += chunk.length;
          before += chunk.length;
          if (last) exchange.reply(200, [], String(before));
          if (last || before > chunk.length) return !paused;
          paused = true;
          setTimeout(() => {
            paused = false;
            exchange.resume();
          }, 200);
          return false;
        });
      };
      await withServer(listener, slow, async ({ port }) => {
        const head = Buffer.from(`PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n`);
        const upload = raw(port, [Buffer.concat([head, Buffer.alloc(size)])], (t) => countAnswers(t) === 1);
        const other = await raw(port, ['GET / HTTP/1.1\r\nHost: a\r\n\r\n'], (t) => countAnswers(t) === 1);
        assert.match(other, /in between$/);
        assert.match(await upload, new RegExp(`${size}$`));
        assert.ok(meanwhile < 4 * 1024 * 1024, `${meanwhile} bytes came during the pause`);
      });
    });

    it('tells who went away, once', async () => {
      let aborted = 0;
      const gone = new Promise<void>((resolve) => {
        void withServer(
          listener,
          (exchange) => {
            exchange.onAborted(() => {
              aborted++;
              exchange.reply(200, [], 'too late');
              resolve();
            });
          },
          async ({ port }) => {
            const socket = connect(port, '127.0.0.1', () =>
              socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n', () => setTimeout(() => socket.destroy(), 20)),
            );
            await gone;
          },
        );
      });
      await gone;
      assert.equal(aborted, 1);
    });

    it('lives through whatever bytes come', async () => {
      const pieces = [
        'GET ',
        'POST ',
        '/',
        ' HTTP/1.1',
        '\r\n',
        '\r\n\r\n',
        'Host: a',
        'Content-Length: ',
        '5',
        '-1',
        'Transfer-Encoding: chunked',
        'ffffffffffffffff',
        '\0',
        '\xff',
        'Authorization: AWS4-HMAC-SHA256 ',
        'X-Amz-Target: a.b',
        '%',
        '?',
        'PRI * HTTP/2.0',
        ':',
        ' ',
      ];
      const seed = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);
      let state = seed >>> 0;
      const random = (below: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const rounds = Math.min(Number(process.env.RUSTSTACK_FUZZ ?? 300), 20_000);
      await withServer(listener, gateway(), async ({ port }) => {
        for (let round = 0; round < rounds; round++) {
          let bytes = '';
          for (let n = random(14); n >= 0; n--) bytes += pieces[random(pieces.length)];
          await new Promise<void>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')));
            socket.on('data', (data) => assert.doesNotMatch(data.toString('latin1'), /\n\s+at /, `seed ${seed}, round ${round}`));
            socket.on('error', () => {});
            socket.on('close', () => resolve());
            setTimeout(() => socket.destroy(), 50).unref();
          });
        }
        assert.match(await raw(port, ['GET /b HTTP/1.1\r\nHost: a\r\n\r\n'], one), /^HTTP\/1\.1 200/, `seed ${seed}`);
      });
    });
  });
}

describe('HTTP/2', () => {
  it('is spoken by node:http to clients that begin with it', async () => {
    const listener = listenersThatLoad().find(({ kind }) => kind === 'node');
    assert.ok(listener);
    await withServer(listener, gateway(), async ({ port }) => {
      const session = connectHttp2(`http://127.0.0.1:${port}`);
      const stream = session.request({ ':path': '/b/k', ':method': 'PUT' });
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.end('hello');
      await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
      session.close();
      assert.equal(JSON.parse(text).path, '/b/k');
      assert.equal(JSON.parse(text).length, 5);
    });
  });
});
