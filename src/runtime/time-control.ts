/** The clock as users of the library see and move it. Types alone, and of nothing else of the emulator, since they are part of the package's. */
import type { Clock } from './clock.js';

/** A timer whose handler failed; it comes again. */
export interface FailedTimer {
  readonly service: string;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly id: string;
  /** Milliseconds on the emulator's clock. */
  readonly due: number;
  readonly message: string;
}

/** What a move has done. */
export interface Moved {
  /** What the clock showed when it was done. */
  readonly now: number;
  /** How many timers have fired, each try of one that failed included. */
  readonly fired: number;
  /** How many of these have failed. */
  readonly failed: number;
  /** The first ones that failed. */
  readonly failures: readonly FailedTimer[];
}

export interface MoveOptions {
  /**
   * Whether a move of a second or more ends with the second of the machine's time that it was made in (the default). Signatures count whole
   * seconds: what is signed after the move has another second then than what was signed before it.
   */
  readonly settle?: boolean;
}

/** The clock as a user of the emulator moves it: timers that are due on the way fire. Moments are milliseconds since the epoch. */
export interface TimeControl extends Clock {
  readonly frozen: boolean;
  /** How many times as fast as the machine's it runs when it is not frozen. */
  readonly scale: number;
  /** Stops at `at`, or at the present moment. */
  freeze(at?: number, options?: MoveOptions): Promise<Moved>;
  /** Runs on from where it stands. */
  unfreeze(): Promise<Moved>;
  /** Moves forward to a moment, and runs on from there unless frozen. */
  set(at: number, options?: MoveOptions): Promise<Moved>;
  /** Moves forward by milliseconds, or to what the function makes of the present moment; a frozen clock stays frozen. */
  advance(by: number | ((now: number) => number), options?: MoveOptions): Promise<Moved>;
  /** Runs `scale` times as fast from now on, or once it is not frozen. */
  rescale(scale: number): Promise<Moved>;
}
