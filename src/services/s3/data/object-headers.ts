/**
 * What a PutObject request's headers say of the object, judged as AWS does. Codes and messages were recorded on AWS in 2026-02 unless a
 * line says otherwise.
 */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import { invalidArgument, invalidRedirectLocation } from '../errors.js';
import { METADATA_BYTES_MAX } from '../limits.js';
import type { Encryption, ObjectHeaders } from '../store.js';
import { metadataText, systemText } from './header-text.js';

type Headers = Readonly<Record<string, string>>;

const STORAGE_CLASSES = new Set([
  'STANDARD',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'GLACIER_IR',
  'DEEP_ARCHIVE',
  'REDUCED_REDUNDANCY',
]);

const CANNED_ACLS = new Set([
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control',
]);

const METADATA_PREFIX = 'x-amz-meta-';

/**
 * One pass over all headers; `hasEncryption` tells whether any is of encryption, `asBytes` what becomes of system headers beyond ASCII. Throws a
 * `ServiceError`.
 */
export function objectHeaders(headers: Headers, hasEncryption = true, asBytes = systemText): ObjectHeaders {
  const found: ObjectHeaders = {};
  let metadataBytes = 0;
  for (const name in headers) {
    const value = headers[name] as string;
    switch (name) {
      case 'content-type':
        found.contentType = value;
        break;
      case 'cache-control':
        found.cacheControl = asBytes(value);
        break;
      case 'content-disposition':
        found.contentDisposition = asBytes(value);
        break;
      case 'content-encoding': {
        const encoding = storedEncoding(value);
        if (encoding !== undefined) found.contentEncoding = encoding;
        break;
      }
      case 'content-language':
        found.contentLanguage = value;
        break;
      case 'expires':
        found.expires = value;
        break;
      default:
        if (name.startsWith(METADATA_PREFIX)) {
          const own = name.slice(METADATA_PREFIX.length);
          metadataBytes += Buffer.byteLength(own) + Buffer.byteLength(value);
          found.metadata ??= {};
          found.metadata[own] = metadataText(value);
        } else if (name.startsWith('x-amz-')) amazonHeader(found, name, value);
    }
  }
  if ((found.lockMode === undefined) !== (found.lockRetainUntil === undefined)) throw lockHeaderMissing();
  if (metadataBytes > METADATA_BYTES_MAX) throw metadataTooLarge(metadataBytes);
  const encryption = hasEncryption ? encryptionOf(headers) : undefined;
  if (encryption) found.encryption = encryption;
  return found;
}

function amazonHeader(found: ObjectHeaders, name: string, value: string): void {
  switch (name) {
    case 'x-amz-storage-class':
      if (!STORAGE_CLASSES.has(value)) {
        throw serviceError({
          code: 'InvalidStorageClass',
          message: 'The storage class you specified is not valid',
          fields: { StorageClassRequested: value },
        });
      }
      if (value !== 'STANDARD') found.storageClass = value;
      break;
    case 'x-amz-acl':
      // The status, code and fields were recorded; the message was empty.
      if (!CANNED_ACLS.has(value)) throw invalidArgument('', 'x-amz-acl', value);
      if (value !== 'private') found.acl = value;
      break;
    case 'x-amz-tagging':
      (require('../tags.js') as typeof import('../tags.js')).parseTagHeader(value);
      if (value !== '') found.tagging = value;
      break;
    case 'x-amz-website-redirect-location':
      if (!/^(\/|https?:\/\/)/.test(value)) throw invalidRedirectLocation();
      found.websiteRedirect = value;
      break;
    case 'x-amz-object-lock-mode':
    case 'x-amz-object-lock-retain-until-date':
    case 'x-amz-object-lock-legal-hold':
      (require('./lock-headers.js') as typeof import('./lock-headers.js')).lockHeader(found, name, value);
  }
}

/** Seen on AWS by others. */
function lockHeaderMissing(): ServiceError {
  return invalidArgument(
    'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
    'x-amz-object-lock-mode',
  );
}

/** `aws-chunked` is how the body travels, not how it is kept. */
function storedEncoding(value: string): string | undefined {
  if (!value.includes('aws-chunked')) return value;
  const kept = value.split(',').map((part) => part.trim());
  return kept.filter((part) => part !== 'aws-chunked').join(',') || undefined;
}

