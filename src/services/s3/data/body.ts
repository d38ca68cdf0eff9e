/** What a request's headers declare of its body: length, encoding, digests, signatures. Native code holds the body to it. */

import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { ChunkSigning } from '../../../runtime/identity.js';
import { headerNotImplemented, invalidArgument, invalidRequest } from '../errors.js';
import { PUT_BYTES_MAX } from '../limits.js';

type Headers = Readonly<Record<string, string>>;

/** As native code reads it (`Declared` in `native/crates/s3/src/intake.rs`). */
export interface DeclaredBody {
  chunked?: boolean;
  signed?: boolean;
  signing?: { key: string; seed: string; scope: string; date: string };
  trailer?: string;
  length?: number;
  sha256?: string;
  md5?: string;
  checksum?: { algorithm: string; value: string };
}

const CHECKSUM_PREFIX = 'x-amz-checksum-';

/** Algorithms by the name in their header, and the base64 of as many bytes as they give. */
const CHECKSUMS: ReadonlyArray<{ algorithm: string; header: string; form: RegExp }> = [
  { algorithm: 'crc32', header: `${CHECKSUM_PREFIX}crc32`, form: /^[A-Za-z0-9+/]{6}==$/ },
  { algorithm: 'crc32c', header: `${CHECKSUM_PREFIX}crc32c`, form: /^[A-Za-z0-9+/]{6}==$/ },
  { algorithm: 'crc64nvme', header: `${CHECKSUM_PREFIX}crc64nvme`, form: /^[A-Za-z0-9+/]{11}=$/ },
  { algorithm: 'sha1', header: `${CHECKSUM_PREFIX}sha1`, form: /^[A-Za-z0-9+/]{27}=$/ },
  { algorithm: 'sha256', header: `${CHECKSUM_PREFIX}sha256`, form: /^[A-Za-z0-9+/]{43}=$/ },
  { algorithm: 'sha512', header: `${CHECKSUM_PREFIX}sha512`, form: /^[A-Za-z0-9+/]{86}==$/ },
  { algorithm: 'md5', header: `${CHECKSUM_PREFIX}md5`, form: /^[A-Za-z0-9+/]{22}==$/ },
  { algorithm: 'xxhash64', header: `${CHECKSUM_PREFIX}xxhash64`, form: /^[A-Za-z0-9+/]{11}=$/ },
  { algorithm: 'xxhash3', header: `${CHECKSUM_PREFIX}xxhash3`, form: /^[A-Za-z0-9+/]{11}=$/ },
  { algorithm: 'xxhash128', header: `${CHECKSUM_PREFIX}xxhash128`, form: /^[A-Za-z0-9+/]{22}==$/ },
];
const MD5_FORM = /^[A-Za-z0-9+/]{22}==$/;
const SHA256_FORM = /^[0-9a-fA-F]{64}$/;

const STREAMING = new Map<string, { signed: boolean; verifiable: boolean }>([
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', { signed: false, verifiable: false }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', { signed: true, verifiable: true }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', { signed: true, verifiable: true }],
  // Signatures of SigV4a are made with another kind of key and are not compared.
  ['STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD', { signed: true, verifiable: false }],
  ['STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER', { signed: true, verifiable: false }],
]);

/** `hasDigests` tells whether any header is of a digest; `ofForm` that the body is a form's file, as it stands. Throws a `ServiceError`. */
export function declaredBody(
  headers: Headers,
  signing: ChunkSigning | undefined,
  hasDigests: boolean,
  ofForm = false,
): DeclaredBody {
  const body: DeclaredBody = {};
  if (!ofForm) encoding(body, headers, signing);
  // How long a form's file is shows when it ends.
  if (!ofForm || 'content-length' in headers) length(body, headers);
  if (hasDigests) digests(body, headers);
  return body;
}

/** The digests among the headers, their form checked. Throws a `ServiceError`. */
export function declaredDigests(headers: Headers): Pick<DeclaredBody, 'md5' | 'checksum'> {
  const body: DeclaredBody = {};
  digests(body, headers);
  return body;
}

