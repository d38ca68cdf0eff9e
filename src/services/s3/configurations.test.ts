import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateBucketCommand,
  DeleteBucketCorsCommand,
  DeleteBucketEncryptionCommand,
  DeleteBucketOwnershipControlsCommand,
  DeleteBucketPolicyCommand,
  DeleteBucketTaggingCommand,
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAccelerateConfigurationCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketRequestPaymentCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  GetObjectAclCommand,
  GetObjectLockConfigurationCommand,
  GetObjectTaggingCommand,
  GetPublicAccessBlockCommand,
  HeadObjectCommand,
  PutBucketAclCommand,
  PutBucketCorsCommand,
  PutBucketEncryptionCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketRequestPaymentCommand,
  PutBucketTaggingCommand,
  PutObjectAclCommand,
  type PutObjectAclCommandInput,
  PutObjectCommand,
  PutObjectTaggingCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';

const Bucket = 'configured-bucket';
const s3 = s3Fixture((fixture) =>
  fixture
    .client()
    .send(new CreateBucketCommand({ Bucket }))
    .then(() => undefined),
);

/** What an operation answers, without what the client adds. */
async function told(answer: Promise<object>): Promise<object> {
  const { $metadata, ...members } = (await answer) as { $metadata: object };
  return members;
}

const notConfigured = (code: string, message: string) => ({ code, message, status: 404, BucketName: Bucket });
const missing = (BucketName: string) => ({
  code: 'NoSuchBucket',
  message: 'The specified bucket does not exist',
  status: 404,
  BucketName,
});

test('a new bucket has the defaults that AWS gives since 2023 (recorded 2026-02)', async () => {
  const client = s3.client();
  assert.deepEqual(await told(client.send(new GetBucketOwnershipControlsCommand({ Bucket }))), {
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  });
  assert.deepEqual(await told(client.send(new GetPublicAccessBlockCommand({ Bucket }))), {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  });
  assert.deepEqual(await told(client.send(new GetBucketEncryptionCommand({ Bucket }))), {
    ServerSideEncryptionConfiguration: {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
          BucketKeyEnabled: false,
          BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
        },
      ],
    },
  });
  const acl = await client.send(new GetBucketAclCommand({ Bucket }));
  assert.deepEqual(acl.Grants, [{ Grantee: { ID: acl.Owner?.ID, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }]);
});

