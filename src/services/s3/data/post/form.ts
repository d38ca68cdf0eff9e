/**
 * Reads a browser's form piece by piece: `multipart/form-data` as RFC 7578 has it, with S3's rule that nothing behind the file counts. Fields
 * are kept, the file's bytes are handed on as they come.
 */
import { FORM_FIELDS_BYTES_MAX } from '../../limits.js';

/** By lower-case name, in the order that they came. The first of a name counts. */
export type FormFields = ReadonlyMap<string, string>;

export interface FormFile {
  /** As the browser tells it. */
  readonly name: string | undefined;
}

/** What the reader tells. Throwing ends nothing: the reader is not to be used after that. */
export interface FormVisitor {
  /** The fields are over and the file begins. Called once at most. */
  onFile(fields: FormFields, file: FormFile): void;
  /** A piece of the file; valid only during the call. */
  onContent(piece: Uint8Array): void;
}

/** `whole`: there was a file, and it ended. `no file`: the form ended without one. */
export type FormState = 'reading' | 'whole' | 'no file' | 'malformed' | 'too long';

export function boundaryOf(contentType: string | undefined): string | undefined {
  if (contentType === undefined || !/^multipart\/form-data\s*;/i.test(contentType)) return undefined;
  const match = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

const HEAD_END = Buffer.from('\r\n\r\n');
const NOTHING = Buffer.alloc(0);

export class FormReader {
  /** What the form has come to; final unless `reading`. */
  state: FormState = 'reading';
  readonly fields = new Map<string, string>();
  readonly #delimiter: Buffer;
  readonly #visitor: FormVisitor;
  /** What was read and not used yet. */
  #held: Buffer = NOTHING;
  /** Bytes of the form that were used up before the file. */
  #used = 0;
  #begun = false;
  #inFile = false;

  constructor(boundary: string, visitor: FormVisitor) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
    this.#visitor = visitor;
  }

  /** Reads on. `piece` is used up, or copied, when this returns. */
  push(piece: Uint8Array): void {
    if (this.state !== 'reading') return;
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    while (this.state === 'reading' && (this.#inFile ? this.#readContent() : this.#readField()));
    // What is left of the piece is its caller's memory.
    if (this.#held.length > 0) this.#held = Buffer.from(this.#held);
  }

  /** The body is over: what is not whole by now never will be. */
  end(): FormState {
    if (this.state === 'reading') this.state = 'malformed';
    return this.state;
  }

  #use(length: number): void {
    this.#held = this.#held.subarray(length);
    this.#used += length;
  }

  /** Reads one field, or the head of the file; false where more has to come first. */
  #readField(): boolean {
    const rest = FORM_FIELDS_BYTES_MAX - this.#used;
    const done = this.#begun ? this.#readPart() : this.#readBeginning();
    if (!done && this.state === 'reading' && this.#held.length > rest) this.state = 'too long';
    return done;
  }

  /** The first delimiter has no line end before it. */
  #readBeginning(): boolean {
    const first = this.#delimiter.subarray(2);
    const there = Math.min(first.length, this.#held.length);
    if (!this.#held.subarray(0, there).equals(first.subarray(0, there))) this.state = 'malformed';
    else if (there === first.length) {
      this.#use(first.length);
      this.#begun = true;
      return true;
    }
    return false;
  }

  /** What follows a delimiter: two dashes at the end of the form, else a line end and a part. */
  #readPart(): boolean {
    const held = this.#held;
    if (held.length < 2) return false;
    if (held[0] !== 13 || held[1] !== 10) {
      this.state = held[0] === 45 && held[1] === 45 ? 'no file' : 'malformed';
      return false;
    }
    const blank = held.indexOf(HEAD_END);
    // A delimiter within a head ends a part that has none.
    const next = (blank < 0 ? held : held.subarray(0, blank)).indexOf(this.#delimiter);
    if (next >= 0) this.state = 'malformed';
    if (blank < 0 || next >= 0) return false;
    const head = held.toString('utf8', 0, blank);
    const name = parameter(head, 'name')?.toLowerCase() ?? '';
    const start = blank + HEAD_END.length;
    if (name === 'file') {
      if (this.#used + start > FORM_FIELDS_BYTES_MAX) {
        this.state = 'too long';
        return false;
      }
      // An empty file's delimiter shares its line end with the head's.
      this.#use(start - 2);
      this.#inFile = true;
      this.#skip = 2;
      this.#visitor.onFile(this.fields, { name: parameter(head, 'filename') });
      return true;
    }
    const end = held.indexOf(this.#delimiter, blank + 2);
    if (end < 0) return false;
    if (this.#used + end > FORM_FIELDS_BYTES_MAX) {
      this.state = 'too long';
      return false;
    }
    if (!this.fields.has(name)) this.fields.set(name, held.toString('utf8', Math.min(start, end), end));
    this.#use(end + this.#delimiter.length);
    return true;
  }

  /** Bytes of the line end before the file, which are held only so that an empty file's delimiter is found. */
  #skip = 0;

  #readContent(): boolean {
    const held = this.#held;
    const end = held.indexOf(this.#delimiter);
    // What may be the beginning of a delimiter waits for what follows.
    const until = end >= 0 ? end : held.length - this.#delimiter.length + 1;
    if (until > this.#skip) this.#visitor.onContent(held.subarray(this.#skip, until));
    if (until > 0) {
      this.#skip = Math.max(0, this.#skip - until);
      this.#held = held.subarray(until);
    }
    if (end < 0) return false;
    this.state = 'whole';
    this.#held = NOTHING;
    return false;
  }
}

/** Of the Content-Disposition header; browsers escape quotes as `%22`, so that none stands in a value. */
function parameter(head: string, name: string): string | undefined {
  const line = head.split('\r\n').find((one) => /^content-disposition:/i.test(one)) ?? '';
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(line);
  return match?.[1] ?? match?.[2];
}
