import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { isServiceError } from '../../../protocols/errors.js';
import type { Context } from '../../runtime/context.js';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';
import { createBucket } from './operations/create-bucket.js';

const s3 = s3Fixture();
const OTHER_ACCOUNT = '111111111111';

test('a bucket is created, found, listed with its ARN and deleted', async () => {
  const client = s3.client();
  const created = await client.send(new CreateBucketCommand({ Bucket: 'first-bucket' }));
  assert.equal(created.Location, '/first-bucket');
  assert.equal(created.BucketArn, 'arn:aws:s3:::first-bucket');
  const head = await client.send(new HeadBucketCommand({ Bucket: 'first-bucket' }));
  assert.equal(head.BucketRegion, 'us-east-1');
  assert.equal(head.AccessPointAlias, false);
  const { Buckets, Owner } = await client.send(new ListBucketsCommand({}));
  const listed = Buckets?.find((bucket) => bucket.Name === 'first-bucket');
  assert.equal(listed?.BucketArn, 'arn:aws:s3:::first-bucket');
  assert.equal(listed?.BucketRegion, undefined);
  assert.match(Owner?.ID ?? '', /^[0-9a-f]{64}$/);
  await client.send(new DeleteBucketCommand({ Bucket: 'first-bucket' }));
  assert.equal((await refusal(client.send(new HeadBucketCommand({ Bucket: 'first-bucket' })))).status, 404);
});

test('what is not there is told with its name (recorded on AWS, 2026-02)', async () => {
  const NoSuchBucket = {
    code: 'NoSuchBucket',
    message: 'The specified bucket does not exist',
    status: 404,
    BucketName: 'does-not-exist-here',
  };
  const Bucket = 'does-not-exist-here';
  assert.deepEqual(await refusal(s3.client().send(new DeleteBucketCommand({ Bucket }))), NoSuchBucket);
  assert.deepEqual(await refusal(s3.client().send(new ListObjectsV2Command({ Bucket }))), NoSuchBucket);
  assert.deepEqual(await refusal(s3.client().send(new GetBucketLocationCommand({ Bucket }))), NoSuchBucket);
  assert.deepEqual(await refusal(s3.client().send(new DeleteObjectCommand({ Bucket, Key: 'k' }))), NoSuchBucket);
});

test('a name that breaks the rules is refused (recorded on AWS, 2026-02)', async () => {
  const answer = await s3.request('PUT', '/Upper-Case');
  assert.equal(answer.status, 400);
  assert.match(answer.text, /<Code>InvalidBucketName<\/Code><Message>The specified bucket is not valid\.<\/Message>/);
  assert.match(answer.text, /<BucketName>Upper-Case<\/BucketName>/);
});

test('in us-east-1 an owner may create a bucket again; elsewhere it is there already (recorded on AWS, 2026-02)', async () => {
  await s3.client().send(new CreateBucketCommand({ Bucket: 'again-east' }));
  await s3.client().send(new CreateBucketCommand({ Bucket: 'again-east' }));
  const west = s3.client('000000000000', 'us-west-1');
  const inWest = { Bucket: 'again-west', CreateBucketConfiguration: { LocationConstraint: 'us-west-1' } } as const;
  const { Location } = await west.send(new CreateBucketCommand(inWest));
  assert.equal(Location, 'http://again-west.s3.amazonaws.com/');
  assert.deepEqual(await refusal(west.send(new CreateBucketCommand(inWest))), {
    code: 'BucketAlreadyOwnedByYou',
    message: 'Your previous request to create the named bucket succeeded and you already own it.',
    status: 409,
    BucketName: 'again-west',
  });
});

test('names are unique over accounts, and each account lists its own buckets', async () => {
  await s3.client().send(new CreateBucketCommand({ Bucket: 'taken-name' }));
  const other = s3.client(OTHER_ACCOUNT);
  const refused = await refusal(other.send(new CreateBucketCommand({ Bucket: 'taken-name' })));
  assert.equal(refused.code, 'BucketAlreadyExists');
  assert.equal(refused.status, 409);
  assert.equal(refused.BucketName, 'taken-name');
  assert.deepEqual((await other.send(new ListBucketsCommand({}))).Buckets, []);
});