function digests(body: DeclaredBody, headers: Headers): void {
  const md5 = headers['content-md5'];
  if (md5 !== undefined) {
    if (!MD5_FORM.test(md5)) throw invalidDigest(md5);
    body.md5 = md5;
  }
  checksum(body, headers);
}

function encoding(body: DeclaredBody, headers: Headers, signing: ChunkSigning | undefined): void {
  const declared = headers['x-amz-content-sha256'];
  const streaming = declared === undefined ? undefined : STREAMING.get(declared);
  if (streaming) {
    body.chunked = true;
    body.signed = streaming.signed;
    if (signing && streaming.verifiable) {
      const { key, seedSignature, scope, date } = signing;
      body.signing = { key: Buffer.from(key).toString('hex'), seed: seedSignature, scope, date };
    }
  } else if (declared === undefined) {
    // Without a signature nothing but the encoding's name tells that the body is in chunks; whether they are signed does not matter then.
    body.chunked = (headers['content-encoding'] ?? '').includes('aws-chunked') && 'x-amz-decoded-content-length' in headers;
  } else if (SHA256_FORM.test(declared)) body.sha256 = declared;
  else if (declared !== 'UNSIGNED-PAYLOAD') {
    throw invalidArgument(
      `x-amz-content-sha256 must be UNSIGNED-PAYLOAD, ${[...STREAMING.keys()].join(', ')} or a valid sha256 value.`,
      'x-amz-content-sha256',
      declared,
    );
  }
}

function length(body: DeclaredBody, headers: Headers): void {
  const declared = headers[body.chunked ? 'x-amz-decoded-content-length' : 'content-length'];
  if (declared === undefined) {
    if (!body.chunked && headers['transfer-encoding'] !== undefined) {
      throw headerNotImplemented('Transfer-Encoding');
    }
    throw missingLength();
  }
  if (!isDigits(declared)) throw missingLength();
  body.length = Number(declared);
  if (body.length > PUT_BYTES_MAX) {
    throw serviceError({
      code: 'EntityTooLarge',
      message: 'Your proposed upload exceeds the maximum allowed size',
      fields: { ProposedSize: declared, MaxSizeAllowed: String(PUT_BYTES_MAX) },
    });
  }
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

function checksum(body: DeclaredBody, headers: Headers): void {
  for (const { algorithm, header, form } of CHECKSUMS) {
    const value = headers[header];
    if (value === undefined) continue;
    if (body.checksum) {
      throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    }
    if (!form.test(value)) throw invalidRequest(`Value for ${header} header is invalid.`);
    body.checksum = { algorithm, value };
  }
  const trailer = headers['x-amz-trailer'];
  if (trailer !== undefined) {
    const name = trailer.trim().toLowerCase();
    const algorithm = CHECKSUMS.find(({ header }) => header === name)?.algorithm;
    if (algorithm === undefined) {
      throw invalidRequest('The value specified in the x-amz-trailer header is not supported');
    }
    if (body.checksum) {
      throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    }
    if (body.chunked) body.trailer = algorithm;
  }
  const named = headers['x-amz-sdk-checksum-algorithm'];
  if (named === undefined) return;
  const given = body.checksum?.algorithm ?? body.trailer;
  // Both messages were seen on AWS by others; they are in no reference.
  if (given === undefined) {
    throw invalidRequest(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  if (given !== named.toLowerCase()) throw invalidRequest('Value for x-amz-sdk-checksum-algorithm header is invalid.');
}

function missingLength(): ServiceError {
  return serviceError({
    code: 'MissingContentLength',
    message: 'You must provide the Content-Length HTTP header.',
    status: 411,
  });
}

function invalidDigest(value: string): ServiceError {
  return serviceError({
    code: 'InvalidDigest',
    message: 'The Content-MD5 you specified was invalid.',
    fields: { 'Content-MD5': value },
  });
}
