import type { UwsExchange } from './uws-exchange.js';

/** A request's body as a stream. The library may still hand over what it had received when it was told to pause; that is kept here. */
export class UwsBody {
  readonly #exchange: UwsExchange;
  readonly #onChunk: (chunk: Uint8Array, last: boolean) => boolean;
  #paused = false;
  #held: Array<{ chunk: Uint8Array; last: boolean }> = [];

  constructor(exchange: UwsExchange, onChunk: (chunk: Uint8Array, last: boolean) => boolean) {
    this.#exchange = exchange;
    this.#onChunk = onChunk;
    exchange.res.onData((chunk, last) => {
      if (exchange.closed) return;
      if (this.#paused) {
        this.#held.push({ chunk: new Uint8Array(chunk.slice(0)), last });
        return;
      }
      exchange.corked = true;
      this.#pass(new Uint8Array(chunk), last);
      exchange.corked = false;
    });
  }

  #pass(chunk: Uint8Array, last: boolean): void {
    let more = true;
    try {
      more = this.#onChunk(chunk, last);
    } catch {
      this.#exchange.fail();
    }
    if (more || last || this.#exchange.closed) return;
    if (!this.#paused) this.#exchange.res.pause();
    this.#paused = true;
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    while (this.#held.length > 0) {
      if (this.#exchange.closed) return;
      const { chunk, last } = this.#held.shift() as { chunk: Uint8Array; last: boolean };
      this.#pass(chunk, last);
      if (this.#paused) return;
    }
    if (!this.#exchange.closed) this.#exchange.res.resume();
  }
}
