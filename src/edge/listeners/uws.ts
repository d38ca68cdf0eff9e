/**
 * Listens with uWebSockets.js. What it can't do, and node:http can: answer HTTP/1.0 and HTTP/2 (it says 505), take a request line that
 * arrives cut within ` HTTP/1.1` (505), keep a connection on which a request was sent ahead of a pending answer, and wait for
 * uploads slower than 16 KB/s. It also drops bytes above 0x7f from the end of header values.
 */
import type { Listener, Listening, ListenOptions } from './listener.js';
import { listenError } from './listener.js';
import { loadUws, type Uws } from './uws-binding.js';
import { UwsExchange } from './uws-exchange.js';

/** The listener, or what kept each binary from loading. */
export function uwsListener(): Listener | { problems: string[] } {
  const loaded = loadUws();
  if ('problems' in loaded) return loaded;
  const { uws, from } = loaded;
  return { kind: 'uws', description: from, listen: (options) => listen(uws, options) };
}

/** What the exchanges of one port share. */
export class UwsPort {
  /** Answers under way. */
  pending = 0;
  onIdle: (() => void) | undefined;

  done(): void {
    if (--this.pending === 0) this.onIdle?.();
  }
}

async function listen(uws: Uws, { host, port, onRequest }: ListenOptions): Promise<Listening> {
  const state = new UwsPort();
  const app = uws.App();
  app.any('/*', (res, req) => {
    const exchange = new UwsExchange(state, res, req);
    // An exception that reaches uWebSockets.js ends the process, and so does a request left without an abort handler.
    try {
      onRequest(exchange);
    } catch {
      exchange.fail();
    }
    exchange.leave();
  });
  const socket = await new Promise<object | false>((resolve) => {
    // Exclusive: by default the port would be shared with any other process that asks for it, which would take half the requests.
    app.listen(host, port, uws.LIBUS_LISTEN_EXCLUSIVE_PORT, resolve);
  });
  if (!socket) {
    app.close();
    throw await whyNot(host, port);
  }
  let listening = true;
  const stopListening = (): void => {
    if (listening) uws.us_listen_socket_close(socket);
    listening = false;
  };
  return {
    kind: 'uws',
    host,
    port: uws.us_socket_local_port(socket),
    drain() {
      stopListening();
      if (state.pending === 0) return Promise.resolve();
      return new Promise((resolve) => {
        state.onIdle = resolve;
      });
    },
    close() {
      stopListening();
      app.close();
    },
  };
}

/** uWebSockets.js only says that it failed; the reason is found by asking for the port once more with Node's own means. */
function whyNot(host: string, port: number): Promise<Error> {
  const net = require('node:net') as typeof import('node:net');
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(listenError(host, port, error.code ?? 'EIO', error.message)));
    probe.listen({ host, port, exclusive: true }, () => {
      probe.close(() => resolve(listenError(host, port, 'EADDRINUSE', 'it was in use a moment ago')));
    });
  });
}
