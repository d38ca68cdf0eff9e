/**
 * The gate of recordings, which stands before the gateway on each of its threads. While nothing is recorded it is one look at shared memory for
 * each request; the recorder is loaded when it is first wanted.
 */
import type { Exchange } from '../runtime/exchange.js';
import type { Instance } from '../runtime/instance.js';
import { JournalMemory } from '../runtime/journal-memory.js';
import type { Ticker } from '../runtime/timers.js';
import type { Recorder } from './recorder.js';

type Serve = (exchange: Exchange) => void;

export class RecordingGate {
  readonly #instance: Instance;
  readonly #ticker: Ticker | undefined;
  readonly #next: Serve;
  readonly #memory: JournalMemory;
  #recorder: Recorder | undefined;

  /** `ticker` is given on the main thread, `next` is the gateway. */
  constructor(instance: Instance, ticker: Ticker | undefined, next: Serve) {
    this.#instance = instance;
    this.#ticker = ticker;
    this.#next = next;
    this.#memory = new JournalMemory(instance.handle.journal);
  }

  /** What listeners call for each request. */
  readonly serve: Serve = (exchange) => {
    if (this.#memory.recording === 0) this.#next(exchange);
    else this.recorder.record(exchange);
  };

  get recorder(): Recorder {
    if (this.#recorder === undefined) {
      const { Recorder } = require('./recorder.js') as typeof import('./recorder.js');
      this.#recorder = new Recorder(this.#instance, this.#ticker, this.#next);
    }
    return this.#recorder;
  }
}
