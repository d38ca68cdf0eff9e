import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketReplicationCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectTaggingCommand,
  type ReplicationRule,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../../test/fixtures/s3.js';

const Role = 'arn:aws:iam::000000000000:role/replication';
const s3 = s3Fixture();
let buckets = 0;

async function versioned(name: string): Promise<string> {
  const Bucket = `${name}-${++buckets}`;
  await s3.client().send(new CreateBucketCommand({ Bucket }));
  const VersioningConfiguration = { Status: 'Enabled' as const };
  await s3.client().send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  return Bucket;
}

function rule(destination: string, more: Partial<ReplicationRule> = {}): ReplicationRule {
  return {
    Status: 'Enabled',
    Priority: 1,
    Filter: { Prefix: '' },
    DeleteMarkerReplication: { Status: 'Enabled' },
    Destination: { Bucket: `arn:aws:s3:::${destination}` },
    ...more,
  };
}

const configure = (Bucket: string, ...Rules: ReplicationRule[]) =>
  s3.client().send(new PutBucketReplicationCommand({ Bucket, ReplicationConfiguration: { Role, Rules } }));
const put = (Bucket: string, Key: string, more: Partial<PutObjectCommandInput> = {}) =>
  s3.client().send(new PutObjectCommand({ Bucket, Key, Body: 'body', ...more }));
const head = (Bucket: string, Key: string) => s3.client().send(new HeadObjectCommand({ Bucket, Key }));

/** Waits until the object's replication is over, which no test's time decides. */
async function settled(Bucket: string, Key: string): Promise<string | undefined> {
  for (;;) {
    const { ReplicationStatus } = await head(Bucket, Key);
    if (ReplicationStatus !== 'PENDING') return ReplicationStatus;
  }
}

/** Waits until a listing of versions is as it has to become. */
async function untilMarkers(Bucket: string, count: number): Promise<string[]> {
  for (;;) {
    const { DeleteMarkers = [] } = await s3.client().send(new ListObjectVersionsCommand({ Bucket }));
    if (DeleteMarkers.length === count) return DeleteMarkers.map(({ Key }) => Key ?? '');
  }
}

test('a replica has the version, date, metadata, tags and bytes of its source, whichever way that came', async () => {
  const [from, to] = [await versioned('from'), await versioned('to')];
  await configure(from, rule(to, { Destination: { Bucket: `arn:aws:s3:::${to}`, StorageClass: 'STANDARD_IA' } }));
  const Body = Buffer.alloc(100_000, 'large');
  const { VersionId } = await put(from, 'large', { Body, Metadata: { a: 'b' }, Tagging: 'x=y' });
  assert.equal(await settled(from, 'large'), 'COMPLETED');
  const source = await head(from, 'large');
  const replica = await s3.client().send(new GetObjectCommand({ Bucket: to, Key: 'large' }));
  assert.deepEqual(
    [replica.ReplicationStatus, replica.VersionId, replica.StorageClass, replica.Metadata, replica.LastModified],
    ['REPLICA', VersionId, 'STANDARD_IA', { a: 'b' }, source.LastModified],
  );
  assert.ok(Body.equals(Buffer.from((await replica.Body?.transformToByteArray()) ?? [])));
  const { TagSet } = await s3.client().send(new GetObjectTaggingCommand({ Bucket: to, Key: 'large' }));
  assert.deepEqual(TagSet, [{ Key: 'x', Value: 'y' }]);

  const upload = await s3.client().send(new CreateMultipartUploadCommand({ Bucket: from, Key: 'parts' }));
  const which = { Bucket: from, Key: 'parts', UploadId: upload.UploadId };
  const { ETag } = await s3.client().send(new UploadPartCommand({ ...which, PartNumber: 1, Body: 'part' }));
  await s3.client().send(new CompleteMultipartUploadCommand({ ...which, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } }));
  assert.equal(await settled(from, 'parts'), 'COMPLETED');
  assert.equal((await head(to, 'parts')).ContentLength, 4);
});

