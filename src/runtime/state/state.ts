import { type NativeBinding, native } from '../../../native/index.js';
import { decodeEntries, parseEntries } from './entries.js';
import type { Collection, RangeOptions, ScopedState, Transaction, WaitRange } from './index.js';
import { Snapshots } from './snapshots.js';

type Handle = InstanceType<NativeBinding['StateHandle']>;

const CLOUD = 'aws';
const GLOBAL = '*';

/** The native call takes the limit as an unsigned 32-bit number. */
const NO_LIMIT = 0xffff_ffff;

/** Bits of the native range flags. */
const AFTER_FROM = 1;
const THROUGH_TO = 2;
const REVERSE = 4;

/** A transaction that met this many conflicts runs with all other commits held off, so that it ends. */
const OPTIMISTIC_TRIES = 8;

/** Engines on which this thread runs a transaction alone: another commit from here would wait for its own end. */
const alone = new Set<number>();

/** The state was replaced after work began that it would have been mixed into. Whoever began the work does it again from the start. */
export class WorldReplaced extends Error {
  readonly isWorldReplaced = true;

  constructor() {
    super('The state was replaced while it was worked on.');
  }
}

export function isWorldReplaced(error: unknown): boolean {
  return (error as { isWorldReplaced?: unknown } | null | undefined)?.isWorldReplaced === true;
}

/** Why a wait ended: a row changed, the whole state was replaced, the engine was closed, or the waiter's own signal ended it. */
type WaitEnd = 'changed' | 'restored' | 'closed' | 'aborted';

const WAIT_ENDS: readonly WaitEnd[] = ['changed', 'restored', 'closed'];

/** One engine as one thread sees it. */
export interface EngineState {
  /** The number of the engine in the native registry. */
  readonly engine: number;
  scope(account: string, region: string): ScopedState;
  /** The number of the newest commit. Take it before reading, so that `wait` misses nothing that happens after the reading. */
  sequence(): number;
  /**
   * Resolves when a commit after `since` touches the range; now and then for one that only came near it. Without
   * `since`, commits from now on count. Waiting does not keep the process alive.
   */
  wait(range: WaitRange, options?: { since?: number; signal?: AbortSignal }): Promise<WaitEnd>;
  /** Whether all state was replaced after the commit of that number, so that what was read then is of another world. */
  isReplaced(since: number): boolean;
  /** Calls `work` while the state can't be replaced; throws what `isWorldReplaced` knows if it was after the commit `since`. */
  within<R>(since: number, work: () => R): R;
  readonly snapshots: Snapshots;
  /** The maps that hold rows, in order of their names. */
  maps(account?: string, region?: string): MapName[];
  /** Removes all rows of a map, in constant time. */
  drop(map: MapName): void;
}

interface MapName {
  readonly account: string;
  readonly region: string;
  readonly service: string;
  readonly kind: string;
}

/** Reaches the engine from this thread. Throws when there is none of that number. */
export function openState(engine: number): EngineState {
  return new Engine(engine);
}

type Waits = Map<number, (end: WaitEnd) => void>;

/** Made here, and not where it is handed over: native code holds on to it, so that an engine within its reach would never be freed. */
function waking(waits: Waits): (token: number, reason: number) => void {
  return (token, reason) => waits.get(token)?.(WAIT_ENDS[reason] ?? 'changed');
}

class Engine implements EngineState {
  readonly handle: Handle;
  private readonly scopes = new Map<string, Scope>();
  private readonly waits: Waits = new Map();
  private lastToken = 0;
  private inTransaction = false;
  readonly snapshots: Snapshots;

  constructor(readonly engine: number) {
    this.handle = new (native().StateHandle)(engine);
    this.snapshots = new Snapshots(engine, () => this.refuseWithin());
  }

  scope(account: string, region: string): Scope {
    const name = `${account}/${region}`;
    let scope = this.scopes.get(name);
    if (!scope) {
      scope = new Scope(this, account, region);
      this.scopes.set(name, scope);
    }
    return scope;
  }

  sequence(): number {
    return this.handle.sequence();
  }

