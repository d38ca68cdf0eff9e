/**
 * Events of objects, as rows that are committed with what caused them; `delivery.ts` sends them on. The configuration goes into the row, so
 * that the one counts that there was when it happened. Native code writes the same rows (`native/crates/s3/src/outbox.rs`).
 */
import { createHash } from 'node:crypto';
import type { NotificationConfiguration } from '../../../../protocols/types/s3.js';
import { publish } from '../../../runtime/events.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { readConfiguration } from '../configurations.js';
import type { BucketRow, ObjectRow } from '../store.js';
import type { EventName } from './names.js';

/** The topic of all buckets' events, which `SUBSCRIPTIONS` in the registry names too. */
const TOPIC = 's3-notifications';

/** What happened to which object. */
export interface ObjectChange {
  readonly name: EventName;
  readonly key: string;
  /** Without quotes. */
  readonly etag?: string | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  readonly versionId?: string | undefined;
  /** Of an object that was restored from an archive. */
  readonly restore?: { readonly expiry: number; readonly storageClass: string };
  /** Of an object that changed its storage class. */
  readonly storageClass?: string | undefined;
}

/** An event of an object. */
export interface ObjectEvent extends ObjectChange {
  readonly bucket: string;
  readonly requestId: string;
  /** The account of who asked for it; absent where S3 did it itself. */
  readonly requester?: string | undefined;
  readonly notifications: NotificationConfiguration;
}

/** What is sent to a queue or topic when a configuration is put that names it. */
export interface TestEvent {
  readonly name: 'TestEvent';
  readonly bucket: string;
  readonly requestId: string;
  readonly targets: readonly string[];
}

/** Who changes an object and so causes an event; a handler's context is one. */
export interface Causer {
  /** 12 digits. */
  readonly account: string;
  readonly requestId: string;
  readonly clock: { now(): number };
  /** Absent where S3 acts by itself. */
  readonly operation?: string;
}

/** What events tell of an object's row. */
export function toldOf({ etag, size, versionId }: ObjectRow): Pick<ObjectChange, 'etag' | 'size' | 'versionId'> {
  return { etag, size, versionId };
}

/** Notes what happened to an object of the bucket, which costs nothing where nobody wants to know. */
export function noteChange(tx: Transaction, causer: Causer, bucket: BucketRow, change: ObjectChange): void {
  if (!bucket.traits?.events) return;
  const notifications = readConfiguration(tx, bucket.name, 'notification');
  if (!notifications) return;
  const isAsked = causer.operation !== undefined;
  const requestId = isAsked ? causer.requestId : ownRequestId(causer.requestId);
  const requester = isAsked ? causer.account : undefined;
  const event: ObjectEvent = { ...change, bucket: bucket.name, requestId, requester, notifications };
  send(tx, causer, bucket, event);
}

export function noteTest(tx: Transaction, causer: Causer, bucket: BucketRow, targets: readonly string[]): void {
  const event: TestEvent = { name: 'TestEvent', bucket: bucket.name, requestId: causer.requestId, targets };
  send(tx, causer, bucket, event);
}

/** What S3 does by itself has request ids too. */
function ownRequestId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16).toUpperCase();
}

function send(tx: Transaction, { clock }: Causer, { account, region }: BucketRow, event: ObjectEvent | TestEvent): void {
  publish(tx, { service: 's3', account, region }, TOPIC, clock.now(), event);
}
