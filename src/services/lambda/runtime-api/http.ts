/**
 * HTTP/1.1 as the Runtime API needs it, over plain sockets: a request is a small head and a body, of a known length or in chunks with trailers; an
 * answer is whole. No timeouts, since a runtime waits for its next event as long as it takes. Written by hand because it is on the way of every
 * invocation twice: an event and its answer took 27 µs of processor time here and 38 µs with node:http (2026-11-22, 20,000 each from a client in another
 * process, best of six rounds in turns); `npm run bench:micro -- --workload=lambda` has both beside a whole invocation.
 */
import type { Server, Socket } from 'node:net';

/** Heads are longer only if somebody plays tricks, in bytes. */
const MAX_HEAD = 65_536;
const HEAD_END = Buffer.from('\r\n\r\n');
const LINE_END = Buffer.from('\r\n');
/** Up to here a body goes into one piece with its head, in bytes. */
const JOINED_BODY = 16_384;
const NOTHING = Buffer.alloc(0);
const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  202: 'Accepted',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error',
};

/** What a consumer of a body's pieces returns: nothing, or when it wants more. */
type Paced = Promise<void> | undefined;

export interface ApiRequest {
  readonly method: string;
  /** Raw, without the query. */
  readonly path: string;
  /** The peer's address. */
  readonly peer: string;
  /** By lower-case name. */
  header(name: string): string | undefined;
  /** By lower-case name; there when the body is over. */
  trailer(name: string): string | undefined;
  /** The body; nothing if it is longer than `limit` bytes (the rest is read and dropped). Rejects when the connection ends before it. */
  body(limit: number): Promise<Uint8Array | undefined>;
  /** Hands out the body piece by piece; resolves with whether it came whole. */
  pieces(take: (piece: Uint8Array) => Paced): Promise<boolean>;
  /** `headers` is flat: name, value. */
  reply(status: number, headers: readonly string[], body: Uint8Array | string): void;
  readonly closed: boolean;
  /** The connection ended before the answer. */
  onClosed: (() => void) | undefined;
}

type Handle = (request: ApiRequest) => void;

class Request implements ApiRequest {
  readonly #connection: Connection;
  readonly #headers: ReadonlyMap<string, string>;
  trailers: ReadonlyMap<string, string> | undefined;
  onClosed: (() => void) | undefined;
  closed = false;
  replied = false;
  isOver = false;
  #queue: Uint8Array[] = [];
  #take: ((piece: Uint8Array) => Paced) | undefined;
  #done: ((whole: boolean) => void) | undefined;

  constructor(
    connection: Connection,
    readonly method: string,
    readonly path: string,
    headers: ReadonlyMap<string, string>,
    readonly length: number,
  ) {
    this.#connection = connection;
    this.#headers = headers;
  }

  get peer(): string {
    return this.#connection.socket.remoteAddress ?? '';
  }

  header(name: string): string | undefined {
    return this.#headers.get(name);
  }

  trailer(name: string): string | undefined {
    return this.trailers?.get(name);
  }

  async body(limit: number): Promise<Uint8Array | undefined> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    // One buffer from the start where the length is known, so that large bodies are copied once.
    const whole = this.length > JOINED_BODY && this.length <= limit ? Buffer.allocUnsafeSlow(this.length) : undefined;
    const isWhole = await this.pieces((piece) => {
      if (length + piece.length > limit) length = Number.POSITIVE_INFINITY;
      else if (whole !== undefined) whole.set(piece, length);
      else pieces.push(piece);
      length += piece.length;
      return undefined;
    });
    if (!isWhole) throw new Error('The connection ended before the body.');
    if (length > limit) return undefined;
    return whole ?? (pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces, length));
  }

  pieces(take: (piece: Uint8Array) => Paced): Promise<boolean> {
    this.#connection.wantsBody();
    return new Promise((resolve) => {
      this.#done = resolve;
      this.#take = take;
      const queue = this.#queue;
      this.#queue = [];
      for (const piece of queue) this.give(piece);
      if (this.isOver || this.closed) resolve(this.isOver);
    });
  }

  /** Takes a piece of the body. */
  give(piece: Uint8Array): void {
    if (this.#take === undefined) {
      // Answered already by someone who does not want it.
      if (!this.replied) this.#queue.push(piece);
    } else this.#connection.pause(this.#take(piece));
  }

  over(): void {
    this.isOver = true;
    this.#done?.(true);
  }

  reply(status: number, headers: readonly string[], body: Uint8Array | string): void {
    if (this.closed || this.replied) return;
    this.replied = true;
    this.#connection.answer(this, status, headers, body);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    if (!this.isOver) this.#done?.(false);
    if (!this.replied) this.onClosed?.();
  }
}

