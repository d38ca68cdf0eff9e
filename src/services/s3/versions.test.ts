import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectLockConfigurationCommand,
  PutObjectRetentionCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Server } from '../../control/testing.js';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';

const s3 = s3Fixture();
let count = 0;

/** A bucket of its own, with versioning or in its first state. */
async function bucketWith(Status?: 'Enabled' | 'Suspended'): Promise<string> {
  const Bucket = `versions-${count++}`;
  await s3.client().send(new CreateBucketCommand({ Bucket }));
  if (Status) await s3.client().send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
  return Bucket;
}

const put = async (Bucket: string, Key: string, Body: string | Buffer, more: Partial<PutObjectCommandInput> = {}) =>
  (await s3.client().send(new PutObjectCommand({ Bucket, Key, Body, ...more }))).VersionId;
const read = async (Bucket: string, Key: string, VersionId?: string) => {
  const { Body, VersionId: told } = await s3.client().send(new GetObjectCommand({ Bucket, Key, VersionId }));
  return [await Body?.transformToString(), told];
};
const remove = (Bucket: string, Key: string, VersionId?: string) =>
  s3.client().send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
const ids = async (Bucket: string) => {
  const { Versions = [], DeleteMarkers = [] } = await s3.client().send(new ListObjectVersionsCommand({ Bucket }));
  return { versions: Versions.map(({ VersionId }) => VersionId), markers: DeleteMarkers.map(({ VersionId }) => VersionId) };
};

