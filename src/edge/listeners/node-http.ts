/** Listens with node:http: where no binary of uWebSockets.js loads, and where a client needs what that can't do. */
import { createServer, type Server } from 'node:http';
import { createServer as createNetServer, type Server as NetServer, type Socket } from 'node:net';
import { http2Server, type NodeHandler, nodeHandler } from './http2.js';
import { type Listener, type Listening, type ListenOptions, listenError, MAX_HEADER_BYTES } from './listener.js';

/** Longer than clients keep idle connections, so that it is the client that ends them: else its next request would be lost. */
const KEEP_ALIVE_MS = 120_000;
/** How an HTTP/2 connection begins when the client knows beforehand that the server speaks it. */
const HTTP2_PREFACE = Buffer.from('PRI * HTTP/2.0');

export function nodeListener(): Listener {
  return { kind: 'node', sharesPorts: false, description: `node:http ${process.version}`, listen };
}

class NodePort {
  pending = 0;
  onIdle: (() => void) | undefined;
  readonly sockets = new Set<Socket>();

  done(): void {
    if (--this.pending === 0) this.onIdle?.();
  }
}

async function listen({ host, port, onRequest, clock }: ListenOptions): Promise<Listening> {
  const state = new NodePort();
  const handle = nodeHandler(state, onRequest, clock);
  const http = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: 0,
    noDelay: true,
  });
  http.on('request', handle);
  http.on('clientError', refuse);
  const server = acceptor(state, http, handle);
  await bind(server, host, port);
  const address = server.address();
  return {
    kind: 'node',
    host,
    port: address && typeof address === 'object' ? address.port : port,
    async drain() {
      server.close();
      http.closeIdleConnections();
      if (state.pending > 0) {
        await new Promise<void>((resolve) => {
          state.onIdle = resolve;
        });
      }
    },
    close() {
      server.close();
      http.close();
      for (const socket of state.sockets) socket.destroy();
    },
  };
}

function bind(server: NetServer, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(host, port, error.code ?? 'EIO', error.message)));
    server.listen({ host, port, exclusive: true }, () => {
      server.removeAllListeners('error');
      server.on('error', () => {});
      resolve();
    });
  });
}

/** Takes connections and looks at their first bytes: HTTP/2 goes to node:http2. */
function acceptor(state: NodePort, http: Server, handle: NodeHandler): NetServer {
  const toHttp2 = http2Server(handle);
  return createNetServer({ noDelay: true }, (socket) => {
    state.sockets.add(socket);
    socket.once('close', () => state.sockets.delete(socket));
    socket.on('error', () => {});
    peek(socket, (first) => {
      if (first.length >= 3 && HTTP2_PREFACE.subarray(0, 3).equals(first.subarray(0, 3))) toHttp2(socket);
      else {
        http.emit('connection', socket);
        socket.resume();
      }
    });
  });
}

/** Calls `decide` when enough bytes are there to tell the protocols apart (no HTTP/1 method begins with `PRI`), and puts them back; the socket is paused then. */
function peek(socket: Socket, decide: (first: Buffer) => void): void {
  let seen: Buffer = Buffer.alloc(0);
  const onData = (chunk: Buffer): void => {
    seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
    const undecided = seen.length < 3 && HTTP2_PREFACE.subarray(0, seen.length).equals(seen);
    if (undecided) return;
    socket.off('data', onData);
    socket.pause();
    socket.unshift(seen);
    decide(seen);
  };
  socket.on('data', onData);
}

/** The parser's own refusals: what came was not HTTP, or its head was too long. */
function refuse(error: NodeJS.ErrnoException, socket: import('node:stream').Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const line = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
