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
import type { Scratch } from './scratch.js';
import { type Segment, sendFiles } from './send-files.js';

// The layout of answers is that of `native/crates/binding/src/s3_scratch.rs`.
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

/** As native code reads it (`Options` in `native/crates/s3/src/get.rs`). */
interface ReadOptions {
  range?: string;
  conditions?: Record<string, string>;
  partNumber?: number;
  checksums?: boolean;
  overrides?: Array<[name: string, value: string]>;
  customerKeyMd5?: string;
  expectedOwner?: string;
  versionId?: string;
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
  readonly #scratch: Scratch;
  readonly #read: ReturnType<typeof native>['s3Read'];
  readonly #slot: number;

  /** `scratch` is what the handle was made with. */
  constructor(handle: S3Handle, instance: Instance, scratch: Scratch) {
    this.#handle = handle;
    this.#instance = instance;
    this.#scratch = scratch;
    this.#read = native().s3Read;
    this.#slot = handle.slot;
  }

  /** `fail` sends errors, where they are not told as XML. */
  get(
    exchange: Exchange,
    identity: Identity,
    { bucket, key }: Address,
    query: ObjectQuery,
    fail: typeof sendError = sendError,
  ): void {
    const head = exchange.method === 'HEAD';
    const operation = head ? 'HeadObject' : 'GetObject';
    let answer: Buffer;
    try {
      const options = readOptions(exchange, identity, query);
      const now = this.#instance.clock.now();
      const plain = options === undefined && this.#ask(bucket, key, identity.requestId, now, head);
      const call = (out: Buffer): number => {
        const text = options ? JSON.stringify(options) : '';
        return this.#handle.get(`${identity.requestId}\n${text}\n${bucket}/${key}`, now, head, out);
      };
      answer = this.#scratch.answer;
      const length = plain ? this.#read(this.#slot) : call(answer);
      if (plain && length <= answer.length && this.#scratch.reply(exchange)) return;
      if (length > answer.length) {
        answer = Buffer.allocUnsafe(length);
        if (call(answer) > length) throw internalError();
      }
    } catch (error) {
      fail(exchange, identity, operation, isServiceError(error) ? error : this.#unexpected(error));
      return;
    }
    const kind = answer.readUInt16LE(KIND_AT);
    const headersEnd = HEAD_BYTES + answer.readUInt32LE(HEADERS_AT);
    const text = answer.toString('utf8', HEAD_BYTES, headersEnd);
    if (kind === FAULT) {
      fail(exchange, identity, operation, faultError(text, this.#instance.log));
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
        if (!begun) fail(exchange, identity, operation, internalError());
      });
    } else exchange.reply(status, flatHeaders(text), undefined, length);
  }

  /** Writes a plain read into the scratch buffer; false if it has no room there, or is not all ASCII. */
  #ask(bucket: string, key: string, requestId: string, now: number, head: boolean): boolean {
    const scratch = this.#scratch;
    scratch.begin(now, 0);
    return scratch.text(bucket) && scratch.text(key) && scratch.text(requestId) && scratch.text(head ? 'HEAD' : '');
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
  if (query.versionId !== undefined) all = { ...all, versionId: query.versionId };
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
  const { overrides } = query;
  if (overrides) {
    const wrong = overrides.find(([name]) => !OVERRIDES.has(name));
    if (wrong) throw notOverridable(...wrong);
    if (identity.signature === 'none') {
      throw invalidRequest('Request specific response headers cannot be used for anonymous GET requests.');
    }
    for (const [name, value] of overrides) checkLatin1(name, value);
    all = { ...all, overrides };
  }
  return all;
}

/** Recorded on AWS, 2026-05; that it outweighs what is said to anonymous requests is a guess. */
function notOverridable(name: string, value: string): ServiceError {
  return invalidArgument(
    `response-${name} is not in the set of overridable response headers. Please refer to the S3 API documentation for a complete list of overridable response headers.`,
    `response-${name}`,
    value,
  );
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
