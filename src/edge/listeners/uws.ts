/**
 * Listens with uWebSockets.js; connections come from an acceptor that hands HTTP/2 to Node. What the library can't do, and node:http
 * can: answer HTTP/1.0 and, where it accepts by itself (on Windows and on ports that threads share), HTTP/2: it says 505; take a
 * request line that arrives cut within ` HTTP/1.1` (505), keep a connection on which a request was sent ahead of a pending answer,
 * and wait for uploads slower than 16 KB/s. It also drops bytes above 0x7f from the end of header values.
 */
import type { ListenOptions as ListenOn, Server, Socket } from 'node:net';
import { native } from '../../../native/index.js';
import { HAS_ACCEPTOR, listenSorted, type SortedPort } from './acceptor.js';
import { type AnswerClock, UwsDate } from './answer-date.js';
import type { Listener, Listening, ListenOptions, OnRequest } from './listener.js';
import { listenError } from './listener.js';
import { loadUws, type Uws, type UwsApp, type UwsRequest, type UwsResponse } from './uws-binding.js';
import { UwsExchange } from './uws-exchange.js';

/** The listener, or what kept each binary from loading. */
export function uwsListener(): Listener | { problems: string[] } {
  const loaded = loadUws();
  if ('problems' in loaded) return loaded;
  const { uws, from, file } = loaded;
  return { kind: 'uws', sharesPorts: SHARES_PORTS, description: from, listen: (options) => listen(uws, file, options) };
}

/** Linux alone deals connections out evenly between sockets that share a port. */
const SHARES_PORTS = process.platform === 'linux';

/** The library's LIBUS_LISTEN_DEFAULT, which it has no name for in JavaScript. */
const SHARED_PORT = 0;

/**
 * The library reads 512 KiB at a time and, as long as it gets them whole, goes on reading without returning to the event loop, also
 * from a connection that was told to pause: one fast upload would keep everyone else waiting and fill the memory. The system may
 * therefore hold fewer bytes for a connection; Linux doubles the number.
 */
const RECEIVE_BUFFER_BYTES = 128 * 1024;

/** What the exchanges of one port share. */
export class UwsPort {
  /** Answers under way. */
  pending = 0;
  onIdle: (() => void) | undefined;
  /** Absent once the port is closed: the library never frees its routes' handlers, and all behind them would stay with them. */
  onRequest: OnRequest | undefined;
  readonly date: UwsDate | undefined;

  constructor(onRequest: OnRequest, date: UwsDate | undefined) {
    this.onRequest = onRequest;
    this.date = date;
  }

  done(): void {
    if (--this.pending === 0) this.onIdle?.();
  }
}

async function listen(uws: Uws, file: string, options: ListenOptions): Promise<Listening> {
  const { host, port: wanted, onRequest, share, clock } = options;
  const state = new UwsPort(onRequest, clock && new UwsDate(clock, file));
  const app = uws.App();
  // A route for each usual method spares asking for it.
  const serve = (method: string | undefined) => (res: UwsResponse, req: UwsRequest) => {
    const exchange = new UwsExchange(state, res, req, method);
    // An exception that reaches uWebSockets.js ends the process, and so does a request left without an abort handler.
    try {
      state.onRequest?.(exchange);
    } catch {
      exchange.fail();
    }
    exchange.leave();
  };
  app.get('/*', serve('GET')).put('/*', serve('PUT')).post('/*', serve('POST')).del('/*', serve('DELETE'));
  app.head('/*', serve('HEAD')).options('/*', serve('OPTIONS')).patch('/*', serve('PATCH')).any('/*', serve(undefined));
  const door =
    HAS_ACCEPTOR && share === undefined && app.adoptSocket
      ? await listenSorted(host, wanted, RECEIVE_BUFFER_BYTES, {
          http1: (fd) => app.adoptSocket?.(fd),
          http2: lazyHttp2(state, clock),
        })
      : await listenAlone(uws, app, host, wanted, share);
  return {
    kind: 'uws',
    host,
    port: door.port,
    drain() {
      door.drain();
      if (state.pending === 0) return Promise.resolve();
      return new Promise((resolve) => {
        state.onIdle = resolve;
      });
    },
    close() {
      door.close();
      app.close();
      state.onRequest = undefined;
    },
  };
}

/** Serves HTTP/2, and loads what that takes when the first such client comes. */
function lazyHttp2(state: UwsPort, clock: AnswerClock | undefined): (socket: Socket) => void {
  let serve: ((socket: Socket) => void) | undefined;
  return (socket) => {
    if (!serve) {
      const { http2Server, nodeHandler } = require('./http2.js') as typeof import('./http2.js');
      serve = http2Server(nodeHandler(state, (exchange) => state.onRequest?.(exchange), clock));
    }
    serve(socket);
  };
}

/** Lets the library accept. Threads share a port so, and it is the only way on Windows. */
async function listenAlone(
  uws: Uws,
  app: UwsApp,
  host: string,
  wanted: number,
  share: ListenOptions['share'],
): Promise<SortedPort> {
  // Threads that are to share a port that the system chooses need its number first.
  const port = wanted === 0 && share === 'own' ? await freePort(host) : wanted;
  const release = port === 0 || share === 'join' ? undefined : await reserve(host, port);
  const socket = await new Promise<object | false>((resolve) => {
    // Exclusive for a port that the system chooses. For a given one `reserve` has made sure that nobody has it: the library's exclusive
    // mode leaves out SO_REUSEADDR, so that the port of an emulator that was just stopped would count as in use for a minute.
    app.listen(host, port, port === 0 ? uws.LIBUS_LISTEN_EXCLUSIVE_PORT : SHARED_PORT, resolve);
  });
  release?.();
  if (!socket) {
    app.close();
    throw listenError(host, port, 'EADDRINUSE', 'it was free a moment ago');
  }
  // Connections take this over from the socket that accepts them.
  native().limitReceiveBuffers(uws.us_socket_local_port(socket), RECEIVE_BUFFER_BYTES);
  let listening = true;
  const stop = (): void => {
    if (listening) uws.us_listen_socket_close(socket);
    listening = false;
  };
  return { port: uws.us_socket_local_port(socket), drain: stop, close: stop };
}

/**
 * Makes sure that nobody listens on the port, by listening on it with Node's own means, and keeps out other emulators that do the same
 * until `release` is called: the library's shared mode would let them share the port, and silently split the requests. Rejects with
 * the system's reason, which uWebSockets.js does not tell.
 */
async function reserve(host: string, port: number): Promise<() => void> {
  // A name in Linux's abstract namespace, which goes with the process. Elsewhere the moment between the two goes unguarded.
  const lock = process.platform === 'linux' ? await listenOn({ path: `\0ruststack-port-${port}` }, host, port) : undefined;
  try {
    const probe = await listenOn({ host, port, exclusive: true }, host, port);
    await new Promise<void>((resolve) => probe.close(() => resolve()));
  } catch (error) {
    lock?.close();
    throw error;
  }
  return () => lock?.close();
}

async function freePort(host: string): Promise<number> {
  const probe = await listenOn({ host, port: 0, exclusive: true }, host, 0);
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return address && typeof address === 'object' ? address.port : 0;
}

function listenOn(where: ListenOn, host: string, port: number): Promise<Server> {
  const net = require('node:net') as typeof import('node:net');
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(host, port, error.code ?? 'EIO', error.message)));
    server.listen(where, () => resolve(server));
  });
}
