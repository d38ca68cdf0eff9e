/** An exchange of which a journal keeps every byte, as it goes by. */
import { DelegatingExchange } from '../edge/wrapped-exchange.js';
import type { Exchange } from '../runtime/exchange.js';
import type { Entry } from './entry.js';
import type { HeaderList } from './wire.js';

const EMPTY = new Uint8Array(0);

export class RecordedExchange extends DelegatingExchange {
  readonly #entry: Entry;
  /** What the clock shows, as answers tell it. */
  readonly #date: () => string;
  #abort: (() => void) | undefined;
  /** Bytes of the answer that are still to come; infinite where their number was not told. */
  #left = Number.POSITIVE_INFINITY;

  constructor(inner: Exchange, entry: Entry, date: () => string) {
    super(inner);
    this.#entry = entry;
    this.#date = date;
    inner.onAborted(() => {
      entry.aborted('client');
      this.#abort?.();
    });
  }

  override onAborted(run: () => void): void {
    this.#abort = run;
  }

  override readBody(limit: number, done: (body: Uint8Array | undefined) => void): void {
    this.inner.readBody(limit, (body) => {
      // One that is too long was not kept, and is not read either.
      if (body) this.#entry.requestPart(body, true);
      done(body);
    });
  }

  override readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    this.inner.readStream((chunk, last) => {
      this.#entry.requestPart(chunk, last);
      return onChunk(chunk, last);
    });
  }

  override reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    const bytes = typeof body === 'string' ? Buffer.from(body) : (body ?? EMPTY);
    const bodiless = this.method === 'HEAD' || status === 204 || status === 304;
    const told =
      this.method === 'HEAD' && status !== 204 && status !== 304
        ? (length ?? (body === undefined ? undefined : bytes.length))
        : undefined;
    this.#entry.answerHead(status, this.#headers(headers, told));
    this.#entry.answerPart(bodiless ? EMPTY : bytes, true);
    this.inner.reply(status, headers, body, length);
  }

  override replyHead(status: number, headers: readonly string[], length?: number): void {
    const bodiless = this.method === 'HEAD' || status === 204 || status === 304 || length === 0;
    this.#entry.answerHead(status, this.#headers(headers, this.method === 'HEAD' ? length : undefined));
    if (bodiless) this.#entry.answerPart(EMPTY, true);
    this.#left = length ?? Number.POSITIVE_INFINITY;
    this.inner.replyHead(status, headers, length);
  }

  override write(chunk: Uint8Array): boolean {
    this.#left -= chunk.length;
    this.#entry.answerPart(chunk, this.#left <= 0);
    return this.inner.write(chunk);
  }

  override end(): void {
    if (this.#left > 0) {
      if (Number.isFinite(this.#left)) this.#entry.aborted('server');
      else this.#entry.answerPart(EMPTY, true);
    }
    this.inner.end();
  }

  override destroy(): void {
    this.#entry.aborted('server');
    this.inner.destroy();
  }

  /** As they go over the wire, but for what frames the body: only on HEAD requests its length is all that is told of it. */
  #headers(flat: readonly string[], length: number | undefined): HeaderList {
    const headers: Array<readonly [string, string]> = [];
    for (let i = 0; i < flat.length; i += 2) headers.push([flat[i] as string, flat[i + 1] as string]);
    headers.push(['Date', this.#date()]);
    if (length !== undefined) headers.push(['Content-Length', String(length)]);
    return headers;
  }
}