test('location constraints must fit the endpoint (recorded on AWS, 2026-02)', async () => {
  const create = (region: string, LocationConstraint: string) =>
    s3.client('000000000000', region).send(
      new CreateBucketCommand({
        Bucket: `located-${region}-${LocationConstraint.toLowerCase()}`,
        CreateBucketConfiguration: { LocationConstraint: LocationConstraint as 'EU' },
      }),
    );
  const illegal = (constraint: string) => ({
    code: 'IllegalLocationConstraintException',
    message: `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
    status: 400,
  });
  const invalid = (constraint: string) => ({
    code: 'InvalidLocationConstraint',
    message: 'The specified location-constraint is not valid',
    status: 400,
    LocationConstraint: constraint,
  });
  assert.deepEqual(await refusal(create('us-west-1', 'aws-global')), illegal('aws-global'));
  assert.deepEqual(await refusal(create('us-west-1', 'EU')), illegal('EU'));
  // The client puts the constraint in by itself.
  assert.throws(
    () => createBucket({ region: 'us-west-1' } as Context, { Bucket: 'located-nowhere' }),
    (error) => isServiceError(error) && error.message === illegal('unspecified').message,
  );
  assert.deepEqual(await refusal(create('us-east-1', 'us-east-1')), invalid('us-east-1'));
  assert.deepEqual(await refusal(create('us-east-1', 'aws-global')), invalid('aws-global'));
  await create('eu-west-1', 'EU');
  await create('us-east-1', 'us-west-2');
  const location = async (Bucket: string) => {
    const { LocationConstraint } = await s3.client().send(new GetBucketLocationCommand({ Bucket }));
    return LocationConstraint;
  };
  assert.equal(await location('located-eu-west-1-eu'), 'EU');
  assert.equal(await location('located-us-east-1-us-west-2'), 'us-west-2');
});

test('the location of a bucket in us-east-1 is an empty element', async () => {
  await s3.client().send(new CreateBucketCommand({ Bucket: 'nowhere-special' }));
  const { text } = await s3.request('GET', '/nowhere-special?location');
  assert.match(
    text,
    /<LocationConstraint xmlns="http:\/\/s3\.amazonaws\.com\/doc\/2006-03-01\/"( ?\/>|><\/LocationConstraint>)$/,
  );
});

test('a bucket with objects stays; one whose last object went goes (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  await client.send(new CreateBucketCommand({ Bucket: 'not-empty' }));
  await client.send(new PutObjectCommand({ Bucket: 'not-empty', Key: 'k', Body: 'x' }));
  assert.deepEqual(await refusal(client.send(new DeleteBucketCommand({ Bucket: 'not-empty' }))), {
    code: 'BucketNotEmpty',
    message: 'The bucket you tried to delete is not empty',
    status: 409,
    BucketName: 'not-empty',
  });
  await client.send(new DeleteObjectCommand({ Bucket: 'not-empty', Key: 'k' }));
  await client.send(new DeleteBucketCommand({ Bucket: 'not-empty' }));
});

test('uploads in progress go with their bucket and are not there in the next one of that name', async () => {
  const client = s3.client();
  const Bucket = 'with-uploads';
  await client.send(new CreateBucketCommand({ Bucket }));
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'k' }));
  await client.send(new UploadPartCommand({ Bucket, Key: 'k', UploadId, PartNumber: 1, Body: 'x' }));
  await client.send(new DeleteBucketCommand({ Bucket }));
  await client.send(new CreateBucketCommand({ Bucket }));
  assert.equal((await client.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads, undefined);
});

test('a request may name the owner that it expects (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  await client.send(new CreateBucketCommand({ Bucket: 'owned-bucket' }));
  const head = (ExpectedBucketOwner: string) =>
    client.send(new ListObjectsV2Command({ Bucket: 'owned-bucket', ExpectedBucketOwner }));
  await head('000000000000');
  assert.deepEqual(await refusal(head(OTHER_ACCOUNT)), { code: 'AccessDenied', message: 'Access Denied', status: 403 });
  for (const owner of ['abcd', '0000', '0000000000020']) {
    assert.deepEqual(await refusal(head(owner)), {
      code: 'InvalidBucketOwnerAWSAccountID',
      message: `The value of the expected bucket owner parameter must be an AWS Account ID... [${owner}]`,
      status: 400,
    });
  }
});

test('ListBuckets pages by name, and by prefix and region, telling regions then (recorded on AWS, 2026-02)', async () => {
  const client = s3.client('222222222222');
  for (const Bucket of ['paged-c', 'paged-a', 'paged-b']) await client.send(new CreateBucketCommand({ Bucket }));
  const west = { Bucket: 'paged-west', CreateBucketConfiguration: { LocationConstraint: 'us-west-2' } } as const;
  await client.send(new CreateBucketCommand(west));
  const first = await client.send(new ListBucketsCommand({ MaxBuckets: 2 }));
  assert.deepEqual(
    first.Buckets?.map(({ Name, BucketRegion }) => [Name, BucketRegion]),
    [
      ['paged-a', 'us-east-1'],
      ['paged-b', 'us-east-1'],
    ],
  );
  const { ContinuationToken } = first;
  const second = await client.send(new ListBucketsCommand({ MaxBuckets: 2, ContinuationToken }));
  assert.deepEqual(
    second.Buckets?.map(({ Name }) => Name),
    ['paged-c', 'paged-west'],
  );
  assert.equal(second.ContinuationToken, undefined);
  const inWest = await client.send(new ListBucketsCommand({ BucketRegion: 'us-west-2' }));
  assert.deepEqual(
    inWest.Buckets?.map(({ Name }) => Name),
    ['paged-west'],
  );
  const prefixed = await client.send(new ListBucketsCommand({ Prefix: 'PAGED' }));
  assert.deepEqual([prefixed.Buckets, prefixed.Prefix], [[], 'PAGED']);
  assert.deepEqual(await refusal(client.send(new ListBucketsCommand({ BucketRegion: 'eu-east-1' }))), {
    code: 'InvalidArgument',
    message: 'Argument value eu-east-1 is not a valid AWS Region',
    status: 400,
    ArgumentName: 'bucket-region',
  });
});
