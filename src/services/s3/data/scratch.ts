/**
 * Memory that the data plane of a thread shares with native code: plain requests stand in it, and their answers. Handing over buffers and
 * texts would cost about as much as reading a small object.
 */
import type { Exchange } from '../../../runtime/exchange.js';
import { FIRST_HEADER } from './answers.js';

/** Where answers begin; before that stand names, headers and small bodies. */
export const ANSWER_AT = 24 * 1024;
/** With room for the headers of an answer and for a body that stands in its row. Answers that need more get more. */
const SCRATCH_BYTES = ANSWER_AT + 64 * 1024;

// The layout is that of `native/crates/binding/src/s3_scratch.rs`; these count words of 4 bytes, or of 8 for the numbers. Of requests:
const NOW = 0;
const DECLARED = 1;
const LENGTHS_WORD = 4;
const TEXT_AT = 72;
// Of answers:
const KIND_WORD = ANSWER_AT / 4;
const HEADERS_WORD = KIND_WORD + 1;
const LENGTH_NUMBER = ANSWER_AT / 8 + 1;
const REST_WORD = KIND_WORD + 4;
const HEAD_BYTES = 24;
/** Status 200 and kind 4 (`WIRE`), as one word. */
const WIRE = 200 + 4 * 65_536;
const WIRE_BODY_AT = ANSWER_AT + 4096;
/** Views of answers up to this length are kept: most are short, and a view a request is garbage. */
const KEPT_VIEW_BYTES = 4096;

const EMPTY = new Uint8Array(0);

export class Scratch {
  readonly bytes = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  /** Where answers are found that native code wrote in the form of `S3Handle.get`. */
  readonly answer = this.bytes.subarray(ANSWER_AT);
  readonly #words = new Uint32Array(this.bytes.buffer);
  readonly #numbers = new Float64Array(this.bytes.buffer);
  readonly #headers = new Views(this.bytes, ANSWER_AT + HEAD_BYTES);
  readonly #bodies = new Views(this.bytes, WIRE_BODY_AT);
  #part = 0;
  #at = TEXT_AT;

  /** Begins a request. Its parts follow in the order in which native code reads them. */
  begin(now: number, declaredLength: number): void {
    this.#numbers[NOW] = now;
    this.#numbers[DECLARED] = declaredLength;
    this.#part = LENGTHS_WORD;
    this.#at = TEXT_AT;
  }

  /** Adds a part; false if it has no room, or is not all ASCII. It is short, for which a loop is faster than a call out of JavaScript. */
  text(text: string): boolean {
    const { bytes } = this;
    const at = this.#at;
    if (at + text.length > ANSWER_AT) return false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) return false;
      bytes[at + i] = code;
    }
    this.#words[this.#part++] = text.length;
    this.#at = at + text.length;
    return true;
  }

  /** As `text`. */
  body(body: Uint8Array): boolean {
    if (this.#at + body.length > ANSWER_AT) return false;
    this.bytes.set(body, this.#at);
    this.#words[this.#part++] = body.length;
    this.#at += body.length;
    return true;
  }

  /** The answer's headers, or its error, as native code gives them elsewhere. */
  headers(): string {
    return this.answer.toString('utf8', HEAD_BYTES, HEAD_BYTES + (this.#words[HEADERS_WORD] as number));
  }

  /** Sends the answer, if native code left it ready for the wire. */
  reply(exchange: Exchange): boolean {
    const words = this.#words;
    if (words[KIND_WORD] !== WIRE) return false;
    const length = words[REST_WORD] as number;
    const body = length === 0 ? EMPTY : this.#bodies.of(length);
    const lines = this.#headers.of(words[HEADERS_WORD] as number);
    exchange.replyLines(200, FIRST_HEADER, lines, body, this.#numbers[LENGTH_NUMBER]);
    return true;
  }
}

/** Views of memory from one place on, by their length. */
class Views {
  readonly #bytes: Buffer;
  readonly #at: number;
  readonly #kept: Array<Uint8Array | undefined> = Array.from({ length: KEPT_VIEW_BYTES + 1 });

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  of(length: number): Uint8Array {
    if (length > KEPT_VIEW_BYTES) return this.#bytes.subarray(this.#at, this.#at + length);
    this.#kept[length] ??= this.#bytes.subarray(this.#at, this.#at + length);
    return this.#kept[length];
  }
}