function metadataTooLarge(bytes: number): ServiceError {
  return serviceError({
    code: 'MetadataTooLarge',
    message: 'Your metadata headers exceed the maximum allowed metadata size',
    fields: { Size: String(bytes), MaxSizeAllowed: String(METADATA_BYTES_MAX) },
  });
}

function encryptionOf(headers: Headers): Encryption | undefined {
  const method = headers['x-amz-server-side-encryption'];
  const customerKeyMd5 = customerKey(headers);
  if (customerKeyMd5 !== undefined) {
    if (method !== undefined) {
      throw invalidArgument(
        'Server Side Encryption with Customer provided key is incompatible with the encryption method specified',
        'x-amz-server-side-encryption',
        method,
      );
    }
    return { customerKeyMd5 };
  }
  const keyId = headers['x-amz-server-side-encryption-aws-kms-key-id'];
  if (keyId !== undefined && (method === undefined || method === 'AES256')) {
    // From users' reports of AWS's answers.
    throw invalidArgument(
      'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
      'x-amz-server-side-encryption',
      method ?? 'null',
    );
  }
  if (method === undefined || method === 'AES256') return undefined;
  if (method !== 'aws:kms' && method !== 'aws:kms:dsse') {
    // The code and the fields follow the other cases of this header; the message is a guess.
    throw invalidArgument('The encryption method specified is not supported', 'x-amz-server-side-encryption', method);
  }
  const context = headers['x-amz-server-side-encryption-context'];
  const bucketKey = headers['x-amz-server-side-encryption-bucket-key-enabled'];
  return {
    algorithm: method,
    ...(keyId !== undefined && { kmsKeyId: keyId }),
    ...(context !== undefined && { kmsContext: context }),
    ...(bucketKey !== undefined && { bucketKeyEnabled: bucketKey.toLowerCase() === 'true' }),
  };
}

const CUSTOMER_ALGORITHM = 'x-amz-server-side-encryption-customer-algorithm';
const CUSTOMER_KEY = 'x-amz-server-side-encryption-customer-key';
const CUSTOMER_KEY_MD5 = 'x-amz-server-side-encryption-customer-key-md5';
const CUSTOMER_KEY_BYTES = 32;

/**
 * The MD5 of the client's key (SSE-C), base64, checked against the key. Reads, puts and parts carry the same three headers. Messages of
 * missing and wrong keys are those that others saw on AWS.
 */
export function customerKey(headers: Headers): string | undefined {
  const algorithm = headers[CUSTOMER_ALGORITHM];
  const key = headers[CUSTOMER_KEY];
  const md5 = headers[CUSTOMER_KEY_MD5];
  if (algorithm === undefined && key === undefined && md5 === undefined) return undefined;
  if (algorithm === undefined) {
    throw invalidArgument(
      'Requests specifying Server Side Encryption with Customer provided keys must provide a valid encryption algorithm.',
      'x-amz-server-side-encryption',
      'null',
    );
  }
  if (algorithm !== 'AES256') {
    throw serviceError({
      code: 'InvalidEncryptionAlgorithmError',
      message: 'The Encryption request you specified is not valid. Supported value: AES256.',
      fields: { ArgumentName: 'x-amz-server-side-encryption', ArgumentValue: algorithm },
    });
  }
  if (key === undefined || md5 === undefined) {
    throw invalidArgument(
      'Requests specifying Server Side Encryption with Customer provided keys must provide an appropriate secret key.',
      'x-amz-server-side-encryption',
      'null',
    );
  }
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== CUSTOMER_KEY_BYTES) {
    throw invalidArgument('The secret key was invalid for the specified algorithm.', 'x-amz-server-side-encryption', 'null');
  }
  const { createHash } = require('node:crypto') as typeof import('node:crypto');
  if (createHash('md5').update(bytes).digest('base64') !== md5) {
    throw invalidArgument(
      'The calculated MD5 hash of the key did not match the hash that was provided.',
      'x-amz-server-side-encryption',
      'null',
    );
  }
  return md5;
}
