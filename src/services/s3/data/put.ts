/**
 * PutObject and UploadPart. The headers are judged here, the body in native code: small bodies within one call, larger ones in pieces that
 * a native thread works off. Nothing is to be seen of the object before its body was verified and its row committed.
 */

import { native } from '../../../../native/index.js';
import { isServiceError, type ServiceError } from '../../../../protocols/errors.js';
import type { Grant } from '../../../../protocols/types/s3.js';
import { partitionOf } from '../../../runtime/config.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import { aclHeadersOf } from '../acl.js';
import type { Address } from '../address.js';
import { checkKey } from '../buckets.js';
import { requireCustomerKeysAllowed } from '../customer-keys.js';
import { EXPRESS_CLASS, isDirectoryBucket } from '../directory/buckets.js';
import { accessDenied, headerNotImplemented, internalError, invalidArgument, notBuilt } from '../errors.js';
import { checkHeaderBytes, headerBytes } from '../header-section.js';
import { DIRECT_BODY_BYTES, DRAIN_BYTES_MAX, PART_NUMBER_MAX } from '../limits.js';
import { requireFutureDate } from '../locks.js';
import { completedEncryption } from '../managed-key.js';
import { grantsOfObject } from '../object-acl.js';
import { buckets, type Encryption, type ObjectHeaders } from '../store.js';
import { faultError, flatHeaders, isFault, sendError } from './answers.js';
import { type DeclaredBody, declaredBody } from './body.js';
import { formSystemText } from './header-text.js';
import { halfAPart } from './misuse.js';
import { customerKey, objectHeaders } from './object-headers.js';
import type { ObjectQuery } from './query.js';
import type { Scratch } from './scratch.js';

export type S3Handle = InstanceType<ReturnType<typeof native>['S3Handle']>;

type Headers = Readonly<Record<string, string>>;

/** As native code reads it (`Put` in `native/crates/s3/src/put.rs`). */
interface PutSpec {
  bucket: string;
  key: string;
  owner: string;
  now: number;
  requestId: string;
  /** Absent where the client's headers say nothing of the object. */
  headers?: ObjectHeaders;
  /** The client asks for SSE-S3, so that the bucket's default does not count. */
  plainEncryption?: true;
  body: DeclaredBody;
  ifMatch?: string;
  ifNoneMatch?: boolean;
  /** It came as a browser's form. */
  byForm?: true;
  part?: { uploadId: string; number: number; customerKeyMd5?: string };
  /** The newest commit before the headers were judged by what the state says; absent where it was not asked. */
  since?: number;
}

/** The puts of one thread. */
export class Puts {
  readonly #handle: S3Handle;
  readonly #instance: Instance;
  /** Bodies on their way, by the number that native code knows them by. */
  readonly #uploads: Map<number, StreamedPut>;
  readonly #scratch: Scratch;
  readonly #put: ReturnType<typeof native>['s3Put'];
  readonly #slot: number;
  #next = 1;

  /** `scratch` is what the handle was made with. */
  constructor(handle: S3Handle, instance: Instance, uploads: Map<number, StreamedPut>, scratch: Scratch) {
    this.#handle = handle;
    this.#instance = instance;
    this.#uploads = uploads;
    this.#scratch = scratch;
    this.#put = native().s3Put;
    this.#slot = handle.slot;
  }

  /** False if it is a copy, which is not for here. `ofForm`: the exchange is what a browser's form amounts to. */
  put(exchange: Exchange, identity: Identity, address: Address, query: ObjectQuery, ofForm = false): boolean {
    const read = query.amzHeaders ? withHeaders(readHeaders(exchange), query.amzHeaders) : readHeaders(exchange);
    const { headers } = read;
    if (has(read, OTHER) && headers['x-amz-copy-source'] !== undefined) return false;
    let spec: PutSpec;
    try {
      spec = this.#spec(read, identity, address, query, ofForm);
      if (has(read, OTHER)) {
        spec.since ??= this.#instance.engineState.sequence();
        this.#checkOwner(headers, address);
        const grants = this.#checkAcl(headers, address, query, identity.account);
        if (grants) spec.headers = { ...spec.headers, grants };
      }
    } catch (error) {
      this.#refuse(exchange, identity, query, isServiceError(error) ? error : this.#unexpected(error), headers);
      return true;
    }
    const length = Number(headers['content-length'] ?? Number.NaN);
    if (length <= DIRECT_BODY_BYTES) this.#direct(exchange, identity, query, spec);
    else this.#stream(exchange, identity, query, spec, headers);
    return true;
  }

