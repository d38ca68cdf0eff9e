/**
 * CBOR (RFC 8949) as far as rpc-v2-cbor uses it: all major types, definite and indefinite lengths, half floats, the tags of times and of
 * big numbers. Other tags are passed over, as the RFC allows.
 */
import { type ServiceError, serviceError } from '../errors.js';
import { MAX_NESTING, tooDeep } from './nesting.js';

const Major = { Unsigned: 0, Negative: 1, Bytes: 2, Text: 3, Array: 4, Map: 5, Tag: 6, Simple: 7 } as const;
const Tag = { Epoch: 1, PositiveBignum: 2, NegativeBignum: 3 } as const;
/** The low five bits of a head that has no length: the item ends with `BREAK`. */
const INDEFINITE = 31;
const BREAK = 0xff;
const FALSE = 0xf4;
const TRUE = 0xf5;
const NULL = 0xf6;
const UNDEFINED = 0xf7;

/**
 * Reads one item; what follows it is refused. Integers are numbers, or bigints where a double would lose digits; byte strings are
 * views of `bytes`; times are Dates; maps are objects, whose keys must be texts. Throws a `ServiceError`.
 */
export function readCbor(bytes: Uint8Array): unknown {
  const reader = new CborReader(bytes);
  const value = reader.item(0);
  if (!reader.done) throw broken('there is more after its end');
  return value;
}

class CborReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  item(depth: number): unknown {
    if (depth > MAX_NESTING) throw tooDeep();
    const head = this.#byte();
    const info = head & 0x1f;
    switch (head >> 5) {
      case Major.Unsigned:
        return exact(this.#argument(info));
      case Major.Negative: {
        const value = this.#argument(info);
        return typeof value === 'number' && value < Number.MAX_SAFE_INTEGER ? -1 - value : exact(-1n - BigInt(value));
      }
      case Major.Bytes:
        return info === INDEFINITE ? Buffer.concat(this.#chunks(Major.Bytes)) : this.#take(this.#length(info));
      case Major.Text:
        return info === INDEFINITE
          ? Buffer.concat(this.#chunks(Major.Text)).toString()
          : this.#take(this.#length(info)).toString('utf8');
      case Major.Array:
        return this.#array(info, depth);
      case Major.Map:
        return this.#map(info, depth);
      case Major.Tag:
        return this.#tagged(this.#argument(info), depth);
      default:
        return this.#simple(head, info);
    }
  }

  #array(info: number, depth: number): unknown[] {
    const list: unknown[] = [];
    if (info === INDEFINITE) {
      while (!this.#ends()) list.push(this.item(depth + 1));
    } else {
      for (let left = this.#length(info); left > 0; left--) list.push(this.item(depth + 1));
    }
    return list;
  }

  #map(info: number, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const entry = () => {
      const key = this.item(depth + 1);
      if (typeof key !== 'string') throw broken('a key is no text');
      const value = this.item(depth + 1);
      if (key === '__proto__') Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
      else map[key] = value;
    };
    if (info === INDEFINITE) {
      while (!this.#ends()) entry();
    } else {
      for (let left = this.#length(info); left > 0; left--) entry();
    }
    return map;
  }

  #tagged(tag: number | bigint, depth: number): unknown {
    const value = this.item(depth + 1);
    if (tag === Tag.Epoch) {
      const date = typeof value === 'number' ? new Date(Math.round(value * 1000)) : undefined;
      if (!date || Number.isNaN(date.getTime())) throw broken('a time is no number of seconds');
      return date;
    }
    if ((tag === Tag.PositiveBignum || tag === Tag.NegativeBignum) && value instanceof Uint8Array) {
      const number = value.length === 0 ? 0n : BigInt(`0x${Buffer.from(value).toString('hex')}`);
      return exact(tag === Tag.PositiveBignum ? number : -1n - number);
    }
    return value;
  }

  #simple(head: number, info: number): unknown {
    if (head === FALSE || head === TRUE) return head === TRUE;
    if (head === NULL || head === UNDEFINED) return null;
    if (info === 25) return halfFloat(this.#take(2).readUInt16BE(0));
    if (info === 26) return this.#take(4).readFloatBE(0);
    if (info === 27) return this.#take(8).readDoubleBE(0);
    throw broken('there is a simple value without a meaning');
  }

  /** The parts of a string of indefinite length. */
  #chunks(major: number): Buffer[] {
    const chunks: Buffer[] = [];
    while (!this.#ends()) {
      const head = this.#byte();
      if (head >> 5 !== major || (head & 0x1f) === INDEFINITE) throw broken('a part of a string has another type');
      chunks.push(this.#take(this.#length(head & 0x1f)));
    }
    return chunks;
  }

  #ends(): boolean {
    if (this.#bytes[this.#at] !== BREAK) return false;
    this.#at++;
    return true;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw broken('it ends too early');
    this.#at++;
    return byte;
  }

  #take(length: number): Buffer {
    if (length > this.#bytes.length - this.#at) throw broken('it ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Of elements or bytes; every one of them takes at least a byte, so that a long length is a lie. */
  #length(info: number): number {
    const length = this.#argument(info);
    if (length > this.#bytes.length - this.#at) throw broken('it ends too early');
    return Number(length);
  }

  #argument(info: number): number | bigint {
    if (info < 24) return info;
    switch (info) {
      case 24:
        return this.#byte();
      case 25:
        return this.#take(2).readUInt16BE(0);
      case 26:
        return this.#take(4).readUInt32BE(0);
      case 27:
        return exact(this.#take(8).readBigUInt64BE(0));
      default:
        throw broken('a head is not well-formed');
    }
  }
}

/** A number where it can be one without losing digits. */
function exact(value: number | bigint): number | bigint {
  if (typeof value === 'number') return value;
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The wording is a guess. */
function broken(what: string): ServiceError {
  return serviceError({ code: 'SerializationException', message: `The body is no valid CBOR: ${what}.` });
}

const FIRST_BYTES = 512;

/** Collects items one after the other. Maps and structures are written with indefinite lengths, so that nothing is counted before. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #at = 0;

  /** A copy of what was written. */
  finish(): Uint8Array {
    return Buffer.from(this.#bytes.subarray(0, this.#at));
  }

  /** Bytes that were encoded before, e.g. a key. */
  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  beginMap(): void {
    this.#put(0xbf);
  }

  beginArray(length: number): void {
    this.#head(Major.Array, length);
  }

  end(): void {
    this.#put(BREAK);
  }

  null(): void {
    this.#put(NULL);
  }

  boolean(value: boolean): void {
    this.#put(value ? TRUE : FALSE);
  }

  integer(value: number | bigint): void {
    if (typeof value === 'bigint' && exact(value) === value) {
      const magnitude = value < 0n ? -1n - value : value;
      this.#room(9);
      this.#bytes[this.#at++] = ((value < 0n ? Major.Negative : Major.Unsigned) << 5) | 27;
      this.#at = this.#bytes.writeBigUInt64BE(BigInt.asUintN(64, magnitude), this.#at);
      return;
    }
    const number = Number(value);
    if (!Number.isSafeInteger(number)) this.double(number);
    else if (number < 0) this.#head(Major.Negative, -1 - number);
    else this.#head(Major.Unsigned, number);
  }

  float(value: number): void {
    this.#put(0xfa);
    this.#room(4);
    this.#at = this.#bytes.writeFloatBE(value, this.#at);
  }

  double(value: number): void {
    this.#put(0xfb);
    this.#room(8);
    this.#at = this.#bytes.writeDoubleBE(value, this.#at);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#head(Major.Text, length);
    this.#room(length);
    this.#at += this.#bytes.write(value, this.#at);
  }

  bytes(value: Uint8Array): void {
    this.#head(Major.Bytes, value.length);
    this.raw(value);
  }

  /** As seconds since 1970 with their fraction. */
  time(milliseconds: number): void {
    this.#put((Major.Tag << 5) | Tag.Epoch);
    this.double(milliseconds / 1000);
  }

  #head(major: number, argument: number): void {
    this.#room(9);
    const type = major << 5;
    if (argument < 24) {
      this.#bytes[this.#at++] = type | argument;
    } else if (argument < 0x100) {
      this.#bytes[this.#at++] = type | 24;
      this.#bytes[this.#at++] = argument;
    } else if (argument < 0x10000) {
      this.#bytes[this.#at++] = type | 25;
      this.#at = this.#bytes.writeUInt16BE(argument, this.#at);
    } else if (argument < 0x1_0000_0000) {
      this.#bytes[this.#at++] = type | 26;
      this.#at = this.#bytes.writeUInt32BE(argument, this.#at);
    } else {
      this.#bytes[this.#at++] = type | 27;
      this.#at = this.#bytes.writeBigUInt64BE(BigInt(argument), this.#at);
    }
  }

  #put(byte: number): void {
    this.#room(1);
    this.#bytes[this.#at++] = byte;
  }

  #room(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + length));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
  }
}
