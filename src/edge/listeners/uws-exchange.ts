import { type Exchange, headersOfLines } from '../../runtime/exchange.js';
import { cleanValue, isBodiless, isUnusual, statusLine } from './headers.js';
import type { UwsPort } from './uws.js';
import { UwsAnswer } from './uws-answer.js';
import type { UwsRequest, UwsResponse } from './uws-binding.js';
import { UwsBody } from './uws-body.js';

/** By how much the memory for a body grows that comes in parts: seldom, since copying many megabytes at once would hold up others. */
const GROWTH = 4;
/** A body that has come to this much may well come to much more, */
const LONG_BYTES = 256 * 1024;
/** and gets room for the longest that most services take, at once: the system gives memory for it only as it is written. */
const LONG_ROOM_BYTES = 16 * 1024 * 1024;

/** How much memory to ask for when so much is there. Copying what is there again and again would hold up others. */
function roomFor(length: number): number {
  return length < LONG_BYTES ? length * GROWTH : Math.max(length * GROWTH, LONG_ROOM_BYTES);
}

/** Memory for `room` bytes at least, of which the first `used` are those of `memory`. What is not written to takes no memory of the machine's. */
function withRoom(memory: Uint8Array | undefined, used: number, room: number): Uint8Array {
  if (memory && memory.length >= room) return memory;
  const larger = Buffer.allocUnsafeSlow(room);
  if (memory) larger.set(memory.subarray(0, used));
  return larger;
}

/**
 * A request on uWebSockets.js. Each call into the library costs 0.1 to 0.4 µs, so every part of the request is read on demand and
 * all headers of an answer go out in one call.
 */
export class UwsExchange implements Exchange {
  aborted = false;
  /** True while the library has the socket corked: in the handler and in data callbacks. */
  corked = true;
  /** The answer is complete, or will never be. */
  closed = false;
  readonly res: UwsResponse;

  readonly #port: UwsPort;
  /** Gone as soon as the handler has returned. */
  #req: UwsRequest | undefined;
  #method: string | undefined;
  #path: string | undefined;
  #query: string | undefined;
  #headers: Record<string, string> | undefined;
  #watched = false;
  #abort: (() => void) | undefined;
  #body: UwsBody | undefined;
  #answer: UwsAnswer | undefined;

  /** `method` is given where the route tells it, and always for HEAD. */
  constructor(port: UwsPort, res: UwsResponse, req: UwsRequest, method: string | undefined) {
    this.#port = port;
    this.res = res;
    this.#req = req;
    this.#method = method;
    port.pending++;
  }

  get method(): string {
    this.#method ??= this.#req?.getCaseSensitiveMethod() ?? '';
    return this.#method;
  }

  get path(): string {
    this.#path ??= this.#req?.getUrl() ?? '';
    return this.#path;
  }

  set path(path: string) {
    this.#path = path;
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

  eachHeader(visit: (name: string, value: string) => void): void {
    const headers = this.#headers;
    if (headers) for (const name in headers) visit(name, headers[name] as string);
    else this.#req?.forEach(visit);
  }

  retain(): Record<string, string> {
    if (this.#headers) return this.#headers;
    const headers: Record<string, string> = Object.create(null);
    this.#method = this.method;
    this.#path = this.path;
    this.#query = this.query;
    this.#req?.forEach((name, value) => {
      const before = headers[name];
      headers[name] = before === undefined ? value : `${before},${value}`;
    });
    this.#headers = headers;
    return headers;
  }

