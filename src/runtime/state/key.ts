/**
 * Keys of several parts as one string whose UTF-8 bytes are ordered as the parts are, one after the other: numbers before
 * strings, numbers by value, strings by their UTF-8 bytes, and a key before those that it begins.
 *
 * A string is `s`, its text with each U+0000 and U+0001 written as U+0001 and `0` or `1`, then U+0000. A number is `n` and 16 hex digits: its
 * IEEE 754 bits with the sign turned, and for negative numbers all bits turned, so that they sort as the numbers do.
 */
const NUMBER = 'n';
const STRING = 's';
const END = '\u0000';
const ESCAPE = '\u0001';
const NUMBER_DIGITS = 16;
const SIGN = 1n << 63n;
const ALL_BITS = (1n << 64n) - 1n;

const scratch = new DataView(new ArrayBuffer(8));

/** Throws a `RangeError` on NaN, which has no place in an order. The tuple of some parts is a prefix of those that continue it. */
export function tupleKey(...parts: ReadonlyArray<string | number>): string {
  return parts.map((part) => (typeof part === 'number' ? numberKey(part) : stringKey(part))).join('');
}

/** The parts that `tupleKey` joined. */
export function tupleParts(key: string): Array<string | number> {
  const parts: Array<string | number> = [];
  let at = 0;
  while (at < key.length) {
    if (key[at] === NUMBER) {
      parts.push(numberOf(key.slice(at + 1, at + 1 + NUMBER_DIGITS)));
      at += 1 + NUMBER_DIGITS;
    } else {
      const end = key.indexOf(END, at);
      if (key[at] !== STRING || end < 0) throw new RangeError('Not a key made of parts.');
      parts.push(plainText(key.slice(at + 1, end)));
      at = end + 1;
    }
  }
  return parts;
}

function stringKey(text: string): string {
  const plain = !text.includes(END) && !text.includes(ESCAPE);
  const escaped = plain ? text : text.replaceAll(ESCAPE, `${ESCAPE}1`).replaceAll(END, `${ESCAPE}0`);
  return STRING + escaped + END;
}

function plainText(text: string): string {
  return text.includes(ESCAPE) ? text.replaceAll(`${ESCAPE}0`, END).replaceAll(`${ESCAPE}1`, ESCAPE) : text;
}

function numberKey(value: number): string {
  if (Number.isNaN(value)) throw new RangeError('NaN has no place in a key.');
  // Adding zero turns -0 into 0: they are equal, so they are one key.
  scratch.setFloat64(0, value + 0);
  const bits = scratch.getBigUint64(0);
  const ordered = bits & SIGN ? bits ^ ALL_BITS : bits | SIGN;
  return NUMBER + ordered.toString(16).padStart(NUMBER_DIGITS, '0');
}

function numberOf(digits: string): number {
  const ordered = BigInt(`0x${digits}`);
  scratch.setBigUint64(0, ordered & SIGN ? ordered ^ SIGN : ordered ^ ALL_BITS);
  return scratch.getFloat64(0);
}