describe('versions', () => {
  test('deleting the current version brings the one before it back', async () => {
    const Bucket = await bucketWith('Enabled');
    const [first, second] = [await put(Bucket, 'key', 'one'), await put(Bucket, 'key', 'two')];
    assert.deepEqual(await read(Bucket, 'key'), ['two', second]);
    assert.deepEqual(await read(Bucket, 'key', first), ['one', first]);
    await remove(Bucket, 'key', second);
    assert.deepEqual(await read(Bucket, 'key'), ['one', first]);
    assert.deepEqual(await ids(Bucket), { versions: [first], markers: [] });
  });

  test('deleting a delete marker brings the object back, deleting what is below it does not', async () => {
    const Bucket = await bucketWith('Enabled');
    const [first, second] = [await put(Bucket, 'key', 'one'), await put(Bucket, 'key', 'two')];
    const marker = (await remove(Bucket, 'key')).VersionId;
    await remove(Bucket, 'key', second);
    assert.equal((await refusal(read(Bucket, 'key'))).code, 'NoSuchKey');
    const listed = await s3.client().send(new ListObjectsV2Command({ Bucket }));
    assert.equal(listed.KeyCount, 0);
    await remove(Bucket, 'key', marker);
    assert.deepEqual(await read(Bucket, 'key'), ['one', first]);
  });

  test('what was put before versioning is the null version, which suspension replaces', async () => {
    const Bucket = await bucketWith();
    assert.equal(await put(Bucket, 'key', 'before'), undefined);
    assert.deepEqual(await read(Bucket, 'key'), ['before', undefined]);
    const state = (Status: 'Enabled' | 'Suspended') =>
      s3.client().send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
    await state('Enabled');
    assert.deepEqual(await read(Bucket, 'key'), ['before', 'null']);
    const own = await put(Bucket, 'key', 'own');
    assert.deepEqual(await read(Bucket, 'key', 'null'), ['before', 'null']);
    await state('Suspended');
    assert.equal(await put(Bucket, 'key', 'suspended'), undefined);
    assert.deepEqual(await ids(Bucket), { versions: ['null', own], markers: [] });
    assert.deepEqual(await read(Bucket, 'key', 'null'), ['suspended', 'null']);
    assert.deepEqual((await remove(Bucket, 'key')).VersionId, 'null');
    assert.deepEqual(await ids(Bucket), { versions: [own], markers: ['null'] });
    await remove(Bucket, 'key', 'null');
    assert.deepEqual(await read(Bucket, 'key'), ['own', own]);
  });

  test('versions are in the order of their writes while the clock stands', async () => {
    const Bucket = await bucketWith('Enabled');
    const made: Array<string | undefined> = [];
    s3.aws.clock.freeze(Date.now() + 1000);
    try {
      for (let number = 0; number < 4; number++) made.unshift(await put(Bucket, 'key', `${number}`));
    } finally {
      s3.aws.clock.unfreeze();
    }
    assert.deepEqual((await ids(Bucket)).versions, made);
  });

  test('concurrent puts of one key are versions all', async () => {
    const Bucket = await bucketWith('Enabled');
    const made = await Promise.all(Array.from({ length: 40 }, (_, number) => put(Bucket, 'key', `body ${number}`)));
    const { versions } = await ids(Bucket);
    assert.deepEqual([...versions].sort(), [...made].sort());
    assert.equal(new Set(versions).size, 40);
  });

  test('a delete of many names versions, makes markers and tells of both', async () => {
    const Bucket = await bucketWith('Enabled');
    const version = await put(Bucket, 'key', 'x');
    const Objects = [{ Key: 'key', VersionId: version }, { Key: 'other' }, { Key: 'key', VersionId: 'never' }];
    const { Deleted, Errors } = await s3.client().send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    const [gone, marked] = Deleted ?? [];
    assert.deepEqual(gone, { Key: 'key', VersionId: version });
    assert.deepEqual([marked?.Key, marked?.DeleteMarker], ['other', true]);
    assert.equal(Errors?.[0]?.Code, 'NoSuchVersion');
  });

  test('an older version is copied, and told as the source; a delete marker is no source', async () => {
    const Bucket = await bucketWith('Enabled');
    const first = await put(Bucket, 'key', 'one');
    await put(Bucket, 'key', 'two');
    const copy = (versionId: string | undefined) =>
      s3.client().send(new CopyObjectCommand({ Bucket, Key: 'key', CopySource: `${Bucket}/key?versionId=${versionId}` }));
    const { CopySourceVersionId, VersionId } = await copy(first);
    assert.equal(CopySourceVersionId, first);
    assert.deepEqual(await read(Bucket, 'key'), ['one', VersionId]);
    const marker = (await remove(Bucket, 'key')).VersionId;
    const { code, message, status } = await refusal(copy(marker));
    assert.deepEqual(
      [code, status, message],
      ['InvalidRequest', 400, 'The source of a copy request may not specifically refer to a delete marker by version id.'],
    );
  });

  test('a completed upload is a version', async () => {
    const Bucket = await bucketWith('Enabled');
    const first = await put(Bucket, 'key', 'one');
    const object = { Bucket, Key: 'key' };
    const { UploadId } = await s3.client().send(new CreateMultipartUploadCommand(object));
    const { ETag } = await s3.client().send(new UploadPartCommand({ ...object, UploadId, PartNumber: 1, Body: 'part' }));
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    const { VersionId } = await s3.client().send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload }));
    assert.deepEqual((await ids(Bucket)).versions, [VersionId, first]);
    assert.deepEqual(await read(Bucket, 'key', VersionId), ['part', VersionId]);
    const attributes = await s3
      .client()
      .send(new GetObjectAttributesCommand({ ...object, VersionId: first, ObjectAttributes: ['ObjectSize'] }));
    assert.deepEqual([attributes.VersionId, attributes.ObjectSize], [first, 3]);
  });

  test('version ids that S3 never gave are told from those that are gone, in every state of versioning', async () => {
    const other = await bucketWith('Enabled');
    const gone = await put(other, 'key', 'x');
    for (const Bucket of [await bucketWith(), await bucketWith('Suspended'), other]) {
      await put(Bucket, 'present', 'x');
      const asked = (VersionId: string) => refusal(read(Bucket, 'present', VersionId));
      assert.equal((await asked('HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD')).message, 'Invalid version id specified');
      assert.equal((await asked(gone as string)).code, 'NoSuchVersion');
    }
    const empty = await s3.request('GET', `/${other}/key?versionId=`);
    assert.match(empty.text, /Version id cannot be the empty string/);
  });

  test('MFA delete is turned on with a token and then asked for', async () => {
    const Bucket = await bucketWith('Enabled');
    const version = await put(Bucket, 'key', 'x');
    const turnOn = (MFA?: string) =>
      s3
        .client()
        .send(
          new PutBucketVersioningCommand({ Bucket, MFA, VersioningConfiguration: { Status: 'Enabled', MFADelete: 'Enabled' } }),
        );
    assert.equal((await refusal(turnOn())).code, 'AccessDenied');
    assert.equal((await refusal(turnOn('no token'))).code, 'InvalidArgument');
    await turnOn('arn:aws:iam::000000000000:mfa/device 123456');
    const { Status, MFADelete } = await s3.client().send(new GetBucketVersioningCommand({ Bucket }));
    assert.deepEqual([Status, MFADelete], ['Enabled', 'Enabled']);
    assert.equal((await refusal(remove(Bucket, 'key', version))).code, 'AccessDenied');
    assert.equal((await remove(Bucket, 'key')).DeleteMarker, true);
    await s3.client().send(new DeleteObjectCommand({ Bucket, Key: 'key', VersionId: version, MFA: 'device 123456' }));
  });
});

