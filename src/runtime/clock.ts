/**
 * The emulator's clock. It dates all that AWS dates; tests may freeze and move it, and every thread sees that at once, since its
 * setting lies in shared memory. Real sockets and processes go by the other clock, in monotonic.ts.
 */

/** The emulator's clock, which tests may freeze and move; not the machine's. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What moves the emulator's clock. Callable on any thread of the instance. */
export interface ClockControl extends Clock {
  /** Stops at `at`, or at the present moment. */
  freeze(at?: number): void;
  /** Moves by milliseconds, back if negative; a frozen clock stays frozen. */
  advance(ms: number): void;
  /** Jumps to a moment, and runs on from there unless frozen. */
  set(at: number): void;
  /** Back to the machine's time. */
  reset(): void;
  readonly frozen: boolean;
}

const VERSION = 0;
const FROZEN = 1;
/** The version lies in the first 8 bytes, the value (an offset, or the frozen moment) in the second. */
const BYTES = 16;

export class SharedClock implements ClockControl {
  readonly memory: SharedArrayBuffer;
  readonly #words: Int32Array;
  readonly #value: BigInt64Array;
  readonly #onMove: () => void;
  #version = 0;
  #frozen = false;
  #number = 0;

  /** `onMove` runs after this thread moved the clock, to wake what waits for a moment. */
  constructor(memory?: SharedArrayBuffer, onMove: () => void = () => {}) {
    this.memory = memory ?? new SharedArrayBuffer(BYTES);
    this.#words = new Int32Array(this.memory, 0, 2);
    this.#value = new BigInt64Array(this.memory, 8, 1);
    this.#onMove = onMove;
  }

  now(): number {
    if (Atomics.load(this.#words, VERSION) !== this.#version) this.#read();
    return this.#frozen ? this.#number : Date.now() + this.#number;
  }

  get frozen(): boolean {
    this.now();
    return this.#frozen;
  }

  freeze(at = this.now()): void {
    this.#write(true, at);
  }

  advance(ms: number): void {
    const now = this.now();
    this.#write(this.#frozen, this.#frozen ? now + ms : this.#number + ms);
  }

  set(at: number): void {
    const { frozen } = this;
    this.#write(frozen, frozen ? at : at - Date.now());
  }

  reset(): void {
    this.#write(false, 0);
  }

  /** A seqlock: an odd version means that a write is under way, and a version that changed meanwhile means read again. */
  #read(): void {
    for (;;) {
      const version = Atomics.load(this.#words, VERSION);
      const frozen = Atomics.load(this.#words, FROZEN) === 1;
      const value = Number(Atomics.load(this.#value, 0));
      if (version % 2 === 0 && Atomics.load(this.#words, VERSION) === version) {
        this.#version = version;
        this.#frozen = frozen;
        this.#number = value;
        return;
      }
    }
  }

  #write(frozen: boolean, value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`Not a time: ${value}`);
    for (;;) {
      const version = Atomics.load(this.#words, VERSION);
      if (version % 2 === 0 && Atomics.compareExchange(this.#words, VERSION, version, version + 1) === version) break;
    }
    Atomics.store(this.#words, FROZEN, frozen ? 1 : 0);
    Atomics.store(this.#value, 0, BigInt(Math.round(value)));
    Atomics.add(this.#words, VERSION, 1);
    this.#onMove();
  }
}
