/**
 * Versions of objects: ids, order, and finding one. `native/crates/s3/src/versions.rs` is the same for native code and says where rows
 * stand.
 */
import { createHash } from 'node:crypto';
import type { ServiceError } from '../../../protocols/errors.js';
import type { StateReader, Transaction } from '../../runtime/state/index.js';
import { deleteMarkerRefused, emptyVersionId, invalidVersionId, noSuchKey, noSuchVersion, withDeleteMarker } from './errors.js';
import { type BucketRow, nullPlaces, type ObjectRow, objects, type VersionRow, versions } from './store.js';

/** The version id of an object that has none of its own. */
export const NULL_VERSION = 'null';

const ALPHABET = '.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const ORDER_BYTES = 8;
const DRAWN_BYTES = 12;
const CHECKED_BYTES = ORDER_BYTES + DRAWN_BYTES;
const BYTES = CHECKED_BYTES + 4;
const ID_CHARS = (BYTES / 3) * 4;
const SERIAL_BITS = 16n;
const ORDER_MAX = 0xffff_ffff_ffff_ffffn;

/** The order of the next version of a key, whose newest one has the order `newest`. */
export function nextOrder(newest: bigint | undefined, millis: number): bigint {
  const byTime = BigInt(Math.max(0, Math.floor(millis))) << SERIAL_BITS;
  return newest !== undefined && newest >= byTime ? newest + 1n : byTime;
}

export function newVersionId(order: bigint, key: string, requestId: string): string {
  const bytes = Buffer.alloc(BYTES);
  bytes.writeBigUInt64BE(order);
  const drawn = createHash('sha256').update(bytes.subarray(0, ORDER_BYTES)).update(`${requestId}\0${key}`).digest();
  bytes.writeBigUInt64BE(ORDER_MAX - order);
  drawn.copy(bytes, ORDER_BYTES, 0, DRAWN_BYTES);
  bytes.writeUInt32BE(checkOf(bytes), CHECKED_BYTES);
  let id = '';
  for (let at = 0; at < BYTES; at += 3) {
    const bits = bytes.readUIntBE(at, 3);
    for (const shift of [18, 12, 6, 0]) id += ALPHABET[(bits >> shift) & 63];
  }
  return id;
}

/** FNV-1a of all before the check. */
function checkOf(bytes: Buffer): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes.subarray(0, CHECKED_BYTES)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** `undefined` for what is no version id. */
export function orderOf(id: string): bigint | undefined {
  if (id.length !== ID_CHARS) return undefined;
  const bytes = Buffer.alloc(BYTES);
  for (let at = 0; at < BYTES; at += 3) {
    let bits = 0;
    for (let i = 0; i < 4; i++) {
      const digit = ALPHABET.indexOf(id[(at / 3) * 4 + i] as string);
      if (digit < 0) return undefined;
      bits = bits * 64 + digit;
    }
    bytes.writeUIntBE(bits, at, 3);
  }
  return bytes.readUInt32BE(CHECKED_BYTES) === checkOf(bytes) ? ORDER_MAX - bytes.readBigUInt64BE() : undefined;
}

/** Throws for what S3 never gave as a version id. */
export function checkVersionId(versionId: string | undefined): void {
  if (versionId === undefined || versionId === NULL_VERSION) return;
  if (versionId === '') throw emptyVersionId();
  if (orderOf(versionId) === undefined) throw invalidVersionId(versionId);
}

/** What all rows of a key's versions begin with. */
export function versionPrefix(key: string): string {
  return `${key.includes('\0') ? key.replaceAll('\0', '\0\x01') : key}\0\0`;
}

/** The key and the place that a row of `versions` stands at. */
export function splitVersionKey(rowKey: string): { key: string; place: string } {
  const at = rowKey.length - ID_CHARS;
  return { key: rowKey.slice(0, at - 2).replaceAll('\0\x01', '\0'), place: rowKey.slice(at) };
}

/** A version and where its row is. */
export interface Located {
  row: VersionRow;
  /** Its place in `versions`; absent for the current object. */
  place?: string;
}

/** The newest of the versions that stand beside the current object. */
export function newestOlder(reader: StateReader, bucket: string, key: string): Required<Located> | undefined {
  const prefix = versionPrefix(key);
  const [found] = reader.range(versions(bucket), { prefix, limit: 1 });
  return found && { row: found[1], place: found[0].slice(prefix.length) };
}

/** Without a version id the newest, which may be a delete marker. */
export function locate(reader: StateReader, bucket: string, key: string, versionId?: string): Located | undefined {
  const current = reader.get(objects(bucket), key);
  if (current && (versionId === undefined || versionId === idOf(current))) return { row: current };
  if (versionId === undefined) {
    const newest = newestOlder(reader, bucket, key);
    return newest?.row.deleteMarker ? newest : undefined;
  }
  const place = versionId === NULL_VERSION ? reader.get(nullPlaces(bucket), key) : versionId;
  if (place === undefined) return undefined;
  const row = reader.get(versions(bucket), versionPrefix(key) + place);
  return row && idOf(row) === versionId ? { row, place } : undefined;
}

export function idOf(row: ObjectRow): string {
  return row.versionId ?? NULL_VERSION;
}

/** The version's id as answers tell it: in buckets that never had versioning they tell none. */
export function toldId(bucket: BucketRow, row: ObjectRow): string | undefined {
  return row.versionId ?? (bucket.traits?.versioning ? NULL_VERSION : undefined);
}

/** `toldId` as the member that most answers have. */
export function versionMember(bucket: BucketRow, row: ObjectRow): { VersionId?: string } {
  const VersionId = toldId(bucket, row);
  return VersionId === undefined ? {} : { VersionId };
}

export interface VersionRequest {
  Key: string;
  VersionId?: string | undefined;
}

export interface Reading {
  method: 'GET' | 'PUT' | 'DELETE';
  /** How a current delete marker is refused: as what it is, or as if there were no object. */
  marker: 'refused' | 'missing';
  /** What to throw where there is no object, if not `NoSuchKey`. */
  missing?: ServiceError;
}

/** The object that a request names, whichever version. Throws as S3 does where it is none, or a delete marker. */
export function requireVersion(
  reader: StateReader,
  bucket: BucketRow,
  { Key, VersionId }: VersionRequest,
  { method, marker, missing = noSuchKey(Key) }: Reading,
): Located {
  checkVersionId(VersionId);
  const found = locate(reader, bucket.name, Key, VersionId);
  if (!found) throw VersionId === undefined ? missing : noSuchVersion(Key, VersionId);
  if (!found.row.deleteMarker) return found;
  const id = idOf(found.row);
  if (VersionId === undefined && marker === 'missing') throw withDeleteMarker(missing, id);
  throw withDeleteMarker(deleteMarkerRefused(method), id);
}

/** Writes a version anew where it stands. */
export function rewrite(tx: Transaction, bucket: string, key: string, { place }: Located, row: ObjectRow): void {
  if (place === undefined) tx.put(objects(bucket), key, row);
  else tx.put(versions(bucket), versionPrefix(key) + place, row);
}
