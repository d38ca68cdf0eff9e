import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import { connect, createServer, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import type { Exchange } from '../../runtime/exchange.js';
import type { Listening } from './listener.js';
import { countAnswers, listenersThatLoad, raw, withServer } from './testing.js';

const MIB = 1_048_576;
const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';
const GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

/** Answers with what came, or with as many bytes as the path says. */
function answer(exchange: Exchange): void {
  const { method, path, query } = exchange;
  const bytes = Number(path.slice(1));
  if (bytes > 0) {
    sendPattern(exchange, bytes);
    return;
  }
  const seen = `${method} ${path} ${query} ${exchange.header('host')}`;
  exchange.readBody(64 * MIB, (body) => exchange.reply(200, ['X-Seen', seen], String(body?.length)));
}

/** Byte i is i modulo 251, so that a part that is lost or swapped shows. */
function pattern(from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let i = 0; i < length; i++) bytes[i] = (from + i) % 251;
  return bytes;
}

function sendPattern(exchange: Exchange, total: number): void {
  let sent = 0;
  const more = (): void => {
    while (sent < total) {
      const chunk = pattern(sent, Math.min(65_536, total - sent));
      sent += chunk.length;
      if (!exchange.write(chunk)) return;
    }
  };
  exchange.onWritable(more);
  exchange.replyHead(200, [], total);
  more();
}

interface Answer {
  status: number;
  seen: string | undefined;
  length: string | undefined;
  body: Buffer;
}

async function ask(session: ClientHttp2Session, method: string, path: string, body?: Buffer, slowly = false): Promise<Answer> {
  const stream = session.request({ ':method': method, ':path': path }, { endStream: body === undefined });
  if (body) stream.end(body);
  const [headers] = (await once(stream, 'response')) as [Record<string, string>];
  const parts: Buffer[] = [];
  for await (const part of stream) {
    parts.push(part as Buffer);
    if (slowly) await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    status: Number(headers[':status']),
    seen: headers['x-seen'],
    length: headers['content-length'],
    body: Buffer.concat(parts),
  };
}

