/** A page of a bucket's objects, as ListObjects, ListObjectsV2 and ListObjectVersions show them. Rows are read and skipped natively. */
import { native } from '../../../native/index.js';
import type { CommonPrefix, Object as S3Object } from '../../../protocols/types/s3.js';
import type { Context } from '../../runtime/context.js';
import { secondOf } from './dates.js';
import type { ListingQuery } from './listing.js';
import type { ChecksumAlgorithm } from './store.js';

/** Lengths of time, algorithm and type are left out where an object has none. */
type NativeObject = [
  key: string,
  etag: string,
  size: number,
  lastModified: number,
  storageClass?: S3Object['StorageClass'] | null,
  checksumAlgorithm?: ChecksumAlgorithm | null,
  checksumType?: 'COMPOSITE' | 'FULL_OBJECT' | null,
];

type NativePage = [truncated: boolean, ...entries: Array<NativeObject | [commonPrefix: string]>];

export interface ObjectPage {
  /** Without the version of each. */
  objects: Array<S3Object & { Key: string }>;
  commonPrefixes: CommonPrefix[];
  truncated: boolean;
  /** The last entry of the page, key or common prefix, as it is: where the next page goes on. */
  last: string | undefined;
}

/** `encode` makes keys and prefixes what the answer shows. */
export function listObjectPage(ctx: Context, bucket: string, query: ListingQuery, encode: (text: string) => string): ObjectPage {
  const { prefix, delimiter, after, limit } = query;
  const [truncated, ...entries] = JSON.parse(native().s3List(ctx.engine, bucket, prefix, delimiter, after, limit)) as NativePage;
  const page: ObjectPage = { objects: [], commonPrefixes: [], truncated, last: entries.at(-1)?.[0] };
  for (const entry of entries) {
    if (entry.length === 1) page.commonPrefixes.push({ Prefix: encode(entry[0]) });
    else page.objects.push(shown(entry, encode));
  }
  return page;
}

function shown(entry: NativeObject, encode: (text: string) => string): S3Object & { Key: string } {
  const [key, etag, size, lastModified, storageClass, checksumAlgorithm, checksumType] = entry;
  const object: S3Object & { Key: string } = {
    Key: encode(key),
    LastModified: secondOf(lastModified),
    ETag: `"${etag}"`,
    Size: size,
    StorageClass: storageClass ?? 'STANDARD',
  };
  if (checksumAlgorithm && checksumType) {
    object.ChecksumAlgorithm = [checksumAlgorithm];
    object.ChecksumType = checksumType;
  }
  return object;
}
