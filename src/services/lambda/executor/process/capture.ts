/**
 * Reads what a process writes: stdout and stderr come through one pipe, so that their order stays. Our own runtime clients write entries of the log that
 * are more than a line into it as well: a mark that only they know, a length, and so many bytes of text.
 */
import type { ChildProcess } from 'node:child_process';
import { realTimeout } from '../../../../runtime/monotonic.js';
import type { OutputSink } from '../contract.js';

/** Begins the mark of an entry: a control character that text has no use for (record separator). */
const MARK_START = 0x1e;
/** Digits of an entry's length, hexadecimal. */
const LENGTH_DIGITS = 8;
/** How long output may come after the process ended, in milliseconds: what it had forked may have its pipes for as long as it likes. */
const DRAIN_MS = 100;

/** Takes entries out of a stream of bytes. */
export class Entries {
  readonly #sink: OutputSink;
  readonly #mark: Buffer;
  #held: Buffer = Buffer.alloc(0);

  constructor(sink: OutputSink, token: string) {
    this.#sink = sink;
    this.#mark = Buffer.from(`${String.fromCharCode(MARK_START)}${token}`);
  }

  write(chunk: Buffer): Promise<void> | undefined {
    let data = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    this.#held = Buffer.alloc(0);
    let room: Promise<void> | undefined;
    for (;;) {
      const at = data.indexOf(this.#mark);
      if (at < 0) {
        const whole = this.#withoutBegunMark(data);
        this.#held = Buffer.from(data.subarray(whole));
        return whole > 0 ? (this.#sink(data.subarray(0, whole)) ?? room) : room;
      }
      if (at > 0) room = this.#sink(data.subarray(0, at)) ?? room;
      const end = this.#endOfEntry(data, at);
      if (end === undefined) {
        this.#held = data.subarray(at);
        return room;
      }
      this.#sink.entry(data.toString('utf8', at + this.#mark.length + LENGTH_DIGITS, end));
      data = data.subarray(end);
      if (data.length === 0) return room;
    }
  }

  /** Hands out what was held back for a mark that did not become one. */
  end(): void {
    if (this.#held.length > 0) this.#sink(this.#held);
    this.#held = Buffer.alloc(0);
  }

  #endOfEntry(data: Buffer, at: number): number | undefined {
    const text = at + this.#mark.length + LENGTH_DIGITS;
    if (data.length < text) return undefined;
    const end = text + Number.parseInt(data.toString('latin1', text - LENGTH_DIGITS, text), 16);
    return data.length < end ? undefined : end;
  }

  /** How many bytes stand before a mark that may have begun at the end. */
  #withoutBegunMark(data: Buffer): number {
    const at = data.lastIndexOf(MARK_START);
    if (at < 0 || data.length - at >= this.#mark.length) return data.length;
    return this.#mark.subarray(0, data.length - at).equals(data.subarray(at)) ? at : data.length;
  }
}

/** Hands what a child writes to the sink. What it returns resolves when all of it was read. */
export function capture(child: ChildProcess, sink: OutputSink, token: string | undefined): () => Promise<void> {
  const stream = child.stdout;
  if (stream === null) return () => Promise.resolve();
  const entries = token === undefined ? undefined : new Entries(sink, token);
  stream.on('error', () => stream.destroy());
  stream.on('data', (chunk: Buffer) => {
    const room = entries === undefined ? sink(chunk) : entries.write(chunk);
    if (room === undefined) return;
    stream.pause();
    const goOn = (): void => {
      stream.resume();
    };
    room.then(goOn, goOn);
  });
  const ends = new Promise<void>((resolve) => stream.once('close', resolve));
  return async () => {
    await new Promise<void>((resolve) => {
      const timer = realTimeout(resolve, DRAIN_MS, true);
      void ends.then(() => {
        timer.cancel();
        resolve();
      });
    });
    entries?.end();
  };
}
