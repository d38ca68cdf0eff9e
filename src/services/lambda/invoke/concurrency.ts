/**
 * How many invocations run at once, and when that is too many: per function what is reserved for it, for the others of an account and region what is
 * left of its limit. What provisioned concurrency takes is taken from the function's share.
 */
import type { Instance } from '../../../runtime/instance.js';
import { type StateReader, tupleKey } from '../../../runtime/state/index.js';
import type { FunctionRef } from '../names.js';
import { FUNCTIONS, type FunctionRow, PROVISIONED } from '../store.js';
import { tooManyRequests } from './errors.js';

export class Concurrency {
  readonly #instance: Instance;
  /** Invocations under way, by function and by account and region; provisioned ones are not among them. */
  readonly #running = new Map<string, number>();
  readonly #limit: number;
  /** What reservations have to leave to all: as long as fewer run, nothing has to be counted. */
  readonly #free: number;

  constructor(instance: Instance) {
    const { concurrentExecutions, minimumUnreserved } = instance.config.lambdaLimits;
    this.#instance = instance;
    this.#limit = concurrentExecutions;
    this.#free = concurrentExecutions > minimumUnreserved ? minimumUnreserved : 0;
  }

  /** Counts an invocation that runs on no provisioned environment, or throws that there are too many. Call what it returns at its end. */
  enter(ref: FunctionRef, shared: FunctionRow): () => void {
    const { account, region, name } = ref;
    const pool = `${account}/${region}`;
    const place = `${pool}/${name}`;
    const running = this.#running.get(place) ?? 0;
    const reader = this.#instance.state(account, region);
    if (shared.reserved !== undefined) {
      if (running >= shared.reserved - provisioned(reader, name))
        throw tooManyRequests('ReservedFunctionConcurrentInvocationLimitExceeded');
      return this.#count([place]);
    }
    const unreserved = this.#running.get(pool) ?? 0;
    if (unreserved >= this.#free && unreserved >= this.#limit - taken(reader)) {
      throw tooManyRequests('ConcurrentInvocationLimitExceeded');
    }
    return this.#count([place, pool]);
  }

  /** Invocations of a function that are under way. */
  running({ account, region, name }: Pick<FunctionRef, 'account' | 'region' | 'name'>): number {
    return this.#running.get(`${account}/${region}/${name}`) ?? 0;
  }

  #count(places: readonly string[]): () => void {
    for (const place of places) this.#running.set(place, (this.#running.get(place) ?? 0) + 1);
    return () => {
      for (const place of places) {
        const left = (this.#running.get(place) ?? 1) - 1;
        if (left > 0) this.#running.set(place, left);
        else this.#running.delete(place);
      }
    };
  }
}

/** What a function's versions and aliases have provisioned together. */
function provisioned(reader: StateReader, name: string): number {
  return reader.range(PROVISIONED, { prefix: tupleKey(name) }).reduce((sum, [, { requested }]) => sum + requested, 0);
}

/** What the account has reserved and provisioned, so that other functions can't have it. */
function taken(reader: StateReader): number {
  const reserved = new Map(reader.range(FUNCTIONS).map(([name, { reserved }]) => [name, reserved]));
  let sum = 0;
  for (const amount of reserved.values()) sum += amount ?? 0;
  for (const [, { name, requested }] of reader.range(PROVISIONED)) {
    // Of a function with a reservation it is part of that.
    if (reserved.get(name) === undefined) sum += requested;
  }
  return sum;
}
