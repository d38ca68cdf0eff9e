/**
 * Replicates objects and delete markers into other buckets of this emulator: a replica has its source's version id, date, metadata, tags and bytes,
 * which both share. Source and replicas change in one transaction, so that a status never says what is not so.
 */
import type { ReplicationRule } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { Event } from '../../../runtime/events.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { dropBlobs } from '../bodies.js';
import { noteChange, toldOf } from '../events/outbox.js';
import { publishReplica } from '../publishing.js';
import { addBlobReferences, type BucketRow, blobsOf, buckets, type VersionRow } from '../store.js';
import { locate, rewrite } from '../versions.js';
import { destinationOf } from './configuration.js';
import type { Replication } from './outbox.js';
import { matching, matchingMarker } from './rules.js';

/** The subscriber `replicate`. What has changed or gone meanwhile is replicated as it is now, or not at all. */
export function replicate(ctx: Context, event: Event): void {
  const { bucket: name, key, versionId, configuration } = event.payload as Replication;
  const released = ctx.state.global.transact((tx) => {
    const bucket = tx.get(buckets, name);
    const found = bucket && locate(tx, name, key, versionId);
    if (!found) return [];
    const { row } = found;
    const rules = row.deleteMarker ? matchingMarker(configuration, key) : matching(configuration, key, row);
    const outcomes = rules.map((rule) => intoOne(tx, ctx, rule, key, row, versionId));
    if (!row.deleteMarker) {
      const isDone = outcomes.every((outcome) => outcome !== undefined);
      rewrite(tx, name, key, found, { ...row, replicationStatus: isDone ? 'COMPLETED' : 'FAILED' });
    }
    return outcomes.flatMap((outcome) => outcome ?? []);
  });
  dropBlobs(ctx, released);
}

/** Gives the blobs that were replaced; `undefined` where the destination can't take the object. */
function intoOne(
  tx: Transaction,
  ctx: Context,
  rule: ReplicationRule,
  key: string,
  row: VersionRow,
  versionId: string,
): string[] | undefined {
  const destination = tx.get(buckets, destinationOf(rule.Destination.Bucket) ?? '');
  if (destination?.traits?.versioning !== 'Enabled') return undefined;
  const replica = replicaOf(rule, destination, row, versionId);
  addBlobReferences(tx, blobsOf(replica));
  const { isNew, released } = publishReplica(tx, destination, key, replica);
  // That a replica's event is that of a put is a guess.
  if (isNew && !replica.deleteMarker) {
    noteChange(tx, ctx, destination, { name: 'ObjectCreated:Put', key, ...toldOf(replica) });
  }
  return released;
}

type Replica = VersionRow & { versionId: string };

function replicaOf({ Destination }: ReplicationRule, bucket: BucketRow, row: VersionRow, versionId: string): Replica {
  const replica: Replica = { ...row, versionId };
  if (!row.deleteMarker) replica.replicationStatus = 'REPLICA';
  const { StorageClass, AccessControlTranslation, EncryptionConfiguration } = Destination;
  if (StorageClass === 'STANDARD') delete replica.storageClass;
  else if (StorageClass !== undefined) replica.storageClass = StorageClass;
  if (AccessControlTranslation?.Owner === 'Destination') {
    replica.owner = bucket.account;
    delete replica.acl;
    delete replica.grants;
  }
  const kmsKeyId = EncryptionConfiguration?.ReplicaKmsKeyID;
  if (kmsKeyId !== undefined && row.encryption?.algorithm?.startsWith('aws:kms')) {
    replica.encryption = { ...row.encryption, kmsKeyId };
  }
  return replica;
}
