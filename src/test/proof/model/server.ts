/** The server's side of a step: sends what it says and writes the answer as the model would. */
import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  paginateScan,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type Clients, clientsOf, isAnswer } from '../clients.js';
import { ControlError } from '../control.js';
import type { Subject } from '../kill/subject.js';
import { bodyOf, itemText, md5, objectText } from './model.js';
import { presignedGet } from './presign.js';
import type { Step } from './steps.js';

/** What the clock's path answers. */
interface Shown {
  readonly now: number;
  readonly iso: string;
  readonly frozen: boolean;
}

type StepOf<K extends Step['do']> = Extract<Step, { do: K }>;

export class Server {
  private clients: Clients;
  constructor(private readonly subject: Subject) {
    this.clients = clientsOf(subject.endpoint);
  }

  close(): void {
    this.clients.close();
  }

  /** The answer as one text: 'done', a value, or the error's name or status. */
  async apply(step: Step): Promise<string> {
    try {
      return await this.send(step);
    } catch (error) {
      if (error instanceof ControlError) return String(error.status);
      if (isAnswer(error)) return (error as Error).name;
      throw error;
    }
  }

  private async send(step: Step): Promise<string> {
    switch (step.do) {
      case 'create-table':
        return this.createTable(step.table);
      case 'delete-table':
        return done(this.clients.dynamodb.send(new DeleteTableCommand({ TableName: step.table })));
      case 'put':
      case 'put-new':
      case 'add':
      case 'delete':
      case 'get':
        return this.item(step);
      case 'transact':
        return this.transact(step);
      case 'create-bucket':
        return done(this.clients.s3.send(new CreateBucketCommand({ Bucket: step.bucket })));
      case 'delete-bucket':
        return done(this.clients.s3.send(new DeleteBucketCommand({ Bucket: step.bucket })));
      case 'put-object':
      case 'multipart':
      case 'copy-object':
      case 'delete-object':
      case 'get-object':
        return this.object(step);
      case 'presigned':
        return this.presigned(step);
      case 'snapshot':
        return done(this.clients.control.createSnapshot(step.name));
      case 'restore':
        return done(this.clients.control.restoreSnapshot(step.name));
      case 'delete-snapshot':
        return done(this.clients.control.deleteSnapshot(step.name));
      case 'rename':
        return done(this.clients.control.renameSnapshot(step.name, step.to));
      case 'freeze':
      case 'unfreeze':
        return done(this.clients.control.moveTime({ action: step.do }));
      case 'advance':
        return done(this.clients.control.moveTime({ action: 'advance', by: step.seconds }));
      case 'show-time': {
        const { frozen, iso } = await this.time();
        return frozen ? `stands at ${iso}` : 'running';
      }
      case 'restart':
        return this.restart(step.killed);
    }
  }

  time(): Promise<Shown> {
    return this.clients.control.send<Shown>('GET', '/_ruststack/time');
  }

