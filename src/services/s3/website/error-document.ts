import type { ServiceError } from '../../../../protocols/errors.js';
import { type Exchange, headersOfLines } from '../../../runtime/exchange.js';
import { errorHeaders } from './pages.js';

/**
 * A visit whose answer is the bucket's error document: with the error's status and headers in place of the object's status. What the client
 * asked of the object that it did not get (ranges, conditions) is not asked of the document.
 */
export class ErrorDocumentExchange implements Exchange {
  readonly method = 'GET';
  readonly path: string;
  readonly query = '';
  readonly #inner: Exchange;
  readonly #error: ServiceError;

  constructor(inner: Exchange, error: ServiceError) {
    this.#inner = inner;
    this.#error = error;
    this.path = inner.path;
  }

  get aborted(): boolean {
    return this.#inner.aborted;
  }
  header(): undefined {
    return undefined;
  }
  eachHeader(): void {}
  retain(): Record<string, string> {
    this.#inner.retain();
    return {};
  }
  readBody(limit: number, done: (body: Uint8Array | undefined, isKept?: boolean) => void): void {
    this.#inner.readBody(limit, done);
  }
  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    this.#inner.readStream(onChunk);
  }
  resume(): void {
    this.#inner.resume();
  }
  onAborted(run: () => void): void {
    this.#inner.onAborted(run);
  }
  reply(_status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    this.#inner.reply(this.#error.status, this.#headers(headers), body, length);
  }
  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    this.reply(status, headersOfLines(first, lines), body, length);
  }
  replyHead(_status: number, headers: readonly string[], length?: number): void {
    this.#inner.replyHead(this.#error.status, this.#headers(headers), length);
  }
  write(chunk: Uint8Array): boolean {
    return this.#inner.write(chunk);
  }
  onWritable(run: () => void): void {
    this.#inner.onWritable(run);
  }
  end(): void {
    this.#inner.end();
  }
  destroy(): void {
    this.#inner.destroy();
  }

  #headers(headers: readonly string[]): string[] {
    return [...headers, ...errorHeaders(this.#error)];
  }
}
