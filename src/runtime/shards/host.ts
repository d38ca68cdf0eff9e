/**
 * The shards of one emulator, on its main thread: one worker a service, in a pool of its own, started when something asks for it.
 * A shard that ends, by itself or by a crash, is forgotten, and the next request starts another; since state is native, nothing is lost.
 */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { HomeHost } from '../homes/host.js';
import type { Instance } from '../instance.js';
import { describeFailure } from '../log.js';
import type { ShardConnector } from './client.js';
import type { FromHost, FromWorker, ShardTask } from './worker.js';

interface Shard {
  readonly pool: Piscina;
  readonly control: MessagePort;
  /** Ports handed to it so far: a shard that asks to end while one is on its way must stay. */
  ports: number;
  /** It was told to end. */
  ended: boolean;
  /** Its pool is being destroyed. */
  forgotten: boolean;
}

/** The compiled files that a shard loads. */
export interface ShardFiles {
  /** `worker.ts` beside this file. */
  readonly worker: string;
  /** A module that exports `registry`, the services. */
  readonly registry: string;
}

/** What answers for homes, where there are some. */
type HomeServer = Pick<HomeHost, 'serve'>;

export class ShardHost implements ShardConnector {
  readonly #instance: Instance;
  readonly #files: ShardFiles;
  readonly #homes: HomeServer | undefined;
  readonly #shards = new Map<string, Shard>();
  readonly #ending = new Set<Promise<void>>();
  #closed = false;

  constructor(instance: Instance, files: ShardFiles, homes?: HomeServer) {
    this.#instance = instance;
    this.#files = files;
    this.#homes = homes;
  }

  /** The services that have a shard at this moment. */
  get running(): string[] {
    return [...this.#shards.keys()];
  }

  connect(service: string, connected: (port: MessagePort) => void): void {
    const { port1, port2 } = new MessageChannel();
    if (this.#closed) {
      port2.close();
    } else {
      const shard = this.#shards.get(service) ?? this.#start(service);
      shard.ports++;
      const message: FromHost = { connect: port2 };
      shard.control.postMessage(message, [port2]);
    }
    connected(port1);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const [service, shard] of this.#shards) this.#forget(service, shard);
    await Promise.all(this.#ending);
  }

  #start(service: string): Shard {
    // Loaded here, since most emulators' first requests need no shard.
    const { Piscina } = require('piscina') as typeof import('piscina');
    const { port1: control, port2: workerControl } = new MessageChannel();
    const pool = new Piscina({
      filename: this.#files.worker,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 0,
      // The other ways park the thread between tasks, which stops its timers and ports.
      atomics: 'disabled',
    });
    const shard: Shard = { pool, control, ports: 0, ended: false, forgotten: false };
    this.#shards.set(service, shard);
    control.on('message', (message: FromWorker) => {
      if ('home' in message) this.#homes?.serve(message.home, message.port);
      else this.#mayEnd(service, shard, message.idleWith);
    });
    // A worker that dies takes its end of this port along, which is known here before the pool tells: the next request finds no dead shard.
    control.on('close', () => this.#forget(service, shard));
    control.unref();
    const task: ShardTask = {
      service,
      handle: this.#instance.handle,
      registryFile: this.#files.registry,
      control: workerControl,
    };
    const report = (error: unknown): void => {
      if (!this.#closed && !shard.ended) {
        this.#instance.log.write('error', `The shard of ${service} broke down: ${describeFailure(error)}`);
      }
    };
    pool.on('error', report);
    pool
      .run(task, { transferList: [workerControl] })
      .catch(report)
      .finally(() => this.#forget(service, shard));
    return shard;
  }

  #mayEnd(service: string, shard: Shard, portsSeen: number): void {
    if (portsSeen !== shard.ports) return;
    if (this.#shards.get(service) === shard) this.#shards.delete(service);
    shard.ended = true;
    const message: FromHost = 'end';
    shard.control.postMessage(message);
  }

  #forget(service: string, shard: Shard): void {
    if (this.#shards.get(service) === shard) this.#shards.delete(service);
    if (shard.forgotten) return;
    shard.forgotten = true;
    shard.control.close();
    const ended = shard.pool.destroy().catch(() => {});
    this.#ending.add(ended);
    void ended.finally(() => this.#ending.delete(ended));
  }
}
