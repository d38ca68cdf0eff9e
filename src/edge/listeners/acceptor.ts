/**
 * A port whose connections are accepted natively and told apart by their first bytes: HTTP/1 goes to uWebSockets.js, which answers
 * HTTP/2 with 505, and HTTP/2 to Node. It costs nothing once a connection is handed over.
 */
import { closeSync } from 'node:fs';
import type { Socket } from 'node:net';
import { getSystemErrorName } from 'node:util';
import { native } from '../../../native/index.js';
import { listenError } from './listener.js';

/** Where the native acceptor works; on Windows a socket is no file descriptor. */
export const HAS_ACCEPTOR = process.platform !== 'win32';

/** Take a connection of which nothing was read, and own it unless they throw. */
export interface Servers {
  http1(fd: number): void;
  http2(socket: Socket): void;
}

export interface SortedPort {
  readonly port: number;
  /** Refuses new connections; those that have sent something are served. */
  drain(): void;
  /** Refuses new connections and ends all that were not handed to uWebSockets.js. */
  close(): void;
}

/**
 * Listens exclusively; rejects with the system's code. `receiveBuffer` bounds what the system holds for a connection, in bytes; Linux
 * doubles it. The port keeps the thread alive until it is drained or closed.
 */
export async function listenSorted(host: string, port: number, receiveBuffer: number, servers: Servers): Promise<SortedPort> {
  const address = await addressOf(host, port);
  const http2Sockets = new Set<Socket>();
  const deliver = (): void => {
    const taken = acceptor.take();
    for (let i = 0; i < taken.length; i += 2) {
      const fd = taken[i] as number;
      if (taken[i + 1] === 2) serveHttp2(fd, servers, http2Sockets);
      else owning(fd, () => servers.http1(fd));
    }
  };
  const acceptor = open(host, port, (listen) => listen(address, port, receiveBuffer, deliver));
  return {
    port: acceptor.port,
    drain() {
      acceptor.stop();
      deliver();
    },
    close() {
      acceptor.stop();
      const taken = acceptor.take();
      for (let i = 0; i < taken.length; i += 2) closeSync(taken[i] as number);
      for (const socket of http2Sockets) socket.destroy();
    },
  };
}

type OpenAcceptor = ReturnType<typeof native>['openAcceptor'];

function open(host: string, port: number, listen: (openAcceptor: OpenAcceptor) => ReturnType<OpenAcceptor>) {
  let opened: ReturnType<OpenAcceptor>;
  try {
    opened = listen(native().openAcceptor);
  } catch (error) {
    throw listenError(host, port, 'EINVAL', error instanceof Error ? error.message : String(error));
  }
  if (typeof opened !== 'number') return opened;
  const code = getSystemErrorName(-opened);
  throw listenError(host, port, code, code);
}

/** The IP address of a host, as Node would choose it. */
async function addressOf(host: string, port: number): Promise<string> {
  if (/^[\d.]+$|:/.test(host)) return host;
  const { lookup } = require('node:dns') as typeof import('node:dns');
  return new Promise((resolve, reject) => {
    lookup(host, (error, address) => {
      if (error) reject(listenError(host, port, error.code ?? 'ENOTFOUND', error.message));
      else resolve(address);
    });
  });
}

function serveHttp2(fd: number, servers: Servers, open: Set<Socket>): void {
  const { Socket } = require('node:net') as typeof import('node:net');
  const socket = owning(fd, () => new Socket({ fd, readable: true, writable: true }));
  if (!socket) return;
  open.add(socket);
  socket.once('close', () => open.delete(socket));
  socket.on('error', () => {});
  socket.setNoDelay(true);
  servers.http2(socket);
}

/** Closes the connection if what should own it from here on can't take it. */
function owning<T>(fd: number, take: () => T): T | undefined {
  try {
    return take();
  } catch {
    closeSync(fd);
    return undefined;
  }
}
