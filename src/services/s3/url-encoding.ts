/** `encoding-type=url`: how listings write keys that XML could not carry. */
import { invalidArgument } from './errors.js';

const NOT_PLAIN = /[^A-Za-z0-9\-_.*/]/;

/** What stands for each byte. Letters, digits, `-_.*` and `/` stay, a space becomes `+`. Measured on AWS in 2026-09. */
const ENCODED: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (byte < 128 && !NOT_PLAIN.test(char)) return char;
  return byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});

export function urlEncode(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  let encoded = '';
  for (const byte of Buffer.from(text)) encoded += ENCODED[byte];
  return encoded;
}

const plain = (text: string): string => text;

/** The encoder that a request's `encoding-type` asks for. Any case of `url` counts; anything else is refused. */
export function encoderFor(encodingType: string | undefined): (text: string) => string {
  if (encodingType === undefined) return plain;
  if (encodingType.toLowerCase() !== 'url') {
    throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encodingType);
  }
  return urlEncode;
}
