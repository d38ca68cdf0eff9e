import type { ListObjectVersionsOutput, ListObjectVersionsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { invalidArgument, invalidVersionId } from '../errors.js';
import { listObjectPage } from '../object-listing.js';
import { ownerOf } from '../owner.js';
import { pageSize } from '../paging.js';
import { encoderFor } from '../url-encoding.js';
import { NULL_VERSION } from '../versions.js';

/** In a bucket without versioning every object is its only version, with the id `null`. Refusals in AWS's order (measured there in 2026-03). */
export function listObjectVersions(ctx: Context, input: ListObjectVersionsRequest): ListObjectVersionsOutput {
  const bucket = requireBucket(ctx, input);
  checkMarkers(input.KeyMarker, input.VersionIdMarker);
  const encode = encoderFor(input.EncodingType);
  const limit = pageSize(input.MaxKeys, 'maxKeys');
  const prefix = input.Prefix ?? '';
  const delimiter = input.Delimiter ?? '';
  const query = { prefix, delimiter, after: input.KeyMarker ?? '', limit };
  const page = listObjectPage(ctx, input.Bucket, query, encode);
  const { truncated, last } = page;
  const endsWithKey = last !== undefined && page.objects.at(-1)?.Key === encode(last);
  return {
    Name: input.Bucket,
    Prefix: encode(prefix),
    KeyMarker: encode(input.KeyMarker ?? ''),
    VersionIdMarker: input.VersionIdMarker ?? '',
    ...(truncated && last !== undefined && { NextKeyMarker: encode(last) }),
    ...(truncated && endsWithKey && { NextVersionIdMarker: NULL_VERSION }),
    MaxKeys: input.MaxKeys ?? limit,
    ...(delimiter !== '' && { Delimiter: encode(delimiter) }),
    EncodingType: input.EncodingType,
    IsTruncated: truncated,
    Versions: page.objects.map((object) => ({
      ...object,
      // The API names one class for versions where it means any.
      StorageClass: object.StorageClass as 'STANDARD',
      VersionId: NULL_VERSION,
      IsLatest: true,
      Owner: ownerOf(bucket.account),
    })),
    CommonPrefixes: page.commonPrefixes,
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
  if (versionIdMarker !== NULL_VERSION) throw invalidVersionId(versionIdMarker);
}
