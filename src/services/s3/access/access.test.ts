import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectsCommand,
  DeletePublicAccessBlockCommand,
  GetBucketPolicyCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  type ObjectCannedACL,
  PutBucketAclCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type Emulator, start } from '../../../index.js';
import { canonicalId } from '../owner.js';

const OWNER = '111111111111';
const OTHER = '222222222222';
let emulator: Emulator;
let owner: S3Client;
let other: S3Client;
const clients: S3Client[] = [];

function clientOf(accessKeyId: string): S3Client {
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: emulator.endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey: 'test' },
  });
  clients.push(client);
  return client;
}

before(async () => {
  emulator = await start({ port: 0, enforceIam: true });
  owner = clientOf(OWNER);
  other = clientOf(OTHER);
});

after(async () => {
  for (const client of clients) client.destroy();
  await emulator.stop();
});

const DENIED = { name: 'AccessDenied', message: 'Access Denied' };

async function anonymous(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<number> {
  const answer = await fetch(`${emulator.endpoint}${path}`, { method, headers, ...(body !== undefined && { body }) });
  await answer.text();
  return answer.status;
}

/** A bucket of the owner's that takes ACLs and public policies, with one object. */
async function openBucket(name: string): Promise<string> {
  await owner.send(new CreateBucketCommand({ Bucket: name, ObjectOwnership: 'ObjectWriter' }));
  await owner.send(new DeletePublicAccessBlockCommand({ Bucket: name }));
  await owner.send(new PutObjectCommand({ Bucket: name, Key: 'k', Body: 'x', Tagging: 'team=red' }));
  return name;
}

async function policy(Bucket: string, ...Statement: object[]): Promise<void> {
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }));
}

const read = (Bucket: string, Key = 'k') => new GetObjectCommand({ Bucket, Key });

test('a bucket is its account’s alone until it says otherwise', async () => {
  const bucket = await openBucket('alone');
  await owner.send(read(bucket));
  await assert.rejects(other.send(read(bucket)), DENIED);
  await assert.rejects(other.send(new ListObjectsV2Command({ Bucket: bucket })), DENIED);
  await assert.rejects(other.send(new PutObjectCommand({ Bucket: bucket, Key: 'mine', Body: 'x' })), DENIED);
  assert.equal(await anonymous('GET', `/${bucket}/k`), 403);
  assert.equal(await anonymous('GET', '/'), 403);
  await assert.rejects(other.send(read('no-such-bucket-here')), { name: 'NoSuchBucket' });
});

test('a policy lets others in, by account, action, resource and condition', async () => {
  const bucket = await openBucket('shared');
  await policy(
    bucket,
    { Effect: 'Allow', Principal: { AWS: OTHER }, Action: 's3:Get*', Resource: `arn:aws:s3:::${bucket}/*` },
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${OTHER}:root` },
      Action: 's3:ListBucket',
      Resource: `arn:aws:s3:::${bucket}`,
      Condition: { StringLike: { 's3:prefix': 'open/*' } },
    },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${bucket}/*`,
      Condition: { StringEquals: { 's3:ExistingObjectTag/team': 'blue' } },
    },
  );
  await other.send(read(bucket));
  await other.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: 'k' }));
  await other.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'open/a' }));
  await assert.rejects(other.send(new ListObjectsV2Command({ Bucket: bucket })), DENIED);
  // Who may not list does not learn what is missing.
  await assert.rejects(other.send(read(bucket, 'none')), DENIED);
  await assert.rejects(owner.send(read(bucket, 'none')), { name: 'NoSuchKey' });
  assert.equal(await anonymous('GET', `/${bucket}/k`), 403);
  await owner.send(new PutObjectCommand({ Bucket: bucket, Key: 'blue', Body: 'x', Tagging: 'team=blue' }));
  await assert.rejects(other.send(read(bucket, 'blue')), DENIED);
  await assert.rejects(owner.send(read(bucket, 'blue')), {
    name: 'AccessDenied',
    message: `User: arn:aws:iam::${OWNER}:root is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::${bucket}/blue" with an explicit deny in a resource-based policy`,
  });
});

test('conditions see headers, addresses and how a request was signed', async () => {
  const bucket = await openBucket('conditional');
  const objects = `arn:aws:s3:::${bucket}/*`;
  await policy(
    bucket,
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: objects,
      Condition: { IpAddress: { 'aws:SourceIp': ['10.1.0.0/16', '2001:db8::/32'] } },
    },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:PutObject',
      Resource: objects,
      Condition: { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
    },
  );
  assert.equal(await anonymous('GET', `/${bucket}/k`), 403);
  assert.equal(await anonymous('GET', `/${bucket}/k`, { 'x-forwarded-for': '10.1.2.3, 1.1.1.1' }), 200);
  assert.equal(await anonymous('GET', `/${bucket}/k`, { 'x-forwarded-for': '10.2.2.3' }), 403);
  assert.equal(await anonymous('GET', `/${bucket}/k`, { 'x-forwarded-for': '2001:db8:1::1' }), 200);
  const put = { Bucket: bucket, Key: 'enc', Body: 'x' };
  await assert.rejects(owner.send(new PutObjectCommand(put)), { name: 'AccessDenied' });
  await owner.send(new PutObjectCommand({ ...put, ServerSideEncryption: 'aws:kms' }));
});

