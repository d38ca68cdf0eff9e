import type { UploadPartCopyOutput, UploadPartCopyRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { type CopiedBody, copyBody, dropBlobs } from '../bodies.js';
import { bucketOf, requireBucket } from '../buckets.js';
import { DEFAULT_ALGORITHM, membersOf } from '../checksums.js';
import { requireCopySourceConditions } from '../conditions.js';
import { checkCopySize, copyRange, parseCopySource, sourceObject } from '../copy-source.js';
import { secondOf } from '../dates.js';
import { invalidArgument } from '../errors.js';
import { PART_NUMBER_MAX } from '../limits.js';
import { encryptionMembers, partKeyMd5, sourceKey } from '../object-headers.js';
import { addBlobReferences, type PartRow, partKey, parts, releaseBlobReferences } from '../store.js';
import { requireUpload, requireUploadKey } from '../uploads.js';

/** Makes a part of an upload from an object or a range of one. The bytes are copied, so that the part outlives its source. */
export async function uploadPartCopy(ctx: Context, input: UploadPartCopyRequest): Promise<UploadPartCopyOutput> {
  const { PartNumber } = input;
  const source = parseCopySource(input.CopySource);
  checkPartNumber(PartNumber);
  requireBucket(ctx, input);
  const { global } = ctx.state;
  const upload = requireUpload(global, input);
  requireUploadKey(upload, partKeyMd5(input));
  const from = sourceObject(global, source, input.ExpectedSourceBucketOwner, sourceKey(input), ctx.clock.now());
  requireCopySourceConditions(input, from, ctx.clock.now());
  const range = copyRange(input.CopySourceRange, from.size);
  checkCopySize(range.length);
  const algorithm = upload.checksumAlgorithm ?? DEFAULT_ALGORITHM;
  const body = await copyBody(ctx, from, range, algorithm);
  const part: PartRow = {
    number: PartNumber,
    size: range.length,
    etag: body.md5,
    lastModified: ctx.clock.now(),
    ...(body.checksum !== undefined && { checksum: { algorithm, value: body.checksum } }),
    blob: body.blob,
  };
  commit(ctx, input, part, body);
  return {
    CopyPartResult: {
      ETag: `"${part.etag}"`,
      LastModified: secondOf(part.lastModified),
      // As in ListParts, only the checksum that the upload asked for is told.
      ...(upload.checksumAlgorithm && membersOf(part.checksum)),
    },
    ...(from.versionId !== undefined && { CopySourceVersionId: from.versionId }),
    ...encryptionMembers(upload.headers.encryption),
  };
}

function checkPartNumber(number: number): void {
  if (Number.isInteger(number) && number >= 1 && number <= PART_NUMBER_MAX) return;
  throw invalidArgument(
    `Part number must be an integer between 1 and ${PART_NUMBER_MAX}, inclusive`,
    'partNumber',
    String(number),
  );
}

/** The upload may have ended while the bytes were copied; then the new blob goes again. */
function commit(ctx: Context, input: UploadPartCopyRequest, part: PartRow, body: CopiedBody): void {
  const collection = parts(input.Bucket);
  const key = partKey(input.UploadId, part.number);
  let released: string[] = [body.blob];
  try {
    released = ctx.state.global.transact((tx) => {
      bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
      requireUpload(tx, input);
      const replaced = tx.get(collection, key);
      const blobs = replaced ? [replaced.blob] : [];
      addBlobReferences(tx, [part.blob]);
      releaseBlobReferences(tx, blobs);
      tx.put(collection, key, part);
      return blobs;
    });
  } finally {
    dropBlobs(ctx, released);
  }
}
