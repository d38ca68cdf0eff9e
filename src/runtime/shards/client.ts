/** A thread's way to the shard of one service. */
import type { MessagePort } from 'node:worker_threads';
import type { HttpRequest, HttpResponse } from '../../../protocols/http.js';
import type { Client } from '../context.js';
import type { Identity } from '../identity.js';
import type { LocalService } from '../serve.js';
import { StreamedBody } from './stream.js';
import { type Batch, type FromShard, RequestPacker, type ToShard, unpackAnswers } from './wire.js';

/** Gives a port to the shard of a service, which is started if it does not run. */
export interface ShardConnector {
  connect(service: string, connected: (port: MessagePort) => void): void;
}

interface Pending {
  readonly identity: Identity;
  readonly request: HttpRequest;
  readonly resolve: (response: HttpResponse) => void;
  /** The connection that it was sent on; absent while it waits for the end of the turn. */
  connection?: MessagePort;
}

export class ShardClient {
  readonly #service: LocalService;
  readonly #connector: ShardConnector;
  readonly #pending = new Map<number, Pending>();
  readonly #streams = new Map<number, { readonly body: StreamedBody; readonly connection: MessagePort }>();
  #packer = new RequestPacker();
  /** Requests of this turn, which go as one message at its end. */
  #queued: number[] = [];
  #connection: MessagePort | undefined;
  #connecting = false;
  #ordinal = 0;

  constructor(service: LocalService, connector: ShardConnector) {
    this.#service = service;
    this.#connector = connector;
  }

  /** Sends a request; the answer to one whose shard breaks down is a failure of its protocol. */
  send(identity: Identity, request: HttpRequest, client: Client | undefined): Promise<HttpResponse> {
    const id = ++this.#ordinal;
    this.#packer.add(id, identity, request);
    if (this.#queued.push(id) === 1) setImmediate(this.#flush);
    client?.onAborted(() => this.#abort(id));
    return new Promise((resolve) => this.#pending.set(id, { identity, request, resolve }));
  }

  close(): void {
    this.#connection?.close();
  }

  #flush = (): void => {
    if (this.#queued.length === 0) return;
    const connection = this.#connection;
    if (connection === undefined) {
      this.#connect();
      return;
    }
    for (const id of this.#queued) {
      const pending = this.#pending.get(id);
      if (pending) pending.connection = connection;
    }
    this.#queued = [];
    const { batch, transfer } = this.#packer.take();
    connection.postMessage(batch, transfer);
  };

  #connect(): void {
    if (this.#connecting) return;
    this.#connecting = true;
    this.#connector.connect(this.#service.name, (port) => {
      this.#connecting = false;
      this.#connection = port;
      port.on('message', (message: FromShard) => this.#receive(port, message));
      port.on('close', () => this.#lost(port));
      port.unref();
      this.#flush();
    });
  }

  #receive(port: MessagePort, message: FromShard): void {
    if (message === 'idle') {
      if (this.#pending.size > 0 || this.#streams.size > 0) return;
      // Nothing is sent on this port from here on, so that the shard may end without losing a request. The port may be one given up before.
      if (this.#connection === port) this.#connection = undefined;
      this.#post(port, 'restful');
    } else if ('stream' in message) {
      const stream = this.#streams.get(message.stream);
      if (message.chunk === undefined) this.#streams.delete(message.stream);
      stream?.body.push(message.chunk, message.failed === true);
    } else {
      this.#answer(port, message);
    }
  }

  #answer(port: MessagePort, batch: Batch): void {
    unpackAnswers(batch, (id, response, streamed) => {
      const pending = this.#pending.get(id);
      if (pending === undefined) {
        if (streamed) this.#post(port, { abort: id });
        return;
      }
      this.#pending.delete(id);
      if (streamed) {
        const body = new StreamedBody(
          () => this.#post(port, { ack: id }),
          () => this.#streams.delete(id) && this.#post(port, { abort: id }),
        );
        this.#streams.set(id, { body, connection: port });
        response.body = body;
      }
      pending.resolve(response);
    });
  }

  #post(port: MessagePort, message: ToShard): void {
    port.postMessage(message);
  }

  #abort(id: number): void {
    const pending = this.#pending.get(id);
    if (pending) {
      // One that is still queued is sent all the same, since it is packed with its neighbours.
      if (pending.connection === undefined) this.#flush();
      this.#pending.delete(id);
    } else if (!this.#streams.delete(id)) {
      return;
    }
    if (this.#connection) this.#post(this.#connection, { abort: id });
  }

  /** The shard has ended; what it had not answered gets a failure, what was not sent goes to its successor. */
  #lost(port: MessagePort): void {
    if (this.#connection === port) this.#connection = undefined;
    for (const [id, pending] of this.#pending) {
      if (pending.connection !== port) continue;
      this.#pending.delete(id);
      const failure = new Error(`The shard of ${this.#service.name} ended before it answered.`);
      pending.resolve(this.#service.fail(failure, pending.identity, pending.request));
    }
    for (const [id, { body, connection }] of this.#streams) {
      // A port given up before closes late, when its successor may have answers under way.
      if (connection !== port) continue;
      this.#streams.delete(id);
      body.push(undefined, true);
    }
  }
}