  #spec(read: ReadHeaders, identity: Identity, { bucket, key }: Address, query: ObjectQuery, ofForm: boolean): PutSpec {
    const { headers } = read;
    checkHeaderBytes(read.bytes);
    const refusal = halfAPart(query);
    if (refusal) throw refusal;
    checkKey(key);
    const spec: PutSpec = {
      bucket,
      key,
      owner: identity.account,
      now: this.#instance.clock.now(),
      requestId: identity.requestId,
      body: declaredBody(headers, identity.chunkSigning, has(read, DIGESTS), ofForm),
    };
    if (query.uploadId === undefined) {
      const isExpress = isDirectoryBucket(bucket);
      const said = isExpress ? expressHeaders(headers) : headers;
      const found = objectHeaders(said, has(read, ENCRYPTION), ofForm ? formSystemText : undefined);
      if (isExpress) found.storageClass = EXPRESS_CLASS;
      // That other buckets refuse it, and how, is a guess; to overwrite an object that was to grow would be worse.
      else if (has(read, OTHER) && headers[APPEND] !== undefined) throw headerNotImplemented(APPEND);
      if (found.encryption) {
        spec.since = this.#instance.engineState.sequence();
        found.encryption = this.#completeEncryption(found.encryption, identity, bucket);
      } else if (headers['x-amz-server-side-encryption'] !== undefined) spec.plainEncryption = true;
      if (found.lockRetainUntil !== undefined) requireFutureDate(found, spec.now);
      if (!isEmpty(found)) spec.headers = found;
      if (ofForm) spec.byForm = true;
      if (has(read, CONDITIONS)) conditions(spec, headers);
      return spec;
    }
    spec.part = { uploadId: query.uploadId, number: partNumber(query.partNumber) };
    const customerKeyMd5 = customerKey(headers);
    if (customerKeyMd5 !== undefined) spec.part.customerKeyMd5 = customerKeyMd5;
    return spec;
  }

  /** Judges what the bucket says of keys, and names the one that counts where none is named. */
  #completeEncryption(encryption: Encryption, { account }: Identity, bucket: string): Encryption {
    const state = this.#instance.state('*', '*');
    const row = state.get(buckets, bucket);
    // Native code says that there is no bucket.
    if (!row) return encryption;
    requireCustomerKeysAllowed(state, bucket, encryption);
    return completedEncryption(encryption, row, { partition: partitionOf(row.region), account });
  }

  #checkOwner(headers: Headers, { bucket }: Address): void {
    const expected = headers['x-amz-expected-bucket-owner'];
    if (expected === undefined) return;
    const row = this.#instance.state('*', '*').get(buckets, bucket);
    if (row && row.account !== expected) throw accessDenied();
  }

  /** Gives the grants that headers name one by one. A canned ACL is among what is said of the object already. */
  #checkAcl(headers: Headers, { bucket }: Address, query: ObjectQuery, account: string): Grant[] | undefined {
    if (query.uploadId !== undefined) return undefined;
    const acl = aclHeadersOf((name) => headers[name]);
    if (Object.values(acl).every((value) => value === undefined)) return undefined;
    const state = this.#instance.state('*', '*');
    const row = state.get(buckets, bucket);
    return row && grantsOfObject(state, row, acl, account);
  }

  #direct(exchange: Exchange, identity: Identity, query: ObjectQuery, spec: PutSpec): void {
    exchange.readBody(DIRECT_BODY_BYTES, (body) => {
      let answer: string;
      // A body is never longer than its length header says, so there is always one.
      const whole = body ?? EMPTY;
      try {
        if (this.#ask(spec, whole)) {
          this.#put(this.#slot);
          if (this.#scratch.reply(exchange)) return;
          answer = this.#scratch.headers();
        } else answer = this.#handle.put(JSON.stringify(spec), whole);
      } catch (error) {
        sendError(exchange, identity, operationOf(query), this.#unexpected(error));
        return;
      }
      this.answer(exchange, identity, query, answer);
    });
  }

  /** Writes a put into the scratch buffer; false if it has no room there, or says more than can stand there. */
  #ask(spec: PutSpec, body: Uint8Array): boolean {
    const { length, chunked, signed, signing, sha256, md5, checksum, trailer } = spec.body;
    if (length === undefined || signing || spec.part || spec.byForm) return false;
    if (spec.since !== undefined || spec.plainEncryption) return false;
    // An empty text stands for none, so that an empty ETag can't stand there.
    if (spec.ifMatch === '') return false;
    const scratch = this.#scratch;
    scratch.begin(spec.now, length);
    return (
      scratch.text(spec.bucket) &&
      scratch.text(spec.key) &&
      scratch.text(spec.requestId) &&
      scratch.text(spec.owner) &&
      scratch.text(spec.headers ? JSON.stringify(spec.headers) : '') &&
      scratch.text(sha256 ?? '') &&
      scratch.text(md5 ?? '') &&
      scratch.text(checksum?.algorithm ?? '') &&
      scratch.text(checksum?.value ?? '') &&
      scratch.text(spec.ifMatch ?? '') &&
      scratch.text(spec.ifNoneMatch ? '*' : '') &&
      scratch.text(chunked ? (signed ? 'signed' : 'unsigned') : '') &&
      scratch.text(trailer ?? '') &&
      scratch.body(body)
    );
  }

  #stream(exchange: Exchange, identity: Identity, query: ObjectQuery, spec: PutSpec, headers: Headers): void {
    const number = this.#next++;
    let refusal: string;
    try {
      refusal = this.#handle.beginPut(number, JSON.stringify(spec));
    } catch (error) {
      this.#refuse(exchange, identity, query, this.#unexpected(error), headers);
      return;
    }
    if (refusal !== '') {
      this.#refuse(exchange, identity, query, faultError(refusal, this.#instance.log), headers);
      return;
    }
    const put = new StreamedPut(exchange, (answer) => {
      this.#uploads.delete(number);
      this.#handle.endPut(number);
      if (answer !== undefined) this.answer(exchange, identity, query, answer);
    });
    this.#uploads.set(number, put);
    exchange.onAborted(() => put.abort());
    exchange.readStream((chunk, last) => put.over || put.sent(last, this.#handle.write(number, chunk, last)));
  }

  answer(exchange: Exchange, identity: Identity, query: ObjectQuery, answer: string): void {
    if (isFault(answer)) sendError(exchange, identity, operationOf(query), faultError(answer, this.#instance.log));
    else exchange.reply(200, flatHeaders(answer));
  }

  /** Answers a request whose body is not wanted. */
  #refuse(exchange: Exchange, identity: Identity, query: ObjectQuery, error: ServiceError, headers: Headers): void {
    const send = (): void => sendError(exchange, identity, operationOf(query), error);
    const length = Number(headers['content-length'] ?? 0);
    if (length > DRAIN_BYTES_MAX) send();
    else {
      exchange.readStream((_chunk, last) => {
        if (last) send();
        return true;
      });
    }
  }

  #unexpected(error: unknown): ServiceError {
    this.#instance.log.write('error', `s3: ${error instanceof Error ? error.stack : String(error)}`);
    return internalError();
  }
}

