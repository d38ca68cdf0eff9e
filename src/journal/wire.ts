/**
 * HTTP/1.1 as bytes: sends requests exactly as they are given, header by header, and shows answers as they came. Node's own client adds headers
 * and joins others, so that a replay through it would not be the same requests.
 */
import { connect, type Socket } from 'node:net';
import { Content } from './content.js';

export type HeaderList = ReadonlyArray<readonly [name: string, value: string]>;

export interface WireHead {
  readonly method: string;
  /** Raw: path and query. */
  readonly target: string;
  readonly headers: HeaderList;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Content;
}

interface Pending {
  readonly method: string;
  readonly resolve: (answer: WireAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** A request that is being sent. */
export interface Sending {
  /** Sends a part of the body, and resolves when more may come. */
  write(part: Uint8Array): Promise<void>;
  end(): void;
  /** Ends the connection, as a client does that goes away. */
  abort(): void;
  readonly answer: Promise<WireAnswer>;
}

const HEAD_END = Buffer.from('\r\n\r\n');
/** Bytes. */
const MAX_HEAD = 1024 * 1024;

/** Connections to one server: each carries a request at a time, and is used again when its answer is complete. */
export class WireClient {
  readonly #host: string;
  readonly #port: number;
  readonly #idle: Connection[] = [];
  readonly #all = new Set<Connection>();

  constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  /** Sends the head. A body goes with it through `write`, as its headers announce it. */
  begin(head: WireHead): Sending {
    const connection = this.#idle.pop() ?? this.#connect();
    return connection.begin(head);
  }

  /** Sends a whole request. */
  async send(head: WireHead, body: Uint8Array = new Uint8Array(0)): Promise<WireAnswer> {
    const sending = this.begin(head);
    if (body.length > 0) void sending.write(body);
    sending.end();
    return sending.answer;
  }

  close(): void {
    for (const connection of this.#all) connection.socket.destroy();
    this.#all.clear();
    this.#idle.length = 0;
  }

  #connect(): Connection {
    const connection = new Connection(connect({ host: this.#host, port: this.#port, noDelay: true }), (usable) => {
      if (usable) this.#idle.push(connection);
      else {
        this.#all.delete(connection);
        const at = this.#idle.indexOf(connection);
        if (at >= 0) this.#idle.splice(at, 1);
      }
    });
    this.#all.add(connection);
    return connection;
  }
}

class Connection {
  readonly socket: Socket;
  readonly #free: (usable: boolean) => void;
  #pending: Pending | undefined;
  #received: Buffer = Buffer.alloc(0);
  #head: { status: number; headers: HeaderList; rest: BodyReader } | undefined;
  #over = false;

  constructor(socket: Socket, free: (usable: boolean) => void) {
    this.socket = socket;
    this.#free = free;
    socket.on('data', (chunk: Buffer) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      try {
        this.#read();
      } catch (error) {
        this.#fail(error as Error);
      }
    });
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#closed());
  }

  begin({ method, target, headers }: WireHead): Sending {
    const { socket } = this;
    const answer = new Promise<WireAnswer>((resolve, reject) => {
      this.#pending = { method, resolve, reject };
    });
    // Whoever aborts does not wait for it.
    answer.catch(() => {});
    let text = `${method} ${target} HTTP/1.1\r\n`;
    for (const [name, value] of headers) text += `${name}: ${value}\r\n`;
    socket.write(Buffer.from(`${text}\r\n`, 'latin1'));
    const chunked = headers.some(([name, value]) => name.toLowerCase() === 'transfer-encoding' && /chunked/i.test(value));
    return {
      answer,
      write: (part) => this.#write(chunked ? chunkOf(part) : part),
      end: () => {
        if (chunked && this.#pending !== undefined) socket.write('0\r\n\r\n');
      },
      abort: () => socket.destroy(),
    };
  }

  #write(part: Uint8Array): Promise<void> {
    // An answer that came early ends the wish to send.
    if (part.length === 0 || this.#over || this.socket.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      if (this.socket.write(part)) resolve();
      else {
        const done = (): void => {
          this.socket.off('drain', done);
          this.socket.off('close', done);
          resolve();
        };
        this.socket.on('drain', done);
        this.socket.on('close', done);
      }
    });
  }

  #read(): void {
    for (;;) {
      this.#head ??= this.#readHead();
      if (this.#head === undefined) return;
      const { status, headers, rest } = this.#head;
      this.#received = rest.read(this.#received);
      if (!rest.over) return;
      const usable = !headers.some(([name, value]) => name.toLowerCase() === 'connection' && /close/i.test(value));
      this.#settle({ status, headers, body: rest.body }, usable);
      if (this.#received.length === 0) return;
    }
  }

  /** Interim answers (100 Continue) are passed over. */
  #readHead(): { status: number; headers: HeaderList; rest: BodyReader } | undefined {
    for (;;) {
      const end = this.#received.indexOf(HEAD_END);
      if (end < 0) {
        if (this.#received.length > MAX_HEAD) throw new Error('The head of the answer does not end.');
        return undefined;
      }
      const [line = '', ...lines] = this.#received.subarray(0, end).toString('latin1').split('\r\n');
      this.#received = this.#received.subarray(end + HEAD_END.length);
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? Number.NaN);
      if (!this.#pending || Number.isNaN(status)) throw new Error(`This is no answer of HTTP/1.1: ${line.slice(0, 80)}`);
      if (status < 200) continue;
      const headers = lines.map((text) => {
        const colon = text.indexOf(':');
        return [text.slice(0, colon), text.slice(colon + 1).trim()] as const;
      });
      return { status, headers, rest: new BodyReader(this.#pending.method, status, headers) };
    }
  }

  #settle(answer: WireAnswer, usable: boolean): void {
    const pending = this.#pending;
    this.#pending = undefined;
    this.#head = undefined;
    if (usable) this.#free(true);
    else {
      this.#over = true;
      this.socket.end();
    }
    pending?.resolve(answer);
  }

  #closed(): void {
    const head = this.#head;
    this.#over = true;
    if (head?.rest.untilClose) this.#settle({ status: head.status, headers: head.headers, body: head.rest.body }, false);
    this.#fail(new Error('The server ended the connection before its answer was complete.'));
    this.#free(false);
  }

  #fail(error: Error): void {
    const pending = this.#pending;
    this.#pending = undefined;
    this.#over = true;
    this.socket.destroy();
    pending?.reject(error);
  }
}

/** Takes a body off what was received: of a length, in chunks, or up to the end of the connection. */
class BodyReader {
  readonly untilClose: boolean;
  over = false;
  readonly body = new Content();
  readonly #chunked: boolean;
  /** Bytes of the body or of the chunk that are still to come; a chunk's line end counts. */
  #left: number;
  #last = false;

