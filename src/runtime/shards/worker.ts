/**
 * A shard: the thread on which a service runs what is not inline. It is one long-lived task of its pool, which serves the ports of
 * all gateway threads until there has been nothing to do for a while.
 */
import type { MessagePort } from 'node:worker_threads';
import type { HttpResponse } from '../../../protocols/http.js';
import type { Client } from '../context.js';
import { Dispatcher } from '../dispatch.js';
import { RemoteHomes } from '../homes/client.js';
import { attachInstance, type InstanceHandle } from '../instance.js';
import { describeFailure } from '../log.js';
import { monotonicNow, realTimeout } from '../monotonic.js';
import type { Registry } from '../service.js';
import { StreamSender } from './stream.js';
import { AnswerPacker, type Batch, type FromShard, type ToShard, unpackRequests } from './wire.js';

/** What a shard is told when it starts. */
export interface ShardTask {
  readonly service: string;
  readonly handle: InstanceHandle;
  readonly registryFile: string;
  readonly control: MessagePort;
}

/** What the main thread tells a shard. */
export type FromHost = { readonly connect: MessagePort } | 'end';

/** A shard asks to end, and says how many ports it has been given by then; or hands over a port on which a service's home is asked. */
export type FromWorker = { readonly idleWith: number } | { readonly home: string; readonly port: MessagePort };

/** Runs until the main thread agrees that the shard may end. */
export default function runShard(task: ShardTask): Promise<void> {
  const { registry } = require(task.registryFile) as { registry: Registry };
  const instance = attachInstance(task.handle);
  const homes = new RemoteHomes((home, port) => {
    const message: FromWorker = { home, port };
    task.control.postMessage(message, [port]);
  });
  instance.homes = homes;
  const dispatcher = new Dispatcher({ instance, registry });
  return new Promise((resolve) => {
    const shard = new Shard(task, dispatcher, instance.config.shardIdleMs);
    task.control.on('message', (message: FromHost) => {
      if (message === 'end') {
        dispatcher.close();
        homes.close();
        task.control.close();
        resolve();
      } else {
        shard.connect(message.connect);
      }
    });
  });
}

/** The work of a shard, and whether there is any. */
class Shard {
  readonly #task: ShardTask;
  readonly dispatcher: Dispatcher;
  readonly #idleMs: number;
  readonly #connections = new Set<Connection>();
  #ports = 0;
  #busy = 0;
  #lastWork = Number.NEGATIVE_INFINITY;
  #idle: { cancel(): void } | undefined;

  constructor(task: ShardTask, dispatcher: Dispatcher, idleMs: number) {
    this.#task = task;
    this.dispatcher = dispatcher;
    this.#idleMs = idleMs;
  }

  get service(): string {
    return this.#task.service;
  }

  connect(port: MessagePort): void {
    this.#ports++;
    this.#connections.add(new Connection(port, this));
    this.#rest();
  }

  disconnected(connection: Connection): void {
    this.#connections.delete(connection);
    if (this.#connections.size > 0) return;
    const message: FromWorker = { idleWith: this.#ports };
    this.#task.control.postMessage(message);
  }

  begin(): void {
    this.#busy++;
  }

  finish(): void {
    this.#busy--;
    this.#lastWork = monotonicNow();
    this.#rest();
  }

  /** One timeout at a time: when it rings while there was work meanwhile, it is set again. */
  #rest(): void {
    if (this.#idle !== undefined) return;
    this.#idle = realTimeout(() => {
      this.#idle = undefined;
      if (this.#busy > 0 || monotonicNow() - this.#lastWork < this.#idleMs - 1) this.#rest();
      else for (const connection of this.#connections) connection.askToEnd();
    }, this.#idleMs);
  }
}

/** One gateway thread's port. */
class Connection {
  readonly #port: MessagePort;
  readonly #shard: Shard;
  readonly #answers = new AnswerPacker();
  /** What to run when the client of a request goes away. */
  readonly #aborts = new Map<number, Abortable>();
  readonly #streams = new Map<number, StreamSender>();
  #scheduled = false;

  constructor(port: MessagePort, shard: Shard) {
    this.#port = port;
    this.#shard = shard;
    port.on('message', (message: ToShard) => this.#receive(message));
    port.on('close', () => {
      for (const abortable of this.#aborts.values()) abortable.abort();
      for (const stream of this.#streams.values()) stream.abort();
      shard.disconnected(this);
    });
  }

  askToEnd(): void {
    this.#post('idle');
  }

  #post(message: FromShard, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  #receive(message: ToShard): void {
    if (message === 'restful') this.#port.close();
    else if ('fields' in message) this.#serve(message);
    else if ('ack' in message) this.#streams.get(message.ack)?.acknowledge();
    else {
      this.#aborts.get(message.abort)?.abort();
      this.#streams.get(message.abort)?.abort();
    }
  }

  #serve(batch: Batch): void {
    unpackRequests(batch, this.#shard.service, (id, identity, request) => {
      const client = new Abortable();
      const response = this.#shard.dispatcher.serve(identity, request, client);
      this.#shard.begin();
      if (response instanceof Promise) {
        this.#aborts.set(id, client);
        void response.then((late) => {
          this.#aborts.delete(id);
          this.#answer(id, late);
        });
      } else {
        this.#answer(id, response);
      }
    });
  }

  #answer(id: number, response: HttpResponse): void {
    const { body } = response;
    if (isStream(body)) {
      this.#answers.addStreamed(id, response);
      this.#flush();
      void this.#stream(id, body);
      return;
    }
    this.#answers.add(id, response);
    this.#shard.finish();
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(this.#flush);
  }

  #flush = (): void => {
    this.#scheduled = false;
    if (this.#answers.isEmpty) return;
    const { batch, transfer } = this.#answers.take();
    this.#post(batch, transfer);
  };

  async #stream(id: number, body: AsyncIterable<Uint8Array>): Promise<void> {
    const sender = new StreamSender();
    this.#streams.set(id, sender);
    let failed = false;
    try {
      await sender.run(body, (chunk) => this.#post({ stream: id, chunk }));
    } catch (error) {
      failed = true;
      this.#shard.dispatcher.instance.log.write(
        'error',
        `A streamed answer of ${this.#shard.service} failed: ${describeFailure(error)}`,
      );
    }
    this.#streams.delete(id);
    this.#post({ stream: id, failed });
    this.#shard.finish();
  }
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** The client of one request, as the shard knows it. */
class Abortable implements Client {
  aborted = false;
  readonly #runs: Array<() => void> = [];

  onAborted(run: () => void): void {
    this.#runs.push(run);
  }

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const run of this.#runs) run();
  }
}
