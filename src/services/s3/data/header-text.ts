/**
 * Header values beyond ASCII. Listeners give them as Unicode or as single bytes, whichever they read from UTF-8 on the wire.
 *
 * System metadata goes back as the bytes that came. User metadata S3 keeps as text: it decodes the encoded words of RFC 2047, and shows
 * what is not printable ASCII as one such word (recorded on AWS, 2026-02).
 */

/** ASCII that can be printed; the tab counts as such. */
const PLAIN = /^[\t\x20-\x7e]*$/;

const ENCODED_WORD = /=\?([^?\s]+)\?([BbQq])\?([^?\s]*)\?=/g;
/** Blanks between two encoded words are not part of the text (RFC 2047, 6.2). */
const BETWEEN_WORDS = /(\?=)[ \t]+(?==\?[^?\s]+\?[BbQq]\?)/g;

/** A system header's value as single bytes, in which form listeners send them unchanged. */
export function systemText(value: string): string {
  return PLAIN.test(value) ? value : wireBytes(value).toString('latin1');
}

/** A user-defined metadata value as S3 shows it. */
export function metadataText(value: string): string {
  const plain = PLAIN.test(value);
  if (plain && !value.includes('=?')) return value;
  const text = plain ? value : wireBytes(value).toString();
  const decoded = text
    .replace(BETWEEN_WORDS, '$1')
    .replace(
      ENCODED_WORD,
      (word, charset: string, encoding: string, content: string) => decodeWord(charset, encoding, content) ?? word,
    );
  return PLAIN.test(decoded) ? decoded : encodeWord(decoded);
}

/** A system header that came as a form's field: Latin-1 goes back as it is, and blanks for the rest (recorded on AWS, 2026-02). */
export function formSystemText(value: string): string {
  return Array.from(value, (char) => (char <= '\u00ff' ? char : ' ')).join('');
}

/** User metadata that came as a form's field, as the header that means it: encoded words in it are text (recorded on AWS, 2026-02). */
export function formMetadataHeader(value: string): string {
  return PLAIN.test(value) && !value.includes('=?') ? value : encodeWord(value);
}

/** The value's UTF-8. Characters up to U+00FF that are UTF-8 when taken as bytes are those bytes. */
function wireBytes(value: string): Buffer {
  const bytes = Buffer.from(value, 'latin1');
  return bytes.toString('latin1') === value && isUtf8(bytes) ? bytes : Buffer.from(value);
}

function isUtf8(bytes: Buffer): boolean {
  return (require('node:buffer') as typeof import('node:buffer')).isUtf8(bytes);
}

/** `undefined` for a charset that is not known; what is no text in a known one becomes replacement characters. */
function decodeWord(charset: string, encoding: string, content: string): string | undefined {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(
      encoding.toUpperCase() === 'B' ? Buffer.from(content, 'base64') : decodeQ(content),
    );
  } catch {
    return undefined;
  }
}

function decodeQ(content: string): Buffer {
  const bytes = content
    .replaceAll('_', ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

/** Q where most characters are plain, else B. That long texts become one long word too is a guess. */
function encodeWord(text: string): string {
  let plain = 0;
  for (let i = 0; i < text.length; i++) if (PLAIN.test(text[i] as string)) plain++;
  if (plain * 2 <= text.length) return `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
  let word = '';
  for (const byte of Buffer.from(text)) word += encodeQ(byte);
  return `=?UTF-8?Q?${word}?=`;
}

function encodeQ(byte: number): string {
  const char = String.fromCharCode(byte);
  if (char === ' ') return '_';
  if (byte > 0x20 && byte < 0x7f && !'=?_'.includes(char)) return char;
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
