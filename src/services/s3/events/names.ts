/** The types of S3's events, and how each is told. */
import type { Operations } from '../../../../protocols/types/s3.js';

/** An event as records name it, which is without `s3:`. */
export type EventName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Post'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'
  | 'ObjectRemoved:DeleteMarkerCreated'
  | 'ObjectRestore:Post'
  | 'ObjectRestore:Completed'
  | 'ObjectRestore:Delete'
  | 'ObjectTagging:Put'
  | 'ObjectTagging:Delete'
  | 'ObjectAcl:Put'
  | 'LifecycleTransition'
  | 'LifecycleExpiration:Delete'
  | 'LifecycleExpiration:DeleteMarkerCreated';

/** All that may be asked for. From the API reference: "Event" of QueueConfiguration. */
export const EVENT_TYPES: ReadonlySet<string> = new Set([
  's3:ReducedRedundancyLostObject',
  's3:ObjectCreated:*',
  's3:ObjectCreated:Put',
  's3:ObjectCreated:Post',
  's3:ObjectCreated:Copy',
  's3:ObjectCreated:CompleteMultipartUpload',
  's3:ObjectRemoved:*',
  's3:ObjectRemoved:Delete',
  's3:ObjectRemoved:DeleteMarkerCreated',
  's3:ObjectRestore:*',
  's3:ObjectRestore:Post',
  's3:ObjectRestore:Completed',
  's3:ObjectRestore:Delete',
  's3:Replication:*',
  's3:Replication:OperationFailedReplication',
  's3:Replication:OperationNotTracked',
  's3:Replication:OperationMissedThreshold',
  's3:Replication:OperationReplicatedAfterThreshold',
  's3:LifecycleTransition',
  's3:IntelligentTiering',
  's3:ObjectAcl:Put',
  's3:LifecycleExpiration:*',
  's3:LifecycleExpiration:Delete',
  's3:LifecycleExpiration:DeleteMarkerCreated',
  's3:ObjectTagging:*',
  's3:ObjectTagging:Put',
  's3:ObjectTagging:Delete',
  's3:ObjectAnnotation:*',
  's3:ObjectAnnotation:Put',
  's3:ObjectAnnotation:Delete',
  's3:ObjectRetention:Put',
]);

interface Telling {
  /** Of a record. From the user guide: "Event message structure". */
  readonly version: '2.1' | '2.3';
  /** EventBridge's `detail-type`. From the user guide: "Amazon S3 event notification content for EventBridge". */
  readonly detailType: string;
  /** EventBridge's `reason`, where an operation caused the event. */
  readonly reason?: string;
  /** EventBridge's `deletion-type`. */
  readonly deletionType?: string;
}

const PERMANENTLY = 'Permanently Deleted';
const BY_MARKER = 'Delete Marker Created';
const EXPIRATION = 'Lifecycle Expiration';

export const TELLING: Readonly<Record<EventName, Telling>> = {
  'ObjectCreated:Put': { version: '2.1', detailType: 'Object Created', reason: 'PutObject' },
  'ObjectCreated:Post': { version: '2.1', detailType: 'Object Created', reason: 'POST Object' },
  'ObjectCreated:Copy': { version: '2.1', detailType: 'Object Created', reason: 'CopyObject' },
  'ObjectCreated:CompleteMultipartUpload': { version: '2.1', detailType: 'Object Created', reason: 'CompleteMultipartUpload' },
  'ObjectRemoved:Delete': {
    version: '2.1',
    detailType: 'Object Deleted',
    reason: 'DeleteObject',
    deletionType: PERMANENTLY,
  },
  'ObjectRemoved:DeleteMarkerCreated': {
    version: '2.1',
    detailType: 'Object Deleted',
    reason: 'DeleteObject',
    deletionType: BY_MARKER,
  },
  'ObjectRestore:Post': { version: '2.1', detailType: 'Object Restore Initiated' },
  'ObjectRestore:Completed': { version: '2.1', detailType: 'Object Restore Completed' },
  'ObjectRestore:Delete': { version: '2.3', detailType: 'Object Restore Expired' },
  'ObjectTagging:Put': { version: '2.3', detailType: 'Object Tags Added' },
  'ObjectTagging:Delete': { version: '2.3', detailType: 'Object Tags Deleted' },
  'ObjectAcl:Put': { version: '2.3', detailType: 'Object ACL Updated' },
  LifecycleTransition: { version: '2.3', detailType: 'Object Storage Class Changed' },
  'LifecycleExpiration:Delete': {
    version: '2.3',
    detailType: 'Object Deleted',
    reason: EXPIRATION,
    deletionType: PERMANENTLY,
  },
  'LifecycleExpiration:DeleteMarkerCreated': {
    version: '2.3',
    detailType: 'Object Deleted',
    reason: EXPIRATION,
    deletionType: BY_MARKER,
  },
};

/** What creates objects, by operation. A put's event is told by native code (`outbox.rs`). */
const CREATED_BY: Partial<Record<keyof Operations, EventName>> = {
  PutObject: 'ObjectCreated:Put',
  CopyObject: 'ObjectCreated:Copy',
  RenameObject: 'ObjectCreated:Copy',
  CompleteMultipartUpload: 'ObjectCreated:CompleteMultipartUpload',
};

export function createdBy(operation: string | undefined): EventName {
  return CREATED_BY[operation as keyof Operations] ?? 'ObjectCreated:Put';
}
