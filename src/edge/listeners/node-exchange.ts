import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { type Exchange, headersOfLines } from '../../runtime/exchange.js';
import { type AnswerClock, answerDate } from './answer-date.js';
import { cleanValue, isBodiless, isUnusual } from './headers.js';

export type NodeRequest = IncomingMessage | Http2ServerRequest;
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** Headers that belong to an HTTP/1 connection and that HTTP/2 forbids. */
const CONNECTION_HEADERS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection']);

/** A request on node:http or node:http2. */
export class NodeExchange implements Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  aborted = false;

  #request: NodeRequest;
  #response: NodeResponse;
  #done: () => void;
  readonly #clock: AnswerClock | undefined;
  #headers: Record<string, string> | undefined;
  #closed = false;
  #bodiless = false;
  #total = -1;
  #given = 0;
  #ended = false;
  #abort: (() => void) | undefined;
  #writable: (() => void) | undefined;

  constructor(request: NodeRequest, response: NodeResponse, done: () => void, clock?: AnswerClock) {
    this.#request = request;
    this.#response = response;
    this.#done = done;
    this.#clock = clock;
    this.method = request.method ?? 'GET';
    const url = originForm(request.url ?? '/');
    const mark = url.indexOf('?');
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.query = mark < 0 ? '' : url.slice(mark + 1);
    response.once('close', () => this.#onClose());
    response.once('finish', () => this.#close());
    // Without these an error event would end the process.
    response.on('error', () => {});
    request.on('error', () => {});
  }

  header(name: string): string | undefined {
    const value = this.retain()[name];
    return value === '' ? undefined : value;
  }

  eachHeader(visit: (name: string, value: string) => void): void {
    const headers = this.retain();
    for (const name in headers) visit(name, headers[name] as string);
  }

  retain(): Record<string, string> {
    if (this.#headers) return this.#headers;
    const headers: Record<string, string> = Object.create(null);
    const raw = this.#request.rawHeaders;
    for (let i = 0; i < raw.length; i += 2) {
      let name = (raw[i] as string).toLowerCase();
      if (name === ':authority') name = 'host';
      else if (name.charCodeAt(0) === 58) continue;
      const before = headers[name];
      headers[name] = before === undefined ? (raw[i + 1] as string) : `${before},${raw[i + 1]}`;
    }
    this.#headers = headers;
    return headers;
  }

  readBody(limit: number, done: (body: Uint8Array | undefined, isKept?: boolean) => void): void {
    const parts: Buffer[] = [];
    let length = 0;
    let over = false;
    const finish = (body: Uint8Array | undefined): void => this.#guard(() => done(body, true));
    this.#request.on('data', (chunk: Buffer) => {
      if (over || this.#closed) return;
      length += chunk.length;
      if (length > limit) {
        // The rest is read and dropped, so that the client, which is still sending, gets to see the answer.
        over = true;
        parts.length = 0;
        finish(undefined);
      } else parts.push(chunk);
    });
    this.#request.on('end', () => {
      if (over || this.#closed) return;
      finish(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts, length));
    });
  }

  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    const none = new Uint8Array(0);
    this.#request.on('data', (chunk: Buffer) => {
      if (this.#closed) return;
      this.#guard(() => {
        if (!onChunk(chunk, false)) this.#request.pause();
      });
    });
    this.#request.on('end', () => {
      if (!this.#closed) this.#guard(() => void onChunk(none, true));
    });
  }

  resume(): void {
    this.#request.resume();
  }

  onAborted(run: () => void): void {
    this.#abort = run;
  }

  #guard(run: () => void): void {
    try {
      run();
    } catch {
      this.fail();
    }
  }

  #onClose(): void {
    if (this.#closed) return;
    if (!this.#response.writableFinished) {
      this.aborted = true;
      this.#close();
      this.#guard(() => this.#abort?.());
    } else this.#close();
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#done();
  }

  /** Answers a request whose handler threw; its own errors were made into answers before, so this is a bug of ours. */
  fail(): void {
    if (this.#response.headersSent) this.destroy();
    else this.reply(500, []);
  }

  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    if (this.#closed || this.#ended) return;
    const own = typeof body === 'string' ? Buffer.byteLength(body) : (body?.length ?? 0);
    this.#bodiless = this.method === 'HEAD' || isBodiless(status);
    const told = this.method === 'HEAD' ? (length ?? (body === undefined ? undefined : own)) : own;
    this.#writeHead(status, headers, isBodiless(status) ? undefined : told);
    this.#ended = true;
    // What is left of the request's body is read and dropped, else the connection could not take the next request.
    this.#request.resume();
    if (this.#bodiless || body === undefined) this.#response.end();
    // The caller may reuse the memory after this call, while the socket may keep what it was given.
    else this.#response.end(typeof body === 'string' ? body : Buffer.from(body));
  }

  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    this.reply(status, headersOfLines(first, lines), body, length);
  }

  replyHead(status: number, headers: readonly string[], length?: number): void {
    if (this.#closed || this.#ended) return;
    if (this.method === 'HEAD' || isBodiless(status) || length === 0) {
      this.reply(status, headers, undefined, length);
      return;
    }
    this.#total = length ?? -1;
    this.#writeHead(status, headers, length);
  }

  #writeHead(status: number, headers: readonly string[], length: number | undefined): void {
    const response = this.#response;
    response.statusCode = status;
    const http2 = 'stream' in response;
    for (let i = 0; i < headers.length; i += 2) {
      const name = headers[i] as string;
      if (http2 && CONNECTION_HEADERS.has(name.toLowerCase())) continue;
      const value = headers[i + 1] as string;
      const clean = isUnusual(value) ? cleanValue(value) : value;
      const before = response.getHeader(name);
      response.setHeader(name, before === undefined ? clean : [before as string, clean].flat());
    }
    const date = answerDate(this.#clock);
    if (date !== undefined) response.setHeader('Date', date);
    if (length !== undefined) response.setHeader('Content-Length', String(length));
  }

  write(chunk: Uint8Array): boolean {
    if (this.#closed || this.#ended) return true;
    this.#given += chunk.length;
    if (this.#total >= 0 && this.#given > this.#total) {
      this.destroy();
      return true;
    }
    // The chunk is the caller's to reuse, while the socket may keep what it was given.
    const ok = (this.#response as ServerResponse).write(Buffer.from(chunk));
    if (this.#given === this.#total) this.end();
    else if (!ok) this.#response.once('drain', () => this.#guard(() => this.#writable?.()));
    return ok;
  }

  onWritable(run: () => void): void {
    this.#writable = run;
  }

  end(): void {
    if (this.#closed || this.#ended) return;
    if (this.#total >= 0 && this.#given < this.#total) {
      this.destroy();
      return;
    }
    this.#ended = true;
    this.#request.resume();
    this.#response.end();
  }

  destroy(): void {
    if (this.#closed) return;
    this.#close();
    if ('stream' in this.#response) this.#response.stream.close();
    else this.#request.socket.destroy();
  }
}

/** Proxies write the whole address into the request line; the host stands in its header as well. */
function originForm(url: string): string {
  if (url.charCodeAt(0) === 47) return url;
  const scheme = url.indexOf('://');
  if (scheme < 0) return `/${url}`;
  const slash = url.indexOf('/', scheme + 3);
  return slash < 0 ? '/' : url.slice(slash);
}
