/**
 * The rows of S3, as TypeScript and native code (`native/crates/s3/src/row.rs`) both read and write them. All of them are global
 * rows (account `*`, region `*`): bucket names are unique over accounts, and objects live under their bucket.
 *
 * - `buckets`: bucket name → `BucketRow`
 * - `objects/<bucket>`: object key → `ObjectRow` of the current object, in the order of UTF-8 bytes, which is the order of S3's listings
 * - `versions/<bucket>`: object key, two NULs, place → `VersionRow` of the versions that are not current, and of delete markers (`versions.ts`)
 * - `nulls/<bucket>`: object key → place of the null version, where that stands in `versions`
 * - `uploads/<bucket>`: object key, NUL, upload id → `UploadRow`
 * - `parts/<bucket>`: upload id, NUL, part number in five digits → `PartRow`
 * - `blobs`: blob name → number of rows that hold it
 *
 * Bodies up to 16 KiB (`INLINE_BODY_BYTES` of the native crate) stand in the object's row; larger ones and all parts are blobs, immutable files that
 * `data/blobs.ts` reaches. A row that begins to hold a blob adds a reference in the same transaction (`addBlobReferences`), one that
 * ceases to hold it gives it back (`releaseBlobReferences`); after the commit `dropUnreferencedBlobs` removes the files of those that
 * no row holds any longer. The counts are rows themselves, so that a restored snapshot brings the counts that belong to it.
 */
import { type Collection, type Transaction, textCollection } from '../../runtime/state/index.js';

export type ChecksumAlgorithm =
  | 'CRC32'
  | 'CRC32C'
  | 'CRC64NVME'
  | 'MD5'
  | 'SHA1'
  | 'SHA256'
  | 'SHA512'
  | 'XXHASH128'
  | 'XXHASH3'
  | 'XXHASH64';
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE';

export interface BucketRow {
  name: string;
  /** 12 digits. */
  account: string;
  region: string;
  /** Milliseconds since the epoch. */
  created: number;
  /** Where it was created with the old name of eu-west-1. All other settings are documents of their own: `configurations.ts`. */
  locationConstraint?: 'EU';
  /** Of a directory bucket: where it is. */
  place?: { type: 'AvailabilityZone' | 'LocalZone'; name: string };
  /** Absent for most: writes into a bucket without any take the fastest way. Changed by `setTraits` (`buckets.ts`). */
  traits?: BucketTraits;
}

/**
 * What a write or a read of an object must know of its bucket. It follows from the bucket's documents: whoever writes one of these
 * sets its trait in the same transaction. Native code reads it (`Traits` in `row.rs`).
 */
export interface BucketTraits {
  /** Absent in a bucket that never had versioning. */
  versioning?: 'Enabled' | 'Suspended';
  mfaDelete?: 'Enabled' | 'Disabled';
  objectLock?: true;
  /** What Object Lock gives to new objects that say nothing themselves; either days or years. */
  defaultRetention?: { mode: 'GOVERNANCE' | 'COMPLIANCE'; days?: number; years?: number };
  /** Default encryption by a key of KMS; SSE-S3 is what every object has anyway. */
  encryption?: { algorithm: 'aws:kms' | 'aws:kms:dsse'; kmsKeyId?: string; bucketKeyEnabled?: boolean };
  /** There are lifecycle rules. */
  lifecycle?: true;
  /** There is a notification configuration that is not empty. */
  events?: true;
  /** There are replication rules. */
  replication?: true;
}

export interface Checksum {
  algorithm: ChecksumAlgorithm;
  /** Base64, with `-<parts>` behind it where the type is `COMPOSITE`. */
  value: string;
  type: ChecksumType;
}

export interface Encryption {
  /** `AES256` (SSE-S3), `aws:kms`, `aws:kms:dsse`. Absent means AES256, which AWS applies to every object. */
  algorithm?: 'AES256' | 'aws:kms' | 'aws:kms:dsse';
  kmsKeyId?: string;
  kmsContext?: string;
  bucketKeyEnabled?: boolean;
  /** SSE-C: the MD5 of the client's key, base64. Reads must present the same key. */
  customerKeyMd5?: string;
}

/** What a client says of an object when it puts, copies or begins to upload it. */
export interface ObjectHeaders {
  contentType?: string;
  cacheControl?: string;
  contentDisposition?: string;
  contentEncoding?: string;
  contentLanguage?: string;
  /** As sent. */
  expires?: string;
  websiteRedirect?: string;
  /** `STANDARD` is left out. */
  storageClass?: string;
  /** Names without `x-amz-meta-`, in lower case. */
  metadata?: Record<string, string>;
  /** The form of the x-amz-tagging header: `a=1&b=2`. */
  tagging?: string;
  /** A canned ACL; `private` is left out. */
  acl?: string;
  /** An ACL that is no canned one, as PutObjectAcl took it; then there is no `acl`. */
  grants?: unknown[];
  encryption?: Encryption;
  lockMode?: 'GOVERNANCE' | 'COMPLIANCE';
  /** ISO 8601, as sent. */
  lockRetainUntil?: string;
  legalHold?: 'ON' | 'OFF';
}

/** A part of a completed multipart upload; its body is its blob. */
export interface ObjectPart {
  number: number;
  size: number;
  /** Without quotes. */
  etag: string;
  /** Base64, in the object's algorithm. */
  checksum?: string;
  blob: string;
}

