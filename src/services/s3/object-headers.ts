/**
 * What a client says of an object when it copies one or begins an upload: the API's members, judged as the headers that they came in, by
 * the same rules as those of PutObject.
 */
import { customerKey, objectHeaders } from './data/object-headers.js';
import type { Encryption, ObjectHeaders } from './store.js';

/** The members that CopyObject and CreateMultipartUpload share. */
export interface HeaderMembers extends EncryptionMembers {
  ACL?: string;
  CacheControl?: string;
  ContentDisposition?: string;
  ContentEncoding?: string;
  ContentLanguage?: string;
  ContentType?: string;
  Expires?: string | Date;
  Metadata?: Record<string, string>;
  StorageClass?: string;
  WebsiteRedirectLocation?: string;
  Tagging?: string;
  ObjectLockMode?: string;
  ObjectLockRetainUntilDate?: Date;
  ObjectLockLegalHoldStatus?: string;
}

interface EncryptionMembers {
  ServerSideEncryption?: string;
  SSEKMSKeyId?: string;
  SSEKMSEncryptionContext?: string;
  BucketKeyEnabled?: boolean;
  SSECustomerAlgorithm?: string;
  SSECustomerKey?: string;
  SSECustomerKeyMD5?: string;
}

type Headers = Record<string, string>;
type HeaderNames = ReadonlyArray<readonly [header: string, member: keyof HeaderMembers]>;

/** What `x-amz-metadata-directive` is about, beside the metadata itself. */
const CONTENT: HeaderNames = [
  ['cache-control', 'CacheControl'],
  ['content-disposition', 'ContentDisposition'],
  ['content-encoding', 'ContentEncoding'],
  ['content-language', 'ContentLanguage'],
  ['content-type', 'ContentType'],
  ['expires', 'Expires'],
];

/** What a copy never takes over from its source. */
const OWN: HeaderNames = [
  ['x-amz-acl', 'ACL'],
  ['x-amz-storage-class', 'StorageClass'],
  ['x-amz-website-redirect-location', 'WebsiteRedirectLocation'],
  ['x-amz-object-lock-mode', 'ObjectLockMode'],
  ['x-amz-object-lock-retain-until-date', 'ObjectLockRetainUntilDate'],
  ['x-amz-object-lock-legal-hold', 'ObjectLockLegalHoldStatus'],
  ['x-amz-server-side-encryption', 'ServerSideEncryption'],
  ['x-amz-server-side-encryption-aws-kms-key-id', 'SSEKMSKeyId'],
  ['x-amz-server-side-encryption-context', 'SSEKMSEncryptionContext'],
  ['x-amz-server-side-encryption-bucket-key-enabled', 'BucketKeyEnabled'],
  ['x-amz-server-side-encryption-customer-algorithm', 'SSECustomerAlgorithm'],
  ['x-amz-server-side-encryption-customer-key', 'SSECustomerKey'],
  ['x-amz-server-side-encryption-customer-key-md5', 'SSECustomerKeyMD5'],
];

/** Everything that belongs to a new object. Throws what AWS answers to headers that it does not take. */
export function headersOf(input: HeaderMembers): ObjectHeaders {
  return copiedHeadersOf(input, true, true);
}

/** What a copy gives its object anew: with its own metadata and tags, or those of the source, which are then left out. */
export function copiedHeadersOf(input: HeaderMembers, ownMetadata: boolean, ownTags: boolean): ObjectHeaders {
  const headers: Headers = {};
  collect(headers, input, OWN);
  if (ownTags && input.Tagging !== undefined) headers['x-amz-tagging'] = input.Tagging;
  if (ownMetadata) collect(headers, input, CONTENT);
  for (const [name, value] of Object.entries(input.Metadata ?? {})) headers[`x-amz-meta-${name.toLowerCase()}`] = value;
  const found = objectHeaders(headers);
  // What is not taken is judged all the same: too much of it is too much. A guess.
  if (!ownMetadata) delete found.metadata;
  return found;
}

function collect(headers: Headers, input: HeaderMembers, names: HeaderNames): void {
  for (const [header, member] of names) {
    const value = input[member];
    if (value === undefined) continue;
    headers[header] = value instanceof Date ? value.toUTCString() : String(value);
  }
}

/** The MD5 of the key with which a copy's source is to be read (SSE-C). */
export function sourceKey(input: {
  CopySourceSSECustomerAlgorithm?: string;
  CopySourceSSECustomerKey?: string;
  CopySourceSSECustomerKeyMD5?: string;
}): string | undefined {
  const headers: Headers = {};
  collect(
    headers,
    {
      SSECustomerAlgorithm: input.CopySourceSSECustomerAlgorithm,
      SSECustomerKey: input.CopySourceSSECustomerKey,
      SSECustomerKeyMD5: input.CopySourceSSECustomerKeyMD5,
    },
    OWN,
  );
  return customerKey(headers);
}

/** The MD5 of the key that a part comes with (SSE-C). */
export function partKeyMd5(input: EncryptionMembers): string | undefined {
  const headers: Headers = {};
  const { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 } = input;
  collect(headers, { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 }, OWN);
  return customerKey(headers);
}

/** How an answer tells the encryption of an object. */
export function encryptionMembers(encryption: Encryption | undefined): {
  ServerSideEncryption?: 'AES256' | 'aws:kms' | 'aws:kms:dsse';
  SSECustomerAlgorithm?: string;
  SSECustomerKeyMD5?: string;
  SSEKMSKeyId?: string;
  BucketKeyEnabled?: boolean;
} {
  if (encryption?.customerKeyMd5) {
    return { SSECustomerAlgorithm: 'AES256', SSECustomerKeyMD5: encryption.customerKeyMd5 };
  }
  return {
    ServerSideEncryption: encryption?.algorithm ?? 'AES256',
    ...(encryption?.kmsKeyId && { SSEKMSKeyId: encryption.kmsKeyId }),
    ...(encryption?.bucketKeyEnabled && { BucketKeyEnabled: true }),
  };
}
