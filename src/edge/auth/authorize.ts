/**
 * Who is let in. A key that the emulator issued is checked with its secret, `test` and configured keys with theirs. Outside strict mode
 * any other key works, and
 *   - signatures of headers are not looked at: users of local emulators sign with whatever they have, often the key `test` with another
 *     secret, and hashing each request would cost more than answering it;
 *   - presigned URLs are always checked (form, time, and the signature where the key's secret is known), since an application's own
 *     mistakes show there.
 * Strict mode refuses unknown keys and missing signatures, as AWS does.
 */
import type { ServiceError } from '../../../protocols/errors.js';
import { type ServiceEntry, serviceByName } from '../../../protocols/services.js';
import type { Exchange } from '../../runtime/exchange.js';
import type { ChunkSigning, Identity } from '../../runtime/identity.js';
import { HostReader } from '../identify/host.js';
import { type Family, familyOf } from '../identify/services.js';
import {
  checkTime,
  EMPTY_SHA256,
  MAX_SKEW_MS,
  parseSignature,
  type SignableRequest,
  type SignatureParts,
  sha256Hex,
  signingKey,
  UNSIGNED_PAYLOAD,
  verifySignature,
} from '../sigv4/index.js';
import { parseV2, stringsToSignV2, verifyV2 } from '../sigv4/v2.js';
import { ServiceAuthErrors, skewOf } from './errors.js';
import { S3AuthErrors } from './s3-errors.js';

export interface AuthOptions {
  readonly strict: boolean;
  readonly skipS3: boolean;
  /** The secret of the key `test`. */
  readonly secretKey: string;
  /** The secret of a key that the emulator issued. */
  readonly secretOf?: ((accessKeyId: string) => string | undefined) | undefined;
  /** The emulator's clock, in milliseconds. */
  readonly now: () => number;
  /** Absent where the clock is never moved. */
  readonly dates?: ClientDates | undefined;
}

/** How dates that clients wrote are read on a clock that may have been moved since. All are milliseconds since the epoch. */
export interface ClientDates {
  /** What the clock may have shown when a client wrote the date, the likeliest first. */
  readingsOf(date: number, now: number): readonly number[];
  /** When something ends of which a client wrote the end. */
  endOf(end: number): number;
}

export interface Verdict {
  /** The error to answer with. */
  readonly refusal: ServiceError | undefined;
  /** With what the chunks of the body are signed, if the signature was compared and they are. */
  readonly chunkSigning?: ChunkSigning;
}

/** The key that goes with the configured secret. */
const TEST_KEY = 'test';
/** SDKs know it for services without regions; no request is signed for it. */
const PSEUDO_REGION = 'aws-global';
/** What requests to S3 and to its relatives are signed for. */
const S3_SCOPES: ReadonlySet<string> = new Set(['s3', 's3express', 's3-object-lambda', 's3-outposts']);
/** Where services without regions are, and S3 at hosts that name none. */
const GLOBAL_REGION = 'us-east-1';
const hosts = new HostReader('');
const s3Errors = new S3AuthErrors();

const UNMOVED: ClientDates = { readingsOf: (date) => [date], endOf: (end) => end };

export class Authorizer {
  readonly #options: AuthOptions;
  readonly #dates: ClientDates;

  constructor(options: AuthOptions) {
    this.#options = options;
    this.#dates = options.dates ?? UNMOVED;
  }