/** Where a put goes on with an object. */
const APPEND = 'x-amz-write-offset-bytes';

/** The class of directory buckets need not be named, and is the only one that may be. */
function expressHeaders(headers: Headers): Headers {
  if (headers[APPEND] !== undefined) throw notBuilt(`Appending to objects (${APPEND})`);
  const { 'x-amz-storage-class': named, ...rest } = headers;
  return named === EXPRESS_CLASS ? rest : headers;
}

const EMPTY = new Uint8Array(0);

// Kinds of headers: each is a bit, which says that a put has one of that kind. What it has none of need not be looked for.
/** Says nothing of an object, but who asks, with what, over which connection. Most headers that clients send are of this kind. */
const ASIDE = 0;
/** What every put may have. */
const COMMON = 1;
const DIGESTS = 2;
const ENCRYPTION = 4;
const CONDITIONS = 8;
const OTHER = 16;

const KINDS = new Map<string, number>([
  ['accept', ASIDE],
  ['accept-encoding', ASIDE],
  ['amz-sdk-invocation-id', ASIDE],
  ['amz-sdk-request', ASIDE],
  ['authorization', ASIDE],
  ['connection', ASIDE],
  ['date', ASIDE],
  ['expect', ASIDE],
  ['host', ASIDE],
  ['user-agent', ASIDE],
  ['x-amz-date', ASIDE],
  ['x-amz-s3session-token', ASIDE],
  ['x-amz-security-token', ASIDE],
  ['x-amz-user-agent', ASIDE],
  ['content-length', COMMON],
  ['content-type', COMMON],
  ['x-amz-content-sha256', COMMON],
  ['content-md5', DIGESTS],
  ['x-amz-sdk-checksum-algorithm', DIGESTS],
  ['x-amz-trailer', DIGESTS],
  ['if-match', CONDITIONS],
  ['if-none-match', CONDITIONS],
]);

