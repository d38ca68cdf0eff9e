// S3, DynamoDB and STS with the AWS SDK for JavaScript v3, which takes the endpoint from AWS_ENDPOINT_URL.
import assert from 'node:assert/strict';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

process.env.AWS_ENDPOINT_URL ??= 'http://localhost:4566';

const sts = new STSClient();
const { Account } = await sts.send(new GetCallerIdentityCommand());
assert.equal(Account, '000000000000');

// Path style is not needed: <bucket>.localhost is understood, and so is a path.
const s3 = new S3Client({ forcePathStyle: true });
const Bucket = 'javascript-tour';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutObjectCommand({ Bucket, Key: 'folder/hello world.txt', Body: 'hello', ContentType: 'text/plain' }));
const object = await s3.send(new GetObjectCommand({ Bucket, Key: 'folder/hello world.txt' }));
assert.equal(await object.Body.transformToString(), 'hello');
assert.equal(object.ContentType, 'text/plain');
const { CommonPrefixes } = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/' }));
assert.deepEqual(CommonPrefixes, [{ Prefix: 'folder/' }]);
await assert.rejects(s3.send(new GetObjectCommand({ Bucket, Key: 'missing' })), { name: 'NoSuchKey' });
await s3.send(new DeleteObjectCommand({ Bucket, Key: 'folder/hello world.txt' }));
await s3.send(new DeleteBucketCommand({ Bucket }));

const dynamodb = new DynamoDBClient();
const TableName = 'javascript-tour';
await dynamodb.send(
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  }),
);
await dynamodb.send(new PutItemCommand({ TableName, Item: { id: { S: 'one' }, count: { N: '42' } } }));
const { Item } = await dynamodb.send(new GetItemCommand({ TableName, Key: { id: { S: 'one' } } }));
assert.deepEqual(Item, { id: { S: 'one' }, count: { N: '42' } });
await dynamodb.send(new DeleteTableCommand({ TableName }));
console.log('javascript tour done');
