/** What a copy copies: the `x-amz-copy-source` header, and the object that it names. */
import type { StateReader } from '../../runtime/state/index.js';
import { bucketOf } from './buckets.js';
import { copyOfDeleteMarker, invalidArgument, invalidObjectState, invalidRequest, notBuilt, wrongCustomerKey } from './errors.js';
import { unreadableClass } from './lifecycle/archive.js';
import { COPY_SOURCE_BYTES_MAX } from './limits.js';
import type { ObjectRow } from './store.js';
import { checkVersionId, locate, requireVersion } from './versions.js';

export interface CopySource {
  bucket: string;
  key: string;
  versionId: string | undefined;
}

const HEADER = 'x-amz-copy-source';
const VERSION = '?versionId=';

/** Reads `bucket/key` or `/bucket/key`, URL-encoded, with an optional `?versionId=`. */
export function parseCopySource(header: string): CopySource {
  const at = header.lastIndexOf(VERSION);
  const versionId = at < 0 ? undefined : header.slice(at + VERSION.length);
  const path = decodePath(at < 0 ? header : header.slice(0, at));
  if (path.startsWith('arn:')) throw notBuilt('Copying from an access point');
  const rest = path.startsWith('/') ? path.slice(1) : path;
  const slash = rest.indexOf('/');
  const bucket = slash < 0 ? '' : rest.slice(0, slash);
  const key = rest.slice(slash + 1);
  // AWS names the header in the value's place (seen in 2026-02).
  if (bucket === '' || key === '') throw invalidArgument('Invalid copy source object key', HEADER, HEADER);
  return { bucket, key, versionId };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidArgument('Invalid copy source encoding.', HEADER, HEADER);
  }
}

/** The object to copy. Throws `NoSuchBucket`, `NoSuchKey`, or what else keeps it from being copied. */
export function sourceObject(
  reader: StateReader,
  source: CopySource,
  expectedOwner: string | undefined,
  keyMd5: string | undefined,
  now: number,
): ObjectRow {
  const bucket = bucketOf(reader, source.bucket, expectedOwner);
  const { key: Key, versionId: VersionId } = source;
  checkVersionId(VersionId);
  if (VersionId !== undefined && locate(reader, bucket.name, Key, VersionId)?.row.deleteMarker) throw copyOfDeleteMarker();
  const { row } = requireVersion(reader, bucket, { Key, VersionId }, { method: 'GET', marker: 'missing' });
  requireKey(row.encryption?.customerKeyMd5, keyMd5);
  const archive = unreadableClass(row, now);
  if (archive !== undefined) throw invalidObjectState(archive);
  return row;
}

/** An object that was put with a customer key can only be read with it (recorded on AWS, 2026-02). */
export function requireKey(wanted: string | undefined, given: string | undefined): void {
  if (wanted === undefined || wanted === given) return;
  if (given === undefined) {
    throw invalidRequest(
      'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
    );
  }
  throw wrongCustomerKey();
}

/** AWS asks for a multipart copy of larger objects. */
export function checkCopySize(bytes: number): void {
  if (bytes <= COPY_SOURCE_BYTES_MAX) return;
  throw invalidRequest(
    `The specified copy source is larger than the maximum allowable size for a copy source: ${COPY_SOURCE_BYTES_MAX}`,
  );
}

const RANGE = /^bytes=(\d+)-(\d+)$/;

export interface ByteRange {
  start: number;
  length: number;
}

/** The bytes that an `x-amz-copy-source-range` names, of an object of `size` bytes; all of them without the header. */
export function copyRange(header: string | undefined, size: number): ByteRange {
  if (header === undefined) return { start: 0, length: size };
  const match = RANGE.exec(header);
  const first = Number(match?.[1]);
  const last = Number(match?.[2]);
  if (!match || first > last) {
    throw invalidArgument(
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
      `${HEADER}-range`,
      header,
    );
  }
  if (first >= size) throw invalidRequest('The specified copy range is invalid for the source object size');
  if (last >= size) {
    throw invalidArgument(`Range specified is not valid for source object of size: ${size}`, `${HEADER}-range`, header);
  }
  return { start: first, length: last - first + 1 };
}
