/**
 * The `Date` header of answers. Both libraries write it by the machine's time; where the emulator's clock was frozen or moved, it is the
 * emulator's to tell. uWebSockets.js has no word for that: native code writes over the text that it keeps, where that can be found
 * (Linux with glibc), and answers tell the machine's date elsewhere.
 */
import { native } from '../../../native/index.js';

/** As much of the emulator's clock as listeners need. */
export interface AnswerClock {
  /** Whether it shows the machine's time. */
  readonly real: boolean;
  /** Milliseconds since the epoch. */
  now(): number;
}

const SECOND_MS = 1_000;

/** Looking for the library's text takes some microseconds, and what was not found a few times is not there. */
const MAX_SEARCHES = 3;

/** Whether the library's text on this thread was found. It can't be found again once it was written over. */
let found = false;
let searches = 0;
/** Whether it was written over since the library renewed it by the machine's time. */
let overwritten = false;

/** Dates the answers of uWebSockets.js. */
export class UwsDate {
  readonly #clock: AnswerClock;
  readonly #library: string;

  /** `library` is the path of the loaded binary. */
  constructor(clock: AnswerClock, library: string) {
    this.#clock = clock;
    this.#library = library;
  }

  /** To be called before an answer is written. */
  stamp(): void {
    if (this.#clock.real && !overwritten) return;
    this.#write();
  }

  #write(): void {
    const { findAnswerDate, writeAnswerDate } = native();
    // Not before the first answer: the library renews its text only while there are connections.
    if (!found && searches++ < MAX_SEARCHES) found = findAnswerDate(this.#library);
    if (found) writeAnswerDate(Math.floor(this.#clock.now() / SECOND_MS));
    overwritten = found && !this.#clock.real;
  }
}

/** The date to tell, where it is not the machine's; `undefined` where the library's own is right. */
export function answerDate(clock: AnswerClock | undefined): string | undefined {
  return clock === undefined || clock.real ? undefined : new Date(clock.now()).toUTCString();
}
