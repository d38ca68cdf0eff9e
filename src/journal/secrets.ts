/**
 * Takes secrets out of what is recorded: signatures and security tokens, wherever requests carry them. Each is replaced by as many zeros, so
 * that lengths stay as they were; the rest of a credential (key id, scope) is needed to tell who asks for what.
 */
import type { HeaderList } from './wire.js';

const zeros = (text: string): string => '0'.repeat(text.length);

/** Query parameters and form fields, lower case. */
const SECRET_FIELDS = ['x-amz-signature', 'signature', 'x-amz-security-token', 'security-token'];
const SECRET_HEADERS: ReadonlySet<string> = new Set([
  'x-amz-security-token',
  'x-amz-s3session-token',
  'proxy-authorization',
  'cookie',
]);
const SIGNED_TEXT = /<((?:CanonicalRequest|StringToSign)(?:Bytes)?)>([^<]*)</g;
const BASIC = /^(basic|bearer) (.*)$/i;

/** Removes what it is given, and remembers what that was: answers may repeat it. */
export class Secrets {
  readonly #removed = new Set<string>();

  headers(headers: HeaderList): HeaderList {
    return headers.map(([name, value]) => {
      const lower = name.toLowerCase();
      if (lower === 'authorization') return [name, this.#authorization(value)];
      return [name, SECRET_HEADERS.has(lower) ? this.#remove(value) : value];
    });
  }

  /** Path and query. */
  target(target: string): string {
    const mark = target.indexOf('?');
    if (mark < 0) return target;
    const query = target
      .slice(mark + 1)
      .split('&')
      .map((part) => {
        const equals = part.indexOf('=');
        if (equals < 0 || !SECRET_FIELDS.includes(part.slice(0, equals).toLowerCase())) return part;
        return `${part.slice(0, equals)}=${this.#remove(part.slice(equals + 1))}`;
      });
    return `${target.slice(0, mark)}?${query.join('&')}`;
  }

  /** The first part of a form as browsers send it, with the fields before the file. */
  form(bytes: Uint8Array): Uint8Array {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const names = SECRET_FIELDS.join('|');
    const field = new RegExp(`(name="?(?:${names})"?[^\\r\\n]*\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n)([^\\r\\n]*)`, 'gi');
    return Buffer.from(
      text.replace(field, (_whole, head: string, value: string) => head + this.#remove(value)),
      'latin1',
    );
  }

  /** An answer's body: errors of signatures tell the signature that was sent, and what it should have been made of. */
  answer(bytes: Uint8Array): Uint8Array {
    if (this.#removed.size === 0) return bytes;
    const before = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    let text = before;
    for (const secret of this.#removed) text = text.replaceAll(secret, zeros(secret));
    // Tokens stand in these, too, also as hexadecimal bytes.
    text = text.replace(SIGNED_TEXT, (_whole, name: string, value: string) => `<${name}>${zeros(value)}<`);
    return text === before ? bytes : Buffer.from(text, 'latin1');
  }

  /** Version 4: `…, Signature=hex`. Version 2 of S3: `AWS key:signature`. Anything else is a secret as a whole. */
  #authorization(value: string): string {
    if (/^AWS4-/.test(value))
      return value.replace(/(Signature=)([^,\s]+)/, (_whole, name: string, text: string) => name + this.#remove(text));
    if (value.startsWith('AWS ')) return value.replace(/:(.*)$/, (_whole, text: string) => `:${this.#remove(text)}`);
    const known = BASIC.exec(value);
    return known ? `${known[1]} ${this.#remove(known[2] as string)}` : this.#remove(value);
  }

  #remove(text: string): string {
    // Short ones would be found by chance in answers.
    if (text.length >= 8) this.#removed.add(text);
    return zeros(text);
  }
}

/** Whether the headers announce a form of a browser's upload. */
export function isForm(headers: HeaderList): boolean {
  return headers.some(
    ([name, value]) => name.toLowerCase() === 'content-type' && value.toLowerCase().startsWith('multipart/form-data'),
  );
}
