/** What the gateway threads share of a recording: whether there is one, where it goes, how far it has come. */
import { ClockScript } from './clock-script.js';

/** The number of the recording; 0 while there is none. */
const RECORDING = 0;
const REQUESTS = 1;
const UNDER_WAY = 2;
const PATH_LENGTH = 3;
/** Recordings that there have been. */
const COUNT = 4;
/** Requests that wait for a change or a deadline, recorded or not. */
const WAITING = 5;
const WORDS = 8;
const SCRIPT_AT = WORDS * 4;
const PATH_AT = SCRIPT_AT + ClockScript.BYTES;
const MAX_PATH = 4_096;

export class JournalMemory {
  static readonly BYTES = PATH_AT + MAX_PATH;
  static readonly SCRIPT_AT = SCRIPT_AT;
  readonly #words: Int32Array;
  readonly #path: Uint8Array;

  constructor(memory: SharedArrayBuffer) {
    this.#words = new Int32Array(memory, 0, WORDS);
    this.#path = new Uint8Array(memory, PATH_AT);
  }

  get recording(): number {
    return Atomics.load(this.#words, RECORDING);
  }

  get requests(): number {
    return Atomics.load(this.#words, REQUESTS);
  }

  get underWay(): number {
    return Atomics.load(this.#words, UNDER_WAY);
  }

  get path(): string {
    return Buffer.from(this.#path.slice(0, Atomics.load(this.#words, PATH_LENGTH))).toString('utf8');
  }

  /** False for a path that is too long. */
  begin(path: string): boolean {
    const bytes = Buffer.from(path);
    if (bytes.length > MAX_PATH) return false;
    this.#path.set(bytes);
    Atomics.store(this.#words, PATH_LENGTH, bytes.length);
    Atomics.store(this.#words, REQUESTS, 0);
    Atomics.store(this.#words, UNDER_WAY, 0);
    Atomics.store(this.#words, RECORDING, Atomics.add(this.#words, COUNT, 1) + 1);
    return true;
  }

  end(): void {
    Atomics.store(this.#words, RECORDING, 0);
  }

  /** The number of a request that arrives. */
  arrived(): number {
    Atomics.add(this.#words, UNDER_WAY, 1);
    return Atomics.add(this.#words, REQUESTS, 1) + 1;
  }

  get waiting(): number {
    return Atomics.load(this.#words, WAITING);
  }

  waits(more: 1 | -1): void {
    Atomics.add(this.#words, WAITING, more);
  }

  answered(): void {
    Atomics.sub(this.#words, UNDER_WAY, 1);
  }
}
