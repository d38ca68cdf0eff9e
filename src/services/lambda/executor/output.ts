/** Makes lines of what a function writes: bytes as they come, cut at line ends, so that a character that came in two pieces stays whole. */

/** A line is cut here if it does not end, in bytes: an entry of CloudWatch Logs can't be longer. */
const MAX_LINE = 262_144;
const LINE_END = 10;

export class Lines {
  #rest: Buffer[] = [];
  #length = 0;
  readonly #emit: (lines: readonly string[]) => void;

  constructor(emit: (lines: readonly string[]) => void) {
    this.#emit = emit;
  }

  write(chunk: Uint8Array): void {
    const data = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: string[] = [];
    let from = 0;
    for (let end = data.indexOf(LINE_END); end >= 0; end = data.indexOf(LINE_END, from)) {
      this.#keep(data.subarray(from, end));
      lines.push(this.#take());
      from = end + 1;
    }
    if (from < data.length) this.#keep(data.subarray(from));
    while (this.#length >= MAX_LINE) lines.push(this.#take());
    if (lines.length > 0) this.#emit(lines);
  }

  /** Emits what has no line end yet. */
  flush(): void {
    if (this.#length > 0) this.#emit([this.#take()]);
  }

  #keep(part: Buffer): void {
    if (part.length === 0) return;
    this.#rest.push(part);
    this.#length += part.length;
  }

  #take(): string {
    const whole = this.#rest.length === 1 ? (this.#rest[0] as Buffer) : Buffer.concat(this.#rest, this.#length);
    const line = whole.length > MAX_LINE ? whole.subarray(0, MAX_LINE) : whole;
    const more = whole.subarray(line.length);
    this.#rest = more.length > 0 ? [more] : [];
    this.#length = more.length;
    return line.toString('utf8');
  }
}

/** The end of an invocation's log, as `LogType: Tail` gives it. */
const TAIL_BYTES = 4096;
/** How much is kept at most before it is cut back, in characters. */
const KEPT = 65_536;

export class LogTail {
  #texts: string[] = [];
  #length = 0;

  push(line: string): void {
    this.#texts.push(line);
    this.#length += line.length + 1;
    if (this.#length > KEPT) {
      const end = this.bytes().toString('utf8');
      this.#texts = [end.endsWith('\n') ? end.slice(0, -1) : end];
      this.#length = end.length;
    }
  }

  bytes(): Buffer {
    const all = Buffer.from(this.#texts.length === 0 ? '' : `${this.#texts.join('\n')}\n`);
    return all.length > TAIL_BYTES ? all.subarray(all.length - TAIL_BYTES) : all;
  }

  clear(): void {
    this.#texts = [];
    this.#length = 0;
  }
}