export interface ObjectRow extends ObjectHeaders {
  /** Without quotes. */
  etag: string;
  size: number;
  /** Milliseconds since the epoch. */
  lastModified: number;
  /** The account that put it. */
  owner?: string;
  checksum?: Checksum;
  /** Those of a completed multipart upload, in order; then there is neither `blob` nor `body`. */
  parts?: ObjectPart[];
  /** The upload that it was completed from, by which a repeated completion knows its object. */
  uploadId?: string;
  /** The name of the blob, for a body that does not stand inline. */
  blob?: string;
  /** The body, where it stands in the row. Not part of the JSON. */
  body?: Uint8Array;
  /** Absent for the null version. */
  versionId?: string;
  /** Of an object that is to be, or was, replicated, or is a replica. */
  replicationStatus?: 'PENDING' | 'COMPLETED' | 'FAILED' | 'REPLICA';
  restore?: Restore;
}

/** A copy of an archived object that can be read for a while. Milliseconds on the emulator's clock. */
export interface Restore {
  /** When the copy is there. */
  ready: number;
  /** When it is gone again: a midnight. */
  until: number;
  /** How long it was asked to stay. */
  days: number;
  tier: 'Expedited' | 'Standard' | 'Bulk';
}

/** A version that is not current, or a delete marker: then it is no more than when and by whom it was made. */
export interface VersionRow extends ObjectRow {
  deleteMarker?: true;
}

export interface UploadRow {
  uploadId: string;
  key: string;
  /** Milliseconds since the epoch. */
  initiated: number;
  /** The account that began it. */
  owner: string;
  headers: ObjectHeaders;
  checksumAlgorithm?: ChecksumAlgorithm;
  checksumType?: ChecksumType;
  /** The object that had the key when the upload began, by which a conditional completion knows that another write came between. */
  replaces?: { etag: string; lastModified: number };
}

export interface PartRow {
  number: number;
  size: number;
  /** Without quotes. */
  etag: string;
  /** Milliseconds since the epoch. */
  lastModified: number;
  /** In the upload's algorithm; CRC64NVME of each part is kept where the upload names none, for the default checksum. */
  checksum?: { algorithm: ChecksumAlgorithm; value: string };
  blob: string;
}

function decodeJson<V>(bytes: Uint8Array): V {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()) as V;
}

function jsonRows<V>(kind: string): Collection<V> {
  return { service: 's3', kind, encode: (value) => JSON.stringify(value), decode: decodeJson };
}

/** `u32` little endian length of the JSON, the JSON, the inline body. */
function encodeObject(row: ObjectRow): Uint8Array {
  const { body, ...rest } = row;
  const json = Buffer.from(JSON.stringify(rest));
  const bytes = Buffer.allocUnsafe(4 + json.length + (body?.length ?? 0));
  bytes.writeUInt32LE(json.length, 0);
  json.copy(bytes, 4);
  if (body) bytes.set(body, 4 + json.length);
  return bytes;
}

/** The body is a view into `bytes`, not a copy. */
function decodeObject(bytes: Uint8Array): ObjectRow {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 4 + buffer.readUInt32LE(0);
  const row = JSON.parse(buffer.toString('utf8', 4, end)) as ObjectRow;
  if (!row.blob && !row.parts) row.body = buffer.subarray(end);
  return row;
}

export const buckets: Collection<BucketRow> = jsonRows('buckets');

export function objects(bucket: string): Collection<ObjectRow> {
  return { service: 's3', kind: `objects/${bucket}`, encode: encodeObject, decode: decodeObject };
}

export function versions(bucket: string): Collection<VersionRow> {
  return { service: 's3', kind: `versions/${bucket}`, encode: encodeObject, decode: decodeObject };
}

export function nullPlaces(bucket: string): Collection<string> {
  return textCollection('s3', `nulls/${bucket}`);
}

export function uploads(bucket: string): Collection<UploadRow> {
  return jsonRows(`uploads/${bucket}`);
}

export function parts(bucket: string): Collection<PartRow> {
  return jsonRows(`parts/${bucket}`);
}

/** Counts as four bytes, little endian. */
const blobReferences: Collection<number> = {
  service: 's3',
  kind: 'blobs',
  encode: (count) => {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeUInt32LE(count, 0);
    return bytes;
  },
  decode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32LE(0),
};

/** The key of an upload in `uploads`. */
export function uploadKey(key: string, uploadId: string): string {
  return `${key}\0${uploadId}`;
}

/** The key of a part in `parts`; numbers are padded, so that their order is the parts' order. */
export function partKey(uploadId: string, number: number): string {
  return `${uploadId}\0${String(number).padStart(5, '0')}`;
}

/** The blobs that an object's row holds. */
export function blobsOf(row: Pick<ObjectRow, 'blob' | 'parts'>): string[] {
  if (row.parts) return row.parts.map((part) => part.blob);
  return row.blob ? [row.blob] : [];
}

/** Says, within the transaction that writes the rows, that one more row holds each of `names`. */
export function addBlobReferences(tx: Transaction, names: Iterable<string>): void {
  const rows = tx.in('*', '*');
  for (const name of names) rows.put(blobReferences, name, (rows.get(blobReferences, name) ?? 0) + 1);
}

/** Says, within the transaction that changes the rows, that one row fewer holds each of `names`. Call `dropUnreferencedBlobs` after the commit. */
export function releaseBlobReferences(tx: Transaction, names: Iterable<string>): void {
  const rows = tx.in('*', '*');
  for (const name of names) {
    const left = (rows.get(blobReferences, name) ?? 1) - 1;
    if (left > 0) rows.put(blobReferences, name, left);
    else rows.delete(blobReferences, name);
  }
}
