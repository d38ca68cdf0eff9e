import type { Exchange } from '../../runtime/exchange.js';
import { cleanValue, isBodiless, isUnusual, statusLine } from './headers.js';
import type { UwsPort } from './uws.js';
import type { UwsRequest, UwsResponse } from './uws-binding.js';

/**
 * A request on uWebSockets.js. Each call into the library costs 0.1 to 0.4 µs, so every part of the request is read on demand and
 * all headers of an answer go out in one call.
 */
export class UwsExchange implements Exchange {
  readonly method: string;
  readonly path: string;
  aborted = false;

  #port: UwsPort;
  #res: UwsResponse;
  /** Gone as soon as the handler has returned. */
  #req: UwsRequest | undefined;
  #query: string | undefined;
  #headers: Record<string, string> | undefined;
  /** True while the library has the socket corked: in the handler and in data callbacks. */
  #corked = true;
  /** The answer is complete, or will never be. */
  #closed = false;
  #watched = false;
  #abort: (() => void) | undefined;
  #writable: (() => void) | undefined;
  /** Bytes that the answer's head promised; -1 for a chunked one. */
  #total = -1;
  /** Bytes of it that were given to `write`. */
  #given = 0;
  #head = false;
  /** The part of a chunk that the socket did not take. */
  #rest: Uint8Array | undefined;
  #restAt = 0;
  #onChunk: ((chunk: Uint8Array, last: boolean) => boolean) | undefined;
  #paused = false;
  /** Chunks that were already received when the reader asked for a pause. */
  #held: Array<{ chunk: Uint8Array; last: boolean }> = [];

  constructor(port: UwsPort, res: UwsResponse, req: UwsRequest) {
    this.#port = port;
    this.#res = res;
    this.#req = req;
    this.method = req.getCaseSensitiveMethod();
    this.path = req.getUrl();
    port.pending++;
  }

  get query(): string {
    this.#query ??= this.#req?.getQuery() ?? '';
    return this.#query;
  }

  header(name: string): string | undefined {
    if (this.#headers) return this.#headers[name];
    const value = this.#req?.getHeader(name);
    return value === '' ? undefined : value;
  }

  retain(): Record<string, string> {
    if (this.#headers) return this.#headers;
    const headers: Record<string, string> = Object.create(null);
    this.#query = this.query;
    this.#req?.forEach((name, value) => {
      const before = headers[name];
      headers[name] = before === undefined ? value : `${before},${value}`;
    });
    this.#headers = headers;
    return headers;
  }

