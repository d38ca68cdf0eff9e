/** Tumbling windows of one lane: which one is open, and what the function has returned for it. */
import type { SourcePositionRow } from '../../store.js';
import type { LogRecord } from '../source.js';

type Open = NonNullable<SourcePositionRow['window']>;

/** Bytes of state; a window that has more is ended early. From the developer guide. */
export const MAX_STATE_BYTES = 1024 * 1024;

export class Windows {
  /** Milliseconds; 0 where there are none. */
  readonly #length: number;
  #open: Open | undefined;

  constructor(length: number, open: Open | undefined) {
    this.#length = length;
    this.#open = length > 0 ? open : undefined;
  }

  get areUsed(): boolean {
    return this.#length > 0;
  }

  /** The one that is open, as it is kept. */
  get row(): Open | undefined {
    return this.#open;
  }

  /** When the open one ends; never, if none is. */
  get closes(): number {
    return this.#open?.end ?? Number.POSITIVE_INFINITY;
  }

  isSame(one: LogRecord, other: LogRecord): boolean {
    return !this.areUsed || this.#startOf(one) === this.#startOf(other);
  }

  /** Whether the record is of the window that is open, if one is. */
  belongs(record: LogRecord): boolean {
    return this.#open === undefined || this.#startOf(record) === this.#open.start;
  }

  /** Opens the record's window, unless it is. */
  enter(record: LogRecord, shard: string): Open {
    const start = this.#startOf(record);
    this.#open ??= { start, end: start + this.#length, shard, state: {} };
    return this.#open;
  }

  keep(state: unknown): void {
    if (this.#open !== undefined) this.#open = { ...this.#open, state };
  }

  close(): void {
    this.#open = undefined;
  }

  #startOf(record: LogRecord): number {
    return Math.floor(record.arrived / this.#length) * this.#length;
  }
}

/** The members that an event has beside its records. */
export function windowMembers(
  open: Open,
  streamArn: string | undefined,
  end: { readonly final: boolean; readonly early: boolean },
): object {
  const moment = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');
  return {
    window: { start: moment(open.start), end: moment(open.end) },
    state: open.state,
    shardId: open.shard,
    eventSourceARN: streamArn,
    isFinalInvokeForWindow: end.final,
    isWindowTerminatedEarly: end.early,
  };
}

/** The state in a function's answer, or nothing where it has none. */
export function stateIn(payload: Uint8Array): { readonly state: unknown } | undefined {
  try {
    const answer = JSON.parse(Buffer.from(payload).toString()) as { state?: unknown } | null;
    return answer !== null && typeof answer === 'object' && answer.state !== undefined ? { state: answer.state } : undefined;
  } catch {
    return undefined;
  }
}
