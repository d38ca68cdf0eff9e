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
  'x-amz-security-token',
]);

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

/** `path` is path style and raw: `/bucket/key`. */
export function stringToSignV2(request: SignableRequest, path: string, expires: number): string {
  const { headers } = request;
  const amz = Object.keys(headers)
    .filter((name) => name.startsWith('x-amz-'))
    .sort()
    .map((name) => `${name}:${(headers[name] ?? '').trim()}\n`)
    .join('');
  const signed: string[] = [];
  for (const piece of request.query.split('&')) {
    const equals = piece.indexOf('=');
    const name = equals < 0 ? piece : piece.slice(0, equals);
    if (SIGNED_PARAMETERS.has(name)) signed.push(equals < 0 ? name : `${name}=${decodeQueryPart(piece.slice(equals + 1))}`);
  }
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
