/** Parts of a streamed answer that a shard may send ahead of what its reader has taken. */
const STREAM_WINDOW = 16;

/** The body of a streamed answer on the gateway's side: an iterable of chunks that tells the shard what was taken. */
export class StreamedBody implements AsyncIterable<Uint8Array> {
  readonly #taken: () => void;
  readonly #abandoned: () => void;
  readonly #chunks: Uint8Array[] = [];
  #ended = false;
  #failed = false;
  #wake: (() => void) | undefined;

  constructor(taken: () => void, abandoned: () => void) {
    this.#taken = taken;
    this.#abandoned = abandoned;
  }

  /** The next chunk; none for the end. */
  push(chunk: Uint8Array | undefined, failed: boolean): void {
    if (chunk) this.#chunks.push(chunk);
    else this.#ended = true;
    this.#failed ||= failed;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const chunk = this.#chunks.shift();
        if (chunk) {
          yield chunk;
          this.#taken();
        } else if (this.#failed) {
          throw new Error('The shard ended in the middle of an answer.');
        } else if (this.#ended) {
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
      }
    } finally {
      if (!this.#ended) this.#abandoned();
    }
  }
}

/** The shard's side: sends chunks as far as the window allows. */
export class StreamSender {
  #credit = STREAM_WINDOW;
  #wake: (() => void) | undefined;
  #aborted = false;

  acknowledge(): void {
    this.#credit++;
    this.#wake?.();
  }

  abort(): void {
    this.#aborted = true;
    this.#wake?.();
  }

  /** Sends all chunks; ends early, and ends the source, when the reader has gone. */
  async run(source: AsyncIterable<Uint8Array>, send: (chunk: Uint8Array) => void): Promise<void> {
    for await (const chunk of source) {
      while (this.#credit === 0 && !this.#aborted) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
      if (this.#aborted) return;
      this.#credit--;
      send(chunk);
    }
  }
}
