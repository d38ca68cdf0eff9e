/** The official SDK against one endpoint. Nothing is sent twice: whether a write that failed has happened is the very question. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { S3Client } from '@aws-sdk/client-s3';
import { Control } from './control.js';

export interface Clients {
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  readonly streams: DynamoDBStreamsClient;
  readonly control: Control;
  close(): void;
}

export function clientsOf(endpoint: string): Clients {
  const settings = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
  const dynamodb = new DynamoDBClient(settings);
  const streams = new DynamoDBStreamsClient(settings);
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  return {
    dynamodb,
    s3,
    streams,
    control: new Control(endpoint),
    close: () => {
      dynamodb.destroy();
      s3.destroy();
      streams.destroy();
    },
  };
}

/** Whether an error is an answer of the server, and not a connection that broke. */
export function isAnswer(error: unknown): boolean {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode !== undefined;
}

export function errorName(error: unknown): string {
  return (error as Error).name;
}
