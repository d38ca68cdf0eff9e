/**
 * Exchanges with something added: headers for browsers, a body that was read already, a word to the log when the answer is sent. Only
 * requests that need it are wrapped, so that the others pay nothing for it.
 */
import { type Exchange, headersOfLines } from '../runtime/exchange.js';

/** An exchange that passes everything on. */
export class DelegatingExchange implements Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  protected readonly inner: Exchange;

  constructor(inner: Exchange) {
    this.inner = inner;
    this.method = inner.method;
    this.path = inner.path;
    this.query = inner.query;
  }

  get aborted(): boolean {
    return this.inner.aborted;
  }
  header(name: string): string | undefined {
    return this.inner.header(name);
  }
  eachHeader(visit: (name: string, value: string) => void): void {
    this.inner.eachHeader(visit);
  }
  retain(): Record<string, string> {
    return this.inner.retain();
  }
  readBody(limit: number, done: (body: Uint8Array | undefined, isKept?: boolean) => void): void {
    this.inner.readBody(limit, done);
  }
  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    this.inner.readStream(onChunk);
  }
  resume(): void {
    this.inner.resume();
  }
  onAborted(run: () => void): void {
    this.inner.onAborted(run);
  }
  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    this.inner.reply(status, headers, body, length);
  }
  /** The long way, so that there is one method for subclasses to change. */
  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    this.reply(status, headersOfLines(first, lines), body, length);
  }
  replyHead(status: number, headers: readonly string[], length?: number): void {
    this.inner.replyHead(status, headers, length);
  }
  write(chunk: Uint8Array): boolean {
    return this.inner.write(chunk);
  }
  onWritable(run: () => void): void {
    this.inner.onWritable(run);
  }
  end(): void {
    this.inner.end();
  }
  destroy(): void {
    this.inner.destroy();
  }
}

/** Every answer carries these headers as well. */
export class ExchangeWithHeaders extends DelegatingExchange {
  readonly #extra: readonly string[];

  constructor(inner: Exchange, extra: readonly string[]) {
    super(inner);
    this.#extra = extra;
  }

  override reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    this.inner.reply(status, [...headers, ...this.#extra], body, length);
  }

  override replyHead(status: number, headers: readonly string[], length?: number): void {
    this.inner.replyHead(status, [...headers, ...this.#extra], length);
  }
}

/** The body is there already; `body` must stay valid. The exchange was retained before. */
export class BufferedExchange extends DelegatingExchange {
  readonly #body: Uint8Array;

  constructor(inner: Exchange, body: Uint8Array) {
    super(inner);
    this.#body = body;
  }

  override readBody(limit: number, done: (body: Uint8Array | undefined) => void): void {
    done(this.#body.length > limit ? undefined : this.#body);
  }

  override readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    onChunk(this.#body, true);
  }

  override resume(): void {}
}

/** Tells the status of the answer once it is sent, or that the client went away (0). */
export class ObservedExchange extends DelegatingExchange {
  #tell: ((status: number) => void) | undefined;
  #abort: (() => void) | undefined;

  constructor(inner: Exchange, tell: (status: number) => void) {
    super(inner);
    this.#tell = tell;
    inner.onAborted(() => {
      this.#told(0);
      this.#abort?.();
    });
  }

  #told(status: number): void {
    const tell = this.#tell;
    this.#tell = undefined;
    tell?.(status);
  }

  override onAborted(run: () => void): void {
    this.#abort = run;
  }

  override reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    this.inner.reply(status, headers, body, length);
    this.#told(status);
  }

  override replyHead(status: number, headers: readonly string[], length?: number): void {
    this.inner.replyHead(status, headers, length);
    this.#told(status);
  }
}
