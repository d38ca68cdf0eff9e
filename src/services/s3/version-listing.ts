/** A page of a bucket's versions and delete markers. Rows are read and skipped natively (`version_list.rs`). */
import { native } from '../../../native/index.js';
import type { Checksum } from './store.js';

export interface VersionQuery {
  prefix: string;
  /** Empty for none. */
  delimiter: string;
  /** A key or a common prefix; empty for the first page. */
  keyMarker: string;
  /** A version of that key, behind which the page begins; empty for behind all of them. */
  versionMarker: string;
  /** Entries on the page. */
  limit: number;
}

export interface VersionEntry {
  key: string;
  /** `null`, as text, for the null version. */
  versionId: string;
  isLatest: boolean;
  lastModified: number;
  /** Absent for a delete marker. */
  object?: {
    etag: string;
    size: number;
    storageClass: string | null;
    checksumAlgorithm: Checksum['algorithm'] | null;
    checksumType: Checksum['type'] | null;
  };
}

export interface VersionPage {
  entries: VersionEntry[];
  commonPrefixes: string[];
  truncated: boolean;
  /** Where the next page goes on: a version, or a common prefix as the key. */
  last: { key: string; versionId?: string } | undefined;
}

type NativeMarker = [key: string, versionId: string, isLatest: boolean, lastModified: number];
type NativeVersion = [
  ...NativeMarker,
  etag: string,
  size: number,
  storageClass: string | null,
  checksumAlgorithm: Checksum['algorithm'] | null,
  checksumType: Checksum['type'] | null,
];
type NativePage = [truncated: boolean, ...entries: Array<[commonPrefix: string] | NativeMarker | NativeVersion>];

export function listVersionPage(engine: number, bucket: string, query: VersionQuery): VersionPage {
  const { prefix, delimiter, keyMarker, versionMarker, limit } = query;
  const text = native().s3ListVersions(engine, bucket, prefix, delimiter, keyMarker, versionMarker, limit);
  const [truncated, ...found] = JSON.parse(text) as NativePage;
  const page: VersionPage = { entries: [], commonPrefixes: [], truncated, last: undefined };
  for (const entry of found) {
    if (entry.length === 1) page.commonPrefixes.push(entry[0]);
    else page.entries.push(entryOf(entry));
  }
  const last = found.at(-1);
  if (last) page.last = { key: last[0], ...(last.length > 1 && { versionId: last[1] as string }) };
  return page;
}

function entryOf(entry: NativeMarker | NativeVersion): VersionEntry {
  const [key, versionId, isLatest, lastModified] = entry;
  if (entry.length === 4) return { key, versionId, isLatest, lastModified };
  const [, , , , etag, size, storageClass, checksumAlgorithm, checksumType] = entry;
  const object = { etag, size, storageClass, checksumAlgorithm, checksumType };
  return { key, versionId, isLatest, lastModified, object };
}
