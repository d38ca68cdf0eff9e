/**
 * Packages: the zips of functions and layers. Each is an object in a bucket of the emulator's own S3 that belongs to an account of Lambda's, so
 * that snapshots, persistence and counts of blobs come with it and users don't see it among their buckets. A package has a key of its own that
 * nobody guesses; versions of a function share one, and it goes when no row names it any longer. What is in it is judged when it comes
 * (`native/crates/zip`); it is unpacked when somebody wants to run it (`folders.ts`).
 */
import { native } from '../../../../native/index.js';
import { isServiceError, type ServiceError } from '../../../../protocols/errors.js';
import type { Caller, Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import type { CodeRow } from '../store.js';
import { isHotReloadBucket, watchedFolder } from './hot-reload.js';
import { PACKAGE_URL_SECONDS } from './limits.js';
import { presignedUrl } from './presign.js';
import { unreadableObject, unzippedTooLarge, zippedTooLarge } from './problems.js';

/** The bucket of packages. Buckets' names are global, so this one can't be a user's. */
export const PACKAGES_BUCKET = 'ruststack-lambda-packages';
/** Whose it is: an account that is nobody's. */
const OWNER: Caller = { account: '748120956233', region: 'us-east-1' };

/** Where a package comes from, as `FunctionCode` and `LayerVersionContentInput` say it. */
export interface PackageSource {
  readonly ZipFile?: Uint8Array | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
  readonly S3ObjectVersion?: string | undefined;
}

export type ZipRow = CodeRow & { readonly kind: 'zip' };

/**
 * Keeps a package and says what it is. Throws AWS's errors for one that can't be read, is empty or too large, and for objects that are not there.
 * No row holds it yet: give it to one, or to `releasePackages`.
 */
export async function storePackage(ctx: Context, source: PackageSource): Promise<CodeRow> {
  if (source.S3Bucket !== undefined && isHotReloadBucket(ctx.config, source.S3Bucket)) {
    return watchedFolder(source.S3Key ?? '');
  }
  const key = `snapshots/${ctx.region}/${ctx.account}/${ctx.ids.uuid()}`;
  if (source.ZipFile !== undefined) {
    const { zippedCode } = ctx.config.lambdaLimits;
    if (source.ZipFile.byteLength > zippedCode) throw zippedTooLarge(zippedCode);
    await write(ctx, 'PutObject', { Key: key, Body: source.ZipFile, ContentType: 'application/zip' });
  } else if (source.S3Bucket !== undefined && source.S3Key !== undefined) {
    await copyFrom(ctx, source as ObjectSource, key);
  } else {
    // Recorded by nobody; the words are those that users report.
    throw invalidParameter('Please provide a source for function code.');
  }
  try {
    return { kind: 'zip', key, ...(await judge(ctx, key)) };
  } catch (error) {
    await drop(ctx, key);
    throw error;
  }
}

/** A presigned URL for the package, good for ten minutes, as GetFunction and GetLayerVersion tell it. Folders and images have none. */
export function locationOf(ctx: Context, code: CodeRow): string {
  if (code.kind === 'folder') return `file://${code.path}`;
  if (code.kind === 'image') return code.uri;
  return presignedUrl(ctx, PACKAGES_BUCKET, code.key, OWNER.region, PACKAGE_URL_SECONDS);
}

/** Removes those packages that no row names any more. To be called after the commit that let go of them. */
export async function releasePackages(ctx: Context, codes: readonly CodeRow[]): Promise<void> {
  const keys = new Set(codes.flatMap((code) => (code.kind === 'zip' ? [code.key] : [])));
  for (const key of keys) {
    if (!native().packageIsHeld(ctx.engine, key)) await drop(ctx, key);
  }
}

interface ObjectSource {
  readonly S3Bucket: string;
  readonly S3Key: string;
  readonly S3ObjectVersion?: string;
}

/** Copies an object of a user's; its bytes are shared within S3. The user's right to it is asked for as the user. */
async function copyFrom(ctx: Context, { S3Bucket, S3Key, S3ObjectVersion }: ObjectSource, key: string): Promise<void> {
  const object = { Bucket: S3Bucket, Key: S3Key, ...(S3ObjectVersion !== undefined && { VersionId: S3ObjectVersion }) };
  let total: number;
  try {
    const { account, region } = ctx;
    const first = await ctx.call('s3', 'GetObject', { ...object, Range: 'bytes=0-0' }, { account, region });
    total = Number(String(first.ContentRange).split('/')[1]);
  } catch (error) {
    if (!isServiceError(error)) throw error;
    if (error.code === 'InvalidRange') throw emptyZip();
    throw unreadableObject(error);
  }
  const { unzippedCode } = ctx.config.lambdaLimits;
  if (total > unzippedCode) throw unzippedTooLarge(unzippedCode);
  const path = `${S3Bucket}/${S3Key.split('/').map(encodeURIComponent).join('/')}`;
  const CopySource = S3ObjectVersion === undefined ? path : `${path}?versionId=${encodeURIComponent(S3ObjectVersion)}`;
  await write(ctx, 'CopyObject', { Key: key, CopySource });
}

/** Writes to the bucket, and makes it where it is not there yet. */
async function write(ctx: Context, operation: 'PutObject' | 'CopyObject', input: Record<string, unknown>): Promise<void> {
  const object = { Bucket: PACKAGES_BUCKET, ...input };
  try {
    await ctx.call('s3', operation, object, OWNER);
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'NoSuchBucket') throw error;
    await makeBucket(ctx);
    await ctx.call('s3', operation, object, OWNER);
  }
}

/** The account that presigned locations are of may read packages, where policies decide. */
async function makeBucket(ctx: Context): Promise<void> {
  await ctx.call('s3', 'CreateBucket', { Bucket: PACKAGES_BUCKET }, OWNER);
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: ctx.config.defaultAccount },
        Action: 's3:GetObject',
        Resource: `arn:${ctx.partition}:s3:::${PACKAGES_BUCKET}/*`,
      },
    ],
  });
  await ctx.call('s3', 'PutBucketPolicy', { Bucket: PACKAGES_BUCKET, Policy }, OWNER);
}

async function drop(ctx: Context, key: string): Promise<void> {
  await ctx.call('s3', 'DeleteObject', { Bucket: PACKAGES_BUCKET, Key: key }, OWNER);
}

async function judge(ctx: Context, key: string): Promise<Pick<ZipRow, 'sha256' | 'bytes' | 'unpackedBytes'>> {
  const { unzippedCode } = ctx.config.lambdaLimits;
  const facts = await native().inspectPackage(ctx.engine, PACKAGES_BUCKET, key, unzippedCode);
  switch (facts.problem) {
    case undefined:
    case null:
      return { sha256: facts.sha256, bytes: facts.bytes, unpackedBytes: facts.unpackedBytes };
    case 'empty':
      throw emptyZip();
    case 'too large':
      throw unzippedTooLarge(unzippedCode);
    default:
      throw invalidParameter('Could not unzip uploaded file. Please check your file, then try to upload again.');
  }
}

/** From reports of users since 2020. */
function emptyZip(): ServiceError {
  return invalidParameter('Uploaded file must be a non-empty zip');
}