test('what no rule is for is not replicated, nor are replicas', async () => {
  const [from, to, third] = [await versioned('from'), await versioned('to'), await versioned('third')];
  const tagged = { And: { Prefix: 'in/', Tags: [{ Key: 'go', Value: 'yes' }] } };
  await configure(from, rule(to, { Filter: tagged, DeleteMarkerReplication: { Status: 'Disabled' } }));
  await configure(to, rule(third), rule(from, { Priority: 2 }));
  await put(from, 'in/untagged');
  await put(from, 'out/tagged', { Tagging: 'go=yes' });
  await put(from, 'in/tagged', { Tagging: 'go=yes' });
  assert.equal(await settled(from, 'in/tagged'), 'COMPLETED');
  assert.deepEqual(
    [(await head(from, 'in/untagged')).ReplicationStatus, (await head(from, 'out/tagged')).ReplicationStatus],
    [undefined, undefined],
  );
  await put(to, 'own');
  assert.equal(await settled(to, 'own'), 'COMPLETED');
  const { Versions } = await s3.client().send(new ListObjectVersionsCommand({ Bucket: third }));
  assert.deepEqual(
    Versions?.map(({ Key }) => Key),
    ['own'],
  );
});

test('tags follow, delete markers where a rule says so, and deleted versions stay', async () => {
  const [from, to] = [await versioned('from'), await versioned('to')];
  await configure(from, rule(to));
  const { VersionId } = await put(from, 'key');
  await settled(from, 'key');
  const Tagging = { TagSet: [{ Key: 'new', Value: 'tag' }] };
  await s3.client().send(new PutObjectTaggingCommand({ Bucket: from, Key: 'key', Tagging }));
  assert.equal(await settled(from, 'key'), 'COMPLETED');
  const { TagSet } = await s3.client().send(new GetObjectTaggingCommand({ Bucket: to, Key: 'key' }));
  assert.deepEqual(TagSet, Tagging.TagSet);
  await s3.client().send(new DeleteObjectCommand({ Bucket: from, Key: 'key', VersionId }));
  await s3.client().send(new DeleteObjectCommand({ Bucket: from, Key: 'key' }));
  assert.deepEqual(await untilMarkers(to, 1), ['key']);
  const { Versions = [] } = await s3.client().send(new ListObjectVersionsCommand({ Bucket: to }));
  assert.deepEqual(
    Versions.map((version) => version.VersionId),
    [VersionId],
  );
});

test('a destination that lost its versioning makes replication fail', async () => {
  const [from, to] = [await versioned('from'), await versioned('to')];
  await configure(from, rule(to));
  const VersioningConfiguration = { Status: 'Suspended' as const };
  await s3.client().send(new PutBucketVersioningCommand({ Bucket: to, VersioningConfiguration }));
  await put(from, 'key');
  assert.equal(await settled(from, 'key'), 'FAILED');
  await s3.client().send(new DeleteBucketReplicationCommand({ Bucket: from }));
  await put(from, 'other');
  assert.equal((await head(from, 'other')).ReplicationStatus, undefined);
});

test('a configuration that is none is refused', async () => {
  const [from, to] = [await versioned('from'), await versioned('to')];
  const wrong: ReplicationRule[][] = [
    [],
    [rule(to, { Prefix: '' })],
    [rule(to, { Priority: undefined })],
    [rule(to, { DeleteMarkerReplication: undefined })],
    [rule(to, { Filter: { Tag: { Key: 'a', Value: 'b' } } })],
    [rule(to), rule(to)],
    [rule(to, { ID: 'same' }), rule(to, { ID: 'same', Priority: 2 })],
    [rule(from)],
    [rule(to, { Destination: { Bucket: to } })],
  ];
  for (const rules of wrong) assert.equal((await refusal(configure(from, ...rules))).status, 400, JSON.stringify(rules));
});
