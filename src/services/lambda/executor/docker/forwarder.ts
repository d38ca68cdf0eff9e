/**
 * Lets functions in containers reach the emulator where it listens on loopback only: a port on the address that containers know, whose
 * connections are passed on. Only addresses of the functions' containers are let in.
 */
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import type { ListenAddress } from '../../../../runtime/config.js';
import { plainAddress, type Reach } from './network.js';

export class Forwarder {
  private readonly listening = new Map<string, Promise<Server>>();
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly listen: readonly ListenAddress[],
    private readonly mayConnect: (peer: string) => boolean | Promise<boolean>,
  ) {}

  /** `endpoint` as containers reach it. */
  async translate(endpoint: string, reach: Reach): Promise<string> {
    const url = new URL(endpoint);
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    if (!isLoopback(url.hostname) || reach.network === 'host') return endpoint;
    if (this.listensOn(reach.bind, port) || (reach.bind === '127.0.0.1' && reach.advertise !== '127.0.0.1')) {
      return `${url.protocol}//${reach.advertise}:${port}`;
    }
    const server = await this.serverFor(reach.bind, port);
    return `${url.protocol}//${reach.advertise}:${portOf(server)}`;
  }

  private listensOn(address: string, port: number): boolean {
    return this.listen.some((each) => (each.port === port || each.port === 0) && ['0.0.0.0', '::', address].includes(each.host));
  }

  private serverFor(bind: string, port: number): Promise<Server> {
    const key = `${bind}:${port}`;
    const known = this.listening.get(key);
    if (known) return known;
    // The emulator's own port, since users write it into their code; any other if that is taken.
    const opened = this.open(bind, port, port).catch(() => this.open(bind, 0, port));
    this.listening.set(key, opened);
    opened.catch(() => this.listening.delete(key));
    return opened;
  }

  private open(bind: string, port: number, target: number): Promise<Server> {
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => void this.admit(socket, target));
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: bind, port }, () => {
        server.off('error', reject);
        server.unref();
        resolve(server);
      });
    });
  }

  private async admit(socket: Socket, target: number): Promise<void> {
    socket.on('error', () => socket.destroy());
    if (!(await this.mayConnect(plainAddress(socket.remoteAddress ?? '')))) {
      socket.destroy();
      return;
    }
    const onward = createConnection({ host: '127.0.0.1', port: target, allowHalfOpen: true });
    for (const [from, to] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      this.sockets.add(from);
      from.setNoDelay(true);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  }

  async close(): Promise<void> {
    const servers = await Promise.allSettled(this.listening.values());
    this.listening.clear();
    for (const each of servers) if (each.status === 'fulfilled') each.value.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}

function portOf(server: Server): number {
  return (server.address() as { port: number }).port;
}
