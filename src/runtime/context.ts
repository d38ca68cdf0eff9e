import type { Clock } from './clock.js';
import { type Config, partitionOf, publicHost } from './config.js';
import type { Identity } from './identity.js';
import type { IdSource, RewindableIds } from './ids.js';
import type { Instance } from './instance.js';
import type { Log } from './log.js';
import {
  type Collection,
  type EngineState,
  type RangeOptions,
  type ScopedState,
  type Transaction,
  type WaitRange,
  WorldReplaced,
} from './state/index.js';
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
  /** What the service's raw part found out of the request; absent where another service calls. */
  readonly found: unknown;
  /** Ends when the client went away, and at shutdown and restore. */
  readonly signal: AbortSignal;
  /** State in this account and region; `state.global` for what belongs to neither. */
  readonly state: ScopedState;
  /** The number of the state engine in the native registry, for the native parts of services. */
  readonly engine: number;
  /** The emulator's settings, for what users decide of a service. */
  readonly config: Config;
  /** Host and port by which clients reach the emulator, also with labels in front: `localhost.localstack.cloud:4566`. */
  readonly publicHost: string;
  /** The emulator's clock, for all that AWS dates. */
  readonly clock: Clock;
  /** For what its user has to know and no answer tells. */
  readonly log: Log;
  /** Ids that a replay draws again. */
  readonly ids: IdSource;
  /** Whether there is such a service in this emulator, beyond its name. */
  isBuilt(service: string): boolean;
  /** Tells whoever asks what an answer of AWS has no place for: in a header of the emulator's own on the answer, and in the log as a warning. */
  notice(text: string): void;
  /**
   * Calls another service as this account and region, or as another caller (a service's own account); throws its `ServiceError`. Runs on this
   * thread.
   */
  call(service: string, operation: string, input: Record<string, unknown>, as?: Caller): Promise<Record<string, unknown>>;
  /**
   * Resolves true when a key in the range changed after this request last read state without having waited since, so that no change
   * falls between reading and waiting; false at the deadline (ms on the emulator's clock) or when `signal` ends.
   */
  wait(range: WaitRange, deadline: number): Promise<boolean>;
}

/** Who calls, where that is not who called the caller. */
export interface Caller {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
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
  readonly closed: boolean;
  isBuilt(service: string): boolean;
  /** Aborts the signal of a request under way at shutdown and restore, until it is let go of. */
  hold(ending: AbortController): void;
  letGo(ending: AbortController): void;
  call(
    caller: RequestContext,
    service: string,
    operation: string,
    input: Record<string, unknown>,
    as?: Caller,
  ): Promise<Record<string, unknown>>;
}

/** The world that a request belongs to, with all that it calls: the one that its first look at anything was at. */
class Membership {
  readonly #state: EngineState;
  /** The newest commit at that look. */
  #since: number | undefined;

  constructor(state: EngineState) {
    this.#state = state;
  }

  /** To be called before looking at state or clock. */
  since(): number {
    this.#since ??= this.#state.sequence();
    return this.#since;
  }

  /** Whether a restore has put another world in place. */
  get isOver(): boolean {
    return this.#since !== undefined && this.#state.isReplaced(this.#since);
  }

  /** Goes over to the world that there is. */
  renew(): void {
    this.#since = undefined;
  }
}

/** A handler's context. Its members are made when they are first asked for, so that one that needs none of them pays for none. */
export class RequestContext implements Context {
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  readonly requestId: string;
  readonly accessKeyId: string | undefined;
  readonly found: unknown;
  readonly #host: ContextHost;
  readonly #client: Client | undefined;
  readonly #caller: RequestContext | undefined;
  #notices: Set<string> | undefined;
  #ending: AbortController | undefined;
  #state: ScopedState | undefined;
  #ids: RewindableIds | undefined;
  /** The newest commit when this request first read after its last wait. */
  #readSince: number | undefined;
  #membership: Membership | undefined;