test('what a new bucket has not is told as AWS tells it (recorded 2026-02 and 2026-08)', async () => {
  const client = s3.client();
  const expected: Array<[Promise<unknown>, object]> = [
    [client.send(new GetBucketTaggingCommand({ Bucket })), notConfigured('NoSuchTagSet', 'The TagSet does not exist')],
    [
      client.send(new GetBucketPolicyCommand({ Bucket })),
      notConfigured('NoSuchBucketPolicy', 'The bucket policy does not exist'),
    ],
    [
      client.send(new GetBucketPolicyStatusCommand({ Bucket })),
      notConfigured('NoSuchBucketPolicy', 'The bucket policy does not exist'),
    ],
    [
      client.send(new GetBucketCorsCommand({ Bucket })),
      notConfigured('NoSuchCORSConfiguration', 'The CORS configuration does not exist'),
    ],
    [
      client.send(new GetBucketWebsiteCommand({ Bucket })),
      notConfigured('NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'),
    ],
    [
      client.send(new GetBucketLifecycleConfigurationCommand({ Bucket })),
      notConfigured('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
    ],
    [
      client.send(new GetBucketReplicationCommand({ Bucket })),
      notConfigured('ReplicationConfigurationNotFoundError', 'The replication configuration was not found'),
    ],
    [
      client.send(new GetObjectLockConfigurationCommand({ Bucket })),
      notConfigured('ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket'),
    ],
  ];
  for (const [call, error] of expected) assert.deepEqual(await refusal(call), error);
  assert.deepEqual(await told(client.send(new GetBucketVersioningCommand({ Bucket }))), {});
  assert.deepEqual(await told(client.send(new GetBucketAccelerateConfigurationCommand({ Bucket }))), {});
  assert.deepEqual(await told(client.send(new GetBucketLoggingCommand({ Bucket }))), {});
  assert.deepEqual(await told(client.send(new GetBucketNotificationConfigurationCommand({ Bucket }))), {});
  assert.deepEqual(await told(client.send(new GetBucketRequestPaymentCommand({ Bucket }))), { Payer: 'BucketOwner' });
});

test('tags of a bucket', async () => {
  const client = s3.client();
  const TagSet = [
    { Key: 'a', Value: 'b' },
    { Key: 'c', Value: '' },
  ];
  await client.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
  assert.deepEqual(await told(client.send(new GetBucketTaggingCommand({ Bucket }))), { TagSet });
  await client.send(new DeleteBucketTaggingCommand({ Bucket }));
  assert.equal((await refusal(client.send(new GetBucketTaggingCommand({ Bucket })))).code, 'NoSuchTagSet');
  const nowhere = { Bucket: 'no-tags-here' };
  assert.deepEqual(await refusal(client.send(new GetBucketTaggingCommand(nowhere))), missing('no-tags-here'));
  assert.deepEqual(
    await refusal(client.send(new PutBucketTaggingCommand({ ...nowhere, Tagging: { TagSet } }))),
    missing('no-tags-here'),
  );
  assert.deepEqual(await refusal(client.send(new DeleteBucketTaggingCommand(nowhere))), missing('no-tags-here'));
});

test('tags given when a bucket is created; none make no tag set (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const create = (name: string, Tags: Array<{ Key: string; Value: string }>) =>
    client.send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: { Tags } }));
  await create('born-tagged', [{ Key: 'a', Value: 'b' }]);
  assert.deepEqual(await told(client.send(new GetBucketTaggingCommand({ Bucket: 'born-tagged' }))), {
    TagSet: [{ Key: 'a', Value: 'b' }],
  });
  await create('born-untagged', []);
  assert.equal((await refusal(client.send(new GetBucketTaggingCommand({ Bucket: 'born-untagged' })))).code, 'NoSuchTagSet');
  assert.equal(
    (await refusal(create('never-born', [{ Key: 'aws:prefix', Value: 'x' }]))).message,
    'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again.',
  );
});

test('a policy is kept as it was sent, until it is deleted', async () => {
  const client = s3.client();
  const Policy = `{"Version":"2012-10-17", "Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::${Bucket}/*"}]}`;
  const putPolicy = () => client.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  assert.equal((await refusal(putPolicy())).code, 'AccessDenied', 'new buckets block public policies');
  await client.send(new DeletePublicAccessBlockCommand({ Bucket }));
  const put = await putPolicy();
  assert.equal(put.$metadata.httpStatusCode, 204);
  assert.deepEqual(await told(client.send(new GetBucketPolicyCommand({ Bucket }))), { Policy });
  assert.equal((await refusal(client.send(new PutBucketPolicyCommand({ Bucket, Policy: 'x' })))).code, 'MalformedPolicy');
  await client.send(new DeleteBucketPolicyCommand({ Bucket }));
  const again = await client.send(new DeleteBucketPolicyCommand({ Bucket }));
  assert.equal(again.$metadata.httpStatusCode, 204);
  assert.equal((await refusal(client.send(new GetBucketPolicyCommand({ Bucket })))).code, 'NoSuchBucketPolicy');
});

test('CORS rules (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  await client.send(new DeleteBucketCorsCommand({ Bucket }));
  const CORSRules = [
    {
      AllowedHeaders: ['x-amz-expected-bucket-owner'],
      AllowedMethods: ['GET', 'PUT', 'HEAD'],
      AllowedOrigins: ['https://test.com', 'http://test.com:80'],
      MaxAgeSeconds: 3000,
    },
  ];
  await client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
  assert.deepEqual(await told(client.send(new GetBucketCorsCommand({ Bucket }))), { CORSRules });
  const wrong = { CORSRules: [{ AllowedMethods: ['PATCH'], AllowedOrigins: ['*'] }] };
  assert.equal(
    (await refusal(client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: wrong })))).message,
    'Found unsupported HTTP method in CORS config. Unsupported method is PATCH',
  );
  await client.send(new DeleteBucketCorsCommand({ Bucket }));
  assert.equal((await refusal(client.send(new GetBucketCorsCommand({ Bucket })))).code, 'NoSuchCORSConfiguration');
});