  private createTable(TableName: string): Promise<string> {
    return done(
      this.clients.dynamodb.send(
        new CreateTableCommand({
          TableName,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: ['id', 'v'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          GlobalSecondaryIndexes: [
            { IndexName: 'by-v', KeySchema: [{ AttributeName: 'v', KeyType: 'HASH' }], Projection: { ProjectionType: 'ALL' } },
          ],
        }),
      ),
    );
  }

  private async item(step: StepOf<'put' | 'put-new' | 'add' | 'delete' | 'get'>): Promise<string> {
    const { dynamodb } = this.clients;
    const [TableName, Key] = [step.table, { id: { S: step.key } }];
    switch (step.do) {
      case 'get': {
        const { Item } = await dynamodb.send(new GetItemCommand({ TableName, Key }));
        return Item === undefined ? 'nothing' : itemText(valuesOf(Item));
      }
      case 'delete':
        return done(dynamodb.send(new DeleteItemCommand({ TableName, Key })));
      case 'add': {
        const input = { TableName, Key, UpdateExpression: 'ADD n :one', ExpressionAttributeValues: { ':one': { N: '1' } } };
        const { Attributes } = await dynamodb.send(new UpdateItemCommand({ ...input, ReturnValues: 'ALL_NEW' }));
        return `counts ${Attributes?.n?.N}`;
      }
      case 'put':
      case 'put-new': {
        const Item = { ...Key, v: { S: step.value }, n: { N: '0' } };
        const condition = step.do === 'put-new' ? { ConditionExpression: 'attribute_not_exists(id)' } : {};
        return done(dynamodb.send(new PutItemCommand({ TableName, Item, ...condition })));
      }
    }
  }

  private transact({ table, other, key, value }: StepOf<'transact'>): Promise<string> {
    const Item = { id: { S: key }, v: { S: value }, n: { N: '0' } };
    const TransactItems = [
      { Put: { TableName: table, Item } },
      { Put: { TableName: other, Item, ConditionExpression: 'attribute_not_exists(id)' } },
    ];
    return done(this.clients.dynamodb.send(new TransactWriteItemsCommand({ TransactItems })));
  }

  private async object(
    step: StepOf<'put-object' | 'multipart' | 'copy-object' | 'delete-object' | 'get-object'>,
  ): Promise<string> {
    const { s3 } = this.clients;
    const named = { Bucket: step.bucket, Key: step.key };
    switch (step.do) {
      case 'get-object':
        return this.readObject(step.bucket, step.key);
      case 'delete-object':
        return done(s3.send(new DeleteObjectCommand(named)));
      case 'copy-object':
        return done(s3.send(new CopyObjectCommand({ ...named, CopySource: `${step.bucket}/${step.from}` })));
      case 'put-object':
        return done(s3.send(new PutObjectCommand({ ...named, Body: bodyOf(step.value, step.size) })));
      case 'multipart': {
        const { UploadId } = await s3.send(new CreateMultipartUploadCommand(named));
        const Body = bodyOf(step.value, step.size);
        const { ETag } = await s3.send(new UploadPartCommand({ ...named, UploadId, PartNumber: 1, Body }));
        const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
        return done(s3.send(new CompleteMultipartUploadCommand({ ...named, UploadId, MultipartUpload })));
      }
    }
  }

  private async readObject(Bucket: string, Key: string): Promise<string> {
    const { Body, ETag } = await this.clients.s3.send(new GetObjectCommand({ Bucket, Key }));
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    return objectText({ md5: md5(bytes), etag: (ETag ?? '').replaceAll('"', ''), size: bytes.length });
  }

  private async presigned({ bucket, key, expires, seconds }: StepOf<'presigned'>): Promise<string> {
    const url = await presignedGet(this.subject.endpoint, `/${bucket}/${key}`, expires);
    await this.clients.control.moveTime({ action: 'advance', by: seconds });
    const answer = await fetch(url);
    const body = Buffer.from(await answer.arrayBuffer());
    return answer.ok ? `${answer.status} ${md5(body)}` : String(answer.status);
  }

  private async restart(killed: boolean): Promise<string> {
    await (killed ? this.subject.kill() : this.subject.stop());
    this.clients.close();
    await this.subject.restart();
    this.clients = clientsOf(this.subject.endpoint);
    return 'done';
  }

  /** Everything that can be seen, as `Model.lines` writes it; `modified` is told when each object was written. */
  async lines(modified: (bucket: string, key: string, at: string | undefined) => void): Promise<string[]> {
    const { dynamodb, s3, control } = this.clients;
    const lines: string[] = [];
    const { TableNames = [] } = await dynamodb.send(new ListTablesCommand({}));
    for (const table of TableNames) {
      lines.push(`table ${table}`);
      for await (const { Items = [] } of paginateScan({ client: dynamodb }, { TableName: table })) {
        lines.push(...Items.map((item) => `item ${table} ${item.id?.S} ${itemText(valuesOf(item))}`));
      }
    }
    const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
    for (const { Name } of Buckets) {
      lines.push(`bucket ${Name}`);
      for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: Name })) {
        for (const { Key, LastModified } of Contents) {
          modified(Name as string, Key as string, LastModified?.toISOString());
          lines.push(`object ${Name} ${Key} ${await this.readObject(Name as string, Key as string)}`);
        }
      }
    }
    lines.push(...(await control.listSnapshots()).map(({ name }) => `snapshot ${name}`));
    return lines.sort();
  }
}

async function done(sent: Promise<unknown>): Promise<string> {
  await sent;
  return 'done';
}

function valuesOf(item: Record<string, { S?: string; N?: string }>): { value: string; count: number } {
  return { value: item.v?.S ?? '', count: Number(item.n?.N ?? 0) };
}