  /** `caller` is the context of a request that calls this operation. */
  constructor(host: ContextHost, identity: Identity, operation: string, client: Client | undefined, caller?: RequestContext) {
    this.service = identity.service;
    this.operation = operation;
    this.account = identity.account;
    this.region = identity.region;
    this.requestId = identity.requestId;
    this.accessKeyId = identity.accessKeyId;
    this.found = identity.found;
    this.#host = host;
    this.#client = client;
    this.#caller = caller;
    this.#membership = caller?.membership;
  }

  get membership(): Membership {
    this.#membership ??= new Membership(this.#host.instance.engineState);
    return this.#membership;
  }

  /** Whether all state was replaced after this request had seen some of it: whatever it has found out counts no more. */
  get isOutdated(): boolean {
    return this.#membership?.isOver === true;
  }

  get partition(): string {
    return partitionOf(this.region);
  }

  get engine(): number {
    return this.#host.instance.engine;
  }

  get config(): Config {
    return this.#host.instance.config;
  }

  get publicHost(): string {
    return publicHost(this.config, this.#host.instance.port);
  }

  get clock(): Clock {
    // A restore sets the clock as well.
    this.membership.since();
    return this.#host.instance.clock;
  }

  get log(): Log {
    return this.#host.instance.log;
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
      this.#host.hold(ending);
      this.#client?.onAborted(() => ending.abort());
    }
    return this.#ending.signal;
  }

  /** To be called when the request has its answer. */
  finish(): void {
    if (this.#ending !== undefined) this.#host.letGo(this.#ending);
  }

  /** Reads state: a wait that follows counts changes from here on. Throws when the state is not that of this request's world any more. */
  read<R>(reading: () => R): R {
    this.noteRead();
    const result = reading();
    if (this.isOutdated) throw new WorldReplaced();
    return result;
  }

  /** To be called before state is read; gives the newest commit at this request's first look. */
  noteRead(): number {
    const since = this.membership.since();
    this.#readSince ??= this.#host.instance.engineState.sequence();
    return since;
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

  isBuilt(service: string): boolean {
    return this.#host.isBuilt(service);
  }

  notice(text: string): void {
    if (this.#caller !== undefined) {
      this.#caller.notice(text);
      return;
    }
    // A header takes one line of ASCII.
    const line = text.replaceAll(/[^\x20-\x7e]+/g, '?');
    this.#notices ??= new Set();
    if (this.#notices.has(line)) return;
    this.#notices.add(line);
    this.log.write('warn', line, { requestId: this.requestId });
  }

  /** All that was noticed, as one line. */
  get noticed(): string | undefined {
    return this.#notices && [...this.#notices].join(' ');
  }

  call(service: string, operation: string, input: Record<string, unknown>, as?: Caller): Promise<Record<string, unknown>> {
    return this.#host.call(this, service, operation, input, as);
  }

  async wait(range: WaitRange, deadline: number): Promise<boolean> {
    const since = this.#readSince;
    this.#readSince = undefined;
    this.membership.since();
    const { account, region } = this;
    // A wait that begins after a restore, of which no commit need tell it, is over at once.
    const changed =
      !this.isOutdated && (await waitForChange(this.#host.instance, { account, region, ...range }, since, deadline, this.signal));
    // A wait that a restore has ended is answered as at its deadline, in the world that there is now.
    if (!changed && this.isOutdated) {
      this.#ending?.abort();
      this.membership.renew();
    }
    return changed;
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
    return this.#context.read(() => this.#state.get(collection, key));
  }

  range<V>(collection: Collection<V>, options?: RangeOptions): Array<[key: string, value: V]> {
    return this.#context.read(() => this.#state.range(collection, options));
  }

  transact<R>(work: (tx: Transaction) => R): R {
    const context = this.#context;
    const since = context.noteRead();
    const mark = context.markIds();
    return this.#state.transact((tx) => {
      context.rewindIds(mark);
      return work(tx);
    }, since);
  }

  in(account: string, region: string): ScopedState {
    return new ReplayedState(this.#state.in(account, region), this.#context);
  }

  get global(): ScopedState {
    return this.in('*', '*');
  }
}
