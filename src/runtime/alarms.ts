/**
 * Moments on the emulator's clock that this thread waits for. They hold when the clock is frozen, moved or let run again, on whatever
 * thread that was done: who sets the clock touches a row that all threads with an alarm watch.
 */
import type { ClockControl } from './clock.js';
import { CLOCK_ROWS } from './clock-rows.js';
import { realTimeout } from './monotonic.js';
import type { EngineState } from './state/index.js';

/** What a timeout of Node can hold; a later alarm is set again on the way. */
const MAX_TIMEOUT_MS = 2_147_483_647;

export interface Alarm {
  cancel(): void;
}

interface Waiting {
  readonly time: number;
  readonly run: () => void;
  timeout: { cancel(): void } | undefined;
}

export class Alarms {
  readonly #clock: ClockControl;
  readonly #state: EngineState;
  readonly #waiting = new Set<Waiting>();
  #watching: AbortController | undefined;

  constructor(clock: ClockControl, state: EngineState) {
    this.#clock = clock;
    this.#state = state;
  }

  /** Runs `run` once, when the emulator's clock shows `time` (milliseconds since the epoch) or later. */
  at(time: number, run: () => void): Alarm {
    const waiting: Waiting = { time, run, timeout: undefined };
    this.#waiting.add(waiting);
    if (this.#watching === undefined) void this.#watchClock();
    this.#arm(waiting);
    return {
      cancel: () => {
        this.#waiting.delete(waiting);
        waiting.timeout?.cancel();
        if (this.#waiting.size === 0) this.close();
      },
    };
  }

  /** Ends the watch on the clock; alarms that are still set never ring. */
  close(): void {
    for (const waiting of this.#waiting) waiting.timeout?.cancel();
    this.#waiting.clear();
    this.#watching?.abort();
    this.#watching = undefined;
  }

  #arm(waiting: Waiting): void {
    waiting.timeout?.cancel();
    waiting.timeout = undefined;
    const left = this.#clock.realUntil(waiting.time);
    // A frozen clock brings nothing nearer; one that has reached the time rings in a turn of its own.
    if (left === Number.POSITIVE_INFINITY) return;
    waiting.timeout = realTimeout(() => this.#ring(waiting), Math.min(left, MAX_TIMEOUT_MS));
  }

  #ring(waiting: Waiting): void {
    if (!this.#waiting.has(waiting)) return;
    if (waiting.time > this.#clock.now()) {
      this.#arm(waiting);
      return;
    }
    this.#waiting.delete(waiting);
    if (this.#waiting.size === 0) this.close();
    waiting.run();
  }

  async #watchClock(): Promise<void> {
    const watching = new AbortController();
    this.#watching = watching;
    while (!watching.signal.aborted) {
      const since = this.#state.sequence();
      for (const waiting of this.#waiting) this.#arm(waiting);
      const end = await this.#state.wait({ collection: CLOCK_ROWS }, { since, signal: watching.signal });
      if (end === 'closed') return;
    }
  }
}
