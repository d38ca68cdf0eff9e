/** Reads what a process writes: stdout and stderr as bytes, and from our own runtime clients entries of the log that are more than a line. */
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { realTimeout } from '../../../../runtime/monotonic.js';
import type { OutputSink } from '../contract.js';

/** Where our runtime clients write entries: a length of four bytes, and so many bytes of text. */
const ENTRIES_FD = 3;
/** How long output may come after the process ended, in milliseconds: what it had forked may have its pipes for as long as it likes. */
const DRAIN_MS = 100;

export class Output {
  readonly #ends: Promise<unknown>;

  constructor(child: ChildProcess, sink: OutputSink, hasEntries: boolean) {
    const streams = [child.stdout, child.stderr].filter((stream) => stream !== null) as Readable[];
    for (const stream of streams) readInto(stream, sink);
    const entries = hasEntries ? (child.stdio[ENTRIES_FD] as Readable | null | undefined) : undefined;
    if (entries) readEntries(entries, sink);
    const all = entries ? [...streams, entries] : streams;
    this.#ends = Promise.all(all.map((stream) => new Promise((resolve) => stream.once('close', resolve))));
  }

  /** Resolves when all that was written has been read. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      const timer = realTimeout(resolve, DRAIN_MS, true);
      void this.#ends.then(() => {
        timer.cancel();
        resolve();
      });
    });
  }
}

function readInto(stream: Readable, sink: OutputSink): void {
  stream.on('error', () => stream.destroy());
  stream.on('data', (chunk: Buffer) => {
    const room = sink(chunk);
    if (room === undefined) return;
    stream.pause();
    const goOn = (): void => {
      stream.resume();
    };
    room.then(goOn, goOn);
  });
}

function readEntries(stream: Readable, sink: OutputSink): void {
  let data: Buffer = Buffer.alloc(0);
  stream.on('error', () => stream.destroy());
  stream.on('data', (chunk: Buffer) => {
    data = data.length === 0 ? chunk : Buffer.concat([data, chunk]);
    while (data.length >= 4 && data.length >= 4 + data.readUInt32BE(0)) {
      const end = 4 + data.readUInt32BE(0);
      sink.entry(data.toString('utf8', 4, end));
      data = data.subarray(end);
    }
  });
}
