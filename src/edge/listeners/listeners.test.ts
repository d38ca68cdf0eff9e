import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import type { Exchange } from '../../runtime/exchange.js';
import { countAnswers, listenersThatLoad, raw, withServer } from './testing.js';

const MIB = 1_048_576;

/** Answers with what came: method, path, query and body length. */
function echo(exchange: Exchange): void {
  const { method, path, query } = exchange;
  exchange.readBody(64 * MIB, (body) => exchange.reply(200, ['X-Seen', `${method} ${path} ${query}`], String(body?.length)));
}

for (const listener of listenersThatLoad()) {
  describe(`listener ${listener.kind}`, () => {
    it('answers with status, headers and body, and a date', async () => {
      await withServer(
        listener,
        (exchange) => exchange.reply(404, ['A', '1', 'B', '2'], 'gone'),
        async ({ port }) => {
          const text = await raw(port, ['GET /x HTTP/1.1\r\nHost: a\r\n\r\n'], (t) => countAnswers(t) === 1);
          assert.match(text, /^HTTP\/1\.1 404 Not Found\r\n/);
          assert.match(text, /\r\nA: 1\r\n/);
          assert.match(text, /\r\nB: 2\r\n/);
          assert.match(text, /\r\nDate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/);
          assert.match(text, /\r\nContent-Length: 4\r\n/i);
          assert.match(text, /\r\n\r\ngone$/);
          assert.doesNotMatch(text, /uWebSockets/i);
        },
      );
    });

    it('keeps a connection for requests one after the other and for requests sent ahead', async () => {
      await withServer(listener, echo, async ({ port }) => {
        const get = 'GET /a HTTP/1.1\r\nHost: a\r\n\r\n';
        assert.equal(countAnswers(await raw(port, [get, get, get], (t) => countAnswers(t) === 3)), 3);
        assert.equal(countAnswers(await raw(port, [get + get + get], (t) => countAnswers(t) === 3)), 3);
      });
    });

    it('reads bodies with a length and chunked ones, however they are cut', async () => {
      await withServer(listener, echo, async ({ port }) => {
        const whole = 'POST /a?b=c HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello';
        // uWebSockets.js refuses a request line that is cut within its version; node:http does not mind.
        const line = listener.kind === 'uws' ? whole.indexOf('\r\n') + 2 : 0;
        const parts = [whole.slice(0, line), ...whole.slice(line)];
        assert.match(await raw(port, parts, (t) => countAnswers(t) === 1), /X-Seen: POST \/a b=c\r\n[\s\S]*\r\n\r\n5$/);
        const chunked = [
          'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n',
          '5\r\nhel',
          'lo\r\n',
          '3\r\nabc\r\n0\r\n\r\n',
        ];
        assert.match(await raw(port, chunked, (t) => countAnswers(t) === 1), /\r\n\r\n8$/);
      });
    });

    it('tells a client that waits for it to send its body', async () => {
      await withServer(listener, echo, async ({ port }) => {
        const text = await new Promise<string>((resolve, reject) => {
          const req = request({ port, method: 'PUT', path: '/k', headers: { Expect: '100-continue', 'Content-Length': 4 } });
          req.on('continue', () => req.end('body'));
          req.on('response', (res) => res.on('data', (chunk) => resolve(String(chunk))));
          req.on('error', reject);
          req.flushHeaders();
        });
        assert.equal(text, '4');
      });
    });

    it('answers HEAD with the length and no body, and keeps the connection', async () => {
      await withServer(
        listener,
        (exchange) => exchange.reply(200, [], undefined, 1234),
        async ({ port }) => {
          const head = 'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n';
          const text = await raw(port, [head, head], (t) => (t.match(/\r\n\r\n/g) ?? []).length === 2);
          assert.equal(text.match(/Content-Length: 1234/gi)?.length, 2);
        },
      );
    });

    it('writes neither length nor body where the status has none', async () => {
      await withServer(
        listener,
        (exchange) => exchange.reply(204, []),
        async ({ port }) => {
          const text = await raw(port, ['DELETE / HTTP/1.1\r\nHost: a\r\n\r\n'], (t) => t.includes('\r\n\r\n'));
          assert.match(text, /^HTTP\/1\.1 204 No Content/);
          assert.doesNotMatch(text, /Content-Length|Transfer-Encoding/i);
        },
      );
    });

    it('takes 16 KiB of headers and refuses what is far more', async () => {
      await withServer(listener, echo, async ({ port }) => {
        const long = (bytes: number) => `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(bytes)}\r\n\r\n`;
        assert.match(await raw(port, [long(16_384)], (t) => countAnswers(t) === 1), /^HTTP\/1\.1 200/);
        assert.match(await raw(port, [long(60_000)], (t) => t.includes('\r\n\r\n')), /^HTTP\/1\.1 431/);
      });
    });

    it('says that a body is too long, and serves the next request on the connection', async () => {
      const limited = (exchange: Exchange) => exchange.readBody(10, (body) => exchange.reply(body ? 200 : 413, [], 'x'));
      await withServer(listener, limited, async ({ port }) => {
        const post = (n: number) => `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${n}\r\n\r\n${'x'.repeat(n)}`;
        const text = await raw(port, [post(11), post(200_000), post(10)], (t) => countAnswers(t) === 3);
        assert.deepEqual(text.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 413', 'HTTP/1.1 413', 'HTTP/1.1 200']);
      });
    });

    it('lets no header value end its line, and gives single bytes back as they came', async () => {
      const nasty = (exchange: Exchange) =>
        exchange.reply(200, ['A', 'x\r\nEvil: 1', 'B', exchange.header('x-b') ?? '', 'C', '\u4e2d'], '');
      await withServer(listener, nasty, async ({ port }) => {
        const bytes = Buffer.from('GET / HTTP/1.1\r\nHost: a\r\nX-B: caf\xe9s\r\n\r\n', 'latin1');
        const text = await raw(port, [bytes], (t) => countAnswers(t) === 1);
        assert.match(text, /\r\nA: x {2}Evil: 1\r\n/);
        assert.match(text, /\r\nB: caf\xe9s\r\n/);
        assert.match(text, /\r\nC: \xe4\xb8\xad\r\n/);
      });
    });

    it('shows each header before and after they are retained', async () => {
      const shown = (exchange: Exchange): string => {
        const seen: string[] = [];
        exchange.eachHeader((name, value) => {
          if (name.startsWith('x-')) seen.push(`${name}=${value}`);
        });
        return seen.join(' ');
      };
      const onRequest = (exchange: Exchange): void => {
        const before = shown(exchange);
        exchange.retain();
        exchange.reply(200, [], `${before}|${shown(exchange)}`);
      };
      await withServer(listener, onRequest, async ({ port }) => {
        const text = await raw(port, ['GET / HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nX-B: \r\n\r\n'], (t) => countAnswers(t) === 1);
        assert.match(text, /\r\n\r\nx-a=1 x-b=\|x-a=1 x-b=$/);
      });
    });

    it('joins repeated headers once they are retained', async () => {
      const seen = (exchange: Exchange) => {
        const headers = exchange.retain();
        setImmediate(() => exchange.reply(200, [], `${headers['x-a']}|${exchange.header('x-a')}|${exchange.query}`));
      };
      await withServer(listener, seen, async ({ port }) => {
        const text = await raw(port, ['GET /?q HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nx-a: 2\r\n\r\n'], (t) => countAnswers(t) === 1);
        assert.match(text, /\r\n\r\n1,2\|1,2\|q$/);
      });
    });

    it('names the port when it is in use', async () => {
      await withServer(listener, echo, async ({ port }) => {
        for (const other of listenersThatLoad()) {
          await assert.rejects(other.listen({ host: '127.0.0.1', port, onRequest: echo }), (error: NodeJS.ErrnoException) => {
            assert.equal(error.code, 'EADDRINUSE');
            assert.match(error.message, new RegExp(`Port ${port} is in use.*--port`));
            return true;
          });
        }
      });
    });

    it('drains: the answer under way is completed, new connections are refused', async () => {
      let answer = (): void => {};
      const started = new Promise<void>((resolve) => {
        void withServer(
          listener,
          (exchange) => {
            answer = () => exchange.reply(200, [], 'late');
            resolve();
          },
          async (server) => {
            const text = raw(server.port, ['GET / HTTP/1.1\r\nHost: a\r\n\r\n'], (t) => countAnswers(t) === 1);
            await started;
            const drained = server.drain();
            const refused = await raw(server.port, ['GET / HTTP/1.1\r\n\r\n'], () => false).catch(
              (error: NodeJS.ErrnoException) => error.code,
            );
            assert.equal(refused, 'ECONNREFUSED');
            answer();
            await drained;
            assert.match(await text, /late$/);
          },
        );
      });
      await started;
    });
  });
}
