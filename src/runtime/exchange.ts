/**
 * One HTTP request and its answer, as every listener offers it. The request's parts may be read only in the synchronous call that
 * hands the exchange over, unless `retain` was called in it. Answers are sent once; calls after an abort do nothing.
 */
export interface Exchange {
  /** Upper case. */
  readonly method: string;
  /** Raw, percent-encoded, without the query. */
  readonly path: string;
  /** Raw, without `?`; empty when there is none. */
  readonly query: string;
  /** The value of a header by lower-case name. Repeated headers are joined with `,` (as signatures want it) once `retain` was called; before that it
   * may be the first one alone. */
  header(name: string): string | undefined;
  /** Shows each header, name in lower case. One that is repeated comes as often as it does on the wire, or once, joined. */
  eachHeader(visit: (name: string, value: string) => void): void;
  /** Copies method, path, query and headers, so that they may be read later; returns all headers, names in lower case. */
  retain(): Record<string, string>;

  /**
   * Collects the body and calls `done` once: with the bytes, valid only during the call (copy them to keep them) unless `isKept`, or with
   * `undefined` when it is longer than `limit` bytes. Not called after an abort.
   */
  readBody(limit: number, done: (body: Uint8Array | undefined, isKept?: boolean) => void): void;
  /**
   * Streams the body. `chunk` is valid only during the call. Returning false asks for a pause until `resume`; what was read before may still come.
   * `last` comes exactly once.
   */
  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void;
  resume(): void;
  /** Runs when the client went away before the answer was complete. */
  onAborted(run: () => void): void;
  readonly aborted: boolean;

  /**
   * Sends the whole answer. `headers` is flat: name, value, name, value. The length header is the listener's to write. The body's memory may
   * be reused after the call, which native answers in scratch buffers rely on. On HEAD requests `body` is not sent; `length` says what Content-Length tells then.
   */
  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void;
  /**
   * As `reply`, for answers whose headers native code or a template has ready: `lines` is the first header's value, then each other
   * header as it goes over the wire, behind a line end (CR LF). All of it is visible ASCII, which the caller answers for. Its memory may be reused, too.
   */
  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void;
  /** Begins an answer in parts. With `length`, exactly that many bytes follow; without, it is sent chunked. */
  replyHead(status: number, headers: readonly string[], length?: number): void;
  /** Sends a part; false means wait for `onWritable`. The chunk may be reused after the call. */
  write(chunk: Uint8Array): boolean;
  onWritable(run: () => void): void;
  end(): void;
  /** Ends the connection at once, for an answer that can't be completed. */
  destroy(): void;
}

/** What `replyLines` takes, as what `reply` takes. */
export function headersOfLines(first: string, lines: Uint8Array): string[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString('latin1');
  return `${first}: ${text}`.split('\r\n').flatMap((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
}
