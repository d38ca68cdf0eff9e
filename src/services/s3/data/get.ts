/**
 * GetObject and HeadObject. One native call fills a scratch buffer with the whole answer of a small object; bodies in files are read
 * by `SendFiles`.
 */

import { native } from '../../../../native/index.js';
import { isServiceError, type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import type { Address } from '../address.js';
import { internalError, invalidArgument, invalidRequest } from '../errors.js';
import { PART_NUMBER_MAX } from '../limits.js';
import { faultError, flatHeaders, sendError } from './answers.js';
import { customerKey } from './object-headers.js';
import type { S3Handle } from './put.js';
import type { ObjectQuery } from './query.js';
import { type Segment, sendFiles } from './send-files.js';

/** Where in the scratch buffer answers begin; before that stand the names of what is read. */
export const ANSWER_AT = 4096;
/** With room for the headers of an answer and for a body that stands in its row. Answers that need more get more. */
export const SCRATCH_BYTES = ANSWER_AT + 64 * 1024;

// The layout is that of `native/crates/binding/src/s3.rs`. Of plain reads:
const NOW_AT = 0;
const BUCKET_LENGTH_AT = 8;
const KEY_LENGTH_AT = 12;
const ID_LENGTH_AT = 16;
const TEXT_AT = 24;
// Of answers:
const STATUS_AT = 0;
const KIND_AT = 2;
const HEADERS_AT = 4;
const LENGTH_AT = 8;
const REST_AT = 16;
const READER_AT = 20;
const HEAD_BYTES = 24;
const INLINE_BODY = 1;
const FILES = 2;
const FAULT = 3;
const INLINE_WIRE = 4;
const FIRST_HEADER = 'x-amz-id-2';

/** As native code reads it (`Options` in `native/crates/s3/src/get.rs`). */
interface ReadOptions {
  range?: string;
  conditions?: Record<string, string>;
  partNumber?: number;
  checksums?: boolean;
  overrides?: Array<[name: string, value: string]>;
  customerKeyMd5?: string;
  expectedOwner?: string;
}

const CONDITIONS: ReadonlyArray<readonly [header: string, option: string]> = [
  ['if-none-match', 'ifNoneMatch'],
  ['if-modified-since', 'ifModifiedSince'],
  ['if-match', 'ifMatch'],
  ['if-unmodified-since', 'ifUnmodifiedSince'],
];

/** The six headers that a response may take from the query. */
const OVERRIDES = new Set([
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
]);

/** The reads of one thread. */
export class Gets {
  readonly #handle: S3Handle;
  readonly #instance: Instance;
  readonly #scratch: Buffer;
  readonly #words: Uint32Array;
  readonly #numbers: Float64Array;
  readonly #scratchAnswer: Buffer;
  readonly #read: ReturnType<typeof native>['s3Read'];
  readonly #slot: number;

  /** `scratch` is the buffer that the handle was made with. */
  constructor(handle: S3Handle, instance: Instance, scratch: Buffer) {
    this.#handle = handle;
    this.#instance = instance;
    this.#scratch = scratch;
    this.#words = new Uint32Array(scratch.buffer);
    this.#numbers = new Float64Array(scratch.buffer);
    this.#scratchAnswer = scratch.subarray(ANSWER_AT);
    this.#read = native().s3Read;
    this.#slot = handle.slot;
  }

  get(exchange: Exchange, identity: Identity, { bucket, key }: Address, query: ObjectQuery): void {
    const head = exchange.method === 'HEAD';
    const operation = head ? 'HeadObject' : 'GetObject';
    let answer: Buffer;
    try {
      const options = readOptions(exchange, identity, query);
      const now = this.#instance.clock.now();
      const plain = !head && options === undefined && this.#ask(bucket, key, identity.requestId, now);
      const call = (out: Buffer): number => {
        const text = options ? JSON.stringify(options) : '';
        return this.#handle.get(`${identity.requestId}\n${text}\n${bucket}/${key}`, now, head, out);
      };
      answer = this.#scratchAnswer;
      const length = plain ? this.#read(this.#slot) : call(answer);
      if (plain && length <= answer.length && this.#replyWire(exchange)) return;
      if (length > answer.length) {
        answer = Buffer.allocUnsafe(length);
        if (call(answer) > length) throw internalError();
      }
    } catch (error) {
      sendError(exchange, identity, operation, isServiceError(error) ? error : this.#unexpected(error));
      return;
    }
    const kind = answer.readUInt16LE(KIND_AT);
    const headersEnd = HEAD_BYTES + answer.readUInt32LE(HEADERS_AT);
    const text = answer.toString('utf8', HEAD_BYTES, headersEnd);
    if (kind === FAULT) {
      sendError(exchange, identity, operation, faultError(text, this.#instance.log));
      return;
    }
    const status = answer.readUInt16LE(STATUS_AT);
    const length = answer.readDoubleLE(LENGTH_AT);
    const end = headersEnd + answer.readUInt32LE(REST_AT);
    if (kind === INLINE_BODY) exchange.reply(status, flatHeaders(text), answer.subarray(headersEnd, end));
    else if (kind === FILES) {
      const reader = answer.readUInt32LE(READER_AT);
      const segments = this.#segments(answer.toString('latin1', headersEnd, end));
      sendFiles(exchange, status, flatHeaders(text), length, segments, (error, begun) => {
        this.#handle.endRead(reader);
        if (error) this.#instance.log.write('error', `s3: ${error.message}`);
        if (!begun) sendError(exchange, identity, operation, internalError());
      });
    } else exchange.reply(status, flatHeaders(text), undefined, length);
  }

  /** Writes a plain read into the scratch buffer; false if it has no room there, or is not all ASCII. */
  #ask(bucket: string, key: string, requestId: string, now: number): boolean {
    if (TEXT_AT + bucket.length + key.length + requestId.length > ANSWER_AT) return false;
    this.#numbers[NOW_AT / 8] = now;
    const words = this.#words;
    words[BUCKET_LENGTH_AT / 4] = bucket.length;
    words[KEY_LENGTH_AT / 4] = key.length;
    words[ID_LENGTH_AT / 4] = requestId.length;
    const keyAt = TEXT_AT + bucket.length;
    const bytes = this.#scratch;
    return (
      writeAscii(bytes, TEXT_AT, bucket) && writeAscii(bytes, keyAt, key) && writeAscii(bytes, keyAt + key.length, requestId)
    );
  }

  /** Sends the answer in the scratch buffer, if its headers are ready for the wire. */
  #replyWire(exchange: Exchange): boolean {
    const answer = this.#scratchAnswer;
    if (answer.readUInt16LE(KIND_AT) !== INLINE_WIRE) return false;
    const headersEnd = HEAD_BYTES + answer.readUInt32LE(HEADERS_AT);
    const end = headersEnd + answer.readUInt32LE(REST_AT);
    exchange.replyLines(200, FIRST_HEADER, answer.subarray(HEAD_BYTES, headersEnd), answer.subarray(headersEnd, end));
    return true;
  }

  /** Written as lines: blob, place, length. */
  #segments(text: string): Segment[] {
    const lines = text.split('\n');
    const segments: Segment[] = [];
    for (let i = 0; i + 2 < lines.length; i += 3) {
      segments.push({
        path: this.#handle.blobPath(lines[i] as string),
        offset: Number(lines[i + 1]),
        length: Number(lines[i + 2]),
      });
    }
    return segments;
  }

  #unexpected(error: unknown): ServiceError {
    this.#instance.log.write('error', `s3: ${error instanceof Error ? error.stack : String(error)}`);
    return internalError();
  }
}

/** `undefined` for a plain read. */
function readOptions(exchange: Exchange, identity: Identity, query: ObjectQuery): ReadOptions | undefined {
  let options: ReadOptions | undefined;
  for (const [header, name] of CONDITIONS) {
    const value = exchange.header(header);
    if (value === undefined) continue;
    options ??= { conditions: {} };
    (options.conditions as Record<string, string>)[name] = value;
  }
  const range = exchange.header('range');
  if (range !== undefined) options = { ...options, range };
  const expectedOwner = exchange.header('x-amz-expected-bucket-owner');
  if (expectedOwner !== undefined) options = { ...options, expectedOwner };
  if (exchange.header('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED') options = { ...options, checksums: true };
  if (exchange.header('x-amz-server-side-encryption-customer-algorithm') !== undefined) {
    const customerKeyMd5 = customerKey(exchange.retain());
    if (customerKeyMd5 !== undefined) options = { ...options, customerKeyMd5 };
  }
  return queryOptions(options, identity, query);
}

function queryOptions(options: ReadOptions | undefined, identity: Identity, query: ObjectQuery): ReadOptions | undefined {
  let all = options;
  if (query.versionId !== undefined && query.versionId !== 'null') {
    throw invalidArgument('Invalid version id specified', 'versionId', query.versionId);
  }
  if (query.partNumber !== undefined) {
    const number = /^\d{1,9}$/.test(query.partNumber) ? Number(query.partNumber) : 0;
    if (number < 1 || number > PART_NUMBER_MAX) {
      throw invalidArgument(
        `Part number must be an integer between 1 and ${PART_NUMBER_MAX}, inclusive`,
        'partNumber',
        query.partNumber,
      );
    }
    all = { ...all, partNumber: number };
  }
  const overrides = query.overrides?.filter(([name]) => OVERRIDES.has(name));
  if (overrides && overrides.length > 0) {
    if (identity.signature === 'none') {
      throw invalidRequest('Request specific response headers cannot be used for anonymous GET requests.');
    }
    for (const [name, value] of overrides) checkLatin1(name, value);
    all = { ...all, overrides };
  }
  return all;
}

function checkLatin1(name: string, value: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that ISO-8859-1 has.
  if (/^[\u0000-\u00ff]*$/.test(value)) return;
  throw serviceError({
    code: 'InvalidArgument',
    message: 'Header value cannot be represented using ISO-8859-1.',
    fields: { ArgumentName: `response-${name}`, ArgumentValue: value },
  });
}

/** False if the text is not all ASCII; it is short, for which a loop is faster than a call out of JavaScript. */
function writeAscii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return false;
    bytes[at + i] = code;
  }
  return true;
}
