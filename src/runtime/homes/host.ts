/** The homes themselves, on the main thread: started on first need, and ended with the emulator. */
import type { MessagePort } from 'node:worker_threads';
import { isServiceError } from '../../../protocols/errors.js';
import type { ContextHost } from '../context.js';
import { describeFailure } from '../log.js';
import type { HomeTools, Registry, ServiceHome } from '../service.js';
import type { HomeReach, Homes, PieceSink } from './index.js';
import { type FromHome, movable, type ToHome, WINDOW } from './wire.js';

export class HomeHost implements Homes {
  readonly #host: ContextHost;
  readonly #registry: Registry;
  readonly #tools: HomeTools;
  readonly #homes = new Map<string, ServiceHome>();
  #closed = false;

  constructor(host: ContextHost, registry: Registry, tools: HomeTools) {
    this.#host = host;
    this.#registry = registry;
    this.#tools = tools;
  }

  start(service: string): void {
    try {
      this.#home(service);
    } catch (error) {
      this.#host.instance.log.write('error', `The home of ${service} can't be started: ${describeFailure(error)}`);
    }
  }

  of(service: string): HomeReach {
    return { run: (call, pieces) => this.#home(service).run(call, pieces) };
  }

  /** Answers what a thread asks of a home over its port. */
  serve(service: string, port: MessagePort): void {
    const waiting = new Map<number, Backlog>();
    const post = (message: FromHome, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
    port.on('message', (message: ToHome) => {
      if ('ack' in message) {
        waiting.get(message.ack)?.taken();
        return;
      }
      const { id, call, streamed } = message;
      const backlog = streamed ? new Backlog() : undefined;
      if (backlog) waiting.set(id, backlog);
      const pieces: PieceSink | undefined =
        backlog &&
        ((piece) => {
          post({ id, piece }, []);
          return backlog.sent();
        });
      void this.#run(service, call, pieces).then((end) => {
        waiting.delete(id);
        post({ id, ...end }, 'result' in end ? movable(end.result) : []);
      });
    });
    port.on('close', () => {
      for (const backlog of waiting.values()) backlog.abandon();
    });
    port.unref();
    this.start(service);
  }

  async #run(service: string, call: unknown, pieces: PieceSink | undefined): Promise<{ result: unknown } | { error: unknown }> {
    try {
      return { result: await this.#home(service).run(call, pieces) };
    } catch (error) {
      if (isServiceError(error)) return { error };
      this.#host.instance.log.write('error', `The home of ${service} failed: ${describeFailure(error)}`);
      return { error: undefined };
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#homes.values()].map((home) => home.close()));
  }

  #home(service: string): ServiceHome {
    if (this.#closed) throw new Error('The emulator is being stopped.');
    let home = this.#homes.get(service);
    if (home === undefined) {
      const make = this.#registry.get(service)?.load?.().home;
      if (make === undefined) throw new Error(`The service ${service} has no home.`);
      home = make(this.#host, this.#tools);
      this.#homes.set(service, home);
    }
    return home;
  }
}

/** How many pieces of one answer are under way. */
class Backlog {
  #underWay = 0;
  #wake: (() => void) | undefined;
  #abandoned = false;

  sent(): Promise<void> | undefined {
    this.#underWay++;
    if (this.#underWay < WINDOW || this.#abandoned) return undefined;
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  taken(): void {
    this.#underWay--;
    this.#wake?.();
  }

  /** Nobody takes pieces any more: they go nowhere, and nothing waits for that. */
  abandon(): void {
    this.#abandoned = true;
    this.#wake?.();
  }
}
