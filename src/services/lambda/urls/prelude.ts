/** The head of a streamed answer of the content type `application/vnd.awslambda.http-integration-response`: JSON, eight zero bytes, then the body. */

export const PRELUDE_TYPE = 'application/vnd.awslambda.http-integration-response';
const DELIMITER = Buffer.alloc(8);
/** Bytes of a head, so that a function that never ends it does not fill the memory. */
const PRELUDE_BYTES_MAX = 1024 * 1024;

/** Collects pieces until the head is there. */
export class Prelude {
  #collected = Buffer.alloc(0);

  /** Gives the head's JSON and what has come of the body; `undefined` as long as the head is not whole, `false` if it gets too long. */
  add(piece: Uint8Array): { readonly json: string; readonly rest: Uint8Array } | undefined | false {
    const from = Math.max(0, this.#collected.length - DELIMITER.length + 1);
    this.#collected = Buffer.concat([this.#collected, piece]);
    const end = this.#collected.indexOf(DELIMITER, from);
    if (end < 0) return this.#collected.length > PRELUDE_BYTES_MAX ? false : undefined;
    return {
      json: this.#collected.subarray(0, end).toString('utf8'),
      rest: this.#collected.subarray(end + DELIMITER.length),
    };
  }
}
