/**
 * Keys of KMS that objects are encrypted with, as far as that can be told without KMS: how they are named, the key `aws/s3` that AWS makes and
 * manages for each account and region, and the bucket's default. Whether a key that could exist does, KMS would say.
 */
import { createHash } from 'node:crypto';
import type { Context } from '../../runtime/context.js';
import { invalidKeyArn, invalidKeyId } from './errors.js';
import { type BucketRow, buckets, type Encryption, type ObjectHeaders } from './store.js';

/** Where a request's keys are looked for. */
interface KeyScope {
  readonly partition: string;
  /** The bucket's. */
  readonly region: string;
  /** The caller's. */
  readonly account: string;
}

/** The key that counts where a request asks for KMS and names none. Its id is drawn when AWS makes it; here it follows from account and region. */
export function managedKeyArn({ partition, region, account }: KeyScope): string {
  const hex = createHash('sha256').update(`aws/s3 of account ${account} in ${region}`).digest('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
  return `arn:${partition}:kms:${region}:${account}:key/${id}`;
}

const KEY_ID = /^(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const ALIAS = /^alias\/[A-Za-z0-9/_-]+$/;
const ARN = /^arn:[a-z-]+:kms:([a-z0-9-]+):\d{12}:(.+)$/;

/**
 * The ARN of a key as S3 tells it, from its id or ARN. An alias would be told as the key that it stands for, which only KMS knows: here it
 * stays an alias. The words of both refusals are AWS's, as users quote them.
 */
export function keyArn(key: string, { partition, region, account }: KeyScope): string {
  if (key === 'alias/aws/s3') return managedKeyArn({ partition, region, account });
  if (KEY_ID.test(key)) return `arn:${partition}:kms:${region}:${account}:key/${key}`;
  if (ALIAS.test(key)) return `arn:${partition}:kms:${region}:${account}:${key}`;
  const [, keyRegion, resource = ''] = ARN.exec(key) ?? [];
  if (keyRegion === undefined) throw invalidKeyId(key);
  if (keyRegion !== region) throw invalidKeyArn(keyRegion);
  if (!ALIAS.test(resource) && !KEY_ID.test(resource.replace(/^key\//, ''))) throw invalidKeyId(key);
  return key;
}

/** Names the key by its ARN, and takes the bucket's word for bucket keys where the request has none (user guide, "Using S3 Bucket Keys"). */
export function completedEncryption(
  encryption: Encryption,
  bucket: Pick<BucketRow, 'region' | 'traits'>,
  scope: Omit<KeyScope, 'region'>,
): Encryption {
  const { algorithm, kmsKeyId, bucketKeyEnabled } = encryption;
  if (algorithm === undefined || algorithm === 'AES256') return encryption;
  const where = { partition: scope.partition, account: scope.account, region: bucket.region };
  const inherits =
    bucketKeyEnabled === undefined && algorithm === 'aws:kms' && bucket.traits?.encryption?.bucketKeyEnabled === true;
  return {
    ...encryption,
    kmsKeyId: kmsKeyId === undefined ? managedKeyArn(where) : keyArn(kmsKeyId, where),
    ...(inherits && { bucketKeyEnabled: true }),
  };
}

/** With the encryption that a new object gets: what the request says, else what the bucket's default is. PutObject's twin is in `put.rs`. */
export function withEncryption(
  ctx: Context,
  bucket: string,
  headers: ObjectHeaders,
  asked: { ServerSideEncryption?: string | undefined },
): ObjectHeaders {
  const row = ctx.state.global.get(buckets, bucket);
  // The operation says that there is no bucket.
  if (!row) return headers;
  if (headers.encryption) return { ...headers, encryption: completedEncryption(headers.encryption, row, ctx) };
  const byDefault = row.traits?.encryption;
  return byDefault && asked.ServerSideEncryption === undefined ? { ...headers, encryption: byDefault } : headers;
}
