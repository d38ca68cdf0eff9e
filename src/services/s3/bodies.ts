/** Bodies of objects, for operations that copy or drop them without ever holding one in JavaScript. The bytes stay in native code. */
import { native } from '../../../native/index.js';
import type { Context } from '../../runtime/context.js';
import type { ByteRange } from './copy-source.js';
import type { ChecksumAlgorithm, ChecksumType, ObjectRow } from './store.js';
import { blobsOf } from './store.js';

/** What reading a body gives. */
export interface Digests {
  /** MD5, hexadecimal. */
  md5: string;
  /** Base64, where an algorithm was named. */
  checksum: string | undefined;
}

export interface CopiedBody extends Digests {
  blob: string;
}

/** Removes the files of those blobs that no row holds any longer. Call it after the commit that released them. */
export function dropBlobs(ctx: Context, blobs: readonly string[]): void {
  if (blobs.length > 0) native().s3DropBlobs(ctx.engine, [...blobs]);
}

/** Reads a body through, off this thread. Rejects when a blob is gone, as after the object was deleted. */
export async function digestBody(
  ctx: Context,
  row: Pick<ObjectRow, 'blob' | 'body' | 'parts'>,
  algorithm: ChecksumAlgorithm | undefined,
): Promise<Digests> {
  const { md5, checksum } = await native().s3DigestBody(ctx.engine, blobsOf(row), row.body, algorithm);
  return { md5, checksum };
}

/** Writes a range of a body as a new blob, off this thread. No row holds it yet: give it to one, or to `dropBlobs`. */
export async function copyBody(
  ctx: Context,
  row: ObjectRow,
  range: ByteRange,
  algorithm: ChecksumAlgorithm | undefined,
): Promise<CopiedBody> {
  const { md5, checksum, blob } = await native().s3CopyBody(
    ctx.engine,
    blobsOf(row),
    row.body,
    range.start,
    range.length,
    algorithm,
  );
  return { md5, checksum, blob };
}

export interface PartChecksum {
  /** Base64. */
  value: string;
  size: number;
}

/** The checksum of an object from those of its parts, base64, with the number of parts behind it where it is a composite. */
export function checksumOfParts(algorithm: ChecksumAlgorithm, type: ChecksumType, parts: readonly PartChecksum[]): string {
  return native().s3CombineChecksums(
    algorithm,
    type === 'COMPOSITE',
    parts.map((part) => part.value),
    parts.map((part) => part.size),
  );
}