  readBody(limit: number, done: (body: Uint8Array | undefined) => void): void {
    let parts: Uint8Array[] | undefined;
    let length = 0;
    let over = false;
    this.#watch();
    this.#res.onData((chunk, last) => {
      if (over || this.#closed) return;
      length += chunk.byteLength;
      if (length > limit) {
        over = true;
        parts = undefined;
        this.#deliver(() => done(undefined));
      } else if (!last) {
        // The library takes the memory back when this call returns.
        parts ??= [];
        parts.push(new Uint8Array(chunk.slice(0)));
      } else if (parts) {
        parts.push(new Uint8Array(chunk));
        const body = Buffer.concat(parts, length);
        this.#deliver(() => done(body));
      } else {
        const body = new Uint8Array(chunk);
        this.#deliver(() => done(body));
      }
    });
  }

  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    this.#onChunk = onChunk;
    this.#watch();
    this.#res.onData((chunk, last) => {
      if (this.#closed) return;
      if (this.#paused) this.#held.push({ chunk: new Uint8Array(chunk.slice(0)), last });
      else this.#deliver(() => this.#pass(new Uint8Array(chunk), last));
    });
  }

  resume(): void {
    if (!this.#paused || this.#closed) return;
    this.#paused = false;
    while (this.#held.length > 0) {
      const { chunk, last } = this.#held.shift() as { chunk: Uint8Array; last: boolean };
      this.#pass(chunk, last);
      if (this.#paused || this.#closed) return;
    }
    this.#res.resume();
  }

  #pass(chunk: Uint8Array, last: boolean): void {
    const more = this.#onChunk?.(chunk, last) ?? true;
    if (more || last || this.#closed) return;
    this.#paused = true;
    this.#res.pause();
  }

  /** Runs what takes data, with the socket corked by the library and nothing thrown into it. */
  #deliver(run: () => void): void {
    this.#corked = true;
    try {
      run();
    } catch {
      this.fail();
    }
    this.#corked = false;
  }

  onAborted(run: () => void): void {
    this.#abort = run;
    this.#watch();
  }

  #watch(): void {
    if (this.#watched || this.#closed) return;
    this.#watched = true;
    this.#res.onAborted(() => {
      if (this.#closed) return;
      this.aborted = true;
      this.#close();
      this.#abort?.();
    });
  }

  #close(): void {
    this.#closed = true;
    this.#rest = undefined;
    this.#held = [];
    this.#port.done();
  }

  /** The handler has returned: the request's parts are gone. */
  leave(): void {
    this.#corked = false;
    this.#watch();
    this.#req = undefined;
  }

  /** Answers a request whose handler threw; its own errors were made into answers before, so this is a bug of ours. */
  fail(): void {
    this.reply(500, []);
  }

  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    if (this.#closed) return;
    if (this.#corked) this.#send(status, headers, body, length);
    else this.#res.cork(() => this.#send(status, headers, body, length));
  }

  #send(status: number, headers: readonly string[], body: Uint8Array | string | undefined, length: number | undefined): void {
    const res = this.#res;
    this.#writeHeaders(status, headers);
    if (this.method === 'HEAD') {
      const told = length ?? (typeof body === 'string' ? Buffer.byteLength(body) : body?.length);
      // The library's own way of telling a length would wait for that many bytes.
      if (told !== undefined && !isBodiless(status)) res.writeHeader('Content-Length', String(told));
      res.endWithoutBody();
    } else if (isBodiless(status)) res.endWithoutBody();
    else if (body === undefined) res.end();
    else res.end(body);
    this.#close();
  }

  /** One call for all headers: the first one's value carries the others behind line ends. No value can bring line ends of its own. */
  #writeHeaders(status: number, headers: readonly string[]): void {
    if (status !== 200) this.#res.writeStatus(statusLine(status));
    if (headers.length === 0) return;
    let lines = headers[1] as string;
    let unusual = isUnusual(lines);
    if (unusual) lines = cleanValue(lines);
    for (let i = 2; i < headers.length; i += 2) {
      let value = headers[i + 1] as string;
      if (isUnusual(value)) {
        value = cleanValue(value);
        unusual = true;
      }
      lines += `\r\n${headers[i]}: ${value}`;
    }
    // Strings go out as UTF-8, header bytes must not.
    this.#res.writeHeader(headers[0] as string, unusual ? Buffer.from(lines, 'latin1') : lines);
  }

  replyHead(status: number, headers: readonly string[], length?: number): void {
    if (this.#closed) return;
    if (this.method === 'HEAD' || isBodiless(status) || length === 0) {
      this.#head = true;
      this.reply(status, headers, undefined, length);
      return;
    }
    this.#total = length ?? -1;
    this.#watch();
    this.#cork(() => this.#writeHeaders(status, headers));
  }

  write(chunk: Uint8Array): boolean {
    if (this.#closed || this.#head) return true;
    if (chunk.length === 0) return this.#rest === undefined;
    this.#given += chunk.length;
    if (this.#total >= 0 && this.#given > this.#total) {
      this.destroy();
      return true;
    }
    let ok = true;
    this.#cork(() => {
      ok = this.#total < 0 ? this.#writeChunk(chunk) : this.#writePart(chunk);
    });
    return ok;
  }

  #writeChunk(chunk: Uint8Array): boolean {
    const ok = this.#res.write(chunk);
    if (!ok) this.#res.onWritable(() => this.#onWritable());
    return ok;
  }

  #writePart(chunk: Uint8Array): boolean {
    if (this.#rest) {
      // The caller did not wait; what it gave is kept behind what is still to be sent.
      this.#rest = Buffer.concat([this.#rest, chunk]);
      return false;
    }
    const res = this.#res;
    const before = res.getWriteOffset();
    const [ok, done] = res.tryEnd(chunk, this.#total);
    if (done) this.#close();
    else if (!ok) {
      const taken = res.getWriteOffset() - before;
      this.#restAt = before + taken;
      this.#rest = chunk.slice(taken);
      res.onWritable((offset) => this.#sendRest(offset));
    }
    return ok;
  }

  #sendRest(offset: number): boolean {
    if (this.#closed) return true;
    this.#corked = true;
    let ok = true;
    if (this.#rest) {
      const rest = this.#rest.subarray(offset - this.#restAt);
      this.#rest = undefined;
      ok = rest.length === 0 || this.#writePart(rest);
    }
    if (ok && !this.#closed) this.#onWritable();
    this.#corked = false;
    return ok;
  }

  #onWritable(): boolean {
    try {
      this.#writable?.();
    } catch {
      this.destroy();
    }
    return true;
  }

  onWritable(run: () => void): void {
    this.#writable = run;
  }

  end(): void {
    if (this.#closed || this.#head) return;
    if (this.#total >= 0) {
      // All promised bytes close the exchange by themselves; fewer can't be made whole.
      if (this.#given < this.#total) this.destroy();
      return;
    }
    this.#cork(() => this.#res.end());
    this.#close();
  }

  destroy(): void {
    if (this.#closed) return;
    this.#watch();
    this.#close();
    this.#res.close();
  }

  #cork(run: () => void): void {
    if (this.#corked) run();
    else this.#res.cork(run);
  }
}