test('an owner is never shut out of the policy', async () => {
  const bucket = await openBucket('shut');
  await policy(bucket, {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
  });
  await assert.rejects(owner.send(read(bucket)), { name: 'AccessDenied' });
  assert.match(String((await owner.send(new GetBucketPolicyCommand({ Bucket: bucket }))).Policy), /Deny/);
  await assert.rejects(other.send(new GetBucketPolicyCommand({ Bucket: bucket })), DENIED);
});

test('ACLs grant to accounts, to all of them, and to everybody', async () => {
  const bucket = await openBucket('granting');
  const acl = (ACL: ObjectCannedACL) => owner.send(new PutObjectAclCommand({ Bucket: bucket, Key: 'k', ACL }));
  await acl('authenticated-read');
  await other.send(read(bucket));
  assert.equal(await anonymous('GET', `/${bucket}/k`), 403);
  await acl('public-read');
  assert.equal(await anonymous('GET', `/${bucket}/k`), 200);
  assert.equal(await anonymous('GET', `/${bucket}`), 403);
  await owner.send(new PutObjectCommand({ Bucket: bucket, Key: 'given', Body: 'x', GrantRead: `id=${canonicalId(OTHER)}` }));
  await other.send(read(bucket, 'given'));
  await assert.rejects(other.send(new GetObjectAclCommand({ Bucket: bucket, Key: 'given' })), DENIED);
  // Grants by header are all there are; an owner may look at them and change them anyway.
  const { Grants } = await owner.send(new GetObjectAclCommand({ Bucket: bucket, Key: 'given' }));
  assert.deepEqual(Grants, [{ Grantee: { Type: 'CanonicalUser', ID: canonicalId(OTHER) }, Permission: 'READ' }]);
  await owner.send(new PutBucketAclCommand({ Bucket: bucket, ACL: 'public-read-write' }));
  assert.equal(await anonymous('PUT', `/${bucket}/theirs`, {}, 'x'), 200);
  assert.equal(await anonymous('GET', `/${bucket}?list-type=2`), 200);
});

test('enforced ownership and blocks make ACLs and public policies count for nothing', async () => {
  const bucket = await openBucket('blocked');
  await owner.send(new PutObjectAclCommand({ Bucket: bucket, Key: 'k', ACL: 'public-read' }));
  assert.equal(await anonymous('GET', `/${bucket}/k`), 200);
  const block = (settings: object) =>
    owner.send(new PutPublicAccessBlockCommand({ Bucket: bucket, PublicAccessBlockConfiguration: settings }));
  await block({ IgnorePublicAcls: true });
  assert.equal(await anonymous('GET', `/${bucket}/k`), 403);
  await policy(bucket, { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `arn:aws:s3:::${bucket}/*` });
  assert.equal(await anonymous('GET', `/${bucket}/k`), 200);
  await block({ IgnorePublicAcls: true, RestrictPublicBuckets: true });
  await assert.rejects(other.send(read(bucket)), DENIED);
  await owner.send(read(bucket));
  await block({});
  const Rules = [{ ObjectOwnership: 'BucketOwnerEnforced' as const }];
  await owner.send(new PutBucketOwnershipControlsCommand({ Bucket: bucket, OwnershipControls: { Rules } }));
  await policy(bucket, {
    Effect: 'Allow',
    Principal: { AWS: OTHER },
    Action: 's3:PutObject',
    Resource: `arn:aws:s3:::${bucket}/*`,
  });
  assert.equal(await anonymous('GET', `/${bucket}/k`), 403);
  // What another account put is the bucket owner's here.
  await other.send(new PutObjectCommand({ Bucket: bucket, Key: 'put', Body: 'x' }));
  await owner.send(read(bucket, 'put'));
});

test('an object of another account is theirs, whatever the bucket’s owner wants', async () => {
  const bucket = await openBucket('writers');
  await policy(bucket, { Effect: 'Allow', Principal: { AWS: OTHER }, Action: 's3:Put*', Resource: `arn:aws:s3:::${bucket}/*` });
  await other.send(new PutObjectCommand({ Bucket: bucket, Key: 'theirs', Body: 'x' }));
  await other.send(read(bucket, 'theirs'));
  await assert.rejects(owner.send(read(bucket, 'theirs')), { name: 'AccessDenied' });
  await other.send(new PutObjectCommand({ Bucket: bucket, Key: 'given', Body: 'x', ACL: 'bucket-owner-full-control' }));
  await owner.send(read(bucket, 'given'));
});

test('copies read their source, and many deletions are judged one by one', async () => {
  const bucket = await openBucket('many');
  await other.send(new CreateBucketCommand({ Bucket: 'many-copies' }));
  const copy = new CopyObjectCommand({ Bucket: 'many-copies', Key: 'k', CopySource: `${bucket}/k` });
  await assert.rejects(other.send(copy), DENIED);
  await policy(bucket, {
    Effect: 'Allow',
    Principal: { AWS: OTHER },
    Action: ['s3:GetObject', 's3:DeleteObject'],
    Resource: `arn:aws:s3:::${bucket}/k`,
  });
  await other.send(copy);
  const Objects = [{ Key: 'k' }, { Key: 'l' }];
  const { Deleted, Errors } = await other.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }));
  assert.deepEqual([Deleted, Errors], [[{ Key: 'k' }], [{ Key: 'l', Code: 'AccessDenied', Message: 'Access Denied' }]]);
});
