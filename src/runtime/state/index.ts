/**
 * Typed access to the native state engine: collections of rows per account and region, read and changed synchronously from any
 * thread. Keys are strings, ordered by their UTF-8 bytes (`tupleKey` makes ordered keys of several parts). What is read is a copy,
 * so that nothing done to it changes the state.
 */
export { bytesCollection, jsonCollection, textCollection } from './collection.js';
export { tupleKey } from './key.js';
export { SnapshotProblem, type Snapshots, snapshotIn } from './snapshots.js';
export { type EngineState, isWorldReplaced, openState, WorldReplaced } from './state.js';

/** A kind of row: one map per account and region (or global). */
export interface Collection<V> {
  readonly service: string;
  readonly kind: string;
  readonly encode: (value: V) => Uint8Array | string;
  readonly decode: (bytes: Uint8Array) => V;
  /** For rows that are text: they come across the native boundary as strings, which is cheaper than bytes. */
  readonly decodeText?: (text: string) => V;
  /** Rows are JSON, and a value is what `JSON.parse` makes of its row, so that many can be parsed at once. */
  readonly json?: boolean;
}

export interface RangeOptions {
  /** Inclusive unless `afterFrom`. */
  from?: string;
  afterFrom?: boolean;
  /** Exclusive unless `throughTo`. */
  to?: string;
  throughTo?: boolean;
  /** Only keys that begin with it; the bounds apply too. */
  prefix?: string;
  /** From the last key to the first. */
  reverse?: boolean;
  limit?: number;
}

/** Reads outside a transaction: each sees the newest commit. */
export interface StateReader {
  get<V>(collection: Collection<V>, key: string): V | undefined;
  /** Entries of one moment, in order. */
  range<V>(collection: Collection<V>, options?: RangeOptions): Array<[key: string, value: V]>;
}

/** Reads see the transaction's own writes. */
export interface Transaction extends StateReader {
  put<V>(collection: Collection<V>, key: string, value: V): void;
  delete<V>(collection: Collection<V>, key: string): void;
  /** Deletes all rows of the collection, whatever their number, in constant time. */
  clear<V>(collection: Collection<V>): void;
  /** The same transaction on the rows of another scope, `*` for global. */
  in(account: string, region: string): Transaction;
}

export interface ScopedState extends StateReader {
  /**
   * Runs `work` until it commits without conflict; `work` must be synchronous and repeatable, and reads and writes by its
   * argument only. What it throws is thrown on and nothing is written. Transactions don't nest. With `since`, the number of a commit before
   * which nothing was read, it throws what `isWorldReplaced` knows if all state was replaced after that.
   */
  transact<R>(work: (tx: Transaction) => R, since?: number): R;
  in(account: string, region: string): ScopedState;
  /** `in('*', '*')`. */
  readonly global: ScopedState;
}

/** The keys that a wait is for: those between the bounds and with the prefix, where given; else all of the collection. */
export interface WaitRange {
  readonly collection: Pick<Collection<unknown>, 'service' | 'kind'>;
  readonly account?: string;
  readonly region?: string;
  readonly from?: string;
  readonly to?: string;
  readonly prefix?: string;
}
