/** Signature Version 2 of S3's presigned URLs, which boto3 makes by default and no SDK for JavaScript does: RESTAuthentication of the S3 user guide. */
import { createHmac } from 'node:crypto';
import type { RawRequest } from '../case.js';

/** Query parameters that belong to the signed resource besides all `response-…`. */
const SUB_RESOURCES = new Set(
  `acl cors delete lifecycle location logging notification partNumber policy requestPayment restore tagging torrent uploadId
  uploads versionId versioning versions website x-amz-security-token`.split(/\s+/),
);

interface V2Signing {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

function signedParameter([name, value]: readonly [string, string]): string[] {
  if (!SUB_RESOURCES.has(name) && !name.startsWith('response-')) return [];
  return [value === '' ? name : `${name}=${value}`];
}

/** What is signed, for a request in path style: a bucket in the host name is not looked for. */
function stringToSign({ method }: RawRequest, url: URL, headers: Readonly<Record<string, string>>, expires: number): string {
  // S3 takes AWS's headers from the query too, where boto3 moves them, and signs them as headers.
  const amazon = [...Object.entries(headers), ...[...url.searchParams].filter(([name]) => !SUB_RESOURCES.has(name))]
    .filter(([name]) => name.startsWith('x-amz-'))
    .map(([name, value]) => `${name}:${value.trim()}\n`)
    .sort()
    .join('');
  const parameters = [...url.searchParams].flatMap(signedParameter).sort();
  const resource = parameters.length === 0 ? url.pathname : `${url.pathname}?${parameters.join('&')}`;
  return [method, headers['content-md5'] ?? '', headers['content-type'] ?? '', expires, `${amazon}${resource}`].join('\n');
}

/** The query that a presigned URL has besides its own. `headers` are those that are signed, in lower case. */
export function presignV2(
  raw: RawRequest,
  headers: Readonly<Record<string, string>>,
  { accessKeyId, secretAccessKey, expires }: V2Signing,
): Record<string, string> {
  const text = stringToSign(raw, new URL(raw.path, 'http://host'), headers, expires);
  const Signature = createHmac('sha1', secretAccessKey).update(text).digest('base64');
  return { AWSAccessKeyId: accessKeyId, Signature, Expires: String(expires) };
}
