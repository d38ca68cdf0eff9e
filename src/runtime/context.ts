import type { Clock } from './clock.js';
import { partitionOf } from './config.js';
import type { Identity } from './identity.js';
import type { IdSource, RewindableIds } from './ids.js';
import type { Instance } from './instance.js';
import type { Collection, RangeOptions, ScopedState, Transaction, WaitRange } from './state/index.js';
import { waitForChange } from './wait.js';

/** What a handler may reach. Everything else is out of bounds for a service. */
export interface Context {
  readonly service: string;
  readonly operation: string;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly requestId: string;
  readonly accessKeyId: string | undefined;
  /** Ends when the client went away, and at shutdown and restore. */
  readonly signal: AbortSignal;
  /** State in this account and region; `state.global` for what belongs to neither. */
  readonly state: ScopedState;
  /** The number of the state engine in the native registry, for the native parts of services. */
  readonly engine: number;
  /** The emulator's clock, for all that AWS dates. */
  readonly clock: Clock;
  /** Ids that a replay draws again. */
  readonly ids: IdSource;
  /** Calls another service as this account and region; throws its `ServiceError`. Runs on the caller's thread. */
  call(service: string, operation: string, input: Record<string, unknown>): Promise<Record<string, unknown>>;
  /**
   * Resolves true when a key in the range changed after this request last read state without having waited since, so that no change
   * falls between reading and waiting; false at the deadline (ms on the emulator's clock) or when `signal` ends.
   */
  wait(range: WaitRange, deadline: number): Promise<boolean>;
}

/** The client that waits for an answer, as far as a handler may know of it. */
export interface Client {
  readonly aborted: boolean;
  /** Runs when the client went away before the answer was complete. */
  onAborted(run: () => void): void;
}

/** What a thread does for the contexts on it. */
export interface ContextHost {
  readonly instance: Instance;
  /** The requests under way that may have to be ended, at shutdown and restore. */
  readonly live: Set<AbortController>;
  readonly closed: boolean;
  call(caller: Context, service: string, operation: string, input: Record<string, unknown>): Promise<Record<string, unknown>>;
}

/** A handler's context. Its members are made when they are first asked for, so that one that needs none of them pays for none. */
export class RequestContext implements Context {
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  readonly requestId: string;
  readonly accessKeyId: string | undefined;
  readonly #host: ContextHost;
  readonly #client: Client | undefined;
  #ending: AbortController | undefined;
  #state: ScopedState | undefined;
  #ids: RewindableIds | undefined;
  /** The newest commit when this request first read after its last wait. */
  #readSince: number | undefined;

  constructor(host: ContextHost, identity: Identity, operation: string, client: Client | undefined) {
    this.service = identity.service;
    this.operation = operation;
    this.account = identity.account;
    this.region = identity.region;
    this.requestId = identity.requestId;
    this.accessKeyId = identity.accessKeyId;
    this.#host = host;
    this.#client = client;
  }

  get partition(): string {
    return partitionOf(this.region);
  }

  get engine(): number {
    return this.#host.instance.engine;
  }

  get clock(): Clock {
    return this.#host.instance.clock;
  }

  get ids(): RewindableIds {
    this.#ids ??= this.#host.instance.idsFor(this.requestId);
    return this.#ids;
  }

  get signal(): AbortSignal {
    if (this.#ending === undefined) {
      const ending = new AbortController();
      this.#ending = ending;
      if (this.#host.closed || this.#client?.aborted) ending.abort();
      this.#host.live.add(ending);
      this.#client?.onAborted(() => ending.abort());
    }
    return this.#ending.signal;
  }

  /** To be called when the request has its answer. */
  finish(): void {
    if (this.#ending !== undefined) this.#host.live.delete(this.#ending);
  }

  /** To be called before state is read: a wait that follows counts changes from here on. */
  noteRead(): void {
    this.#readSince ??= this.#host.instance.engineState.sequence();
  }

  /** Where the draws of ids stand, for `rewindIds`. */
  markIds(): number {
    return this.#ids?.mark() ?? 0;
  }

  rewindIds(mark: number): void {
    this.#ids?.rewind(mark);
  }

  get state(): ScopedState {
    this.#state ??= new ReplayedState(this.#host.instance.state(this.account, this.region), this);
    return this.#state;
  }

  call(service: string, operation: string, input: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.#host.call(this, service, operation, input);
  }

  wait(range: WaitRange, deadline: number): Promise<boolean> {
    const since = this.#readSince;
    this.#readSince = undefined;
    const { account, region } = this;
    return waitForChange(this.#host.instance, { account, region, ...range }, since, deadline, this.signal);
  }
}

/** State of a request: a transaction that runs again draws the same ids, and a wait knows since when the request has read. */
class ReplayedState implements ScopedState {
  readonly #state: ScopedState;
  readonly #context: RequestContext;

  constructor(state: ScopedState, context: RequestContext) {
    this.#state = state;
    this.#context = context;
  }

  get<V>(collection: Collection<V>, key: string): V | undefined {
    this.#context.noteRead();
    return this.#state.get(collection, key);
  }

  range<V>(collection: Collection<V>, options?: RangeOptions): Array<[key: string, value: V]> {
    this.#context.noteRead();
    return this.#state.range(collection, options);
  }

  transact<R>(work: (tx: Transaction) => R): R {
    const context = this.#context;
    context.noteRead();
    const mark = context.markIds();
    return this.#state.transact((tx) => {
      context.rewindIds(mark);
      return work(tx);
    });
  }

  in(account: string, region: string): ScopedState {
    return new ReplayedState(this.#state.in(account, region), this.#context);
  }

  get global(): ScopedState {
    return this.in('*', '*');
  }
}