  /** Whether this request is looked at, and whether its body has to be there for that. */
  needs(identity: Identity): 'nothing' | 'head' | 'body' {
    const s3 = identity.service === 's3' || identity.service === 's3control';
    if (s3 && this.#options.skipS3) return 'nothing';
    if (this.#options.strict) return s3 ? 'head' : 'body';
    return identity.signature === 'presigned' ? 'head' : 'nothing';
  }

  /** `body` is given where `needs` asked for it. */
  check(exchange: Exchange, identity: Identity, body?: Uint8Array): Verdict {
    const request: SignableRequest = {
      method: exchange.method,
      path: exchange.path,
      query: exchange.query,
      headers: exchange.retain(),
    };
    if (identity.service === 's3' || identity.service === 's3control') return this.#checkS3(request, identity);
    return { refusal: this.#checkService(request, identity, body && sha256Hex(body)) };
  }

  #secret(accessKeyId: string): string | undefined {
    return this.#options.secretOf?.(accessKeyId) ?? (accessKeyId === TEST_KEY ? this.#options.secretKey : undefined);
  }

  #checkService(request: SignableRequest, identity: Identity, bodyHash: string | undefined): ServiceError | undefined {
    const { strict } = this.#options;
    const errors = new ServiceAuthErrors(identity.service, familyOfRequest(identity.service, request));
    const parts = parseSignature(request, identity.service.startsWith('dynamodb') ? 'dynamodb' : 'services');
    if (!('signature' in parts)) return errors.form(parts, request.headers.authorization);
    const now = this.#options.now();
    const time = checkTime(parts, now, skewOf(identity.service), this.#dates.readingsOf(parts.time, now));
    if (time) return errors.time(time, parts, now);
    const entry = serviceByName(identity.service);
    const expected = entry?.signingName ?? entry?.endpointPrefix;
    if (strict && expected !== undefined && parts.service !== expected) return errors.wrongService(expected);
    const region = strict && entry ? regionOfHost(entry, request.headers.host) : undefined;
    if (region !== undefined && region !== parts.region) return errors.wrongRegion(parts.region);
    const secret = this.#secret(parts.accessKeyId);
    if (secret === undefined) return strict ? errors.unknownKey() : undefined;
    const sentHash = request.headers['x-amz-content-sha256'];
    const hash = sentHash === UNSIGNED_PAYLOAD ? sentHash : (bodyHash ?? (request.method === 'GET' ? EMPTY_SHA256 : undefined));
    if (hash === undefined) return undefined;
    const calculated = verifySignature(request, parts, secret, hash, 'normal');
    return calculated.matches ? undefined : errors.mismatch(parts, calculated);
  }

  #checkS3(request: SignableRequest, identity: Identity): Verdict {
    if (isV2(request)) return { refusal: this.#checkV2(request, identity) };
    const { authorization } = request.headers;
    const parts = parseSignature(request);
    if (!('signature' in parts)) return { refusal: s3Errors.form(parts, authorization, identity.signature === 'presigned') };
    const misplaced = this.#options.strict ? s3Misplaced(parts, request) : undefined;
    if (misplaced) return { refusal: misplaced };
    const now = this.#options.now();
    const time = checkTime(parts, now, MAX_SKEW_MS, this.#dates.readingsOf(parts.time, now));
    if (time) return { refusal: s3Errors.time(time, parts, now) };
    const secret = this.#secret(parts.accessKeyId);
    if (secret === undefined) return { refusal: this.#options.strict ? s3Errors.unknownKey(parts.accessKeyId) : undefined };
    const hash = payloadHash(request, parts);
    if (hash === undefined) return { refusal: s3Errors.missingContentSha256() };
    const unsigned = unsignedHeaders(request, parts);
    if (unsigned.length > 0) return { refusal: s3Errors.unsignedHeaders(unsigned) };
    const calculated = verifySignature(request, parts, secret, hash, 's3');
    if (!calculated.matches) return { refusal: s3Errors.mismatch(parts, calculated) };
    if (!hash.startsWith('STREAMING-AWS4-HMAC-SHA256')) return { refusal: undefined };
    const { scope, timestamp: date, signature: seedSignature } = parts;
    return { refusal: undefined, chunkSigning: { key: signingKey(parts, secret), seedSignature, scope, date } };
  }

  #checkV2(request: SignableRequest, identity: Identity): ServiceError | undefined {
    const parts = parseV2(request.query);
    if (!parts) return s3Errors.incompleteV2();
    const now = this.#options.now();
    const end = this.#dates.endOf(parts.expires * 1000);
    if (now > end) return s3Errors.expired(end, now, undefined);
    const secret = this.#secret(parts.accessKeyId);
    if (secret === undefined) return this.#options.strict ? s3Errors.unknownKey(parts.accessKeyId) : undefined;
    const path = identity.hostLabel === undefined ? request.path : `/${identity.hostLabel}${request.path}`;
    const texts = stringsToSignV2(request, path, parts.expires);
    if (texts.some((text) => text !== undefined && verifyV2(text, secret, parts.signature))) return undefined;
    return s3Errors.mismatch(parts, { stringToSign: texts[0] });
  }
}

/**
 * The region that a host of AWS wants in scopes. Clients with an endpoint of ours sign services without regions with whatever region they
 * have, so that other hosts want none.
 */
function regionOfHost({ service, globalEndpoint }: ServiceEntry, host: string | undefined): string | undefined {
  if (host === undefined || !host.includes('.amazonaws.com')) return undefined;
  const facts = hosts.read(host);
  if (facts.service !== service) return undefined;
  return facts.region ?? (host === globalEndpoint ? GLOBAL_REGION : undefined);
}

/** A signature that is for another service than S3, or another region than the host's. Presigned URLs have other words for it. */
function s3Misplaced({ service, region, place }: SignatureParts, { headers }: SignableRequest): ServiceError | undefined {
  if (region === PSEUDO_REGION) return s3Errors.wrongRegion(region, GLOBAL_REGION);
  if (!S3_SCOPES.has(service)) return s3Errors.wrongService(service);
  const entry = service === 's3' && place === 'header' ? serviceByName(service) : undefined;
  const expected = entry && regionOfHost(entry, headers.host);
  return expected === undefined || expected === region ? undefined : s3Errors.wrongRegion(region, expected);
}

/** Services that came to JSON or CBOR from the query protocol go on speaking it, and refuse in it. */
function familyOfRequest(service: string, { headers, query }: SignableRequest): Family {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') || /(?:^|&)Action=/.test(query);
  return isForm && serviceByName(service)?.protocols.includes('query') ? 'query' : familyOf(service);
}

/** Presigned by version 2: any of its parameters, and none of version 4. */
function isV2({ query, headers }: SignableRequest): boolean {
  if (headers.authorization !== undefined || query.includes('X-Amz-')) return false;
  return query.includes('Signature=') || query.includes('AWSAccessKeyId=');
}

/** What stands for the body in S3's canonical request: the header's word, which S3 holds against the body when it has read it. */
function payloadHash(request: SignableRequest, parts: SignatureParts): string | undefined {
  const given = request.headers['x-amz-content-sha256'];
  return given ?? (parts.place === 'query' ? UNSIGNED_PAYLOAD : undefined);
}

/** Headers that have to be signed and are not. What stands for a presigned URL's body need not be (recorded on AWS, 2026-02). */
function unsignedHeaders(request: SignableRequest, parts: SignatureParts): string[] {
  return Object.keys(request.headers).filter(
    (name) =>
      name.startsWith('x-amz-') &&
      !parts.signedHeaders.includes(name) &&
      !(name === 'x-amz-content-sha256' && parts.place === 'query'),
  );
}