  constructor(method: string, status: number, headers: HeaderList) {
    const value = (wanted: string): string | undefined => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
    const length = value('content-length');
    const bodiless = method === 'HEAD' || status === 204 || status === 304;
    this.#chunked = !bodiless && /chunked/i.test(value('transfer-encoding') ?? '');
    this.untilClose = !bodiless && !this.#chunked && length === undefined;
    this.#left = bodiless || this.#chunked ? 0 : Number(length ?? Number.POSITIVE_INFINITY);
    this.over = !this.#chunked && this.#left === 0;
  }

  /** Gives what does not belong to the body. */
  read(received: Buffer): Buffer {
    let rest = received;
    while (rest.length > 0 && !this.over) {
      if (this.#chunked && this.#left === 0) {
        const size = this.#chunkSize(rest);
        if (size === undefined) return rest;
        rest = rest.subarray(size);
        continue;
      }
      rest = this.#take(rest);
    }
    return rest;
  }

  #take(rest: Buffer): Buffer {
    const taken = rest.subarray(0, Math.min(rest.length, this.#left));
    this.#left -= taken.length;
    // The last two bytes of a chunk are its line end.
    const content = this.#chunked ? taken.subarray(0, Math.max(0, taken.length - Math.max(0, 2 - this.#left))) : taken;
    if (!this.#last) this.body.add(content);
    if (this.#left === 0 && (!this.#chunked || this.#last)) this.over = true;
    return rest.subarray(taken.length);
  }

  /** Reads a chunk's size line; gives its length, or `undefined` while it is not there as a whole. */
  #chunkSize(rest: Buffer): number | undefined {
    const end = rest.indexOf('\r\n');
    if (end < 0) return undefined;
    const size = Number.parseInt(rest.subarray(0, end).toString('latin1'), 16);
    if (Number.isNaN(size)) throw new Error('A chunk of the answer has no size.');
    this.#last = size === 0;
    this.#left = size + 2;
    return end + 2;
  }
}

function chunkOf(part: Uint8Array): Uint8Array {
  if (part.length === 0) return part;
  return Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);
}
