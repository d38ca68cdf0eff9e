/** How a thread beside the main one reaches homes. */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { HomeReach, Homes, PieceSink } from './index.js';
import { type FromHome, movable, type ToHome } from './wire.js';

/** Hands a port to the main thread, which answers there for the home of the service. */
export type ConnectHome = (service: string, port: MessagePort) => void;

export class RemoteHomes implements Homes {
  readonly #connect: ConnectHome;
  readonly #homes = new Map<string, RemoteHome>();

  constructor(connect: ConnectHome) {
    this.#connect = connect;
  }

  start(service: string): void {
    this.of(service);
  }

  of(service: string): HomeReach {
    let home = this.#homes.get(service);
    if (home === undefined) {
      const { port1, port2 } = new MessageChannel();
      home = new RemoteHome(port1, service);
      this.#homes.set(service, home);
      this.#connect(service, port2);
    }
    return home;
  }

  close(): void {
    for (const home of this.#homes.values()) home.close();
  }
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly pieces: PieceSink | undefined;
}

class RemoteHome implements HomeReach {
  readonly #port: MessagePort;
  readonly #service: string;
  readonly #pending = new Map<number, Pending>();
  #ordinal = 0;

  constructor(port: MessagePort, service: string) {
    this.#port = port;
    this.#service = service;
    port.on('message', (message: FromHome) => this.#receive(message));
    port.on('close', () => this.#lost());
    port.unref();
  }

  run(call: unknown, pieces?: PieceSink): Promise<unknown> {
    const id = ++this.#ordinal;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, pieces });
      const message: ToHome = { id, call, streamed: pieces !== undefined };
      this.#port.postMessage(message, movable(call));
    });
  }

  close(): void {
    this.#port.close();
  }

  #receive(message: FromHome): void {
    const { id } = message;
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    if ('piece' in message) {
      const more = pending.pieces?.(message.piece);
      const taken = (): void => this.#port.postMessage({ ack: id } satisfies ToHome);
      if (more) void more.then(taken);
      else taken();
      return;
    }
    this.#pending.delete(id);
    if ('result' in message) pending.resolve(message.result);
    else pending.reject(message.error ?? new Error(`The home of ${this.#service} failed; the log says why.`));
  }

  #lost(): void {
    for (const { reject } of this.#pending.values()) reject(new Error(`The home of ${this.#service} ended before it answered.`));
    this.#pending.clear();
  }
}