  wait(range: WaitRange, options: { since?: number; signal?: AbortSignal } = {}): Promise<WaitEnd> {
    const { signal, since = this.handle.sequence() } = options;
    if (signal?.aborted) return Promise.resolve('aborted');
    if (this.lastToken === 0) this.handle.onWake(waking(this.waits));
    this.lastToken = (this.lastToken % NO_LIMIT) + 1;
    const token = this.lastToken;
    const map = this.scope(range.account ?? GLOBAL, range.region ?? GLOBAL).map(range.collection);
    return new Promise((resolve) => {
      const abort = () => {
        this.handle.unwatch(token);
        end('aborted');
      };
      const end = (why: WaitEnd) => {
        this.waits.delete(token);
        signal?.removeEventListener('abort', abort);
        resolve(why);
      };
      this.waits.set(token, end);
      signal?.addEventListener('abort', abort);
      this.handle.watch(token, map, range.from, range.to, range.prefix, 0, since);
    });
  }

  isReplaced(since: number): boolean {
    return this.handle.restored() > since;
  }

  within<R>(since: number, work: () => R): R {
    let outcome: Outcome<R> | undefined;
    const ran = this.handle.within(since, () => {
      outcome = settled(work);
    });
    if (!ran || !outcome) throw new WorldReplaced();
    return settle(outcome);
  }

  maps(account?: string, region?: string): MapName[] {
    const parts = account === undefined ? [CLOUD] : region === undefined ? [CLOUD, account] : [CLOUD, account, region];
    return this.handle.mapNames(`${parts.join('\0')}\0`).map((name) => {
      const [, mapAccount = '', mapRegion = '', service = '', kind = ''] = name.split('\0');
      return { account: mapAccount, region: mapRegion, service, kind };
    });
  }

  drop(map: MapName): void {
    this.refuseWithin();
    this.handle.dropMap(this.scope(map.account, map.region).map(map));
  }

  transact<R>(scope: Scope, work: (tx: Transaction) => R, since: number): R {
    this.refuseWithin();
    this.inTransaction = true;
    try {
      for (let tries = 0; tries < OPTIMISTIC_TRIES; tries++) {
        const outcome = attempt(scope, work);
        // What work threw may come from having read of two commits; then it is tried again.
        const valid = 'error' in outcome ? this.handle.abort(since) : this.handle.commit(since);
        if (valid) return settle(outcome);
        if (this.isReplaced(since)) throw new WorldReplaced();
      }
      return this.transactAlone(scope, work, since);
    } finally {
      this.inTransaction = false;
    }
  }

  private transactAlone<R>(scope: Scope, work: (tx: Transaction) => R, since: number): R {
    let outcome: Outcome<R> | undefined;
    alone.add(this.engine);
    try {
      this.handle.exclusively(() => {
        outcome = this.isReplaced(since) ? { error: new WorldReplaced() } : attempt(scope, work);
        return !('error' in outcome);
      });
    } finally {
      alone.delete(this.engine);
    }
    if (!outcome) throw new Error('The transaction did not run.');
    return settle(outcome);
  }

  /** A commit inside a transaction would stand although the transaction fails. */
  private refuseWithin(): void {
    if (this.inTransaction || alone.has(this.engine))
      throw new Error('State is changed inside a transaction by its own argument only.');
  }
}

type Outcome<R> = { readonly result: R } | { readonly error: unknown };

function attempt<R>(scope: Scope, work: (tx: Transaction) => R): Outcome<R> {
  const tx = new ScopedTransaction(scope);
  try {
    return settled(() => work(tx));
  } finally {
    tx.end();
  }
}

/** What synchronous work ends with. */
function settled<R>(work: () => R): Outcome<R> {
  try {
    const result = work();
    if (result instanceof Promise) {
      result.catch(() => undefined);
      throw new TypeError('The work must be synchronous.');
    }
    return { result };
  } catch (error) {
    return { error };
  }
}

function settle<R>(outcome: Outcome<R>): R {
  if ('error' in outcome) throw outcome.error;
  return outcome.result;
}

