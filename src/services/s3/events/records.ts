/**
 * Events in the two forms that S3 gives them: records for queues, topics and functions, and those of EventBridge. Members were recorded on AWS
 * by LocalStack (`test_s3_notifications_*.py`, 2025-01-21); those of lifecycle events are the user guide's ("Event message structure").
 */
import { partitionOf } from '../../../runtime/config.js';
import type { Event } from '../../../runtime/events.js';
import { canonicalId } from '../owner.js';
import { TELLING } from './names.js';
import type { ObjectEvent, TestEvent } from './outbox.js';

/** An exchange does not say who its client is. */
const SOURCE_ADDRESS = '127.0.0.1';
const SEQUENCER_DIGITS = 18;

/** The body of a message with one record. `configuration` is the id of what asked for it. */
export function recordOf(event: Event, what: ObjectEvent, configuration: string): Record<string, unknown> {
  const owner = principalOf(event.account);
  const record = {
    eventVersion: TELLING[what.name].version,
    eventSource: 'aws:s3',
    awsRegion: event.region,
    eventTime: new Date(event.time).toISOString(),
    eventName: what.name,
    userIdentity: { principalId: userOf(what) },
    requestParameters: { sourceIPAddress: what.requester === undefined ? 's3.amazonaws.com' : SOURCE_ADDRESS },
    responseElements: responseElements(what.requestId),
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: configuration,
      bucket: { name: what.bucket, ownerIdentity: { principalId: owner }, arn: bucketArn(event, what.bucket) },
      object: objectOf(event, what),
    },
    ...glacierData(what),
    ...(what.name === 'LifecycleTransition' && {
      lifecycleEventData: { transitionEventData: { destinationStorageClass: what.storageClass } },
    }),
  };
  return { Records: [record] };
}

function objectOf(event: Event, what: ObjectEvent): Record<string, unknown> {
  const { name, key, size, etag, versionId } = what;
  return {
    key: encodedKey(key),
    ...(hasSize(what) && { size }),
    ...(etag !== undefined && { eTag: etag }),
    ...(versionId !== undefined && { versionId }),
    ...(hasSequencer(name) && { sequencer: sequencerOf(event) }),
  };
}

/** Changes of tags and ACLs come without a size and a place in the order of an object's writes. */
function hasSize({ name, size }: ObjectEvent): boolean {
  return size !== undefined && !name.startsWith('ObjectTagging:') && !name.startsWith('ObjectAcl:');
}

function hasSequencer(name: string): boolean {
  return !name.startsWith('ObjectTagging:') && !name.startsWith('ObjectAcl:');
}

function glacierData({ restore }: ObjectEvent): Record<string, unknown> {
  if (!restore) return {};
  return {
    glacierEventData: {
      restoreEventData: {
        lifecycleRestorationExpiryTime: new Date(restore.expiry).toISOString(),
        lifecycleRestoreStorageClass: restore.storageClass,
      },
    },
  };
}

/** What a queue or topic gets when it is made a destination. From the user guide: "Event message structure". */
export function testRecord(event: Event, { bucket, requestId }: TestEvent): Record<string, unknown> {
  return {
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date(event.time).toISOString(),
    Bucket: bucket,
    RequestId: requestId,
    HostId: responseElements(requestId)['x-amz-id-2'],
  };
}

export function bridgeEvent(event: Event, what: ObjectEvent, id: string): Record<string, unknown> {
  const { detailType, reason, deletionType } = TELLING[what.name];
  const { key, size, etag, versionId, restore, storageClass } = what;
  return {
    version: '0',
    id,
    'detail-type': detailType,
    source: 'aws.s3',
    account: event.account,
    time: new Date(event.time).toISOString().replace(/\.\d+Z$/, 'Z'),
    region: event.region,
    resources: [bucketArn(event, what.bucket)],
    detail: {
      version: '0',
      bucket: { name: what.bucket },
      object: {
        key,
        ...(hasSize(what) && { size }),
        ...(etag !== undefined && { etag }),
        ...(versionId !== undefined && { 'version-id': versionId }),
        ...(hasSequencer(what.name) && { sequencer: sequencerOf(event) }),
      },
      'request-id': what.requestId,
      requester: what.requester ?? 's3.amazonaws.com',
      ...(what.requester !== undefined && { 'source-ip-address': SOURCE_ADDRESS }),
      ...(reason !== undefined && { reason }),
      ...(deletionType !== undefined && { 'deletion-type': deletionType }),
      ...(restore && {
        'restore-expiry-time': new Date(restore.expiry).toISOString().replace(/\.\d+Z$/, 'Z'),
        'source-storage-class': restore.storageClass,
      }),
      ...(storageClass !== undefined && { 'destination-storage-class': storageClass }),
    },
  };
}

/** Forms of one object are told apart by comparing these as texts, the longer ones padded. Numbers of a topic grow with its commits. */
function sequencerOf({ number }: Event): string {
  return number.toString(16).toUpperCase().padStart(SEQUENCER_DIGITS, '0');
}

/** Slashes stay, a space is a plus sign, and all that a form would escape is escaped. */
function encodedKey(key: string): string {
  const escaped = encodeURIComponent(key).replace(
    /[!'()~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return escaped.replaceAll('%2F', '/').replaceAll('%20', '+');
}

function bucketArn({ region }: Event, bucket: string): string {
  return `arn:${partitionOf(region)}:s3:::${bucket}`;
}

/** An account as S3's events name it: AWS draws it when it makes the account; here it follows from the account's number. */
function principalOf(account: string): string {
  return `A${canonicalId(account).slice(0, 13).toUpperCase()}`;
}

/** Keys are accounts here, so that each asks as its root user does. */
function userOf({ requester }: ObjectEvent): string {
  return requester === undefined ? 's3.amazonaws.com' : `AWS:${requester}`;
}

function responseElements(requestId: string): Record<string, string> {
  const ids = require('../../../../protocols/codecs/response-ids.js') as { hostIdOf(requestId: string): string };
  return { 'x-amz-request-id': requestId, 'x-amz-id-2': ids.hostIdOf(requestId) };
}