describe('object lock', () => {
  const Bucket = 'locked-by-default';
  const DAY = 24 * 60 * 60 * 1000;
  before(async () => {
    await s3.client().send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
    const Rule = { DefaultRetention: { Mode: 'GOVERNANCE', Days: 2 } } as const;
    await s3
      .client()
      .send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule } }));
  });

  test("a bucket's default retention is given to what is put, copied and completed", async () => {
    const now = Date.now();
    await put(Bucket, 'put', 'x');
    await put(Bucket, 'large', Buffer.alloc(200_000));
    await s3.client().send(new CopyObjectCommand({ Bucket, Key: 'copied', CopySource: `${Bucket}/put` }));
    const object = { Bucket, Key: 'completed' };
    const { UploadId } = await s3.client().send(new CreateMultipartUploadCommand(object));
    const { ETag } = await s3.client().send(new UploadPartCommand({ ...object, UploadId, PartNumber: 1, Body: 'part' }));
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    await s3.client().send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload }));
    for (const Key of ['put', 'large', 'copied', 'completed']) {
      const head = await s3.client().send(new HeadObjectCommand({ Bucket, Key }));
      assert.equal(head.ObjectLockMode, 'GOVERNANCE', Key);
      const days = ((head.ObjectLockRetainUntilDate?.getTime() ?? 0) - now) / DAY;
      assert.ok(days > 1.99 && days < 2.01, `${Key}: ${days} days`);
    }
  });

  test('what a put says of itself counts instead of the default, and can be lengthened only', async () => {
    const until = new Date(Date.now() + 5 * DAY);
    await put(Bucket, 'own', 'x', { ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: until });
    const retention = async () =>
      (await s3.client().send(new GetObjectRetentionCommand({ Bucket, Key: 'own' }))).Retention?.RetainUntilDate;
    const seconds = (date: Date) => new Date(Math.floor(date.getTime() / 1000) * 1000);
    assert.deepEqual(await retention(), seconds(until));
    const change = (days: number) =>
      s3.client().send(
        new PutObjectRetentionCommand({
          Bucket,
          Key: 'own',
          Retention: { Mode: 'COMPLIANCE', RetainUntilDate: new Date(Date.now() + days * DAY) },
          BypassGovernanceRetention: true,
        }),
      );
    assert.equal((await refusal(change(4))).code, 'AccessDenied');
    await change(6);
  });

  test('a put into it needs a digest, which a signature over the body is not', async () => {
    const body = 'x';
    const bare = await s3.request('PUT', `/${Bucket}/bare`, {}, body);
    assert.equal(bare.status, 400);
    assert.match(bare.text, /Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock/);
    const md5 = createHash('md5').update(body).digest('base64');
    assert.equal((await s3.request('PUT', `/${Bucket}/bare`, { 'content-md5': md5 }, body)).status, 200);
  });

  test('lock headers of a put are refused where they are wrong, or the bucket has no lock', async () => {
    const plain = await bucketWith('Enabled');
    const hold = { ObjectLockLegalHoldStatus: 'ON' } as const;
    assert.equal((await refusal(put(plain, 'key', 'x', hold))).message, 'Bucket is missing Object Lock Configuration');
    const wrong: Array<[Partial<PutObjectCommandInput>, RegExp]> = [
      [{ ObjectLockMode: 'GOVERNANCE' }, /must both be supplied/],
      [{ ObjectLockMode: 'NO' as 'GOVERNANCE', ObjectLockRetainUntilDate: new Date() }, /Unknown wormMode directive/],
      [{ ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate: new Date(1) }, /must be in the future/],
      [{ ObjectLockLegalHoldStatus: 'MAYBE' as 'ON' }, /'ON' or 'OFF'/],
    ];
    for (const [more, message] of wrong) {
      const refused = await refusal(put(Bucket, 'wrong', 'x', more));
      assert.equal(refused.status, 400);
      assert.match(refused.message, message);
    }
  });
});

describe('bodies of versions', () => {
  let server: Server;
  before(async () => {
    server = await new Server().start();
  });
  after(() => server.stop());

  test('files stay as long as a version, or a snapshot with one, holds them', async () => {
    const { s3: client } = server.of('000000000000', 'us-east-1');
    const object = { Bucket: 'bodies', Key: 'key' };
    await client.send(new CreateBucketCommand({ Bucket: 'bodies' }));
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await client.send(new PutBucketVersioningCommand({ Bucket: 'bodies', VersioningConfiguration }));
    const files = () => server.files().length;
    const first = await client.send(new PutObjectCommand({ ...object, Body: Buffer.alloc(50_000, 1) }));
    const second = await client.send(new PutObjectCommand({ ...object, Body: Buffer.alloc(50_000, 2) }));
    const copied = await client.send(
      new CopyObjectCommand({ ...object, Key: 'copy', CopySource: `bodies/key?versionId=${first.VersionId}` }),
    );
    await client.send(new DeleteObjectCommand(object));
    assert.equal(files(), 2);
    await client.send(new DeleteObjectCommand({ ...object, VersionId: first.VersionId }));
    assert.equal(files(), 2, 'the copy holds the first');
    await client.send(new DeleteObjectCommand({ ...object, VersionId: second.VersionId }));
    assert.equal(files(), 1);
    await client.send(new DeleteObjectCommand({ Bucket: 'bodies', Key: 'copy', VersionId: copied.VersionId }));
    assert.equal(files(), 0);
  });
});
