/** Sends bytes of files at the client's pace: while one buffer goes out the next is read, off this thread; never more than two are held. */
import { close, open, read } from 'node:fs';
import type { Exchange } from '../../../runtime/exchange.js';

export interface Segment {
  readonly path: string;
  /** Bytes. */
  readonly offset: number;
  readonly length: number;
}

const BUFFER_BYTES = 256 * 1024;
/** Buffers that wait for the next answer. */
const IDLE_BUFFERS_MAX = 32;

const idle: Buffer[] = [];

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
  #segment = 0;
  /** Of the segment: what was read. */
  #at = 0;
  #file: number | undefined;
  readonly #buffers: Buffer[] = [];
  /** Read and not yet written, in order. */
  #ready: Array<{ buffer: Buffer; length: number }> = [];
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
    exchange.onAborted(() => this.#finish());
    exchange.retain();
    this.#buffers.push(takeBuffer(), takeBuffer());
    // The answer begins with its first bytes, so that a file that can't be read is still told as an error.
    this.#read(() => {
      exchange.replyHead(status, headers, length);
      exchange.onWritable(() => {
        this.#blocked = false;
        this.#write();
      });
    });
  }

  #read(first?: () => void): void {
    const segment = this.#segments[this.#segment];
    const buffer = this.#buffers.pop();
    if (this.#over || this.#reading || !segment || !buffer) {
      if (buffer) this.#buffers.push(buffer);
      return;
    }
    this.#reading = true;
    this.#open(
      segment,
      (file) => {
        const wanted = Math.min(buffer.length, segment.length - this.#at);
        read(file, buffer, 0, wanted, segment.offset + this.#at, (error, count) => {
          this.#reading = false;
          if (this.#over) this.#release(buffer);
          else if (error || count === 0) this.#fail(error ?? new Error('a blob is shorter than its row says'), buffer, first);
          else {
            first?.();
            this.#advance(segment, count);
            this.#ready.push({ buffer, length: count });
            this.#write();
          }
        });
      },
      (error) => {
        this.#reading = false;
        this.#fail(error, buffer, first);
      },
    );
  }

  #open(segment: Segment, then: (file: number) => void, failed: (error: Error) => void): void {
    if (this.#file !== undefined) {
      then(this.#file);
      return;
    }
    open(segment.path, 'r', (error, file) => {
      if (error) failed(error);
      else {
        this.#file = file;
        then(file);
      }
    });
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
      this.#buffers.push(next.buffer);
    }
    if (this.#over) return;
    if (this.#segment < this.#segments.length) this.#read();
    else if (this.#ready.length === 0 && !this.#reading) {
      this.#exchange.end();
      this.#finish();
    }
  }

  #fail(error: Error, buffer: Buffer, first: (() => void) | undefined): void {
    this.#release(buffer);
    if (this.#over) return;
    if (!first) this.#exchange.destroy();
    this.#finish(error, !first);
  }

  #release(buffer: Buffer): void {
    this.#buffers.push(buffer);
    if (this.#over) this.#giveBack();
  }

  #finish(error?: Error, begun = true): void {
    if (this.#over) return;
    this.#over = true;
    for (const { buffer } of this.#ready) this.#buffers.push(buffer);
    this.#ready = [];
    // While a read is under way the file and one buffer are still in use; its end comes back here.
    if (!this.#reading) this.#giveBack();
    this.#done(error, begun);
  }

  #giveBack(): void {
    this.#closeFile();
    for (const buffer of this.#buffers) if (idle.length < IDLE_BUFFERS_MAX) idle.push(buffer);
    this.#buffers.length = 0;
  }

  #closeFile(): void {
    if (this.#file === undefined) return;
    close(this.#file, () => {});
    this.#file = undefined;
  }
}

function takeBuffer(): Buffer {
  return idle.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
}
