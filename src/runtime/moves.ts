/**
 * Moves of the emulator's clock by its user. A move forward is what would have happened meanwhile, in no time: the clock is brought to
 * each timer that is due on the way, the timer fires there, and may set others, which take their turn. It is done when all have fired;
 * deadlines of waiting requests (`ctx.wait`) in between are told, and answered soon after.
 *
 * Moves take turns among themselves and with the ticker. Time does not go back, since what has happened can't be undone by a clock;
 * snapshots are for that.
 */
import { type ClockSetting, shownAt } from './clock.js';
import { CLOCK_ROWS } from './clock-rows.js';
import type { Instance } from './instance.js';
import { machineNow, sleep } from './monotonic.js';
import type { FailedTimer, Moved, MoveOptions, TimeControl } from './time-control.js';
import type { DueTimer, Ticker } from './timers.js';

/** A move that can't be; the message is for the user. */
export class MoveError extends Error {}

/** The last moment of the year 9999, beyond which dates of AWS's formats can't be written. */
const LAST_MOMENT = Date.UTC(10_000, 0, 1) - 1;
const SECOND_MS = 1_000;
const MAX_SCALE = 1_000_000;
const FAILURES_TOLD = 20;
/** Timers that are fired before other work of the thread has a turn. */
const TIMERS_A_TURN = 64;

export class Moves implements TimeControl {
  readonly #instance: Instance;
  readonly #ticker: Ticker;
  readonly #settles: boolean;

  /** `options` are those of moves that have none of their own. */
  constructor(instance: Instance, ticker: Ticker, { settle = true }: MoveOptions = {}) {
    this.#instance = instance;
    this.#ticker = ticker;
    this.#settles = settle;
  }

  now(): number {
    return this.#instance.clock.now();
  }

  get frozen(): boolean {
    return this.#instance.clock.frozen;
  }

  get scale(): number {
    return this.#instance.clock.scale;
  }

  freeze(at?: number, options?: MoveOptions): Promise<Moved> {
    return this.#move((now) => at ?? now, options, true);
  }

  unfreeze(): Promise<Moved> {
    return this.#move((now) => now, {}, false);
  }

  set(at: number, options?: MoveOptions): Promise<Moved> {
    return this.#move(() => at, options);
  }

  advance(by: number | ((now: number) => number), options?: MoveOptions): Promise<Moved> {
    return this.#move(typeof by === 'number' ? (now) => Math.round(now + by) : by, options);
  }

  async rescale(scale: number): Promise<Moved> {
    if (!(scale > 0 && scale <= MAX_SCALE)) {
      throw new MoveError(`The scale is a number above 0, up to ${MAX_SCALE}; to stop the clock, freeze it.`);
    }
    return this.#ticker.exclusively(() => {
      this.#instance.clock.rescale(scale);
      return { now: this.now(), fired: 0, failed: 0, failures: [] };
    });
  }

  async #move(targetAt: (now: number) => number, options: MoveOptions = {}, frozen?: boolean): Promise<Moved> {
    const { settle = this.#settles } = options;
    let jumped = 0;
    const moved = await this.#ticker.exclusively(() => {
      const before = this.#instance.clock.capture();
      const since = machineNow();
      const now = shownAt(before, since);
      const target = targetAt(now);
      this.#check(target, now);
      jumped = Math.abs(target - now);
      // A clock that runs is that much ahead, however long the move takes.
      const { scale, held = false } = before;
      return this.#goTo(now, { frozen: frozen ?? before.frozen, at: target, since, scale, held: held && frozen === undefined });
    });
    if (settle && jumped >= SECOND_MS) await sleep(SECOND_MS - (machineNow() % SECOND_MS));
    return moved;
  }

  #check(target: number, now: number): void {
    if (!Number.isFinite(target)) throw new MoveError('That is no moment.');
    if (target > LAST_MOMENT || target < 0) throw new MoveError('The clock goes from the year 1970 to the year 9999.');
    if (target >= now || this.#isEmpty()) return;
    throw new MoveError(
      'The clock does not go back, unless nothing was stored yet. Take a snapshot before a move (POST /_ruststack/snapshots, ruststack snapshot create) and restore it.',
    );
  }

  /** Whether there is nothing that has happened. */
  #isEmpty(): boolean {
    return this.#instance.engineState
      .maps()
      .every(({ service, kind }) => service === CLOCK_ROWS.service && kind === CLOCK_ROWS.kind);
  }

  async #goTo(start: number, setting: ClockSetting): Promise<Moved> {
    const { clock } = this.#instance;
    const { at: target, since: begun } = setting;
    const tally = { fired: 0, failed: 0, failures: [] as FailedTimer[] };
    let reached = start;
    let version = clock.version;
    const isSetByOthers = (): boolean => clock.version !== version;
    try {
      for (let due = this.#next(start, target); due !== undefined; due = this.#next(start, target)) {
        // One that is overdue fires now.
        reached = Math.max(due.timer.due, reached);
        clock.step(reached, begun);
        version = clock.version;
        const failure = this.#ticker.fire(due);
        tally.fired++;
        if (failure !== undefined && ++tally.failed <= FAILURES_TOLD) tally.failures.push(failure);
        // A recording sets the clock with each request; none comes between.
        if (tally.fired % TIMERS_A_TURN === 0 && !setting.held) await new Promise(setImmediate);
        if (isSetByOthers()) throw new MoveError('The clock was set by something else during the move, which ended there.');
      }
      reached = target;
    } finally {
      // What a restore or another thread has set is not ours to end.
      if (!isSetByOthers()) clock.finish({ ...setting, at: reached }, begun);
    }
    return { now: target, ...tally };
  }

  #next(start: number, target: number): DueTimer | undefined {
    return target > start ? this.#ticker.next(target) : undefined;
  }
}
