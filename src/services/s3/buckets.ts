/** Names of buckets, and finding a bucket on behalf of a caller. */
import type { Context } from '../../runtime/context.js';
import type { StateReader, Transaction } from '../../runtime/state/index.js';
import { accessDenied, invalidBucketName, invalidExpectedOwner, keyTooLong, noSuchBucket } from './errors.js';
import { BUCKET_NAME_MAX, BUCKET_NAME_MIN, KEY_BYTES_MAX } from './limits.js';
import { type BucketRow, type BucketTraits, buckets } from './store.js';

const NAME = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
const IPV4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
const RESERVED_PREFIXES = ['xn--', 'sthree-', 'amzn-s3-demo-'];
const RESERVED_SUFFIXES = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3'];

/** Whether a bucket may be created with this name. Source: user guide, "General purpose buckets naming rules". */
export function isBucketName(name: string): boolean {
  return (
    name.length >= BUCKET_NAME_MIN &&
    name.length <= BUCKET_NAME_MAX &&
    NAME.test(name) &&
    !name.includes('..') &&
    !IPV4.test(name) &&
    !RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix)) &&
    !RESERVED_SUFFIXES.some((suffix) => name.endsWith(suffix))
  );
}

/**
 * Buckets made in us-east-1 before 2018 may have longer names with capitals and underscores, so that such a name is one of no bucket
 * rather than no name. That S3 judges lookups by these older rules is a guess.
 */
const OLD_NAME = /^[A-Za-z0-9._-]{3,255}$/;

/** The bucket, for a request that may name the owner it expects. Throws `NoSuchBucket`, or `AccessDenied` if another account owns it. */
export function bucketOf(reader: StateReader, name: string, expectedOwner: string | undefined): BucketRow {
  if (expectedOwner !== undefined && !/^\d{12}$/.test(expectedOwner)) throw invalidExpectedOwner(expectedOwner);
  const row = reader.get(buckets, name);
  if (!row) throw OLD_NAME.test(name) ? noSuchBucket(name) : invalidBucketName(name);
  if (expectedOwner !== undefined && expectedOwner !== row.account) throw accessDenied();
  return row;
}

export interface BucketRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

/** `bucketOf` for the bucket of a request, outside a transaction. */
export function requireBucket(ctx: Context, input: BucketRequest): BucketRow {
  return bucketOf(ctx.state.global, input.Bucket, input.ExpectedBucketOwner);
}

export function bucketArn(ctx: Context, name: string): string {
  return `arn:${ctx.partition}:s3:::${name}`;
}

export function checkKey(key: string): void {
  // A UTF-16 unit is at most three bytes of UTF-8, so that most keys need no counting.
  if (key.length * 3 <= KEY_BYTES_MAX) return;
  const bytes = Buffer.byteLength(key);
  if (bytes > KEY_BYTES_MAX) throw keyTooLong(bytes, KEY_BYTES_MAX);
}

/** Changes what writes must know of the bucket; `undefined` takes a trait away. */
export function setTraits(
  tx: Transaction,
  name: string,
  change: { [K in keyof BucketTraits]?: BucketTraits[K] | undefined },
): void {
  const row = tx.get(buckets, name);
  if (!row) throw noSuchBucket(name);
  const { traits: before, ...rest } = row;
  const traits = Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined));
  tx.put(buckets, name, Object.keys(traits).length === 0 ? rest : { ...rest, traits });
}
