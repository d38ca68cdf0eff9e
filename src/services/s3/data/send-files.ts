/**
 * Sends bytes of files at the client's pace: while one piece goes out the next is read, off this thread. Few clients get large pieces, and one or two
 * read ahead; of many, each gets a small one and nothing ahead, so that thousands who read slowly or not at all hold little.
 */
import { close, open, read } from 'node:fs';
import type { Exchange } from '../../../runtime/exchange.js';

export interface Segment {
  readonly path: string;
  /** Bytes. */
  readonly offset: number;
  readonly length: number;
}

const BUFFER_BYTES = 256 * 1024;
/** What a client that has stopped reading keeps in memory is the rest of a piece. */
const LEAST_PIECE_BYTES = 16 * 1024;
/** What all answers under way share; as long as that gives each a whole buffer, they read ahead. */
const SHARED_BYTES = 8 * 1024 * 1024;
/** Pieces that wait while the client takes what it has. */
const AHEAD = 2;
/** Libuv has four threads by default; a few more wait for them. */
const READS_MAX = 8;
/** Buffers that wait for the next answer. */
const IDLE_BUFFERS_MAX = 32;

const idle: Buffer[] = [];
/** Answers under way. */
let senders = 0;
/** Reads under way. */
let reads = 0;
/** Whose turn to read comes next. */
const waiting: Sender[] = [];

function isCrowded(): boolean {
  return senders * BUFFER_BYTES > SHARED_BYTES;
}

function pieceBytes(): number {
  return isCrowded() ? Math.max(LEAST_PIECE_BYTES, Math.floor(SHARED_BYTES / senders)) : BUFFER_BYTES;
}

/** `done` is called once, when the files are no longer needed; with an error the answer was cut off, or, if not `begun`, is still to be given. */
export function sendFiles(
  exchange: Exchange,
  status: number,
  headers: readonly string[],
  length: number,
  segments: readonly Segment[],
  done: (error: Error | undefined, begun: boolean) => void,
): void {
  new Sender(exchange, segments, done).start(status, headers, length);
}

class Sender {
  readonly #exchange: Exchange;
  readonly #segments: readonly Segment[];
  readonly #done: (error: Error | undefined, begun: boolean) => void;
  /** Begins the answer: with its first bytes, so that a file that can't be read is still told as an error. */
  #begin: (() => void) | undefined;
  #segment = 0;
  /** Of the segment: what was read. */
  #at = 0;
  #file: number | undefined;
  /** Read and not yet written, in order. */
  #ready: Array<{ buffer: Buffer; length: number }> = [];
  /** Has a read under way, or waits for its turn. */
  #reading = false;
  #blocked = false;
  #over = false;

  constructor(exchange: Exchange, segments: readonly Segment[], done: (error: Error | undefined, begun: boolean) => void) {
    this.#exchange = exchange;
    this.#segments = segments;
    this.#done = done;
  }

  start(status: number, headers: readonly string[], length: number): void {
    const exchange = this.#exchange;
    senders++;
    exchange.onAborted(() => this.#finish());
    exchange.retain();
    this.#begin = () => {
      this.#begin = undefined;
      exchange.replyHead(status, headers, length);
      exchange.onWritable(() => {
        this.#blocked = false;
        this.#write();
      });
    };
    this.#want();
  }

  /** Reads a piece, if one is wanted, when it is its turn. */
  #want(): void {
    if (this.#over || this.#reading || this.#segment >= this.#segments.length) return;
    if (this.#blocked && (isCrowded() || this.#ready.length >= AHEAD)) return;
    this.#reading = true;
    // Whoever waits comes first.
    if (reads < READS_MAX && waiting.length === 0) this.read();
    else waiting.push(this);
  }

  /** When it is its turn. */
  read(): void {
    const segment = this.#segments[this.#segment];
    if (this.#over || !segment) {
      this.#reading = false;
      this.#closeFile();
      return;
    }
    reads++;
    const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
    const wanted = Math.min(pieceBytes(), segment.length - this.#at);
    this.#open(segment, (openError, file) => {
      if (openError) this.#took(segment, buffer, openError, 0);
      else read(file, buffer, 0, wanted, segment.offset + this.#at, (error, count) => this.#took(segment, buffer, error, count));
    });
  }

  #open(segment: Segment, then: (error: Error | null, file: number) => void): void {
    if (this.#file !== undefined) {
      then(null, this.#file);
      return;
    }
    open(segment.path, 'r', (error, file) => {
      if (!error) this.#file = file;
      then(error, file);
    });
  }

  #took(segment: Segment, buffer: Buffer, error: Error | null, count: number): void {
    reads--;
    this.#reading = false;
    if (this.#over) {
      release(buffer);
      this.#closeFile();
    } else if (error || count === 0) {
      release(buffer);
      this.#fail(error ?? new Error('a blob is shorter than its row says'));
    } else {
      this.#begin?.();
      this.#advance(segment, count);
      this.#ready.push({ buffer, length: count });
      this.#write();
    }
    while (reads < READS_MAX) {
      const next = waiting.shift();
      if (!next) break;
      next.read();
    }
  }

  #advance(segment: Segment, count: number): void {
    this.#at += count;
    if (this.#at < segment.length) return;
    this.#segment++;
    this.#at = 0;
    this.#closeFile();
  }

  #write(): void {
    while (!this.#blocked && !this.#over) {
      const next = this.#ready.shift();
      if (!next) break;
      this.#blocked = !this.#exchange.write(next.buffer.subarray(0, next.length));
      release(next.buffer);
    }
    if (this.#over) return;
    if (this.#segment < this.#segments.length) this.#want();
    else if (this.#ready.length === 0 && !this.#reading) {
      this.#exchange.end();
      this.#finish();
    }
  }

  #fail(error: Error): void {
    const begun = !this.#begin;
    if (begun) this.#exchange.destroy();
    this.#finish(error, begun);
  }

  #finish(error?: Error, begun = true): void {
    if (this.#over) return;
    this.#over = true;
    senders--;
    for (const { buffer } of this.#ready) release(buffer);
    this.#ready = [];
    // While a read is under way the file is still in use; its end comes back here.
    if (!this.#reading) this.#closeFile();
    this.#done(error, begun);
  }

  #closeFile(): void {
    if (this.#file === undefined) return;
    close(this.#file, () => {});
    this.#file = undefined;
  }
}

function release(buffer: Buffer): void {
  if (idle.length < IDLE_BUFFERS_MAX) idle.push(buffer);
}
