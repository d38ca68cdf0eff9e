/** The digests that a request's headers declare of its body, for the modelled operations; native code holds objects' bodies to theirs. */
import { createHash } from 'node:crypto';
import { native } from '../../../native/index.js';
import { serviceError } from '../../../protocols/errors.js';
import type { HttpRequest } from '../../../protocols/http.js';
import { declaredDigests } from './data/body.js';
import { badDigest, invalidRequest } from './errors.js';

/** AWS takes these only with a digest of the body. That DeleteObjects needs one was seen by many, the others are the API reference's. */
const NEEDS_DIGEST: ReadonlySet<string> = new Set(['DeleteObjects', 'PutBucketCors', 'PutBucketTagging']);

const NO_BYTES = new Uint8Array();

/** Throws `InvalidDigest`, `BadDigest` or `InvalidRequest`. */
export function checkDigests(operation: string, request: HttpRequest): void {
  const { md5, checksum } = declaredDigests(request.headers);
  if (md5 === undefined && checksum === undefined) {
    if (!NEEDS_DIGEST.has(operation)) return;
    throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
  }
  const body = request.body instanceof Uint8Array ? request.body : NO_BYTES;
  if (md5 !== undefined) checkMd5(md5, body);
  if (checksum === undefined) return;
  const algorithm = checksum.algorithm.toUpperCase();
  if (Buffer.from(native().checksum(algorithm, body)).toString('base64') !== checksum.value) {
    throw badDigest(`The ${algorithm} you specified did not match the calculated checksum.`);
  }
}

function checkMd5(declared: string, body: Uint8Array): void {
  const calculated = createHash('md5').update(body).digest('base64');
  if (calculated === declared) return;
  throw serviceError({
    code: 'BadDigest',
    message: 'The Content-MD5 you specified did not match what we received.',
    fields: { ExpectedDigest: declared, CalculatedDigest: calculated },
  });
}
