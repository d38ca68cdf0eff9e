/**
 * New objects that are to be replicated, as rows that are committed with them; `delivery.ts` carries them out. The configuration goes into the row,
 * so that the one counts that there was when the object came. Native code writes the same rows (`native/crates/s3/src/outbox.rs`).
 */
import type { ReplicationConfiguration } from '../../../../protocols/types/s3.js';
import { publish } from '../../../runtime/events.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { readConfiguration } from '../configurations.js';
import type { BucketRow, ObjectRow } from '../store.js';
import { matching, matchingMarker } from './rules.js';

/** The topic of all buckets' replication, which `SUBSCRIPTIONS` in the registry names too. */
const TOPIC = 's3-replication';

export interface Replication {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly configuration: ReplicationConfiguration;
}

/** The row as it is to be written: one that is to be replicated says so. `now` is in milliseconds. */
export function withReplication(tx: Transaction, bucket: BucketRow, key: string, row: ObjectRow, now: number): ObjectRow {
  // A replica is not passed on, or two buckets could send one another the same object forever.
  if (!bucket.traits?.replication || row.replicationStatus === 'REPLICA') return row;
  const configuration = readConfiguration(tx, bucket.name, 'replication');
  if (!configuration || row.versionId === undefined || matching(configuration, key, row).length === 0) return row;
  send(tx, bucket, { bucket: bucket.name, key, versionId: row.versionId, configuration }, now);
  return { ...row, replicationStatus: 'PENDING' };
}

/** Markers that lifecycle rules make are not passed on. */
export function noteDeleteMarker(
  tx: Transaction,
  by: Deleter,
  bucket: BucketRow,
  key: string,
  versionId: string | undefined,
): void {
  if (!bucket.traits?.replication || versionId === undefined || by.operation === undefined) return;
  const configuration = readConfiguration(tx, bucket.name, 'replication');
  if (!configuration || matchingMarker(configuration, key).length === 0) return;
  send(tx, bucket, { bucket: bucket.name, key, versionId, configuration }, by.clock.now());
}

interface Deleter {
  readonly clock: { now(): number };
  /** Absent where S3 acts by itself. */
  readonly operation?: string;
}

function send(tx: Transaction, { account, region }: BucketRow, replication: Replication, now: number): void {
  publish(tx, { service: 's3', account, region }, TOPIC, now, replication);
}