type Mode = 'head' | 'length' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailers' | 'answering' | 'broken';

function readHeaders(lines: readonly string[], from: number): Map<string, string> {
  const headers = new Map<string, string>();
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as string;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

class Connection {
  readonly socket: Socket;
  readonly #handle: Handle;
  #mode: Mode = 'head';
  #rest: Buffer = NOTHING;
  /** Bytes of the body or chunk that are still to come. */
  #left = 0;
  #request: Request | undefined;
  #expectsContinue = false;
  #closes = false;
  #pauses = 0;
  /** An answer that waits to be sent with the next one. */
  #held = '';

  constructor(socket: Socket, handle: Handle) {
    this.socket = socket;
    this.#handle = handle;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.end());
    socket.on('close', () => this.#request?.close());
  }

  pause(until: Paced): void {
    if (until === undefined) return;
    this.#pauses += 1;
    this.socket.pause();
    const go = (): void => {
      this.#pauses -= 1;
      if (this.#pauses === 0) this.socket.resume();
    };
    until.then(go, go);
  }

  wantsBody(): void {
    if (!this.#expectsContinue) return;
    this.#expectsContinue = false;
    this.socket.write(`${this.#held}HTTP/1.1 100 Continue\r\n\r\n`);
    this.#held = '';
  }

  answer(request: Request, status: number, headers: readonly string[], body: Uint8Array | string): void {
    let head = `${this.#held}HTTP/1.1 ${status} ${REASONS[status] ?? ''}\r\n`;
    this.#held = '';
    for (let at = 0; at < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`;
    if (this.#closes) head += 'Connection: close\r\n';
    head += `Content-Length: ${typeof body === 'string' ? Buffer.byteLength(body) : body.length}\r\n\r\n`;
    // Who has sent his next request already does not wait for this answer: both go in one write, which wakes him once.
    if (typeof body === 'string' && this.#rest.length > 0 && !this.#closes) this.#held = head + body;
    else if (typeof body === 'string') this.socket.write(head + body);
    else if (body.length <= JOINED_BODY) this.socket.write(Buffer.concat([Buffer.from(head), body]));
    else {
      this.socket.cork();
      this.socket.write(head);
      this.socket.write(body);
      this.socket.uncork();
    }
    if (request.isOver) this.#next();
  }

  /** The request was read and answered: on to the next one, which may have come already. */
  #next(): void {
    this.#request = undefined;
    if (this.#closes) {
      this.#mode = 'broken';
      this.socket.end();
      return;
    }
    this.#mode = 'head';
    if (this.#rest.length === 0) return;
    const rest = this.#rest;
    this.#rest = NOTHING;
    this.#read(rest);
  }

  #read(chunk: Buffer): void {
    let data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = NOTHING;
    while (data.length > 0) {
      const used = this.#step(data);
      if (used < 0) {
        this.#rest = data;
        if (data.length > MAX_HEAD) this.#refuse();
        return;
      }
      data = data.subarray(used);
    }
  }

  /** Works off the beginning of what has come; tells how many bytes it took, or -1 if it wants more of them first. */
  #step(data: Buffer): number {
    switch (this.#mode) {
      case 'head':
        return this.#head(data);
      case 'length':
        return this.#length(data);
      case 'chunk-size':
        return this.#chunkSize(data);
      case 'chunk':
        return this.#chunk(data);
      case 'chunk-end':
        if (data.length < 2) return -1;
        this.#mode = 'chunk-size';
        return 2;
      case 'trailers':
        return this.#trailers(data);
      case 'answering':
        return -1;
      case 'broken':
        return data.length;
    }
  }

  #refuse(): void {
    this.#mode = 'broken';
    this.socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  }

  #head(data: Buffer): number {
    const end = data.indexOf(HEAD_END);
    if (end < 0) return -1;
    const lines = data.toString('latin1', 0, end).split('\r\n');
    const [method = '', target = '', version = ''] = (lines[0] as string).split(' ');
    if (!version.startsWith('HTTP/1.')) {
      this.#refuse();
      return data.length;
    }
    const headers = readHeaders(lines, 1);
    this.#closes = version === 'HTTP/1.0' || headers.get('connection')?.toLowerCase() === 'close';
    this.#expectsContinue = headers.get('expect')?.toLowerCase() === '100-continue';
    const isChunked = headers.get('transfer-encoding')?.toLowerCase().endsWith('chunked') === true;
    const length = isChunked ? -1 : Number(headers.get('content-length') ?? 0);
    if (Number.isNaN(length) || (!isChunked && length < 0)) {
      this.#refuse();
      return data.length;
    }
    const query = target.indexOf('?');
    const request = new Request(this, method, query < 0 ? target : target.slice(0, query), headers, length);
    this.#request = request;
    this.#left = length;
    this.#mode = isChunked ? 'chunk-size' : length > 0 ? 'length' : 'answering';
    if (this.#mode === 'answering') request.over();
    this.#handle(request);
    return end + 4;
  }

  #over(): void {
    const request = this.#request as Request;
    this.#mode = 'answering';
    request.over();
    if (request.replied) this.#next();
  }

  #length(data: Buffer): number {
    const used = Math.min(this.#left, data.length);
    this.#left -= used;
    (this.#request as Request).give(used === data.length ? data : data.subarray(0, used));
    if (this.#left === 0) this.#over();
    return used;
  }

  #chunkSize(data: Buffer): number {
    const end = data.indexOf(LINE_END);
    if (end < 0) return -1;
    const size = Number.parseInt(data.toString('latin1', 0, end), 16);
    if (Number.isNaN(size)) {
      this.#refuse();
      return data.length;
    }
    this.#left = size;
    this.#mode = size === 0 ? 'trailers' : 'chunk';
    return end + 2;
  }

  #chunk(data: Buffer): number {
    const used = Math.min(this.#left, data.length);
    this.#left -= used;
    (this.#request as Request).give(data.subarray(0, used));
    if (this.#left === 0) this.#mode = 'chunk-end';
    return used;
  }

  #trailers(data: Buffer): number {
    if (data[0] === 13 && data.length > 1) {
      this.#over();
      return 2;
    }
    const end = data.indexOf(HEAD_END);
    if (end < 0) return -1;
    (this.#request as Request).trailers = readHeaders(data.toString('latin1', 0, end).split('\r\n'), 0);
    this.#over();
    return end + 4;
  }
}

/** A server on a port of its own. */
export interface ApiServer {
  readonly port: number;
  /** Ends all connections. */
  close(): void;
}

/** Listens on a free port of `host`. Connections of peers that may not connect are ended before anything of them is read. */
export function listen(
  host: string,
  mayConnect: ((peer: string) => boolean | Promise<boolean>) | undefined,
  handle: Handle,
): Promise<ApiServer> {
  const { createServer } = require('node:net') as typeof import('node:net');
  const sockets = new Set<Socket>();
  const serve = (socket: Socket): void => {
    new Connection(socket, handle);
  };
  const server: Server = createServer({ pauseOnConnect: mayConnect !== undefined }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    if (mayConnect === undefined) {
      serve(socket);
      return;
    }
    socket.on('error', () => socket.destroy());
    Promise.resolve(mayConnect(socket.remoteAddress ?? '')).then(
      (may) => {
        if (!may) socket.destroy();
        else {
          serve(socket);
          socket.resume();
        }
      },
      () => socket.destroy(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port: 0, backlog: 64 }, () => {
      server.unref();
      resolve({
        port: (server.address() as { port: number }).port,
        close: () => {
          server.close();
          for (const socket of sockets) socket.destroy();
        },
      });
    });
  });
}
