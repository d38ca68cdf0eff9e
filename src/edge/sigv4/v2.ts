/**
 * Signature Version 2 of S3's presigned URLs, which boto3 still makes where nothing else is configured.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignableRequest } from './canonical.js';
import { decode, decodeQueryPart } from './encode.js';

/** Parameters that name a sub-resource or override a response header, and so are signed. */
const SIGNED_PARAMETERS = new Set([
  'acl',
  'cors',
  'delete',
  'inventory',
  'lifecycle',
  'location',
  'logging',
  'metrics',
  'notification',
  'partNumber',
  'policy',
  'replication',
  'requestPayment',
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
  'restore',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versionId',
  'versioning',
  'versions',
  'website',
]);

/** Signers hold it to be a header or a parameter: boto3 the one, the SDK for Java 1 the other. */
const TOKEN = 'x-amz-security-token';

export interface V2Parts {
  readonly accessKeyId: string;
  readonly signature: string;
  /** Seconds since the epoch. */
  readonly expires: number;
}

/** Undefined where a part is missing or is no number. */
export function parseV2(query: string): V2Parts | undefined {
  const parts: Record<string, string> = Object.create(null);
  for (const piece of query.split('&')) {
    const equals = piece.indexOf('=');
    // A plus sign in an unescaped Base64 signature is a plus sign.
    if (equals > 0) parts[piece.slice(0, equals)] ??= decode(piece.slice(equals + 1));
  }
  const { AWSAccessKeyId: accessKeyId, Signature: signature, Expires: expires } = parts;
  if (!accessKeyId || !signature || !expires || !/^\d{1,15}$/.test(expires)) return undefined;
  return { accessKeyId, signature, expires: Number(expires) };
}

/** `path` is path style and raw: `/bucket/key`. The first is the usual one; the other is given for URLs with a session token. */
export function stringsToSignV2(request: SignableRequest, path: string, expires: number): [string, string?] {
  const usual = stringToSign(request, path, expires, false);
  return request.query.includes(TOKEN) ? [usual, stringToSign(request, path, expires, true)] : [usual];
}

/** Headers of Amazon's are signed wherever they stand: as headers or, as presigned URLs have them, in the query. */
function stringToSign(request: SignableRequest, path: string, expires: number, tokenIsParameter: boolean): string {
  const { headers } = request;
  const amzHeaders = new Map<string, string>();
  for (const name in headers) if (name.startsWith('x-amz-')) amzHeaders.set(name, (headers[name] ?? '').trim());
  const signed: string[] = [];
  for (const piece of request.query.split('&')) {
    const equals = piece.indexOf('=');
    const name = equals < 0 ? piece : piece.slice(0, equals);
    const value = equals < 0 ? '' : decodeQueryPart(piece.slice(equals + 1));
    if (SIGNED_PARAMETERS.has(name) || (tokenIsParameter && name === TOKEN)) signed.push(equals < 0 ? name : `${name}=${value}`);
    else if (name.startsWith('x-amz-')) amzHeaders.set(name, value.trim());
  }
  const amz = [...amzHeaders.keys()]
    .sort()
    .map((name) => `${name}:${amzHeaders.get(name)}\n`)
    .join('');
  const resource = signed.length > 0 ? `${path}?${signed.sort().join('&')}` : path;
  return [request.method, headers['content-md5'] ?? '', headers['content-type'] ?? '', String(expires), `${amz}${resource}`].join(
    '\n',
  );
}

export function verifyV2(text: string, secret: string, signature: string): boolean {
  const wanted = createHmac('sha1', secret).update(Buffer.from(text, 'latin1')).digest('base64');
  const left = Buffer.from(wanted);
  const right = Buffer.from(signature, 'latin1');
  return left.length === right.length && timingSafeEqual(left, right);
}
