/**
 * What a bucket's metadata tables are to be. There is no service for tables here: the setting is kept, its tables are told as active, and
 * nothing is ever written into them.
 */
import type {
  AnnotationTableConfiguration,
  InventoryTableConfiguration,
  JournalTableConfiguration,
  MetadataTableEncryptionConfiguration,
  RecordExpiration,
} from '../../../protocols/types/s3.js';
import type { Context } from '../../runtime/context.js';
import { type BucketRequest, bucketOf } from './buckets.js';
import { type Configurations, readConfiguration, writeConfiguration } from './configurations.js';
import { malformedXml, metadataConfigurationExists, metadataConfigurationNotFound } from './errors.js';
import { INT32_MAX, JOURNAL_DAYS_MIN } from './limits.js';

/** The configuration of `CreateBucketMetadataConfiguration` (V2), with ids of tables. */
export interface MetadataSetting {
  journal: JournalTableConfiguration;
  inventory?: InventoryTableConfiguration;
  annotation?: AnnotationTableConfiguration;
  /** UUIDs. */
  tables: { journal: string; inventory: string; annotation: string };
}

/** The configuration of `CreateBucketMetadataTableConfiguration` (V1). */
export interface MetadataTableSetting {
  tableBucketArn: string;
  tableName: string;
  /** A UUID. */
  table: string;
}

const STATES = new Set(['ENABLED', 'DISABLED']);
const ALGORITHMS = new Set(['AES256', 'aws:kms']);

export function checkState(state: string | undefined): void {
  if (!STATES.has(state ?? '')) throw malformedXml();
}

/** From the API reference: records expire after 7 days at least; a table without expiration names no days. */
export function checkExpiration(expiration: RecordExpiration | undefined): void {
  checkState(expiration?.Expiration);
  const days = expiration?.Days;
  if ((expiration?.Expiration === 'ENABLED') !== (days !== undefined)) throw malformedXml();
  if (days !== undefined && (days < JOURNAL_DAYS_MIN || days > INT32_MAX)) throw malformedXml();
}

export function checkEncryption(encryption: MetadataTableEncryptionConfiguration | undefined): void {
  if (!encryption) return;
  if (!ALGORITHMS.has(encryption.SseAlgorithm ?? '')) throw malformedXml();
  if ((encryption.SseAlgorithm === 'aws:kms') !== (encryption.KmsKeyArn !== undefined)) throw malformedXml();
}

/** Keeps what a Create asks for. A bucket has a configuration of one of the two versions. */
export function createSetting<K extends 'metadata' | 'metadataTable'>(
  ctx: Context,
  input: BucketRequest,
  kind: K,
  setting: Configurations[K],
): void {
  ctx.state.global.transact((tx) => {
    bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const exists = readConfiguration(tx, input.Bucket, 'metadata') ?? readConfiguration(tx, input.Bucket, 'metadataTable');
    if (exists) throw metadataConfigurationExists();
    writeConfiguration(tx, input.Bucket, kind, setting);
  });
}

export function updateSetting(ctx: Context, input: BucketRequest, change: Partial<MetadataSetting>): void {
  ctx.state.global.transact((tx) => {
    bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const setting = readConfiguration(tx, input.Bucket, 'metadata');
    if (!setting) throw metadataConfigurationNotFound();
    writeConfiguration(tx, input.Bucket, 'metadata', { ...setting, ...change });
  });
}
