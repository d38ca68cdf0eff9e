/**
 * Documents that a bucket carries: tags, policy, ACL, CORS rules and the like. Only documents whose whole effect is to be read back
 * (or that act on what this emulator leaves off by default, as IAM enforcement) are kept; a configuration that would change how
 * requests are answered is refused until that is built.
 */
import type {
  AccessControlPolicy,
  CORSRule,
  LoggingEnabled,
  NotificationConfiguration,
  OwnershipControls,
  PublicAccessBlockConfiguration,
  ReplicationConfiguration,
  ServerSideEncryptionConfiguration,
  Tag,
  WebsiteConfiguration,
} from '../../../protocols/types/s3.js';
import type { Context } from '../../runtime/context.js';
import type { Collection, StateReader, Transaction } from '../../runtime/state/index.js';
import { type BucketRequest, bucketOf, requireBucket } from './buckets.js';
import type { LifecycleDocument } from './lifecycle/rules.js';
import type { MetadataSetting, MetadataTableSetting } from './metadata-tables.js';
import type { BucketRow } from './store.js';

/** Each kind of document, and what it holds. */
export interface Configurations {
  abac: string;
  accelerate: string;
  acl: AccessControlPolicy;
  cors: CORSRule[];
  encryption: ServerSideEncryptionConfiguration;
  lifecycle: LifecycleDocument;
  /** Absent where logging is off. */
  logging: LoggingEnabled;
  metadata: MetadataSetting;
  metadataTable: MetadataTableSetting;
  notification: NotificationConfiguration;
  ownership: OwnershipControls;
  policy: string;
  publicAccess: PublicAccessBlockConfiguration;
  replication: ReplicationConfiguration;
  requestPayment: string;
  tagging: Tag[];
  website: WebsiteConfiguration;
}

type Kind = keyof Configurations;

/** Rows: bucket name, NUL, kind → the document as JSON. Global, as buckets are. */
export const documents: Collection<unknown> = {
  service: 's3',
  kind: 'configurations',
  encode: (document) => JSON.stringify(document),
  decode: (bytes) => JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()) as unknown,
};

function keyOf(bucket: string, kind: Kind): string {
  return `${bucket}\0${kind}`;
}

export function readConfiguration<K extends Kind>(reader: StateReader, bucket: string, kind: K): Configurations[K] | undefined {
  return reader.get(documents, keyOf(bucket, kind)) as Configurations[K] | undefined;
}

export function writeConfiguration<K extends Kind>(tx: Transaction, bucket: string, kind: K, document: Configurations[K]): void {
  tx.put(documents, keyOf(bucket, kind), document);
}

export function dropConfiguration(tx: Transaction, bucket: string, kind: Kind): void {
  tx.delete(documents, keyOf(bucket, kind));
}

/** Forgets all documents of a bucket that goes. */
export function dropConfigurations(tx: Transaction, bucket: string): void {
  for (const [key] of tx.range(documents, { prefix: `${bucket}\0` })) tx.delete(documents, key);
}

/** What every Get of a configuration does: the document of an existing bucket. */
export function getConfiguration<K extends Kind>(ctx: Context, input: BucketRequest, kind: K): Configurations[K] | undefined {
  requireBucket(ctx, input);
  return readConfiguration(ctx.state.global, input.Bucket, kind);
}

/** What every Put does. `check` runs within the transaction and may refuse by what it finds there. */
export function putConfiguration<K extends Kind>(
  ctx: Context,
  input: BucketRequest,
  kind: K,
  document: Configurations[K],
  check?: (tx: Transaction, bucket: BucketRow) => void,
): void {
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    check?.(tx, bucket);
    writeConfiguration(tx, input.Bucket, kind, document);
  });
}

/** What every Delete does, whether there is a document or not. `also` runs within the transaction. */
export function deleteConfiguration(
  ctx: Context,
  input: BucketRequest,
  kind: Kind,
  also?: (tx: Transaction, bucket: BucketRow) => void,
): void {
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    tx.delete(documents, keyOf(input.Bucket, kind));
    also?.(tx, bucket);
  });
}

export const BLOCK_ALL_PUBLIC_ACCESS: PublicAccessBlockConfiguration = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

export const ENCRYPT_WITH_S3_KEYS: ServerSideEncryptionConfiguration = {
  Rules: [
    {
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
      BucketKeyEnabled: false,
      BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
    },
  ],
};

/** The default of buckets since 2023-04. */
export const ENFORCED_OWNERSHIP = 'BucketOwnerEnforced';

/** Whose objects are that others put. A bucket whose ownership controls were deleted lets ACLs work as they once did. */
export function objectOwnership(reader: StateReader, bucket: string): string {
  return readConfiguration(reader, bucket, 'ownership')?.Rules?.[0]?.ObjectOwnership ?? 'ObjectWriter';
}

/** Whether ACLs count for nothing in this bucket. */
export function ignoresAcls(reader: StateReader, bucket: string): boolean {
  return objectOwnership(reader, bucket) === ENFORCED_OWNERSHIP;
}

/** Says what the bucket's owner has anyway, so that a bucket without ACLs takes it too (user guide, "Controlling ownership of objects"). */
export const HARMLESS_ACL = 'bucket-owner-full-control';
