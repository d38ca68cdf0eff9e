/**
 * The binary frames of event streams (`application/vnd.amazon.eventstream`): lengths, a checksum of the lengths, typed headers, payload, a
 * checksum of all. Layout: the "Event stream encoding" pages of the Amazon Transcribe and S3 (SelectObjectContent) references.
 */

import { type ServiceError, serviceError } from '../errors.js';
import { crc32 } from './crc32.js';

/** Numbers are written as 32-bit integers, bigints as 64-bit; what is read as byte, short or integer is a number. */
export type EventHeader = string | boolean | number | bigint | Uint8Array | Date;

export interface EventMessage {
  readonly headers: ReadonlyMap<string, EventHeader>;
  readonly payload: Uint8Array;
}

const PRELUDE_BYTES = 12;
const CHECKSUM_BYTES = 4;
/** The format's own limits: 128 KiB of headers, 16 MiB in all. */
const MAX_HEADER_BYTES = 128 * 1024;
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

const HeaderType = {
  True: 0,
  False: 1,
  Byte: 2,
  Short: 3,
  Integer: 4,
  Long: 5,
  Bytes: 6,
  String: 7,
  Timestamp: 8,
  Uuid: 9,
} as const;

export function encodeMessage(headers: Iterable<readonly [string, EventHeader]>, payload: Uint8Array): Uint8Array {
  const parts: Buffer[] = [];
  for (const [name, value] of headers) parts.push(encodeHeader(name, value));
  const head = Buffer.concat(parts);
  const total = PRELUDE_BYTES + head.length + payload.length + CHECKSUM_BYTES;
  const message = Buffer.allocUnsafe(total);
  message.writeUInt32BE(total, 0);
  message.writeUInt32BE(head.length, 4);
  message.writeUInt32BE(crc32(message.subarray(0, 8)), 8);
  message.set(head, PRELUDE_BYTES);
  message.set(payload, PRELUDE_BYTES + head.length);
  message.writeUInt32BE(crc32(message.subarray(0, total - CHECKSUM_BYTES)), total - CHECKSUM_BYTES);
  return message;
}

function encodeHeader(name: string, value: EventHeader): Buffer {
  const label = Buffer.from(name);
  const [type, bytes] = headerBytes(value);
  return Buffer.concat([Buffer.of(label.length), label, Buffer.of(type), bytes]);
}

function headerBytes(value: EventHeader): [number, Buffer] {
  if (typeof value === 'string') return [HeaderType.String, withLength(Buffer.from(value))];
  if (typeof value === 'boolean') return [value ? HeaderType.True : HeaderType.False, Buffer.alloc(0)];
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value | 0);
    return [HeaderType.Integer, bytes];
  }
  if (value instanceof Uint8Array) return [HeaderType.Bytes, withLength(value)];
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt.asIntN(64, value instanceof Date ? BigInt(value.getTime()) : value));
  return [value instanceof Date ? HeaderType.Timestamp : HeaderType.Long, bytes];
}

function withLength(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Takes bytes as they come and gives whole messages. Holds at most one unfinished message. */
export class EventDecoder {
  #rest: Buffer = Buffer.alloc(0);

  /** Throws a `ServiceError` on a broken frame; the stream can't be read on from there. */
  push(chunk: Uint8Array): EventMessage[] {
    this.#rest = this.#rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#rest, chunk]);
    const messages: EventMessage[] = [];
    while (this.#rest.length >= PRELUDE_BYTES) {
      const total = this.#rest.readUInt32BE(0);
      checkPrelude(this.#rest, total);
      if (this.#rest.length < total) break;
      messages.push(decodeMessage(this.#rest.subarray(0, total)));
      this.#rest = this.#rest.subarray(total);
    }
    return messages;
  }

  /** Whether the stream ended inside a message. */
  get pending(): boolean {
    return this.#rest.length > 0;
  }
}

function checkPrelude(bytes: Buffer, total: number): void {
  if (crc32(bytes.subarray(0, 8)) !== bytes.readUInt32BE(8)) throw broken('the checksum of a prelude does not match');
  const head = bytes.readUInt32BE(4);
  if (total > MAX_MESSAGE_BYTES || head > MAX_HEADER_BYTES) throw broken('a message is too long');
  if (total < PRELUDE_BYTES + head + CHECKSUM_BYTES) throw broken('the lengths of a message contradict each other');
}

/** One whole message. Throws a `ServiceError` when it is none. */
export function decodeMessage(bytes: Uint8Array): EventMessage {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (message.length < PRELUDE_BYTES + CHECKSUM_BYTES) throw broken('a message is too short');
  checkPrelude(message, message.readUInt32BE(0));
  if (message.readUInt32BE(0) !== message.length) throw broken('the lengths of a message contradict each other');
  const end = message.length - CHECKSUM_BYTES;
  if (crc32(message.subarray(0, end)) !== message.readUInt32BE(end)) throw broken('the checksum of a message does not match');
  const payloadAt = PRELUDE_BYTES + message.readUInt32BE(4);
  return { headers: decodeHeaders(message.subarray(PRELUDE_BYTES, payloadAt)), payload: message.subarray(payloadAt, end) };
}

function decodeHeaders(bytes: Buffer): Map<string, EventHeader> {
  const headers = new Map<string, EventHeader>();
  let at = 0;
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw broken('a header is cut off');
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const name = take(take(1).readUInt8(0)).toString();
    headers.set(name, decodeHeader(take(1).readUInt8(0), take));
  }
  return headers;
}

function decodeHeader(type: number, take: (length: number) => Buffer): EventHeader {
  switch (type) {
    case HeaderType.True:
      return true;
    case HeaderType.False:
      return false;
    case HeaderType.Byte:
      return take(1).readInt8(0);
    case HeaderType.Short:
      return take(2).readInt16BE(0);
    case HeaderType.Integer:
      return take(4).readInt32BE(0);
    case HeaderType.Long:
      return take(8).readBigInt64BE(0);
    case HeaderType.Bytes:
      return take(take(2).readUInt16BE(0));
    case HeaderType.String:
      return take(take(2).readUInt16BE(0)).toString();
    case HeaderType.Timestamp:
      return new Date(Number(take(8).readBigInt64BE(0)));
    case HeaderType.Uuid:
      return take(16)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    default:
      throw broken(`there is no header type ${type}`);
  }
}

/** The code is that of other unreadable input; the wording is a guess. */
function broken(what: string): ServiceError {
  return serviceError({ code: 'SerializationException', message: `The event stream can't be read: ${what}.` });
}
