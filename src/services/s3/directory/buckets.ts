/**
 * Directory buckets (S3 Express One Zone): `<name>--<zone>--x-s3`. They are rows like other buckets, told by their names, which no other bucket may
 * have; this folder holds what is different about them. Source: user guide, "Differences for directory buckets", 2026-11.
 */
import type { CreateBucketConfiguration, OperationName } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { invalidBucketName, invalidRequest, methodNotAllowed } from '../errors.js';
import { BUCKET_NAME_MAX, BUCKET_NAME_MIN } from '../limits.js';
import type { BucketRow } from '../store.js';

const SUFFIX = '--x-s3';
const NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?--([a-z0-9]+(?:-[a-z0-9]+)+)--x-s3$/;

/** What objects in them are stored as. */
export const EXPRESS_CLASS = 'EXPRESS_ONEZONE';

export function isDirectoryBucket(name: string): boolean {
  return name.endsWith(SUFFIX);
}

/** The zone that a name says; `undefined` for one that no directory bucket may have. */
export function zoneOf(name: string): string | undefined {
  if (name.length < BUCKET_NAME_MIN || name.length > BUCKET_NAME_MAX) return undefined;
  return NAME.exec(name)?.[1];
}

/** Where a directory bucket is. */
export interface BucketPlace {
  type: 'AvailabilityZone' | 'LocalZone';
  /** The zone's id. */
  name: string;
}

/** The place of a new directory bucket. That a place which is not the one of the name makes the name wrong is a guess. */
export function placeOf(name: string, { Bucket, Location }: CreateBucketConfiguration): BucketPlace {
  const zone = zoneOf(name);
  const type = Location?.Type ?? 'AvailabilityZone';
  if (zone === undefined || Location?.Name !== zone) throw invalidBucketName(name);
  const redundancy = type === 'LocalZone' ? 'SingleLocalZone' : 'SingleAvailabilityZone';
  if (Bucket?.DataRedundancy !== undefined && Bucket.DataRedundancy !== redundancy) {
    throw invalidRequest(`The data redundancy of a bucket in a zone of type ${type} is ${redundancy}.`);
  }
  return { type, name: zone };
}

export function directoryBucketArn(ctx: Context, { name, region, account }: BucketRow): string {
  return `arn:${ctx.partition}:s3express:${region}:${account}:bucket/${name}`;
}

/** What directory buckets have. From the user guide: "API operations supported for directory buckets". */
const SUPPORTED: ReadonlySet<string> = new Set<OperationName>([
  'AbortMultipartUpload',
  'CompleteMultipartUpload',
  'CopyObject',
  'CreateBucket',
  'CreateMultipartUpload',
  'CreateSession',
  'DeleteBucket',
  'DeleteBucketEncryption',
  'DeleteBucketInventoryConfiguration',
  'DeleteBucketLifecycle',
  'DeleteBucketMetricsConfiguration',
  'DeleteBucketPolicy',
  'DeleteObject',
  'DeleteObjects',
  'GetBucketAbac',
  'GetBucketEncryption',
  'GetBucketInventoryConfiguration',
  'GetBucketLifecycleConfiguration',
  'GetBucketMetricsConfiguration',
  'GetBucketPolicy',
  'GetObject',
  'GetObjectAttributes',
  'HeadBucket',
  'HeadObject',
  'ListBucketInventoryConfigurations',
  'ListBucketMetricsConfigurations',
  'ListMultipartUploads',
  'ListObjectsV2',
  'ListParts',
  'PutBucketAbac',
  'PutBucketEncryption',
  'PutBucketInventoryConfiguration',
  'PutBucketLifecycleConfiguration',
  'PutBucketMetricsConfiguration',
  'PutBucketPolicy',
  'PutObject',
  'RenameObject',
  'UploadPart',
  'UploadPartCopy',
]);

/** These are of directory buckets alone. */
const OWN: ReadonlySet<string> = new Set<OperationName>(['CreateSession', 'RenameObject']);

/** Refuses what the kind of bucket does not have. Which error AWS answers stands nowhere; this one is a guess. */
export function requireSupported(operation: string, bucket: string, method: string, hasKey: boolean): void {
  const isSupported = isDirectoryBucket(bucket) ? SUPPORTED.has(operation) : !OWN.has(operation);
  if (!isSupported) throw methodNotAllowed(method, hasKey ? 'OBJECT' : 'BUCKET');
}

/** What a listing of a directory bucket may ask for. The words about the prefix were seen in a user's report (arrow-rs, issue 5140), the others are a guess by them. */
export function checkDirectoryListing(bucket: string, prefix: string, delimiter: string, startAfter: string | undefined): void {
  if (!isDirectoryBucket(bucket)) return;
  if (delimiter !== '' && delimiter !== '/') {
    throw invalidRequest('This bucket does not support a delimiter other than "/". Specify "/" as the delimiter and try again.');
  }
  if (prefix !== '' && !prefix.endsWith('/')) {
    throw invalidRequest(
      'This bucket does not support a prefix that does not end in a delimiter. Specify a prefix path ending with a delimiter and try again.',
    );
  }
  if (startAfter !== undefined) throw invalidRequest('This bucket does not support start-after.');
}
