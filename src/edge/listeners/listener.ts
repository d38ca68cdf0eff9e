import type { Exchange } from '../../runtime/exchange.js';
import type { AnswerClock } from './answer-date.js';

/** Takes a request. Synchronous; must not throw. */
export type OnRequest = (exchange: Exchange) => void;

type ListenerKind = 'uws' | 'node';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly onRequest: OnRequest;
  /** What answers are dated by; absent, they tell the machine's date. */
  readonly clock?: AnswerClock | undefined;
  /**
   * For several threads on one port: the first owns it, the others join, and the system deals the connections out. Absent for one
   * thread. Only where `sharesPorts` says so.
   */
  readonly share?: 'own' | 'join';
}

/** A bound port. */
export interface Listening {
  readonly kind: ListenerKind;
  readonly host: string;
  readonly port: number;
  /** Takes no new connections; resolves when all answers under way are complete. */
  drain(): Promise<void>;
  /** Ends the port and all its connections at once. */
  close(): void;
}

/** One way to listen; made once per thread. */
export interface Listener {
  readonly kind: ListenerKind;
  /** Whether several threads may listen on one port. */
  readonly sharesPorts: boolean;
  /** What was loaded, for the log. */
  readonly description: string;
  /** Rejects with the operating system's code (`EADDRINUSE`, `EACCES`, …) and a message for the user. */
  listen(options: ListenOptions): Promise<Listening>;
}

/**
 * Bytes of request line and headers that are taken: 16 KiB of headers, which the longest session tokens need, beside a presigned
 * query of that size's half. Longer ones get 431 from the HTTP parser.
 */
export const MAX_HEADER_BYTES = 24_576;

/** An error for a port that can't be listened on, in words that tell the user what to do. */
export function listenError(host: string, port: number, code: string, detail: string): NodeJS.ErrnoException {
  const where = `${host}:${port}`;
  const choose = 'choose another with --port N or GATEWAY_LISTEN=HOST:PORT';
  const message =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use on ${host}; ${choose}.`
      : code === 'EACCES'
        ? `Listening on ${where} is not permitted; ${choose}.`
        : `Listening on ${where} failed (${detail}); ${choose}.`;
  return Object.assign(new Error(message), { code, port, address: host });
}
