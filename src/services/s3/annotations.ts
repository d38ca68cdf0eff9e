/**
 * Annotations: named payloads that belong to one version of an object. Their rows stand under the key and what tells the version, so that they are
 * out of reach as soon as the version is gone; those that nobody can reach any longer go with the next annotation of the key, or with the bucket.
 * Source: user guide, "Annotating your objects", 2026-11.
 */
import type { ServiceError } from '../../../protocols/errors.js';
import type { Context } from '../../runtime/context.js';
import type { Collection, StateReader, Transaction } from '../../runtime/state/index.js';
import { type BucketRequest, bucketOf } from './buckets.js';
import { stripQuotes } from './conditions.js';
import { annotationNameTooLong, invalidAnnotationName, preconditionFailed } from './errors.js';
import type { BucketRow, ChecksumAlgorithm, ObjectRow } from './store.js';
import { requireVersion, type VersionRequest } from './versions.js';

/** UTF-8 bytes of a name. */
const NAME_BYTES_MAX = 512;

export interface AnnotationRow {
  /** MD5, without quotes. That it is one is a guess. */
  etag: string;
  /** Milliseconds since the epoch. */
  lastModified: number;
  checksum: { algorithm: ChecksumAlgorithm; value: string };
  payload: Uint8Array;
}

/** Key, U+0000, version, U+0000, name → length of the JSON (u32, little endian), JSON, payload. */
export function annotations(bucket: string): Collection<AnnotationRow> {
  return { service: 's3', kind: `annotations/${bucket}`, encode, decode };
}

function encode({ payload, ...rest }: AnnotationRow): Uint8Array {
  const json = Buffer.from(JSON.stringify(rest));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, payload]);
}

function decode(bytes: Uint8Array): AnnotationRow {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 4 + buffer.readUInt32LE(0);
  return { ...(JSON.parse(buffer.toString('utf8', 4, end)) as Omit<AnnotationRow, 'payload'>), payload: buffer.subarray(end) };
}

/** Letters, digits, underscores, periods and hyphens; what begins with `aws` or `s3` is AWS's own. */
const NAME = /^(?!aws|s3)[\p{L}\p{Nd}_.-]+$/iu;

export function checkAnnotationName(name: string): void {
  if (Buffer.byteLength(name) > NAME_BYTES_MAX) throw annotationNameTooLong();
  if (!NAME.test(name)) throw invalidAnnotationName();
}

export interface AnnotationRequest extends BucketRequest, VersionRequest {
  ObjectIfMatch?: string | undefined;
}

/** The object that an annotation is of, and what the keys of its annotations begin with. */
export interface Annotated {
  bucket: BucketRow;
  row: ObjectRow;
  prefix: string;
}

export function annotatedObject(reader: StateReader, input: AnnotationRequest, method: 'GET' | 'PUT' | 'DELETE'): Annotated {
  const bucket = bucketOf(reader, input.Bucket, input.ExpectedBucketOwner);
  const { row } = requireVersion(reader, bucket, input, { method, marker: 'refused' });
  if (input.ObjectIfMatch !== undefined && stripQuotes(input.ObjectIfMatch) !== row.etag) {
    throw preconditionFailed('x-amz-object-if-match');
  }
  return { bucket, row, prefix: `${input.Key}\0${versionOf(row)}\0` };
}

const NULL_MARK = 'null:';

/** The null version is another one with each write. */
function versionOf(row: ObjectRow): string {
  return row.versionId ?? `${NULL_MARK}${row.etag}:${row.lastModified}`;
}

/** Drops annotations of null versions of the key that were replaced. */
export function dropUnreachable(tx: Transaction, bucket: string, key: string, prefix: string): void {
  const collection = annotations(bucket);
  for (const [rowKey] of tx.range(collection, { prefix: `${key}\0${NULL_MARK}` })) {
    if (!rowKey.startsWith(prefix)) tx.delete(collection, rowKey);
  }
}

/** Drops all of a bucket that goes. */
export function dropAnnotations(tx: Transaction, bucket: string): void {
  for (const [rowKey] of tx.range(annotations(bucket))) tx.delete(annotations(bucket), rowKey);
}

/** How answers name the version, where the bucket has any. */
export function annotatedVersion({ bucket, row }: Annotated): { ObjectVersionId?: string } {
  return bucket.traits?.versioning ? { ObjectVersionId: row.versionId ?? 'null' } : {};
}

/** The annotation itself, or the error that there is none. */
export function requireAnnotation(
  ctx: Context,
  found: Annotated,
  bucket: string,
  name: string,
  missing: () => ServiceError,
): AnnotationRow {
  const row = ctx.state.global.get(annotations(bucket), found.prefix + name);
  if (!row) throw missing();
  return row;
}
