import type { ListPartsOutput, ListPartsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { membersOf } from '../checksums.js';
import { secondOf } from '../dates.js';
import { invalidArgument } from '../errors.js';
import { abortMembers } from '../lifecycle/headers.js';
import { INT32_MAX } from '../limits.js';
import { initiatorOf, ownerOf } from '../owner.js';
import { pageSize } from '../paging.js';
import { partsOf, requireUpload } from '../uploads.js';

/** The parts uploaded so far. `NextPartNumberMarker` is the last on the page, whether there is more or not. */
export function listParts(ctx: Context, input: ListPartsRequest): ListPartsOutput {
  const bucket = requireBucket(ctx, input);
  const { global } = ctx.state;
  const limit = pageSize(input.MaxParts, 'max-parts');
  const marker = markerOf(input.PartNumberMarker);
  const upload = requireUpload(global, input);
  const rows = partsOf(global, input, marker, limit + 1);
  const page = rows.slice(0, limit);
  return {
    Bucket: input.Bucket,
    Key: input.Key,
    UploadId: input.UploadId,
    ...(bucket.traits?.lifecycle && abortMembers(global, bucket.name, upload)),
    Initiator: initiatorOf(upload.owner),
    Owner: ownerOf(upload.owner),
    StorageClass: (upload.headers.storageClass ?? 'STANDARD') as NonNullable<ListPartsOutput['StorageClass']>,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: limit > 0 && rows.length > page.length,
    ...(upload.checksumAlgorithm && { ChecksumAlgorithm: upload.checksumAlgorithm }),
    ...(upload.checksumType && { ChecksumType: upload.checksumType }),
    Parts: page.map((part) => ({
      PartNumber: part.number,
      LastModified: secondOf(part.lastModified),
      ETag: `"${part.etag}"`,
      Size: part.size,
      // Parts of an upload without an algorithm have checksums too, which AWS keeps to itself.
      ...(upload.checksumAlgorithm && membersOf(part.checksum)),
    })),
  };
}

function markerOf(marker = 0): number {
  if (marker >= 0) return marker;
  const name = 'part-number-marker';
  throw invalidArgument(`Argument ${name} must be an integer between 0 and ${INT32_MAX}`, name, String(marker));
}
