/** Percent-encoding as SigV4 wants it: everything but letters, digits, `-`, `.`, `_` and `~`, in upper-case hexadecimal. */

const PLAIN = /^[A-Za-z0-9\-._~]*$/;
const PLAIN_PATH = /^[A-Za-z0-9\-._~/]*$/;

/** For each byte its encoding; the slash has its own treatment. */
const ENCODED: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  return PLAIN.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});

/** Strings from HTTP hold one byte a character; others are taken as text and become UTF-8 first. */
function bytesOf(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0xff) return Buffer.from(text, 'utf8').toString('latin1');
  }
  return text;
}

export function encode(text: string): string {
  if (PLAIN.test(text)) return text;
  const bytes = bytesOf(text);
  let out = '';
  for (let i = 0; i < bytes.length; i++) out += ENCODED[bytes.charCodeAt(i)];
  return out;
}

/** Like `encode`, with slashes left alone. */
export function encodePath(path: string): string {
  if (PLAIN_PATH.test(path)) return path;
  const bytes = bytesOf(path);
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    out += byte === 47 ? '/' : ENCODED[byte];
  }
  return out;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Undoes percent-encoding, to one byte a character. Percent signs that begin no escape stay as they are. */
export function decode(text: string): string {
  let at = text.indexOf('%');
  if (at < 0) return text;
  let out = '';
  let start = 0;
  while (at >= 0) {
    const high = hexDigit(text.charCodeAt(at + 1));
    const low = hexDigit(text.charCodeAt(at + 2));
    if (high >= 0 && low >= 0) {
      out += text.slice(start, at) + String.fromCharCode(high * 16 + low);
      start = at + 3;
      at = text.indexOf('%', start);
    } else at = text.indexOf('%', at + 1);
  }
  return out + text.slice(start);
}

/** Of a query string's name or value, where `+` stands for a blank. */
export function decodeQueryPart(text: string): string {
  return decode(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