test('ownership controls, public access block and encryption can be replaced and deleted (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const inBucket = { Bucket: 'replaced-defaults' };
  await client.send(new CreateBucketCommand({ ...inBucket, ObjectOwnership: 'BucketOwnerPreferred' }));
  const ownership = () => told(client.send(new GetBucketOwnershipControlsCommand(inBucket)));
  assert.deepEqual(await ownership(), { OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerPreferred' }] } });
  const OwnershipControls = { Rules: [{ ObjectOwnership: 'ObjectWriter' as const }] };
  await client.send(new PutBucketOwnershipControlsCommand({ ...inBucket, OwnershipControls }));
  assert.deepEqual(await ownership(), { OwnershipControls });
  await client.send(new DeleteBucketOwnershipControlsCommand(inBucket));
  await client.send(new DeleteBucketOwnershipControlsCommand(inBucket));
  assert.deepEqual(await refusal(ownership()), {
    ...notConfigured('OwnershipControlsNotFoundError', 'The bucket ownership controls were not found'),
    BucketName: 'replaced-defaults',
  });
  const PublicAccessBlockConfiguration = { BlockPublicAcls: true };
  await client.send(new PutPublicAccessBlockCommand({ ...inBucket, PublicAccessBlockConfiguration }));
  assert.deepEqual(await told(client.send(new GetPublicAccessBlockCommand(inBucket))), {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: false,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: false,
    },
  });
  await client.send(new DeletePublicAccessBlockCommand(inBucket));
  assert.equal(
    (await refusal(client.send(new GetPublicAccessBlockCommand(inBucket)))).code,
    'NoSuchPublicAccessBlockConfiguration',
  );
  const deleted = await client.send(new DeleteBucketEncryptionCommand(inBucket));
  assert.equal(deleted.$metadata.httpStatusCode, 204);
  const Rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const }, BucketKeyEnabled: true }];
  await client.send(new PutBucketEncryptionCommand({ ...inBucket, ServerSideEncryptionConfiguration: { Rules } }));
  assert.deepEqual(await told(client.send(new GetBucketEncryptionCommand(inBucket))), {
    ServerSideEncryptionConfiguration: { Rules },
  });
  await client.send(new PutBucketRequestPaymentCommand({ ...inBucket, RequestPaymentConfiguration: { Payer: 'Requester' } }));
  assert.deepEqual(await told(client.send(new GetBucketRequestPaymentCommand(inBucket))), { Payer: 'Requester' });
});

