import type { UwsExchange } from './uws-exchange.js';

/**
 * A request's body as a stream. Told to pause, the library still hands over what it has read, up to some megabytes; the receiver gets
 * that at once. Keeping it here until there is room would copy it into memory that the collector frees late: hundreds of megabytes of a
 * large upload.
 */
export class UwsBody {
  readonly #exchange: UwsExchange;
  #paused = false;

  constructor(exchange: UwsExchange, onChunk: (chunk: Uint8Array, last: boolean) => boolean) {
    this.#exchange = exchange;
    exchange.res.onData((chunk, last) => {
      if (exchange.closed) return;
      exchange.corked = true;
      try {
        const more = onChunk(new Uint8Array(chunk), last);
        if (!last && !exchange.closed) this.#pause(!more);
      } catch {
        exchange.fail();
      }
      exchange.corked = false;
    });
  }

  resume(): void {
    if (!this.#exchange.closed) this.#pause(false);
  }

  #pause(paused: boolean): void {
    if (this.#paused === paused) return;
    this.#paused = paused;
    if (paused) this.#exchange.res.pause();
    else this.#exchange.res.resume();
  }
}
