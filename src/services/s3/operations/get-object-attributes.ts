import type {
  GetObjectAttributesOutput,
  GetObjectAttributesParts,
  GetObjectAttributesRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { membersOf } from '../checksums.js';
import { secondOf } from '../dates.js';
import { attributesMissing, invalidArgument } from '../errors.js';
import { PAGE_MAX } from '../limits.js';
import type { ObjectRow } from '../store.js';
import { requireVersion, versionMember } from '../versions.js';

const ATTRIBUTES = new Set(['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize']);

/** What the caller asks to know of an object, without its body. Here the entity tag comes without quotes. */
export function getObjectAttributes(ctx: Context, input: GetObjectAttributesRequest): GetObjectAttributesOutput {
  const wanted = new Set((input.ObjectAttributes ?? []).map((name) => name.trim()).filter((name) => name !== ''));
  if (wanted.size === 0) throw attributesMissing();
  for (const name of wanted) {
    if (!ATTRIBUTES.has(name)) throw invalidArgument('Invalid attribute name specified.', 'x-amz-object-attributes', name);
  }
  const bucket = requireBucket(ctx, input);
  const { row } = requireVersion(ctx.state.global, bucket, input, { method: 'GET', marker: 'missing' });
  const checksum = wanted.has('Checksum') ? checksumOf(row) : undefined;
  const parts = wanted.has('ObjectParts') ? partsOf(row, input) : undefined;
  return {
    LastModified: secondOf(row.lastModified),
    ...versionMember(bucket, row),
    ...(wanted.has('ETag') && { ETag: row.etag }),
    ...(checksum && { Checksum: checksum }),
    ...(parts && { ObjectParts: parts }),
    ...(wanted.has('StorageClass') && {
      StorageClass: (row.storageClass ?? 'STANDARD') as NonNullable<GetObjectAttributesOutput['StorageClass']>,
    }),
    ...(wanted.has('ObjectSize') && { ObjectSize: row.size }),
  };
}

/** A composite checksum is told without the number of parts behind it. */
function checksumOf({ checksum }: ObjectRow): GetObjectAttributesOutput['Checksum'] {
  if (!checksum) return undefined;
  const value = checksum.type === 'COMPOSITE' ? checksum.value.replace(/-\d+$/, '') : checksum.value;
  return { ...membersOf({ algorithm: checksum.algorithm, value }), ChecksumType: checksum.type };
}

/** The parts themselves are told only of composite checksums (seen on AWS, 2026-02). */
function partsOf(row: ObjectRow, input: GetObjectAttributesRequest): GetObjectAttributesParts | undefined {
  if (!row.parts) return undefined;
  const all = { TotalPartsCount: row.parts.length };
  const { checksum } = row;
  if (checksum?.type !== 'COMPOSITE') return all;
  const marker = input.PartNumberMarker ?? 0;
  const limit = Math.min(input.MaxParts ?? PAGE_MAX, PAGE_MAX);
  const behind = row.parts.filter((part) => part.number > marker);
  const page = behind.slice(0, limit);
  return {
    ...all,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: behind.length > page.length,
    Parts: page.map((part) => ({
      PartNumber: part.number,
      Size: part.size,
      ...(part.checksum && membersOf({ algorithm: checksum.algorithm, value: part.checksum })),
    })),
  };
}