async function withSession(server: Listening, run: (session: ClientHttp2Session) => Promise<void>): Promise<void> {
  const session = connectHttp2(`http://127.0.0.1:${server.port}`);
  try {
    await run(session);
  } finally {
    session.close();
  }
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Resolves when it is closed, with an error or without. */
function closing(connection: Socket | ClientHttp2Session): Promise<void> {
  return new Promise((resolve) => connection.once('close', () => resolve()));
}

for (const listener of listenersThatLoad()) {
  describe(`listener ${listener.kind}, HTTP/2 by prior knowledge`, () => {
    it('answers GET, PUT with a body, and HEAD', async () => {
      await withServer(listener, answer, (server) =>
        withSession(server, async (session) => {
          const host = `127.0.0.1:${server.port}`;
          const got = await ask(session, 'GET', '/a?b=c');
          assert.deepEqual([got.status, got.seen, String(got.body)], [200, `GET /a b=c ${host}`, '0']);
          const put = await ask(session, 'PUT', '/k', Buffer.alloc(3 * MIB));
          assert.deepEqual([put.status, put.seen, String(put.body)], [200, `PUT /k  ${host}`, String(3 * MIB)]);
          const head = await ask(session, 'HEAD', '/1234');
          assert.deepEqual([head.status, head.length, head.body.length], [200, '1234', 0]);
        }),
      );
    });

    it('answers several streams of a connection at once, in any order', async () => {
      const waiting: Exchange[] = [];
      const last = (exchange: Exchange): void => {
        waiting.push(exchange);
        if (waiting.length === 20) for (const one of waiting.reverse()) one.reply(200, [], one.path);
      };
      await withServer(listener, last, (server) =>
        withSession(server, async (session) => {
          const paths = Array.from({ length: 20 }, (_, i) => `/${i}`);
          const answers = await Promise.all(paths.map((path) => ask(session, 'GET', path)));
          assert.deepEqual(
            answers.map(({ body }) => String(body)),
            paths,
          );
        }),
      );
    });

    it('sends large bodies whole to readers that are slow', async () => {
      await withServer(listener, answer, (server) =>
        withSession(server, async (session) => {
          const total = 8 * MIB + 1;
          const [one, other] = await Promise.all([
            ask(session, 'GET', `/${total}`, undefined, true),
            ask(session, 'GET', `/${total}`),
          ]);
          const expected = pattern(0, total);
          assert.ok(one.body.equals(expected));
          assert.ok(other.body.equals(expected));
        }),
      );
    });

    it('serves HTTP/1 and HTTP/2 beside each other, and beside connections that send nothing', async () => {
      await withServer(listener, answer, async (server) => {
        const idle = await Promise.all(Array.from({ length: 50 }, () => connected(server.port)));
        const halves = await Promise.all(idle.slice(25).map(async (socket) => socket.write('PR')));
        assert.equal(halves.length, 25);
        await withSession(server, async (session) => {
          assert.equal((await ask(session, 'GET', '/a')).status, 200);
          assert.equal(countAnswers(await raw(server.port, [GET], (text) => countAnswers(text) === 1)), 1);
          assert.equal((await ask(session, 'GET', '/b')).status, 200);
        });
        for (const socket of idle) socket.destroy();
      });
    });

    it('waits for the rest of a preface, and of a method that begins like it', async () => {
      await withServer(listener, answer, async (server) => {
        const settings = Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]);
        // The server's own SETTINGS frame (type 4) is its answer to the preface.
        const parts = ['P', 'R', PREFACE.slice(2, 9), PREFACE.slice(9), settings];
        const text = await raw(server.port, parts, (t) => t.length >= 9);
        assert.equal(text.charCodeAt(3), 4);
        const propfind = ['P', 'R', 'OPFIND / HTTP/1.1\r\nHost: a\r\n\r\n'];
        assert.match(await raw(server.port, propfind, (t) => countAnswers(t) === 1), /X-Seen: PROPFIND \/ {2}a\r\n/);
      });
    });

    it('ends a connection whose preface turns into something else, and serves the others', async () => {
      await withServer(listener, answer, async (server) => {
        const text = await raw(server.port, ['PRI * HT', 'x'.repeat(100)], () => false);
        assert.doesNotMatch(text, /^HTTP\/1/);
        const half = await connected(server.port);
        half.end('PR');
        assert.equal(countAnswers(await raw(server.port, [GET], (t) => countAnswers(t) === 1)), 1);
      });
    });

    it('completes streams under way when it drains, and ends the session when it closes', async () => {
      let reply = (): void => {};
      const started = new Promise<void>((resolve) => {
        reply = resolve;
      });
      let late = (): void => {};
      const wait = (exchange: Exchange): void => {
        late = () => exchange.reply(200, [], 'late');
        reply();
      };
      const server = await listener.listen({ host: '127.0.0.1', port: 0, onRequest: wait });
      const session = connectHttp2(`http://127.0.0.1:${server.port}`);
      session.on('error', () => {});
      const asked = ask(session, 'GET', '/');
      await started;
      const drained = server.drain();
      late();
      assert.equal(String((await asked).body), 'late');
      await drained;
      const closed = closing(session);
      server.close();
      await closed;
    });
  });

  describe(`listener ${listener.kind}, its port`, () => {
    it('may be listened on again at once, with connections of all kinds left', async () => {
      let port = 0;
      for (let round = 0; round < 3; round++) {
        const server = await listener.listen({ host: '127.0.0.1', port, onRequest: answer });
        port = server.port;
        const idle = await connected(port);
        const half = await connected(port);
        half.write('PR');
        const used = await connected(port);
        used.write(GET);
        await once(used, 'data');
        const session = connectHttp2(`http://127.0.0.1:${port}`);
        session.on('error', () => {});
        assert.equal((await ask(session, 'GET', '/a')).status, 200);
        const ended = [idle, half, used, session].map(closing);
        for (const socket of [idle, half, used]) socket.resume();
        server.close();
        await Promise.all(ended);
      }
    });

    it('is in use when any other program listens on it', async () => {
      const other = createServer();
      other.listen(0, '127.0.0.1');
      await once(other, 'listening');
      const address = other.address();
      assert.ok(address && typeof address === 'object');
      const { port } = address;
      await assert.rejects(listener.listen({ host: '127.0.0.1', port, onRequest: answer }), { code: 'EADDRINUSE', port });
      await new Promise((resolve) => other.close(resolve));
      const server = await listener.listen({ host: '127.0.0.1', port, onRequest: answer });
      server.close();
    });

    it('is found by the name of a host', async () => {
      const server = await listener.listen({ host: 'localhost', port: 0, onRequest: answer });
      const socket = connect(server.port, 'localhost');
      await once(socket, 'connect');
      socket.destroy();
      server.close();
      await assert.rejects(listener.listen({ host: '192.0.2.1', port: 0, onRequest: answer }), { code: 'EADDRNOTAVAIL' });
      await assert.rejects(
        listener.listen({ host: 'no-such-host.invalid', port: 0, onRequest: answer }),
        /Listening on .* failed/,
      );
    });
  });
}
