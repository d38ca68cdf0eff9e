/** Limits of invocations, and the measures of what keeps environments. */
import type { Config } from '../../../runtime/config.js';

/** Bytes by which an answer may be larger than a request: AWS's limits are 6,291,556 and 6,291,456 (recorded 2025-11). */
const ANSWER_EXCESS_BYTES = 100;
/** Bytes of an asynchronous event (AWS: 1 MB since 2025-10, 256 KB before). */
export const MAX_EVENT_BYTES = 1024 * 1024;
/** Bytes of the base64 text of a client context. */
export const MAX_CLIENT_CONTEXT_BYTES = 3_583;
/** Times that a function may stand in one chain of invocations (AWS: about 16). */
export const MAX_RECURSIONS = 16;

/** Milliseconds that an invocation waits for an environment at work before another one is started. */
export const SCALE_OUT_MS = 10;
/** Milliseconds between looks for environments that were without work for too long, at most. */
export const EVICTION_PAUSE_MS = 5_000;
/** Milliseconds of real time that an invocation waits for a function that is being created. */
export const PENDING_WAIT_MS = 10_000;
/** Milliseconds that those at work are given when the emulator stops. */
export const STOP_GRACE_MS = 200;

/** Milliseconds that lines wait for others, so that they go to the log together. */
export const LOG_PAUSE_MS = 15;
/** Bytes of lines that wait for the log, of one environment, before it is read no further. */
export const LOG_BACKLOG_BYTES = 1024 * 1024;

/** Retries of an asynchronous event unless its configuration says otherwise. */
export const DEFAULT_RETRIES = 2;
/** Seconds that an asynchronous event is kept, unless its configuration says otherwise. */
export const DEFAULT_EVENT_AGE = 21_600;
/** Milliseconds until a throttled event is tried again: doubled each time, up to the limit. */
export const FIRST_BACKOFF_MS = 1_000;
export const LAST_BACKOFF_MS = 300_000;
/** Events of one function that are given to it at once, at most. */
export const EVENTS_AT_ONCE = 100;

/** Bytes of a payload whose answer is waited for. The limit that users set is that of answers, as it is LocalStack's. */
export function maxPayloadBytes({ lambdaLimits }: Pick<Config, 'lambdaLimits'>): number {
  return Math.max(0, lambdaLimits.payload - ANSWER_EXCESS_BYTES);
}
