import type { Clock } from './clock.js';
import type { IdSource } from './ids.js';
import type { ScopedState, WaitRange } from './state/index.js';

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
  /** The emulator's clock, for all that AWS dates. */
  readonly clock: Clock;
  /** Ids that a replay draws again. */
  readonly ids: IdSource;
  /** Calls another service as this account and region; throws its `ServiceError`. */
  call(service: string, operation: string, input: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Resolves true when a key in the range changed, false at the deadline (ms on the emulator's clock) or when `signal` ends. */
  wait(range: WaitRange, deadline: number): Promise<boolean>;
}
