/** Verifies signatures, and makes them: the same canonical forms, in both directions. */
import { timingSafeEqual } from 'node:crypto';
import {
  ALGORITHM,
  canonicalRequest,
  EMPTY_SHA256,
  type PathRule,
  type SignableRequest,
  stringToSign,
  TERMINATOR,
  UNSIGNED_PAYLOAD,
} from './canonical.js';
import { encode } from './encode.js';
import { SigningKeys, signature } from './keys.js';
import { formatDate, type SignatureParts } from './parse.js';

/** Milliseconds by which a header-signed request's time may differ from the server's, at most; some services allow less. */
export const MAX_SKEW_MS = 15 * 60 * 1000;

const keys = new SigningKeys();

export type TimeProblem =
  /** A presigned URL whose time is over; `expiredAt` in milliseconds. */
  | { readonly kind: 'expired'; readonly expiredAt: number }
  | { readonly kind: 'not yet' }
  | { readonly kind: 'skewed'; readonly direction: 'past' | 'future' };

/**
 * Whether the request comes at its time; `now` in milliseconds on the server's clock, `skew` how far off the request's may be, `written`
 * what the server's clock may have shown when the request's date was written, the likeliest first.
 */
export function checkTime(
  parts: SignatureParts,
  now: number,
  skew = MAX_SKEW_MS,
  written: readonly number[] = [parts.time],
): TimeProblem | undefined {
  if (parts.expires !== undefined) {
    const made = written.find((time) => time - now <= skew);
    if (made === undefined) return { kind: 'not yet' };
    const expiredAt = made + parts.expires * 1000;
    return now > expiredAt ? { kind: 'expired', expiredAt } : undefined;
  }
  if (written.some((time) => Math.abs(now - time) <= skew)) return undefined;
  return { kind: 'skewed', direction: written.some((time) => time < now) ? 'past' : 'future' };
}

/** What the signature was to be made of; told to the client when it does not match. */
export interface Calculated {
  readonly matches: boolean;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
}

export function verifySignature(
  request: SignableRequest,
  parts: SignatureParts,
  secret: string,
  payloadHash: string,
  rule: PathRule,
): Calculated {
  const canonical = canonicalRequest(
    request,
    parts.signedHeaders,
    payloadHash,
    rule,
    parts.place === 'query' ? 'X-Amz-Signature' : undefined,
  );
  const text = stringToSign(parts.timestamp, parts.scope, canonical);
  const wanted = signature(keys.get(secret, parts.date, parts.region, parts.service), text);
  return { matches: equal(wanted, parts.signature), canonicalRequest: canonical, stringToSign: text };
}

/** The key with which the chunks of a body are signed, whose request was. */
export function signingKey(parts: SignatureParts, secret: string): Uint8Array {
  return keys.get(secret, parts.date, parts.region, parts.service);
}

function equal(a: string, b: string): boolean {
  const left = Buffer.from(a, 'latin1');
  const right = Buffer.from(b, 'latin1');
  return left.length === right.length && timingSafeEqual(left, right);
}

export interface Signer {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly region: string;
  readonly service: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly rule: PathRule;
}

export interface Signed {
  readonly authorization: string;
  readonly signature: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
}

/** Signs all headers of the request; it must have `host` and `x-amz-date`. */
export function signHeaders(request: SignableRequest, signer: Signer, payloadHash = EMPTY_SHA256): Signed {
  const signedHeaders = Object.keys(request.headers).sort();
  const { scope, timestamp, key } = prepare(signer);
  const canonical = canonicalRequest(request, signedHeaders, payloadHash, signer.rule);
  const text = stringToSign(timestamp, scope, canonical);
  const made = signature(key, text);
  const authorization = `${ALGORITHM} Credential=${signer.accessKeyId}/${scope}, SignedHeaders=${signedHeaders.join(';')}, Signature=${made}`;
  return { authorization, signature: made, canonicalRequest: canonical, stringToSign: text };
}

/** The query of a presigned URL, which signs the headers given: at least `host`. */
export function presign(
  request: SignableRequest,
  signer: Signer,
  expires: number,
  options: { payloadHash?: string; sessionToken?: string } = {},
): string {
  const signedHeaders = Object.keys(request.headers).sort();
  const { scope, timestamp, key } = prepare(signer);
  const parameters: Record<string, string> = {
    'X-Amz-Algorithm': ALGORITHM,
    'X-Amz-Credential': `${signer.accessKeyId}/${scope}`,
    'X-Amz-Date': timestamp,
    'X-Amz-Expires': String(expires),
    'X-Amz-SignedHeaders': signedHeaders.join(';'),
    ...(options.sessionToken !== undefined && { 'X-Amz-Security-Token': options.sessionToken }),
  };
  const own = Object.entries(parameters).map(([name, value]) => `${name}=${encode(value)}`);
  const query = [request.query, ...own].filter((part) => part !== '').join('&');
  const canonical = canonicalRequest({ ...request, query }, signedHeaders, options.payloadHash ?? UNSIGNED_PAYLOAD, signer.rule);
  return `${query}&X-Amz-Signature=${signature(key, stringToSign(timestamp, scope, canonical))}`;
}

function prepare(signer: Signer): { scope: string; timestamp: string; key: Buffer } {
  const timestamp = formatDate(signer.time);
  const date = timestamp.slice(0, 8);
  return {
    scope: `${date}/${signer.region}/${signer.service}/${TERMINATOR}`,
    timestamp,
    key: keys.get(signer.secret, date, signer.region, signer.service),
  };
}
