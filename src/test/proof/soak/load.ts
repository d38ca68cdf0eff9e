/** Writes the same keys again and again while snapshots are taken, restored and dropped: what is kept stays as large as it is. */
import { BatchWriteItemCommand, CreateTableCommand, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { Clients } from '../clients.js';
import { pause } from '../emulator-process.js';
import type { Random } from '../random.js';

const TABLE = 'soak';
const BUCKET = 'soak';
const ITEMS = 2000;
const OBJECTS = 100;
const BATCH = 20;
const SIZES = [100, 10_000, 50_000, 200_000];
const KEPT_SNAPSHOTS = 5;
/** Leaves the machine some air: what leaks, leaks by the number of requests. */
const WRITE_PAUSE_MS = 2;
const SNAPSHOT_PAUSE_MS = 100;
/** Of snapshots that are restored. */
const RESTORED = 0.1;

export interface Counts {
  writes: number;
  snapshots: number;
  restores: number;
  /** Uploads that a restore cut off, which S3 answers with an error to be repeated. */
  interrupted: number;
}

export async function prepare({ dynamodb, s3 }: Clients): Promise<void> {
  await dynamodb.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['id', 'colour'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-colour',
          KeySchema: [{ AttributeName: 'colour', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  );
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
}

const item = (random: Random) => ({
  id: { S: `item-${random.int(ITEMS)}` },
  colour: { S: random.pick(['red', 'green', 'blue']) },
  data: { S: 'x'.repeat(random.int(2000)) },
});

async function writeItems({ dynamodb }: Clients, random: Random): Promise<void> {
  const turn = random.next();
  const Item = item(random);
  if (turn < 0.6) await dynamodb.send(new PutItemCommand({ TableName: TABLE, Item }));
  else if (turn < 0.8) await dynamodb.send(new DeleteItemCommand({ TableName: TABLE, Key: { id: Item.id } }));
  else {
    const items = new Map(Array.from({ length: BATCH }, () => item(random)).map((one) => [one.id.S, one]));
    const requests = [...items.values()].map((one) => ({ PutRequest: { Item: one } }));
    await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [TABLE]: requests } }));
  }
}

async function writeObject({ s3 }: Clients, random: Random): Promise<void> {
  const named = { Bucket: BUCKET, Key: `object-${random.int(OBJECTS)}` };
  const turn = random.next();
  const Body = Buffer.alloc(random.pick(SIZES), `${turn}`);
  if (turn < 0.6) await s3.send(new PutObjectCommand({ ...named, Body }));
  else if (turn < 0.8) await s3.send(new DeleteObjectCommand(named));
  else {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand(named));
    const { ETag } = await s3.send(new UploadPartCommand({ ...named, UploadId, PartNumber: 1, Body }));
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    await s3.send(new CompleteMultipartUploadCommand({ ...named, UploadId, MultipartUpload }));
  }
}

/** What a restore does to an upload that began before it: it is gone, or its parts are, or it is to be sent again. */
function isInterruption(error: unknown): boolean {
  return (
    error instanceof S3ServiceException && ['SlowDown', 'NoSuchUpload', 'InvalidPart', 'ServiceUnavailable'].includes(error.name)
  );
}

/** Runs until `goesOn` says no. */
export async function soak(clients: Clients, random: Random, counts: Counts, goesOn: () => boolean): Promise<void> {
  const write = async (step: (to: Clients, by: Random) => Promise<void>): Promise<void> => {
    while (goesOn()) {
      try {
        await step(clients, random);
        counts.writes += 1;
      } catch (error) {
        if (!isInterruption(error)) throw error;
        counts.interrupted += 1;
      }
      await pause(WRITE_PAUSE_MS);
    }
  };
  await Promise.all([
    write(writeItems),
    write(writeItems),
    write(writeObject),
    write(writeObject),
    turnSnapshots(clients, random, counts, goesOn),
  ]);
}

async function turnSnapshots({ control }: Clients, random: Random, counts: Counts, goesOn: () => boolean): Promise<void> {
  const kept: string[] = [];
  while (goesOn()) {
    await pause(SNAPSHOT_PAUSE_MS);
    const name = `soak-${counts.snapshots}`;
    await control.createSnapshot(name);
    counts.snapshots += 1;
    kept.push(name);
    if (random.chance(RESTORED)) {
      await control.restoreSnapshot(random.pick(kept));
      counts.restores += 1;
    }
    if (kept.length > KEPT_SNAPSHOTS) await control.deleteSnapshot(kept.splice(random.int(kept.length), 1)[0] as string);
  }
}
