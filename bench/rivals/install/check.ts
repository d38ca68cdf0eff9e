/** Whether a target does a service at all: it stores something by the official SDK and gives it back. */
import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { CreateFunctionCommand, GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { zipOf } from '../../../conformance/zip.js';
import type { Credentials } from '../../launcher.js';

interface Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
  readonly maxAttempts: number;
}

const TEXT = 'what was stored';

const CHECKS: Readonly<Record<string, (settings: Settings) => Promise<string | undefined>>> = {
  dynamodb: async (settings) => {
    const client = new DynamoDBClient(settings);
    await client.send(
      new CreateTableCommand({
        TableName: 'check',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1, maxDelay: 1 }, { TableName: 'check' });
    const Key = { pk: { S: 'key' } };
    await client.send(new PutItemCommand({ TableName: 'check', Item: { ...Key, text: { S: TEXT } } }));
    return (await client.send(new GetItemCommand({ TableName: 'check', Key }))).Item?.text?.S;
  },
  // Whether it also runs functions is another question, which the rows of the load answer.
  lambda: async (settings) => {
    const client = new LambdaClient(settings);
    await client.send(
      new CreateFunctionCommand({
        FunctionName: 'check',
        Description: TEXT,
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Role: 'arn:aws:iam::000000000000:role/check',
        Code: { ZipFile: zipOf({ 'index.js': 'exports.handler = async () => 1;' }) },
      }),
    );
    return (await client.send(new GetFunctionConfigurationCommand({ FunctionName: 'check' }))).Description;
  },
  s3: async (settings) => {
    const client = new S3Client({
      ...settings,
      forcePathStyle: true,
      // Older servers know no checksums in trailers.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    const place = { Bucket: 'check', Key: 'key' };
    await client.send(new CreateBucketCommand({ Bucket: place.Bucket }));
    await client.send(new PutObjectCommand({ ...place, Body: TEXT }));
    return (await client.send(new GetObjectCommand(place))).Body?.transformToString();
  },
  sqs: async (settings) => {
    const client = new SQSClient({ ...settings, useQueueUrlAsEndpoint: false });
    const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: 'check' }));
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: TEXT }));
    return (await client.send(new ReceiveMessageCommand({ QueueUrl }))).Messages?.[0]?.Body;
  },
  sts: async (settings) => {
    const { Account } = await new STSClient(settings).send(new GetCallerIdentityCommand({}));
    return /^\d{12}$/.test(Account ?? '') ? TEXT : Account;
  },
};

/** Throws a line that says what came instead. */
export async function checkService(
  service: string,
  port: number,
  credentials: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' },
): Promise<void> {
  const check = CHECKS[service];
  if (check === undefined) throw new Error(`There is no check for ${service}`);
  const got = await check({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials,
    maxAttempts: 1,
  }).catch((error: Error) => {
    throw new Error(`${service}: ${error.name}: ${error.message}`);
  });
  if (got !== TEXT) throw new Error(`${service} gave back ${JSON.stringify(got)}`);
}
