import type { UwsExchange } from './uws-exchange.js';

/** An answer in parts: of a known length, or chunked. */
export class UwsAnswer {
  readonly #exchange: UwsExchange;
  /** Bytes that the head promised; -1 for a chunked answer. */
  readonly #total: number;
  /** Bytes of it that were given to `write`. */
  #given = 0;
  /** The part of a chunk that the socket did not take, and where in the answer it begins. */
  #rest: Uint8Array | undefined;
  #restAt = 0;
  #writable: (() => void) | undefined;

  constructor(exchange: UwsExchange, length: number | undefined) {
    this.#exchange = exchange;
    this.#total = length ?? -1;
  }

  write(chunk: Uint8Array): boolean {
    const exchange = this.#exchange;
    if (exchange.closed) return true;
    if (chunk.length === 0) return this.#rest === undefined;
    // The library writes the date with the first part.
    if (this.#given === 0) exchange.stamp();
    this.#given += chunk.length;
    if (this.#total >= 0 && this.#given > this.#total) {
      exchange.destroy();
      return true;
    }
    let ok = true;
    exchange.cork(() => {
      ok = this.#total < 0 ? this.#writeChunk(chunk) : this.#writePart(chunk);
    });
    return ok;
  }

  #writeChunk(chunk: Uint8Array): boolean {
    const ok = this.#exchange.res.write(chunk);
    if (!ok) this.#exchange.res.onWritable(() => this.#tell());
    return ok;
  }

  #writePart(chunk: Uint8Array): boolean {
    if (this.#rest) {
      // The caller did not wait; what it gave is kept behind what is still to be sent.
      this.#rest = Buffer.concat([this.#rest, chunk]);
      return false;
    }
    const { res } = this.#exchange;
    const before = res.getWriteOffset();
    const [ok, done] = res.tryEnd(chunk, this.#total);
    if (done) this.#exchange.close();
    else if (!ok) {
      this.#restAt = res.getWriteOffset();
      // A copy, which the slice of a Buffer would not be: the chunk is the caller's to reuse.
      this.#rest = Uint8Array.prototype.slice.call(chunk, this.#restAt - before);
      res.onWritable((offset) => this.#sendRest(offset));
    }
    return ok;
  }

  #sendRest(offset: number): boolean {
    const exchange = this.#exchange;
    if (exchange.closed) return true;
    exchange.corked = true;
    let ok = true;
    if (this.#rest) {
      const rest = this.#rest.subarray(offset - this.#restAt);
      this.#rest = undefined;
      ok = rest.length === 0 || this.#writePart(rest);
    }
    if (ok && !exchange.closed) this.#tell();
    exchange.corked = false;
    return ok;
  }

  #tell(): boolean {
    try {
      this.#writable?.();
    } catch {
      this.#exchange.destroy();
    }
    return true;
  }

  onWritable(run: () => void): void {
    this.#writable = run;
  }

  end(): void {
    const exchange = this.#exchange;
    if (exchange.closed) return;
    if (this.#total >= 0) {
      // All promised bytes close the exchange by themselves; fewer can't be made whole.
      if (this.#given < this.#total) exchange.destroy();
      return;
    }
    if (this.#given === 0) exchange.stamp();
    exchange.cork(() => exchange.res.end());
    exchange.close();
  }
}
