/** Lifecycle rules in buckets with versions: delete markers, noncurrent versions, markers that stand alone, locks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  type LifecycleRule,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
} from '@aws-sdk/client-s3';
import { s3Fixture } from '../../../test/fixtures/s3.js';
import { DAY_MS } from './dates.js';

const s3 = s3Fixture(async (fixture) => {
  await fixture.aws.clock.freeze(Date.parse('2030-01-01T10:30:00Z'));
});
let number = 0;

async function bucketWith(rule: Partial<LifecycleRule>, more: object = {}): Promise<string> {
  const Bucket = `versioned-bucket-${++number}`;
  const client = s3.client();
  await client.send(new CreateBucketCommand({ Bucket, ...more }));
  await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  const Rules = [{ ID: 'rule', Status: 'Enabled', Filter: {}, ...rule } as LifecycleRule];
  await client.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
  return Bucket;
}

async function put(Bucket: string, Key: string, more: object = {}): Promise<string | undefined> {
  return (await s3.client().send(new PutObjectCommand({ Bucket, Key, Body: 'body', ...more }))).VersionId;
}

/** Keys of versions, newest first, those of delete markers with a minus. */
async function all(Bucket: string): Promise<string[]> {
  const { Versions = [], DeleteMarkers = [] } = await s3.client().send(new ListObjectVersionsCommand({ Bucket }));
  return [...Versions.map(({ Key }) => Key ?? ''), ...DeleteMarkers.map(({ Key }) => `-${Key}`)];
}

test('an object that expires gets a delete marker, which goes when the versions below it are gone', async () => {
  const Bucket = await bucketWith({ Expiration: { Days: 1 }, NoncurrentVersionExpiration: { NoncurrentDays: 2 } });
  await put(Bucket, 'one');
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.deepEqual(await all(Bucket), ['one', '-one']);
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.deepEqual(await all(Bucket), ['one', '-one']);
  const moved = await s3.aws.clock.advance(2 * DAY_MS);
  assert.equal(moved.failed, 0);
  assert.deepEqual(await all(Bucket), []);
});

test('noncurrent versions go by the time that they are noncurrent, and the newest of them stay where a number does', async () => {
  const Bucket = await bucketWith({ NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 2 } });
  for (let at = 0; at < 5; at++) await put(Bucket, 'many');
  await put(Bucket, 'single');
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.deepEqual(await all(Bucket), ['many', 'many', 'many', 'single']);
  const newest = await put(Bucket, 'many');
  await s3.aws.clock.advance(DAY_MS);
  assert.deepEqual(await all(Bucket), ['many', 'many', 'many', 'single']);
  assert.equal((await s3.client().send(new HeadObjectCommand({ Bucket, Key: 'many' }))).VersionId, newest);
});

test('a delete marker that stands alone goes at once where a rule is for such', async () => {
  const client = s3.client();
  const Bucket = await bucketWith({ Expiration: { ExpiredObjectDeleteMarker: true } });
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'alone' }));
  await put(Bucket, 'covered');
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'covered' }));
  await s3.aws.clock.advance(DAY_MS);
  assert.deepEqual(await all(Bucket), ['covered', '-covered']);
});

test('noncurrent versions change their class', async () => {
  const client = s3.client();
  const Bucket = await bucketWith({
    Filter: { ObjectSizeGreaterThan: 1 },
    NoncurrentVersionTransitions: [{ NoncurrentDays: 1, StorageClass: 'GLACIER' }],
  });
  const VersionId = await put(Bucket, 'one');
  await put(Bucket, 'one');
  await s3.aws.clock.advance(2 * DAY_MS);
  const classOf = async (more: object) =>
    (await client.send(new HeadObjectCommand({ Bucket, Key: 'one', ...more }))).StorageClass;
  assert.deepEqual([await classOf({ VersionId }), await classOf({})], ['GLACIER', undefined]);
});

test('what is locked stays', async () => {
  const Bucket = await bucketWith({ NoncurrentVersionExpiration: { NoncurrentDays: 1 } }, { ObjectLockEnabledForBucket: true });
  const VersionId = await put(Bucket, 'held');
  await put(Bucket, 'held');
  await put(Bucket, 'held');
  const hold = { Bucket, Key: 'held', VersionId, LegalHold: { Status: 'ON' as const } };
  await s3.client().send(new PutObjectLegalHoldCommand(hold));
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.deepEqual(await all(Bucket), ['held', 'held']);
  await s3.client().send(new PutObjectLegalHoldCommand({ ...hold, LegalHold: { Status: 'OFF' } }));
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.deepEqual(await all(Bucket), ['held']);
});

test('more versions than a step looks at are swept to their end', async () => {
  const Bucket = await bucketWith({ NoncurrentVersionExpiration: { NoncurrentDays: 1 } });
  for (let at = 0; at < 6; at++) {
    await Promise.all(Array.from({ length: 100 }, (_, key) => put(Bucket, `key-${String(key).padStart(3, '0')}`)));
  }
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.equal((await all(Bucket)).length, 100);
});