test('ACLs can be put once ownership controls let them count (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const inBucket = { Bucket: 'with-acls' };
  await client.send(new CreateBucketCommand(inBucket));
  const put = (ACL: 'private' | 'public-read') => client.send(new PutBucketAclCommand({ ...inBucket, ACL }));
  assert.deepEqual(await refusal(put('private')), {
    code: 'AccessControlListNotSupported',
    message: 'The bucket does not allow ACLs',
    status: 400,
  });
  await client.send(new DeleteBucketOwnershipControlsCommand(inBucket));
  assert.equal((await refusal(put('public-read'))).code, 'AccessDenied', 'new buckets block public ACLs');
  await client.send(new DeletePublicAccessBlockCommand(inBucket));
  await put('public-read');
  const { Owner, Grants } = await client.send(new GetBucketAclCommand(inBucket));
  assert.deepEqual(Grants, [
    { Grantee: { ID: Owner?.ID, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' },
    { Grantee: { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' }, Permission: 'READ' },
  ]);
});

test('the ACL of an object (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const object = { Bucket: 'object-acls', Key: 'k' };
  await client.send(new CreateBucketCommand({ Bucket: object.Bucket }));
  await client.send(new PutObjectCommand({ ...object, Body: 'x' }));
  const put = (more: Partial<PutObjectAclCommandInput>) => client.send(new PutObjectAclCommand({ ...object, ...more }));
  const grants = async () => {
    const { Owner, Grants } = await client.send(new GetObjectAclCommand(object));
    return Grants?.map(({ Grantee, Permission }) => [Grantee?.URI ?? (Grantee?.ID === Owner?.ID && 'owner'), Permission]);
  };
  assert.deepEqual(await grants(), [['owner', 'FULL_CONTROL']]);
  assert.equal((await refusal(put({ ACL: 'public-read' }))).code, 'AccessControlListNotSupported');
  await client.send(new DeleteBucketOwnershipControlsCommand({ Bucket: object.Bucket }));
  assert.equal((await refusal(put({ ACL: 'public-read' }))).code, 'AccessDenied', 'new buckets block public ACLs');
  const acl = { ...object, Key: 'another', ACL: 'public-read' as const };
  assert.equal((await refusal(client.send(new PutObjectCommand(acl)))).code, 'AccessDenied');
  await client.send(new DeletePublicAccessBlockCommand({ Bucket: object.Bucket }));
  await put({ ACL: 'public-read' });
  assert.deepEqual(await grants(), [
    ['owner', 'FULL_CONTROL'],
    ['http://acs.amazonaws.com/groups/global/AllUsers', 'READ'],
  ]);
  const logs = 'http://acs.amazonaws.com/groups/s3/LogDelivery';
  await put({ GrantRead: `uri="${logs}"` });
  assert.deepEqual(await grants(), [[logs, 'READ']]);
  assert.deepEqual(await refusal(put({ ACL: 'fake-acl' as 'private' })), {
    code: 'InvalidArgument',
    message: 'UnknownError',
    status: 400,
    ArgumentName: 'x-amz-acl',
    ArgumentValue: 'fake-acl',
  });
  assert.deepEqual(await refusal(put({})), {
    code: 'MissingSecurityHeader',
    message: 'Your request was missing a required header',
    status: 400,
    MissingHeaderName: 'x-amz-acl',
  });
});

test('tags of an object leave its date and entity tag as they are (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const object = { Bucket, Key: 'tagged' };
  const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: 'x', Tagging: 'tag=&tag2=tag2&tag1=tag1' }));
  const before = await client.send(new HeadObjectCommand(object));
  const tags = async () => (await client.send(new GetObjectTaggingCommand(object))).TagSet;
  assert.deepEqual(
    (await tags())?.map(({ Key }) => Key),
    ['tag', 'tag1', 'tag2'],
  );
  await client.send(new PutObjectTaggingCommand({ ...object, Tagging: { TagSet: [{ Key: 'k =é', Value: 'v+' }] } }));
  assert.deepEqual(await tags(), [{ Key: 'k =é', Value: 'v+' }]);
  const after = await client.send(new HeadObjectCommand(object));
  assert.deepEqual([after.ETag, after.LastModified, after.TagCount], [ETag, before.LastModified, 1]);
  await client.send(new DeleteObjectTaggingCommand(object));
  assert.deepEqual(await tags(), []);
  await client.send(new DeleteObjectCommand(object));
  const noKey = (Key: string) => ({ code: 'NoSuchKey', message: 'The specified key does not exist.', status: 404, Key });
  assert.deepEqual(await refusal(client.send(new GetObjectTaggingCommand(object))), noKey(`${Bucket}/tagged`));
  assert.deepEqual(await refusal(client.send(new DeleteObjectTaggingCommand(object))), noKey('tagged'));
});

test('conditions and version ids of a delete (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const object = { Bucket, Key: 'deleted' };
  const { ETag } = await client.send(new PutObjectCommand({ ...object, Body: 'x' }));
  const remove = (more: object) => client.send(new DeleteObjectCommand({ ...object, ...more }));
  assert.equal((await refusal(remove({ IfMatch: '"other"' }))).Condition, 'If-Match');
  assert.deepEqual(await refusal(remove({ IfMatchSize: 1 })), {
    code: 'NotImplemented',
    message: 'A header you provided implies functionality that is not implemented',
    status: 501,
    Header: 'x-amz-if-match-size',
  });
  assert.equal((await refusal(remove({ IfMatchLastModifiedTime: new Date(0) }))).Header, 'x-amz-if-match-last-modified-time');
  assert.deepEqual(await refusal(remove({ VersionId: 'HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD' })), {
    code: 'InvalidArgument',
    message: 'Invalid version id specified',
    status: 400,
    ArgumentName: 'versionId',
    ArgumentValue: 'HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD',
  });
  assert.deepEqual(await refusal(remove({ BypassGovernanceRetention: true })), {
    code: 'InvalidArgument',
    message: 'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
    status: 400,
    ArgumentName: 'x-amz-bypass-governance-retention',
  });
  const deleted = await remove({ IfMatch: ETag });
  assert.equal(deleted.$metadata.httpStatusCode, 204);
  assert.equal((await remove({})).$metadata.httpStatusCode, 204);
});