  readBody(limit: number, done: (body: Uint8Array | undefined, isKept?: boolean) => void): void {
    let collected: Uint8Array | undefined;
    let length = 0;
    this.watch();
    this.res.onData((chunk, last) => {
      if (length > limit || this.closed) return;
      const before = length;
      length += chunk.byteLength;
      let body: Uint8Array | undefined;
      if (length > limit) collected = undefined;
      else if (!last || collected) {
        // The library takes the memory back when this call returns.
        collected = withRoom(collected, before, last ? length : Math.min(roomFor(length), limit));
        collected.set(new Uint8Array(chunk), before);
        if (!last) return;
        body = collected.subarray(0, length);
      } else body = new Uint8Array(chunk);
      this.corked = true;
      try {
        done(body, collected !== undefined);
      } catch {
        this.fail();
      }
      this.corked = false;
    });
  }

  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    this.watch();
    this.#body = new UwsBody(this, onChunk);
  }

  resume(): void {
    this.#body?.resume();
  }

  onAborted(run: () => void): void {
    this.#abort = run;
    this.watch();
  }

  /** The library insists on an abort handler for every request that is not answered at once. */
  watch(): void {
    if (this.#watched || this.closed) return;
    this.#watched = true;
    this.res.onAborted(() => {
      if (this.closed) return;
      this.aborted = true;
      this.close();
      // There is nobody left to answer, and an exception that reaches the library ends the process.
      try {
        this.#abort?.();
      } catch {}
    });
  }

  close(): void {
    this.closed = true;
    this.#port.done();
  }

  /** The handler has returned: the request's parts are gone. */
  leave(): void {
    this.corked = false;
    this.watch();
    this.#req = undefined;
  }

  /** Answers a request whose handler threw; its own errors were made into answers before, so this is a bug of ours. */
  fail(): void {
    if (this.#answer) this.destroy();
    else this.reply(500, []);
  }

  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    if (this.closed || this.#answer) return;
    if (this.corked) this.#send(status, headers, body, length);
    else this.res.cork(() => this.#send(status, headers, body, length));
  }

  #send(status: number, headers: readonly string[], body: Uint8Array | string | undefined, length: number | undefined): void {
    const { res } = this;
    this.stamp();
    this.#writeHeaders(status, headers);
    if (this.#method === 'HEAD') {
      const told = length ?? (typeof body === 'string' ? Buffer.byteLength(body) : body?.length);
      // The library's own way of telling a length would wait for that many bytes.
      if (told !== undefined && !isBodiless(status)) res.writeHeader('Content-Length', String(told));
      res.endWithoutBody();
    } else if (isBodiless(status)) res.endWithoutBody();
    else if (body === undefined) res.end();
    else res.end(body);
    this.close();
  }

  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    if (this.closed || this.#answer) return;
    if (isBodiless(status)) this.reply(status, headersOfLines(first, lines), body);
    else if (this.corked) this.#sendLines(status, first, lines, body, length);
    else this.res.cork(() => this.#sendLines(status, first, lines, body, length));
  }

  #sendLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length: number | undefined): void {
    this.stamp();
    if (status !== 200) this.res.writeStatus(statusLine(status));
    this.res.writeHeader(first, lines);
    if (this.#method === 'HEAD') {
      this.res.writeHeader('Content-Length', String(length ?? body.length));
      this.res.endWithoutBody();
    } else if (body.length === 0) this.res.end();
    else this.res.end(body);
    this.close();
  }

  /** One call for all headers: the first one's value carries the others behind line ends. No value can bring line ends of its own. */
  #writeHeaders(status: number, headers: readonly string[]): void {
    if (status !== 200) this.res.writeStatus(statusLine(status));
    if (headers.length === 0) return;
    let lines = '';
    let unusual = false;
    for (let i = 1; i < headers.length; i += 2) {
      let value = headers[i] as string;
      if (isUnusual(value)) {
        value = cleanValue(value);
        unusual = true;
      }
      lines = i === 1 ? value : `${lines}\r\n${headers[i - 1]}: ${value}`;
    }
    // Strings go out as UTF-8, header bytes must not.
    this.res.writeHeader(headers[0] as string, unusual ? Buffer.from(lines, 'latin1') : lines);
  }

  replyHead(status: number, headers: readonly string[], length?: number): void {
    if (this.closed || this.#answer) return;
    if (this.#method === 'HEAD' || isBodiless(status) || length === 0) {
      this.reply(status, headers, undefined, length);
      return;
    }
    this.#answer = new UwsAnswer(this, length);
    this.watch();
    this.cork(() => this.#writeHeaders(status, headers));
  }

  write(chunk: Uint8Array): boolean {
    return this.#answer?.write(chunk) ?? true;
  }

  onWritable(run: () => void): void {
    this.#answer?.onWritable(run);
  }

  end(): void {
    this.#answer?.end();
  }

  destroy(): void {
    if (this.closed) return;
    this.watch();
    this.close();
    this.res.close();
  }

  /** Dates the answer; to be called before what the library writes the date with. */
  stamp(): void {
    this.#port.date?.stamp();
  }

  /** Runs what writes, so that it leaves in one piece. */
  cork(run: () => void): void {
    if (this.corked) run();
    else this.res.cork(run);
  }
}
