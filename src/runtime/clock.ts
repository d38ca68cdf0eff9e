/**
 * The emulator's clock. It dates all that AWS dates; it may be frozen, moved and made to run faster or slower, and every thread sees
 * that at once, since its settings lie in shared memory: the present one and those before it, so that a date that a client wrote by the
 * machine's time can be read as what the emulator's clock showed then. Real sockets and processes go by the other clock, in monotonic.ts.
 */

/** The emulator's clock, which tests may freeze and move; not the machine's. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** How the clock goes: a line through one point, or a standstill. Plain data. */
export interface ClockSetting {
  readonly frozen: boolean;
  /** What it shows at `since`, or all the time if frozen; whole milliseconds. */
  readonly at: number;
  /** The machine's time. */
  readonly since: number;
  /** How many times as fast as the machine's it runs when it is not frozen. */
  readonly scale: number;
  /** It stands for a moment only: dates that clients write meanwhile are those of a clock that runs. */
  readonly held?: boolean;
}

/** A setting and when it began to hold, by the machine's time. */
export interface ClockPeriod extends ClockSetting {
  readonly from: number;
}

/** What sets the clock. Callable on any thread of the instance. None of it fires timers: that is for `TimeControl`. */
export interface ClockControl extends Clock {
  /** Stops at `at`, or at the present moment. */
  freeze(at?: number): void;
  /** Runs on from where it stands. */
  unfreeze(): void;
  /** Moves by milliseconds, back if negative; a frozen clock stays frozen. */
  advance(ms: number): void;
  /** Jumps to a moment, and runs on from there unless frozen. */
  set(at: number): void;
  /** Runs `scale` times as fast from now on, once it is not frozen. */
  rescale(scale: number): void;
  /** Back to the machine's time. */
  reset(): void;
  readonly frozen: boolean;
  readonly scale: number;
  /** Whether it shows the machine's time. */
  readonly real: boolean;
  /** Changes with every setting. */
  readonly version: number;
  /** Milliseconds of real time until it shows `at` or later; infinite while it is frozen before. */
  realUntil(at: number): number;
  /** All settings that are remembered, the oldest first. Before the first one the clock showed the machine's time. */
  history(): readonly ClockPeriod[];
  capture(): ClockSetting;
  /** Goes on as it went when that was captured. Tells nobody. */
  restore(setting: ClockSetting): void;
  /** Takes over the settings of an earlier process, the oldest first. Tells nobody. */
  load(periods: readonly ClockPeriod[]): void;
  /**
   * Stands at `at` for a while, as part of a move that began at `from` by the machine's time: the steps of a move are one period. Tells
   * nobody.
   */
  step(at: number, from: number, held?: boolean): void;
  /** Ends a move that began at `from` in that setting. */
  finish(setting: ClockSetting, from: number): void;
}

const VERSION = 0;
/** How many periods there have ever been. */
const COUNT = 1;
/** Of the version and the count, each 4. */
const HEAD_BYTES = 8;
/** Periods that are remembered: dates that clients wrote more settings ago are read as if the clock had not been set then. */
const CAPACITY = 512;
const WORDS_PER_PERIOD = 5;
const WORD_BYTES = 8;
const FROZEN = 1n;
const HELD = 2n;
/** The machine's time. */
export const UNMOVED: ClockSetting = { frozen: false, at: 0, since: 0, scale: 1 };

export class SharedClock implements ClockControl {
  readonly memory: SharedArrayBuffer;
  readonly #words: Int32Array;
  readonly #periods: BigInt64Array;
  readonly #onMove: () => void;
  #version = 0;
  #setting: ClockSetting = UNMOVED;
  #plain = true;
  #frozen = false;
  /** Of a frozen clock what it shows, of one that runs at the machine's speed what it is ahead. */
  #number = 0;
  #history: readonly ClockPeriod[] = [];
  #historyVersion = 0;

  /** `onMove` runs after this thread set the clock, to wake what waits for a moment. */
  constructor(memory?: SharedArrayBuffer, onMove: () => void = () => {}) {
    this.memory = memory ?? new SharedArrayBuffer(HEAD_BYTES + CAPACITY * WORDS_PER_PERIOD * WORD_BYTES);
    this.#words = new Int32Array(this.memory, 0, 2);
    this.#periods = new BigInt64Array(this.memory, HEAD_BYTES);
    this.#onMove = onMove;
  }

