/** What a route of the emulator's own paths is, what it gets, and what it answers. */
import type { RecordingGate } from '../journal/gate.js';
import type { Dispatcher } from '../runtime/dispatch.js';
import type { Exchange } from '../runtime/exchange.js';
import type { Instance } from '../runtime/instance.js';
import { monotonicNow } from '../runtime/monotonic.js';
import type { Registry } from '../runtime/service.js';
import type { Ticker } from '../runtime/timers.js';

/** A request of the emulator's own paths with its body. Plain data, so that it can be sent to another thread. */
export interface ControlCall {
  readonly method: string;
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  readonly body: Uint8Array;
}

/** Plain data as well. */
export interface ControlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface ControlOptions {
  readonly instance: Instance;
  readonly registry: Registry;
  readonly dispatcher: Dispatcher;
  readonly version: string;
  /** Writes down what is asked and answered. */
  readonly recording: RecordingGate;
  /** Fires timers; on the main thread only. */
  readonly ticker?: Ticker | undefined;
  /** Runs a call on the main thread; absent there. */
  readonly forward?: ((call: ControlCall) => Promise<ControlAnswer>) | undefined;
}

/** What routes may reach. */
export interface ControlTools extends ControlOptions {
  /** Milliseconds since the emulator began to serve. */
  uptime(): number;
}

export function createTools(options: ControlOptions): ControlTools {
  const startedAt = monotonicNow();
  return { ...options, uptime: () => monotonicNow() - startedAt };
}

/** A call as a route's handler sees it. */
export interface RouteRequest {
  readonly path: string;
  /** What stands in the path for the names in the route's, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
  /** The body as a JSON object; an empty body is an empty one. Throws a `ControlError` (400) for anything else. */
  json(): Record<string, unknown>;
}

/** An answer that is refused; its message is for the user. */
export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export type RouteHandler = (request: RouteRequest, tools: ControlTools) => ControlAnswer | Promise<ControlAnswer>;

/** Reads and answers the exchange itself, piece by piece. It was retained before; a rejection before the answer began is answered. */
export type StreamHandler = (
  exchange: Exchange,
  request: Omit<RouteRequest, 'body' | 'json'>,
  tools: ControlTools,
) => void | Promise<void>;

interface RouteInit {
  /** GET answers HEAD as well. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments that begin with `:` stand for one segment each, by that name. */
  readonly path: string;
}

/** Handlers are loaded with their first request. */
export interface PlainRoute extends RouteInit {
  readonly load: () => RouteHandler;
  /** Whether it runs on the main thread, where timers and events are. */
  readonly main?: boolean;
}

/** Runs on the thread that took the request. */
export interface StreamRoute extends RouteInit {
  readonly stream: () => StreamHandler;
}

export type Route = PlainRoute | StreamRoute;

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): ControlAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