/** The maps of one account and region; remembers the handle's numbers for them. */
class Scope implements ScopedState {
  private readonly numbers = new Map<string, Map<string, number>>();

  constructor(
    readonly engine: Engine,
    readonly account: string,
    readonly region: string,
  ) {}

  get global(): ScopedState {
    return this.engine.scope(GLOBAL, GLOBAL);
  }

  in(account: string, region: string): Scope {
    return this.engine.scope(account, region);
  }

  get<V>(collection: Collection<V>, key: string): V | undefined {
    const map = this.map(collection);
    if (collection.decodeText) {
      const text = this.engine.handle.getText(map, key);
      return text === null ? undefined : collection.decodeText(text);
    }
    const bytes = this.engine.handle.get(map, key);
    return bytes === null ? undefined : collection.decode(bytes);
  }

  range<V>(collection: Collection<V>, options: RangeOptions = {}): Array<[key: string, value: V]> {
    const { from, to, prefix, limit } = options;
    const { handle } = this.engine;
    const map = this.map(collection);
    const flags = flagsOf(options);
    if (collection.json) return parseEntries(handle.rangeJson(map, from, to, prefix, flags, limit ?? NO_LIMIT));
    return decodeEntries(collection, handle.range(map, from, to, prefix, flags, limit ?? NO_LIMIT));
  }

  transact<R>(work: (tx: Transaction) => R, since = Number.POSITIVE_INFINITY): R {
    return this.engine.transact(this, work, since);
  }

  map(collection: { readonly service: string; readonly kind: string }): number {
    const { service, kind } = collection;
    let kinds = this.numbers.get(service);
    if (!kinds) {
      kinds = new Map();
      this.numbers.set(service, kinds);
    }
    let number = kinds.get(kind);
    if (number === undefined) {
      number = this.engine.handle.map(CLOUD, this.account, this.region, service, kind);
      kinds.set(kind, number);
    }
    return number;
  }
}

/** One try of a transaction; good only while the work runs. */
class ScopedTransaction implements Transaction {
  private readonly family: { ended: boolean };

  constructor(
    private readonly scope: Scope,
    family?: { ended: boolean },
  ) {
    this.family = family ?? { ended: false };
  }

  end(): void {
    this.family.ended = true;
  }

  in(account: string, region: string): Transaction {
    return new ScopedTransaction(this.scope.in(account, region), this.family);
  }

  get<V>(collection: Collection<V>, key: string): V | undefined {
    const handle = this.open();
    const map = this.scope.map(collection);
    if (collection.decodeText) {
      const text = handle.readText(map, key);
      return text === null ? undefined : collection.decodeText(text);
    }
    const bytes = handle.read(map, key);
    return bytes === null ? undefined : collection.decode(bytes);
  }

  range<V>(collection: Collection<V>, options: RangeOptions = {}): Array<[key: string, value: V]> {
    const { from, to, prefix, limit } = options;
    const handle = this.open();
    const map = this.scope.map(collection);
    const flags = flagsOf(options);
    if (collection.json) return parseEntries(handle.readRangeJson(map, from, to, prefix, flags, limit ?? NO_LIMIT));
    return decodeEntries(collection, handle.readRange(map, from, to, prefix, flags, limit ?? NO_LIMIT));
  }

  put<V>(collection: Collection<V>, key: string, value: V): void {
    const bytes = collection.encode(value);
    const map = this.scope.map(collection);
    if (typeof bytes === 'string') this.open().putText(map, key, bytes);
    else this.open().put(map, key, bytes);
  }

  delete<V>(collection: Collection<V>, key: string): void {
    this.open().delete(this.scope.map(collection), key);
  }

  clear<V>(collection: Collection<V>): void {
    this.open().clear(this.scope.map(collection));
  }

  private open(): Handle {
    if (this.family.ended) throw new Error('The transaction has ended.');
    return this.scope.engine.handle;
  }
}

function flagsOf(options: RangeOptions): number {
  return (options.afterFrom ? AFTER_FROM : 0) | (options.throughTo ? THROUGH_TO : 0) | (options.reverse ? REVERSE : 0);
}
