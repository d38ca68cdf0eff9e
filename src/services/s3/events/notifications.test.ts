/** Events from end to end: what causes them, and what their targets would get. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketOwnershipControlsCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { s3Fixture } from '../../../test/fixtures/s3.js';

const s3 = s3Fixture();
const QUEUE = 'arn:aws:sqs:us-east-1:000000000000:queue';

interface Told {
  target: string;
  message: { Event?: string; Records?: Array<{ eventName: string; s3: { object: Record<string, unknown> } }> };
}

/** Waits until so many notifications of a bucket were tried. */
async function told(bucket: string, count: number): Promise<Told[]> {
  for (;;) {
    const { text } = await s3.request('GET', `/_aws/s3/notifications?bucket=${bucket}`);
    const { notifications } = JSON.parse(text) as { notifications: Told[] };
    if (notifications.length >= count) return notifications;
  }
}

const namesOf = (all: readonly Told[]) => all.map(({ message }) => message.Records?.[0]?.eventName ?? message.Event);
const objectsOf = (all: readonly Told[]) => all.map(({ message }) => message.Records?.[0]?.s3.object ?? {});

async function watched(Bucket: string, Events: string[]): Promise<void> {
  await s3.client().send(new CreateBucketCommand({ Bucket }));
  const NotificationConfiguration = { QueueConfigurations: [{ QueueArn: QUEUE, Events: Events as never }] };
  await s3
    .client()
    .send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration, SkipDestinationValidation: true }));
}

test('everything that changes an object is told of, in order', async () => {
  const Bucket = 'all-events';
  await watched(Bucket, ['s3:ObjectCreated:*', 's3:ObjectRemoved:*', 's3:ObjectTagging:*', 's3:ObjectAcl:Put']);
  const client = s3.client();
  await client.send(new DeleteBucketOwnershipControlsCommand({ Bucket }));
  await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'small' }));
  await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: Buffer.alloc(100_000) }));
  await client.send(new CopyObjectCommand({ Bucket, Key: 'b', CopySource: `${Bucket}/a` }));
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'c' }));
  const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key: 'c', UploadId, PartNumber: 1, Body: 'part' }));
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
  await client.send(new CompleteMultipartUploadCommand({ Bucket, Key: 'c', UploadId, MultipartUpload }));
  const form = new FormData();
  form.set('key', 'd');
  form.set('file', new Blob(['form']));
  assert.equal((await fetch(`${s3.aws.endpoint}/${Bucket}`, { method: 'POST', body: form })).status, 204);
  await client.send(new PutObjectTaggingCommand({ Bucket, Key: 'a', Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] } }));
  await client.send(new DeleteObjectTaggingCommand({ Bucket, Key: 'a' }));
  await client.send(new PutObjectAclCommand({ Bucket, Key: 'a', ACL: 'private' }));
  await client.send(new PutObjectAclCommand({ Bucket, Key: 'a', ACL: 'bucket-owner-read' }));
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
  await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'b' }, { Key: 'never there' }] } }));
  const all = await told(Bucket, 11);
  assert.deepEqual(namesOf(all), [
    'ObjectCreated:Put',
    'ObjectCreated:Put',
    'ObjectCreated:Copy',
    'ObjectCreated:CompleteMultipartUpload',
    'ObjectCreated:Post',
    'ObjectTagging:Put',
    'ObjectTagging:Delete',
    'ObjectAcl:Put',
    'ObjectRemoved:Delete',
    'ObjectRemoved:Delete',
    'ObjectRemoved:Delete',
  ]);
  const objects = objectsOf(all);
  assert.deepEqual(objects.map(({ size }) => size).slice(0, 5), [5, 100_000, 100_000, 4, 4]);
  assert.deepEqual(objects[10], { key: 'never+there', sequencer: objects[10]?.sequencer });
  const sequence = objects.map(({ sequencer }) => String(sequencer ?? ''));
  const known = sequence.filter((text) => text !== '');
  assert.deepEqual(known, [...known].sort());
});

test('events of versions name them', async () => {
  const Bucket = 'versioned-events';
  await watched(Bucket, ['s3:ObjectCreated:*', 's3:ObjectRemoved:*']);
  const client = s3.client();
  await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  const { VersionId } = await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'one' }));
  const marker = await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'a', VersionId }));
  const all = await told(Bucket, 3);
  assert.deepEqual(namesOf(all), ['ObjectCreated:Put', 'ObjectRemoved:DeleteMarkerCreated', 'ObjectRemoved:Delete']);
  assert.deepEqual(
    objectsOf(all).map(({ versionId, eTag }) => [versionId, eTag]),
    [
      [VersionId, 'f97c5d29941bfb1b2fdab0874906ab82'],
      [marker.VersionId, 'd41d8cd98f00b204e9800998ecf8427e'],
      [VersionId, undefined],
    ],
  );
});

test('a destination that is put gets a test event, and a bucket without configuration causes none', async () => {
  const Bucket = 'tested-events';
  await s3.client().send(new CreateBucketCommand({ Bucket }));
  await s3.client().send(new PutObjectCommand({ Bucket, Key: 'before', Body: 'x' }));
  const NotificationConfiguration = { QueueConfigurations: [{ QueueArn: QUEUE, Events: ['s3:ObjectCreated:*' as const] }] };
  await s3.client().send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
  await s3.client().send(new PutObjectCommand({ Bucket, Key: 'during', Body: 'x' }));
  await s3.client().send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: {} }));
  await s3.client().send(new PutObjectCommand({ Bucket, Key: 'after', Body: 'x' }));
  assert.deepEqual(namesOf(await told(Bucket, 2)), ['s3:TestEvent', 'ObjectCreated:Put']);
  assert.equal((await s3.request('DELETE', '/_aws/s3/notifications')).status, 204);
});
