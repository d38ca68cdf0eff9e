/**
 * The clock of a recording: it stands still while a request is answered, and each arrival brings it to where a running clock would be, so that
 * a replay, which sets it to the same moments, sees the same dates. What a user of the emulator does to the clock meanwhile counts from
 * then on. The setting is shared by the gateway threads.
 */
import { type ClockControl, type ClockSetting, UNMOVED } from './clock.js';
import type { Ticker } from './timers.js';

export type ClockMode = 'scripted' | 'step' | 'frozen' | 'free';

const MODES: readonly ClockMode[] = ['free', 'frozen', 'step', 'scripted'];
const MODE = 0;
/** The machine's time of the last arrival, when the script began, and milliseconds that each arrival takes in mode `step`. */
const LAST = 1;
const BEGUN = 2;
const STEP = 3;
const NUMBERS = 4;

export class ClockScript {
  static readonly BYTES = NUMBERS * 8;
  readonly #clock: ClockControl;
  readonly #ticker: Ticker | undefined;
  readonly #numbers: Float64Array;

  /** `ticker` is given on the main thread. */
  constructor(clock: ClockControl, memory: SharedArrayBuffer, offset: number, ticker: Ticker | undefined) {
    this.#clock = clock;
    this.#ticker = ticker;
    this.#numbers = new Float64Array(memory, offset, NUMBERS);
  }

  get mode(): ClockMode {
    return MODES[this.#numbers[MODE] as number] as ClockMode;
  }

  /** A clock that stands stays so, unless it is told to step. */
  begin(wanted: 'scripted' | 'free' | 'step', stepMs: number): void {
    const mode = wanted === 'scripted' && this.#clock.frozen ? 'frozen' : wanted;
    this.#numbers[MODE] = MODES.indexOf(mode);
    this.#numbers[LAST] = Date.now();
    this.#numbers[BEGUN] = Date.now();
    this.#numbers[STEP] = stepMs;
  }

  /** A request has arrived: brings the clock there, and gives what it shows. What is due on the way fires first. */
  arrive(): number {
    const { mode } = this;
    if (mode === 'free' || mode === 'frozen') return this.#clock.now();
    const at = mode === 'step' ? this.#clock.now() + (this.#numbers[STEP] as number) : this.#running();
    this.#goTo(at);
    return at;
  }

  /** Time goes on while nothing arrives, so that what waits for a moment is told. Gives what the clock shows then, if it was moved. */
  tick(waiting: boolean): number | undefined {
    if (this.mode !== 'scripted') return undefined;
    if (!waiting && this.#ticker?.next(this.#shown(Date.now())) === undefined) return undefined;
    const at = this.arrive();
    this.#clock.finish(this.#clock.capture(), this.#numbers[BEGUN] as number);
    return at;
  }

  /** The user has frozen the clock, or lets it run again, which a recording goes along with. */
  follow(action: unknown): void {
    if (action === 'freeze' && this.mode === 'scripted') this.#numbers[MODE] = MODES.indexOf('frozen');
    else if (action === 'unfreeze' && this.mode === 'frozen') {
      this.#numbers[MODE] = MODES.indexOf('scripted');
      this.#numbers[LAST] = Date.now();
    }
  }

  /** The clock's setting as it would be without a recording, which is what a snapshot keeps. */
  capture(): ClockSetting {
    const setting = this.#clock.capture();
    if (this.mode !== 'scripted' || !setting.frozen) return setting;
    const since = this.#numbers[LAST] as number;
    return setting.at === since && setting.scale === 1 ? UNMOVED : { ...setting, frozen: false, since };
  }

  /** Lets the clock run on, where it ran before. */
  end(): void {
    const scripted = this.mode === 'scripted';
    if (scripted) {
      const at = this.#running();
      this.#goTo(at);
      if (at === this.#numbers[LAST]) this.#clock.reset();
      else this.#clock.unfreeze();
    }
    this.#numbers[MODE] = 0;
  }

  /** What a clock that ran on since the last arrival would show; now is the last arrival. */
  #running(): number {
    const now = Date.now();
    const at = this.#shown(now);
    this.#numbers[LAST] = now;
    return at;
  }

  #shown(now: number): number {
    const since = this.#clock.frozen ? Math.max(0, now - (this.#numbers[LAST] as number)) : 0;
    return Math.round(this.#clock.now() + since * this.#clock.scale);
  }

  #goTo(at: number): void {
    const begun = this.#numbers[BEGUN] as number;
    for (let due = this.#ticker?.next(at); due !== undefined; due = this.#ticker?.next(at)) {
      this.#clock.step(Math.max(due.timer.due, this.#clock.now()), begun);
      this.#ticker?.fire(due);
    }
    this.#clock.step(at, begun, this.mode === 'scripted');
  }
}
