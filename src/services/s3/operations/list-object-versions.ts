import type {
  DeleteMarkerEntry,
  ListObjectVersionsOutput,
  ListObjectVersionsRequest,
  ObjectVersion,
  Owner,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { secondOf } from '../dates.js';
import { invalidArgument } from '../errors.js';
import { ownerOf } from '../owner.js';
import { pageSize } from '../paging.js';
import { encoderFor } from '../url-encoding.js';
import { listVersionPage, type VersionEntry } from '../version-listing.js';
import { checkVersionId } from '../versions.js';

/**
 * All versions and delete markers, by key, of each key the newest first. In a bucket that never had versioning every object is its only
 * version, with the id `null`. Refusals in AWS's order (measured there in 2026-03).
 */
export function listObjectVersions(ctx: Context, input: ListObjectVersionsRequest): ListObjectVersionsOutput {
  const bucket = requireBucket(ctx, input);
  checkMarkers(input.KeyMarker, input.VersionIdMarker);
  const encode = encoderFor(input.EncodingType);
  const limit = pageSize(input.MaxKeys, 'maxKeys');
  const prefix = input.Prefix ?? '';
  const delimiter = input.Delimiter ?? '';
  const keyMarker = input.KeyMarker ?? '';
  const versionMarker = input.VersionIdMarker ?? '';
  const query = { prefix, delimiter, keyMarker, versionMarker, limit };
  const { entries, commonPrefixes, truncated, last } = listVersionPage(ctx.engine, bucket.name, query);
  const owner = ownerOf(bucket.account);
  return {
    Name: bucket.name,
    Prefix: encode(prefix),
    KeyMarker: encode(keyMarker),
    VersionIdMarker: versionMarker,
    ...(truncated && last && { NextKeyMarker: encode(last.key) }),
    ...(truncated && last?.versionId !== undefined && { NextVersionIdMarker: last.versionId }),
    MaxKeys: input.MaxKeys ?? limit,
    ...(delimiter !== '' && { Delimiter: encode(delimiter) }),
    EncodingType: input.EncodingType,
    IsTruncated: truncated,
    Versions: entries.filter(({ object }) => object).map((entry) => versionOf(entry, owner, encode)),
    DeleteMarkers: entries.filter(({ object }) => !object).map((entry) => markerOf(entry, owner, encode)),
    CommonPrefixes: commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  };
}

function checkMarkers(keyMarker: string | undefined, versionIdMarker: string | undefined): void {
  if (versionIdMarker === undefined) return;
  if (!keyMarker) {
    throw invalidArgument('A version-id marker cannot be specified without a key marker.', 'version-id-marker', versionIdMarker);
  }
  if (versionIdMarker === '') {
    throw invalidArgument('A version-id marker cannot be empty.', 'version-id-marker', versionIdMarker);
  }
  checkVersionId(versionIdMarker);
}

type Encode = (text: string) => string;

function markerOf({ key, versionId, isLatest, lastModified }: VersionEntry, owner: Owner, encode: Encode): DeleteMarkerEntry {
  return { Key: encode(key), VersionId: versionId, IsLatest: isLatest, LastModified: secondOf(lastModified), Owner: owner };
}

function versionOf(entry: VersionEntry, owner: Owner, encode: Encode): ObjectVersion {
  const { etag = '', size, storageClass, checksumAlgorithm, checksumType } = entry.object ?? {};
  return {
    ...markerOf(entry, owner, encode),
    ETag: `"${etag}"`,
    Size: size,
    // The API names one class for versions where it means any.
    StorageClass: (storageClass ?? 'STANDARD') as 'STANDARD',
    ...(checksumAlgorithm && checksumType && { ChecksumAlgorithm: [checksumAlgorithm], ChecksumType: checksumType }),
  };
}
