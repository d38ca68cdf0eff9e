/** Typed access to the native state engine. */

/** A kind of row: one map per account and region (or global). */
export interface Collection<V> {
  readonly service: string;
  readonly kind: string;
  readonly encode: (value: V) => Uint8Array | string;
  readonly decode: (bytes: Uint8Array) => V;
}

export interface RangeOptions {
  /** Inclusive unless `afterFrom`. */
  from?: string;
  afterFrom?: boolean;
  /** Exclusive unless `throughTo`. */
  to?: string;
  throughTo?: boolean;
  prefix?: string;
  reverse?: boolean;
  limit?: number;
}

/** Reads outside a transaction: each sees the newest commit. */
export interface StateReader {
  get<V>(collection: Collection<V>, key: string): V | undefined;
  range<V>(collection: Collection<V>, options?: RangeOptions): Array<[key: string, value: V]>;
}

export interface Transaction extends StateReader {
  put<V>(collection: Collection<V>, key: string, value: V): void;
  delete<V>(collection: Collection<V>, key: string): void;
  /** The same transaction on the rows of another scope, `*` for global. */
  in(account: string, region: string): Transaction;
}

export interface ScopedState extends StateReader {
  /** Runs `work` until it commits without conflict; `work` must be synchronous and repeatable. */
  transact<R>(work: (tx: Transaction) => R): R;
  in(account: string, region: string): ScopedState;
  /** `in('*', '*')`. */
  readonly global: ScopedState;
}

export interface WaitRange {
  readonly collection: Collection<unknown>;
  readonly account?: string;
  readonly region?: string;
  readonly from?: string;
  readonly to?: string;
}
