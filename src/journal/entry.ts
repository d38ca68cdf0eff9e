/** One request in the journal, from its arrival to the end of its answer. */
import { type AnswerLine, encodeBody, type Line, PART_BYTES, type RequestLine } from './lines.js';
import { isForm, Secrets } from './secrets.js';
import type { HeaderList } from './wire.js';

/** Bytes of a browser's form that are held back to look for secrets in its fields, which stand before the file. */
const FORM_HEAD = 64 * 1024;
/** Answers are searched for what was taken out of their requests up to this length; errors are shorter. */
const SEARCHED = 64 * 1024;

/** Where lines go. */
export type WriteLine = (line: Line) => void;

/** Writes a head with its body: in one line, or in several where the body is long or comes in parts. */
class BodyLines {
  readonly #write: WriteLine;
  readonly #head: RequestLine | AnswerLine;
  #held: Uint8Array[] = [];
  #size = 0;
  /** Bytes that are held back at first. */
  readonly #least: number;
  readonly #filter: (bytes: Uint8Array) => Uint8Array;
  #begun = false;
  over = false;

  constructor(write: WriteLine, head: RequestLine | AnswerLine, least = 0, filter = (bytes: Uint8Array): Uint8Array => bytes) {
    this.#write = write;
    this.#head = head;
    this.#least = least;
    this.#filter = filter;
  }

  /** The chunk's memory may be reused after the call. */
  add(chunk: Uint8Array, last: boolean): void {
    if (this.over) return;
    this.#held.push(last && this.#held.length === 0 ? chunk : copy(chunk));
    this.#size += chunk.length;
    if (!last && this.#size < Math.max(PART_BYTES, this.#begun ? 0 : this.#least)) return;
    let bytes: Uint8Array = this.#held.length === 1 ? (this.#held[0] as Uint8Array) : Buffer.concat(this.#held);
    if (!this.#begun) bytes = this.#filter(bytes);
    while (bytes.length > PART_BYTES || (bytes.length === PART_BYTES && !last)) {
      this.#emit(bytes.subarray(0, PART_BYTES), false);
      bytes = bytes.subarray(PART_BYTES);
    }
    this.#held = bytes.length > 0 && !last ? [copy(bytes)] : [];
    this.#size = last ? 0 : bytes.length;
    if (last) this.#emit(bytes, true);
  }

  /** There is no body, or none that will be read; `more` is what makes the line tell so. */
  without(more: { readonly unread?: true } = {}): void {
    if (this.#begun || this.over) return;
    this.#write({ ...this.#head, ...more });
    this.#begun = true;
    this.over = true;
  }

  #emit(bytes: Uint8Array, last: boolean): void {
    const part = { ...encodeBody(bytes), ...(!last && { more: true as const }) };
    const { kind, n } = this.#head;
    if (!this.#begun) this.#write({ ...this.#head, ...part });
    else this.#write({ kind: kind === 'request' ? 'request-part' : 'answer-part', n, ...part });
    this.#begun = true;
    this.over ||= last;
  }
}

export interface Arrival {
  readonly n: number;
  readonly at: number;
  readonly method: string;
  readonly target: string;
  readonly headers: HeaderList;
}

export class Entry {
  readonly n: number;
  readonly #write: WriteLine;
  readonly #secrets = new Secrets();
  readonly #request: BodyLines;
  readonly #hasBody: boolean;
  #answer: BodyLines | undefined;
  #over = false;
  readonly #onOver: () => void;

  constructor(arrival: Arrival, write: WriteLine, onOver: () => void) {
    const { n, at, method } = arrival;
    this.n = n;
    this.#write = write;
    this.#onOver = onOver;
    this.#hasBody = announcesBody(arrival.headers);
    const target = this.#secrets.target(arrival.target);
    const line: RequestLine = { kind: 'request', n, at, method, target, headers: this.#secrets.headers(arrival.headers) };
    const form = isForm(arrival.headers);
    this.#request = new BodyLines(write, line, form ? FORM_HEAD : 0, form ? (bytes) => this.#secrets.form(bytes) : undefined);
    if (!this.#hasBody) this.#request.without();
  }

  requestPart(chunk: Uint8Array, last: boolean): void {
    this.#request.add(chunk, last);
  }

  answerHead(status: number, headers: HeaderList): void {
    if (this.#answer || this.#over) return;
    // Who answers before the body was read does without it.
    this.#request.without(this.#hasBody ? { unread: true } : {});
    this.#answer = new BodyLines(this.#write, { kind: 'answer', n: this.n, status, headers });
  }

  answerPart(chunk: Uint8Array, last: boolean): void {
    if (!this.#answer || this.#over) return;
    this.#answer.add(chunk.length > SEARCHED ? chunk : this.#secrets.answer(chunk), last);
    if (last) this.#end();
  }

  aborted(by: 'client' | 'server'): void {
    if (this.#over) return;
    this.#request.without(this.#hasBody ? { unread: true } : {});
    this.#write({ kind: 'aborted', n: this.n, by });
    this.#end();
  }

  #end(): void {
    this.#over = true;
    this.#onOver();
  }
}

function announcesBody(headers: HeaderList): boolean {
  return headers.some(([name, value]) => {
    const lower = name.toLowerCase();
    return (lower === 'content-length' && value !== '0') || lower === 'transfer-encoding';
  });
}

/** `slice` of a Buffer would not copy. */
function copy(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes);
}