  now(): number {
    if (Atomics.load(this.#words, VERSION) !== this.#version) this.#read();
    if (this.#plain) return Date.now() + this.#number;
    return this.#frozen ? this.#number : shownAt(this.#setting, Date.now());
  }

  get frozen(): boolean {
    return this.capture().frozen;
  }

  get scale(): number {
    return this.capture().scale;
  }

  get real(): boolean {
    if (Atomics.load(this.#words, VERSION) !== this.#version) this.#read();
    return this.#plain && this.#number === 0;
  }

  get version(): number {
    return Atomics.load(this.#words, VERSION);
  }

  capture(): ClockSetting {
    if (Atomics.load(this.#words, VERSION) !== this.#version) this.#read();
    return this.#setting;
  }

  realUntil(at: number): number {
    const left = at - this.now();
    if (left <= 0) return 0;
    return this.#frozen ? Number.POSITIVE_INFINITY : Math.ceil(left / this.#setting.scale);
  }

  freeze(at?: number): void {
    this.#move((now, { scale }) => ({ frozen: true, at: at ?? now, scale }));
  }

  unfreeze(): void {
    this.#move((now, { scale }) => ({ frozen: false, at: now, scale }));
  }

  advance(ms: number): void {
    this.#move((now, { frozen, scale }) => ({ frozen, at: now + ms, scale }));
  }

  set(at: number): void {
    this.#move((_now, { frozen, scale }) => ({ frozen, at, scale }));
  }

  rescale(scale: number): void {
    this.#move((now, { frozen }) => ({ frozen, at: now, scale }));
  }

  reset(): void {
    this.finish(UNMOVED, Date.now());
  }

  restore(setting: ClockSetting): void {
    this.#write([{ ...setting, from: Date.now() }]);
  }

  load(periods: readonly ClockPeriod[]): void {
    if (periods.length > 0) this.#write(periods);
  }

  step(at: number, from: number, held = false): void {
    this.#write([{ frozen: true, at, since: Date.now(), scale: this.scale, from, held }]);
  }

  finish(setting: ClockSetting, from: number): void {
    this.#write([{ ...setting, from }]);
    this.#onMove();
  }

  history(): readonly ClockPeriod[] {
    if (this.version === this.#historyVersion) return this.#history;
    for (;;) {
      const version = this.version;
      const count = Atomics.load(this.#words, COUNT);
      const periods: ClockPeriod[] = [];
      for (let place = Math.max(0, count - CAPACITY); place < count; place++) periods.push(this.#period(place));
      if (version % 2 !== 0 || this.version !== version) continue;
      this.#history = periods;
      this.#historyVersion = version;
      return periods;
    }
  }

  #move(change: (now: number, before: ClockSetting) => Omit<ClockSetting, 'since'>): void {
    const before = this.capture();
    const since = Date.now();
    const after = change(shownAt(before, since), before);
    this.finish({ ...after, at: Math.round(after.at), since }, since);
  }

  /** A seqlock: an odd version means that a write is under way, and a version that changed meanwhile means read again. */
  #read(): void {
    for (;;) {
      const version = this.version;
      const count = Atomics.load(this.#words, COUNT);
      const setting = count === 0 ? UNMOVED : this.#period(count - 1);
      if (version % 2 === 0 && this.version === version) {
        this.#version = version;
        const { frozen, at, since, scale, held = false } = setting;
        this.#setting = { frozen, at, since, scale, ...(held && { held }) };
        this.#frozen = setting.frozen;
        this.#plain = !setting.frozen && setting.scale === 1;
        this.#number = setting.frozen ? setting.at : setting.at - setting.since;
        return;
      }
    }
  }

  #period(ordinal: number): ClockPeriod {
    const start = (ordinal % CAPACITY) * WORDS_PER_PERIOD;
    const word = (place: number): bigint => Atomics.load(this.#periods, start + place);
    return {
      from: Number(word(0)),
      at: Number(word(1)),
      since: Number(word(2)),
      scale: floatOf(word(3)),
      frozen: (word(4) & FROZEN) !== 0n,
      ...((word(4) & HELD) !== 0n && { held: true }),
    };
  }

  /** A period that begins when the last one began takes its place. */
  #write(periods: readonly ClockPeriod[]): void {
    // Whatever throws has to throw before the lock.
    for (const { from, at, since, scale } of periods) {
      if (![from, at, since].every(Number.isSafeInteger)) throw new RangeError(`Not a time: ${from}, ${at}, ${since}`);
      if (!(scale > 0 && Number.isFinite(scale))) throw new RangeError(`Not a scale: ${scale}`);
    }
    for (;;) {
      const version = this.version;
      if (version % 2 === 0 && Atomics.compareExchange(this.#words, VERSION, version, version + 1) === version) break;
    }
    let count = Atomics.load(this.#words, COUNT);
    for (const { from, at, since, scale, frozen, held = false } of periods) {
      const last = count === 0 ? Number.NEGATIVE_INFINITY : this.#period(count - 1).from;
      // The machine's own time may have been set back.
      const begin = Math.max(from, last);
      if (begin > last) count++;
      const start = ((count - 1) % CAPACITY) * WORDS_PER_PERIOD;
      const words = [
        BigInt(begin),
        BigInt(at),
        BigInt(since),
        bitsOf(scale),
        (frozen ? FROZEN : 0n) | (frozen && held ? HELD : 0n),
      ];
      for (const [place, word] of words.entries()) Atomics.store(this.#periods, start + place, word);
    }
    Atomics.store(this.#words, COUNT, count);
    Atomics.add(this.#words, VERSION, 1);
  }
}

/** What a clock of that setting shows at a moment of the machine's time; before the setting's own beginning what it showed then. */
export function shownAt({ frozen, at, since, scale }: ClockSetting, real: number): number {
  return frozen ? at : at + Math.floor(Math.max(0, real - since) * scale);
}

/** What a client's clock shows that goes by such a clock. */
export function writtenAt(setting: ClockSetting, real: number): number {
  const { held, at, since, scale } = setting;
  return held ? at + Math.floor((real - since) * scale) : shownAt(setting, real);
}

const bits = new BigInt64Array(1);
const float = new Float64Array(bits.buffer);

function bitsOf(value: number): bigint {
  float[0] = value;
  return bits[0] as bigint;
}

function floatOf(value: bigint): number {
  bits[0] = value;
  return float[0] as number;
}
