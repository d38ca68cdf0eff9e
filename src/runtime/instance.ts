import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { IdSource } from './ids.js';
import type { ScopedState } from './state/index.js';

/** One emulator: its engine, clock, ids, timers, shards and configuration. Several live in one process. */
export interface Instance {
  /** The number of its state engine in the native registry. */
  readonly engine: number;
  readonly config: Config;
  readonly clock: Clock;
  /** Ids for a request; `scope` names what draws, e.g. a request's ordinal. */
  idsFor(scope: string): IdSource;
  /** A request id in the service's form. */
  requestId(): string;
  state(account: string, region: string): ScopedState;
}
