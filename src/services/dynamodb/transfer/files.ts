/** Files in S3, as exports and imports reach them: as the account that asked. */
import { createHash } from 'node:crypto';
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import type { Failure } from './rows.js';

/** Where files are written. */
export interface Target {
  readonly bucket: string;
  readonly owner?: string | undefined;
  readonly algorithm?: 'AES256' | 'KMS' | undefined;
  readonly keyId?: string | undefined;
}

export interface Written {
  /** Base64. */
  readonly md5: string;
  /** Without quotes. */
  readonly etag: string;
}

function where(target: Target, key: string): Record<string, unknown> {
  return { Bucket: target.bucket, Key: key, ...(target.owner !== undefined && { ExpectedBucketOwner: target.owner }) };
}

function encryption({ algorithm, keyId }: Target): Record<string, unknown> {
  if (algorithm === undefined) return {};
  if (algorithm === 'AES256') return { ServerSideEncryption: 'AES256' };
  return { ServerSideEncryption: 'aws:kms', ...(keyId !== undefined && { SSEKMSKeyId: keyId }) };
}

/** Small files: manifests and their sums. */
export async function putFile(ctx: Context, target: Target, key: string, body: string): Promise<void> {
  await ctx.call('s3', 'PutObject', { ...where(target, key), ...encryption(target), Body: Buffer.from(body) });
}

export function md5Of(body: string): string {
  return createHash('md5').update(body).digest('base64');
}

/** Writes a file as an upload of one part, as AWS does: the ETags in its manifests end in `-1`. */
export async function uploadFile(ctx: Context, target: Target, key: string, body: Uint8Array): Promise<Written> {
  const begun = await ctx.call('s3', 'CreateMultipartUpload', { ...where(target, key), ...encryption(target) });
  const upload = { ...where(target, key), UploadId: begun.UploadId };
  const part = await ctx.call('s3', 'UploadPart', { ...upload, PartNumber: 1, Body: body });
  const done = await ctx.call('s3', 'CompleteMultipartUpload', {
    ...upload,
    MultipartUpload: { Parts: [{ PartNumber: 1, ETag: part.ETag }] },
  });
  // A part's ETag is its MD5.
  return { md5: Buffer.from(bare(part.ETag), 'hex').toString('base64'), etag: bare(done.ETag) };
}

function bare(etag: unknown): string {
  return String(etag).replaceAll('"', '');
}

export interface Source {
  readonly bucket: string;
  readonly owner?: string | undefined;
  readonly prefix: string;
}

export interface Found {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
}

/** Files of a source behind `after`, in order. */
export async function listFiles(ctx: Context, source: Source, after: string | undefined, limit: number): Promise<Found[]> {
  const page = await ctx.call('s3', 'ListObjectsV2', {
    Bucket: source.bucket,
    Prefix: source.prefix,
    MaxKeys: limit,
    ...(after !== undefined && { StartAfter: after }),
    ...(source.owner !== undefined && { ExpectedBucketOwner: source.owner }),
  });
  const contents = (page.Contents ?? []) as ReadonlyArray<{ Key: string; Size: number; ETag: string }>;
  return contents.map(({ Key, Size, ETag }) => ({ key: Key, size: Size, etag: ETag }));
}

/** Bytes of a file; `undefined` if it is not what it was any more. */
export async function readPiece(
  ctx: Context,
  source: Source,
  file: Found,
  offset: number,
  length: number,
): Promise<Buffer | undefined> {
  try {
    const { Body } = await ctx.call('s3', 'GetObject', {
      Bucket: source.bucket,
      Key: file.key,
      IfMatch: file.etag,
      Range: `bytes=${offset}-${offset + length - 1}`,
      ...(source.owner !== undefined && { ExpectedBucketOwner: source.owner }),
    });
    return Body as Buffer;
  } catch (error) {
    if (isServiceError(error) && (error.code === 'NoSuchKey' || error.code === 'PreconditionFailed')) return undefined;
    throw error;
  }
}

/**
 * How a refusal by S3 is told of an export or import: codes and the form of messages as AWS gave them in 2026-02 and 2026-10. `undefined` for what
 * S3 did not refuse.
 */
export function failureOf(error: unknown): Failure | undefined {
  if (!isServiceError(error) || error.status >= 500) return undefined;
  const { code, message, status } = error;
  return {
    code: `S3${code}`,
    message: `${message} (Service: Amazon S3; Status Code: ${status}; Error Code: ${code}; Proxy: null)`,
  };
}
