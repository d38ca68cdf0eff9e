/**
 * Canonical requests and strings to sign.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import { createHash } from 'node:crypto';
import { decode, decodeQueryPart, encode, encodePath } from './encode.js';

/** A request as it stands on the wire. */
export interface SignableRequest {
  /** Upper case. */
  readonly method: string;
  /** Raw, without the query. */
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  /** By lower-case name; repeated headers are joined with `,`. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/**
 * How paths are written: `s3` encodes a path once and leaves its segments alone, since keys may hold anything; for all other services
 * dot segments and repeated slashes go and what was encoded is encoded again.
 */
export type PathRule = 's3' | 'normal';

export const ALGORITHM = 'AWS4-HMAC-SHA256';
export const TERMINATOR = 'aws4_request';
export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export function canonicalPath(path: string, rule: PathRule): string {
  if (path === '' || path === '/') return '/';
  return rule === 's3' ? encodePath(decode(path)) : encodePath(withoutDots(path));
}

/** RFC 3986 section 5.2.4, with empty segments removed as well. */
function withoutDots(path: string): string {
  if (!path.includes('//') && !path.includes('/.')) return path;
  const kept: string[] = [];
  const segments = path.split('/');
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  const last = segments.at(-1);
  const slash = kept.length > 0 && (last === '' || last === '.' || last === '..') ? '/' : '';
  return `/${kept.join('/')}${slash}`;
}

/** Sorted by encoded name, then by encoded value. `without` names a parameter to leave out: the signature's own. */
export function canonicalQuery(query: string, without?: string): string {
  if (query === '') return '';
  const pairs: Array<readonly [name: string, value: string]> = [];
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = encode(decodeQueryPart(equals < 0 ? part : part.slice(0, equals)));
    if (name !== without) pairs.push([name, equals < 0 ? '' : encode(decodeQueryPart(part.slice(equals + 1)))]);
  }
  pairs.sort(byNameThenValue);
  let out = '';
  for (const [name, value] of pairs) out += out === '' ? `${name}=${value}` : `&${name}=${value}`;
  return out;
}

function byNameThenValue(a: readonly [string, string], b: readonly [string, string]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}

const RUNS_OF_SPACE = /[ \t\r\n]+/g;
const NEEDS_FOLDING = /[\t\r\n]|^ | $| {2}/;

/** Trimmed, with each run of blanks (and line folds) made one. */
function canonicalHeaderValue(value: string): string {
  return NEEDS_FOLDING.test(value) ? value.replace(RUNS_OF_SPACE, ' ').trim() : value;
}

/** `signedHeaders` in lower case and in order, as they were named by the signer. */
export function canonicalRequest(
  request: SignableRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
  rule: PathRule,
  withoutParameter?: string,
): string {
  let headers = '';
  for (const name of signedHeaders) headers += `${name}:${canonicalHeaderValue(request.headers[name] ?? '')}\n`;
  const path = canonicalPath(request.path, rule);
  const query = canonicalQuery(request.query, withoutParameter);
  return `${request.method}\n${path}\n${query}\n${headers}\n${signedHeaders.join(';')}\n${payloadHash}`;
}

/** `timestamp` in basic format, `20150830T123600Z`; `scope` without the key: `20150830/us-east-1/service/aws4_request`. */
export function stringToSign(timestamp: string, scope: string, canonical: string): string {
  // Header values hold one byte a character, which is what was signed.
  return `${ALGORITHM}\n${timestamp}\n${scope}\n${sha256Hex(Buffer.from(canonical, 'latin1'))}`;
}
