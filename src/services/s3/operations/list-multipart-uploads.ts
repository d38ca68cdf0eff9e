import type { ListMultipartUploadsOutput, ListMultipartUploadsRequest, MultipartUpload } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { secondOf } from '../dates.js';
import { invalidArgument } from '../errors.js';
import { type ListingPage, listPage } from '../listing.js';
import { initiatorOf, ownerOf } from '../owner.js';
import { pageSize } from '../paging.js';
import { type UploadRow, uploadKey, uploads } from '../store.js';
import { isUploadId } from '../upload-ids.js';
import { encoderFor } from '../url-encoding.js';

/**
 * Uploads in progress, by key and then by age. Refusals in AWS's order: the bucket, `encoding-type`, `max-uploads`, the markers.
 * The markers for the next page are those of the last upload, even where the page ends with a common prefix or is the last
 * one, and empty on a page of common prefixes alone (all as AWS does it, seen in 2026-02).
 */
export function listMultipartUploads(ctx: Context, input: ListMultipartUploadsRequest): ListMultipartUploadsOutput {
  requireBucket(ctx, input);
  const encode = encoderFor(input.EncodingType);
  const limit = pageSize(input.MaxUploads, 'max-uploads');
  const keyMarker = input.KeyMarker ?? '';
  // Without a key marker the other one says nothing.
  const uploadIdMarker = keyMarker === '' ? '' : (input.UploadIdMarker ?? '');
  if (uploadIdMarker !== '' && !isUploadId(uploadIdMarker)) {
    throw invalidArgument('Invalid uploadId marker', 'upload-id-marker', uploadIdMarker);
  }
  const page = pageOf(ctx, input, keyMarker, uploadIdMarker, limit);
  const rows = page.entries.flatMap((entry) => ('key' in entry ? [entry.value] : []));
  const last = rows.at(-1);
  return {
    Bucket: input.Bucket,
    KeyMarker: encode(keyMarker),
    UploadIdMarker: uploadIdMarker,
    NextKeyMarker: encode(last?.key ?? ''),
    NextUploadIdMarker: last?.uploadId ?? '',
    ...(input.Delimiter && { Delimiter: encode(input.Delimiter) }),
    ...(input.Prefix && { Prefix: encode(input.Prefix) }),
    EncodingType: input.EncodingType,
    MaxUploads: limit,
    IsTruncated: page.truncated,
    Uploads: rows.map((row) => shown(row, encode)),
    CommonPrefixes: page.entries.flatMap((entry) => ('commonPrefix' in entry ? [{ Prefix: encode(entry.commonPrefix) }] : [])),
  };
}

/** Rows are keyed by key, NUL, upload id; with a key marker alone the page begins behind all uploads of that key. */
function pageOf(
  ctx: Context,
  input: ListMultipartUploadsRequest,
  keyMarker: string,
  uploadIdMarker: string,
  limit: number,
): ListingPage<UploadRow> {
  const prefix = input.Prefix ?? '';
  const delimiter = input.Delimiter ?? '';
  const after = keyMarker === '' ? '' : uploadKey(keyMarker, uploadIdMarker === '' ? BEHIND_ALL_IDS : uploadIdMarker);
  return listPage<UploadRow>(
    ({ key, exclusive }, wanted) =>
      ctx.state.global.range(uploads(input.Bucket), { prefix, from: key, afterFrom: exclusive, limit: wanted }),
    { prefix, delimiter, after, limit },
    (rowKey) => rowKey.slice(0, rowKey.lastIndexOf('\0')),
  );
}

/** Sorts behind every upload id. */
const BEHIND_ALL_IDS = '\u007f';

function shown(row: UploadRow, encode: (text: string) => string): MultipartUpload {
  return {
    Key: encode(row.key),
    UploadId: row.uploadId,
    Initiator: initiatorOf(row.owner),
    Owner: ownerOf(row.owner),
    StorageClass: (row.headers.storageClass ?? 'STANDARD') as NonNullable<MultipartUpload['StorageClass']>,
    Initiated: secondOf(row.initiated),
    ...(row.checksumAlgorithm && { ChecksumAlgorithm: row.checksumAlgorithm }),
    ...(row.checksumType && { ChecksumType: row.checksumType }),
  };
}