function kindOf(name: string): number {
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  if (name.startsWith('x-amz-meta-')) return COMMON;
  if (name.startsWith('x-amz-checksum-')) return DIGESTS;
  return name.startsWith('x-amz-server-side-encryption') ? ENCRYPTION : OTHER;
}

interface ReadHeaders {
  headers: Headers;
  /** The kinds of which there are any. */
  kinds: number;
  /** The length of all headers on the wire. */
  bytes: number;
}

function has({ kinds }: ReadHeaders, kind: number): boolean {
  return (kinds & kind) !== 0;
}

/**
 * The headers that a put is judged by. Keeping all of them cost more than judging them. Only names that the source spells out are looked up, so
 * that this may be an object with a prototype, which is faster to make and to read than one without.
 */
function readHeaders(exchange: Exchange): ReadHeaders {
  const headers: Record<string, string> = {};
  let kinds = 0;
  let bytes = 0;
  exchange.eachHeader((name, value) => {
    bytes += headerBytes(name, value);
    const kind = kindOf(name);
    if (kind === ASIDE) return;
    kinds |= kind;
    const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
    headers[name] = before === undefined ? value : `${before},${value}`;
  });
  return { headers, kinds, bytes };
}

/** With those of a presigned URL's query. */
function withHeaders({ headers, kinds, bytes }: ReadHeaders, more: Headers): ReadHeaders {
  let all = kinds;
  for (const name in more) all |= kindOf(name);
  return { headers: { ...headers, ...more }, kinds: all, bytes };
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}

function operationOf(query: ObjectQuery): 'PutObject' | 'UploadPart' {
  return query.uploadId === undefined ? 'PutObject' : 'UploadPart';
}

/** A body that comes in pieces. */
export class StreamedPut {
  /** Answered, or without a client. */
  over = false;
  readonly #exchange: Exchange;
  readonly #end: (answer: string | undefined) => void;
  /** An error that came before the body was over waits for its end, so that the client reads it. */
  #early: string | undefined;
  #bodyOver = false;

  constructor(exchange: Exchange, end: (answer: string | undefined) => void) {
    this.#exchange = exchange;
    this.#end = end;
  }

  /** A piece was handed over; gives whether more may come. */
  sent(last: boolean, room: boolean): boolean {
    this.#bodyOver ||= last;
    if (last && this.#early !== undefined) this.#finish(this.#early);
    return room;
  }

  /** What native code has to say: an answer, or nothing where there is room again. */
  event(answer: string): void {
    if (this.over) return;
    if (answer === '') this.#exchange.resume();
    else if (this.#bodyOver) this.#finish(answer);
    else {
      this.#early = answer;
      this.#exchange.resume();
    }
  }

  abort(): void {
    if (!this.over) this.#finish(undefined);
  }

  #finish(answer: string | undefined): void {
    this.over = true;
    this.#end(answer);
  }
}

/** Conditions of writes; recorded on AWS, 2026-02. */
function conditions(spec: PutSpec, headers: Headers): void {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  if (match !== undefined && noneMatch !== undefined) {
    throw headerNotImplemented('If-Match,If-None-Match', 'Multiple conditional request headers present in the request');
  }
  if (noneMatch !== undefined) {
    if (noneMatch !== '*') throw unacceptable('If-None-Match');
    spec.ifNoneMatch = true;
  }
  if (match !== undefined) {
    if (match === '*') throw unacceptable('If-Match');
    spec.ifMatch = match.replace(/^"(.*)"$/, '$1');
  }
}

function unacceptable(header: string): ServiceError {
  return headerNotImplemented(header, `We don't accept the provided value of ${header} header for this API`);
}

function partNumber(text: string | undefined): number {
  const number = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > PART_NUMBER_MAX) {
    throw invalidArgument(
      `Part number must be an integer between 1 and ${PART_NUMBER_MAX}, inclusive`,
      'partNumber',
      text ?? 'null',
    );
  }
  return number;
}
