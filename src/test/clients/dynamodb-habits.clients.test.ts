/** How programs of other emulators' users and of AWS's SDKs use DynamoDB: odd credentials and regions, waiters, paginators, batches. */
import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  type BatchGetItemCommandOutput,
  BillingMode,
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DynamoDB,
  DynamoDBClient,
  type DynamoDBClientConfig,
  paginateListTables,
  paginateScan,
  ResourceNotFoundException,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocument,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery as paginateDocuments,
} from '@aws-sdk/lib-dynamodb';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment, pythonPrograms } from '../harness/clients.js';
import { ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';

let emulator: Emulator;
let programs: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0 });
});
after(() => emulator.stop());

function clientOf(more: DynamoDBClientConfig = {}): DynamoDBClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new DynamoDBClient({ endpoint: emulator.endpoint, region: 'us-east-1', credentials, ...more });
}

const tableOf = (TableName: string): CreateTableCommandInput => ({
  TableName,
  BillingMode: BillingMode.PAY_PER_REQUEST,
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
});

test('boto3: credentials, regions, endpoint discovery, the resource style, batch_writer, all paginators and waiters', async () => {
  const file = path.join(ROOT, 'src/test/clients/dynamodb_habits.py');
  const printed = await succeed(path.join(programs, 'python'), [file], { env: clientEnvironment(emulator.endpoint) });
  const parts = ['keys_and_regions', 'endpoint_discovery', 'collections', 'batch_writer', 'errors', 'paginators', 'waiters'];
  assert.equal(printed, `${parts.join('\n')}\n`);
});

test('AWS CLI: wait, pages, shorthand and files, without a region of its own', async () => {
  const { AWS_REGION: _, AWS_DEFAULT_REGION: __, ...environment } = clientEnvironment(emulator.endpoint);
  const dynamodb = (...args: string[]) =>
    succeed(path.join(programs, 'aws'), ['--region', 'local', '--output', 'json', 'dynamodb', ...args], { env: environment });
  const keys = ['--attribute-definitions', 'AttributeName=id,AttributeType=S', '--key-schema', 'AttributeName=id,KeyType=HASH'];
  await dynamodb('create-table', '--table-name', 'waited', '--billing-mode', 'PAY_PER_REQUEST', ...keys);
  await dynamodb('wait', 'table-exists', '--table-name', 'waited');
  const puts = ['a', 'b', 'c'].map((id) => ({ PutRequest: { Item: { id: { S: id } } } }));
  await dynamodb('batch-write-item', '--request-items', JSON.stringify({ waited: puts }));
  const paged = JSON.parse(await dynamodb('scan', '--table-name', 'waited', '--page-size', '1', '--max-items', '2'));
  assert.equal(paged.Items.length, 2);
  const rest = JSON.parse(await dynamodb('scan', '--table-name', 'waited', '--starting-token', paged.NextToken));
  assert.equal(rest.Items.length, 1);
  await dynamodb('delete-table', '--table-name', 'waited');
  await dynamodb('wait', 'table-not-exists', '--table-name', 'waited');
  const late = await run(
    path.join(programs, 'aws'),
    ['--region', 'local', 'dynamodb', 'describe-table', '--table-name', 'waited'],
    {
      env: environment,
    },
  );
  assert.match(late.stderr, /ResourceNotFoundException/);
});

test('SDK v3: waiters, paginators and the aggregated client, for any key and region', async () => {
  for (const [accessKeyId, region] of [
    ['fakeMyKeyId', 'local'],
    ['dummy', 'localhost'],
    ['222222222222', 'eu-central-2'],
  ] as const) {
    const client = clientOf({
      region,
      credentials: { accessKeyId, secretAccessKey: 'fakeSecretAccessKey', sessionToken: 'any' },
    });
    for (const name of ['one', 'two', 'three']) await client.send(new CreateTableCommand(tableOf(`pages-${name}`)));
    assert.equal((await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName: 'pages-one' })).state, 'SUCCESS');
    const names: string[] = [];
    for await (const page of paginateListTables({ client, pageSize: 1 }, {})) names.push(...(page.TableNames ?? []));
    assert.deepEqual(names, ['pages-one', 'pages-three', 'pages-two']);
    for (const TableName of names) {
      await client.send(new DeleteTableCommand({ TableName }));
      assert.equal((await waitUntilTableNotExists({ client, maxWaitTime: 60 }, { TableName })).state, 'SUCCESS');
    }
    client.destroy();
  }
  const whole = new DynamoDB({
    endpoint: emulator.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  await assert.rejects(whole.getItem({ TableName: 'missing', Key: { id: { S: 'a' } } }), ResourceNotFoundException);
  whole.destroy();
});

test('SDK v3: endpoint discovery off, and with account ids in endpoints preferred or required', async () => {
  for (const more of [
    { endpointDiscoveryEnabled: false },
    { accountIdEndpointMode: 'preferred' },
    { accountIdEndpointMode: 'disabled' },
  ] as const) {
    const client = new DynamoDB({
      endpoint: emulator.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test', accountId: '333333333333' },
      ...more,
    });
    assert.ok(Array.isArray((await client.listTables({})).TableNames));
    client.destroy();
  }
});

test('document client: marshalling options, batches with what was not processed, pages', async () => {
  const client = clientOf();
  const TableName = 'documents';
  await client.send(new CreateTableCommand(tableOf(TableName)));
  const strict = DynamoDBDocumentClient.from(clientOf());
  await assert.rejects(
    strict.send(new PutCommand({ TableName, Item: { id: 'x', map: { gone: undefined } } })),
    /removeUndefinedValues/,
  );
  const documents = DynamoDBDocument.from(client, {
    marshallOptions: { removeUndefinedValues: true, convertEmptyValues: true, convertClassInstanceToMap: true },
  });
  class Place {
    constructor(readonly street: string) {}
  }
  const Item = {
    id: 'x',
    gone: undefined,
    empty: '',
    set: new Set([1n, 2n]),
    none: new Set(),
    big: 2n ** 80n,
    place: new Place('High'),
  };
  await documents.put({ TableName, Item });
  const reading = DynamoDBDocument.from(clientOf(), { unmarshallOptions: { wrapNumbers: (text) => `number ${text}` } });
  const { Item: found } = await reading.get({ TableName, Key: { id: 'x' } });
  assert.deepEqual(found, {
    id: 'x',
    empty: null,
    set: new Set(['number 1', 'number 2']),
    none: null,
    big: 'number 1208925819614629174706176',
    place: { street: 'High' },
  });

  // 16 MB are the most that a call answers.
  const text = 'x'.repeat(390_000);
  for (let n = 0; n < 50; n += 25) {
    let left = Array.from({ length: 25 }, (_, m) => ({ PutRequest: { Item: { id: `large ${n + m}`, text } } }));
    while (left.length > 0) {
      const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems: { [TableName]: left } }));
      left = (UnprocessedItems?.[TableName] ?? []) as typeof left;
    }
  }
  let keys: Record<string, unknown>[] = Array.from({ length: 50 }, (_, n) => ({ id: `large ${n}` }));
  let [calls, got] = [0, 0];
  while (keys.length > 0) {
    const answer: Pick<BatchGetItemCommandOutput, 'UnprocessedKeys' | 'Responses'> = await documents.send(
      new BatchGetCommand({ RequestItems: { [TableName]: { Keys: keys } } }),
    );
    got += answer.Responses?.[TableName]?.length ?? 0;
    keys = answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
    calls++;
  }
  assert.deepEqual([got, calls], [50, 2]);

  let pages = 0;
  for await (const page of paginateScan({ client }, { TableName })) pages += page.Items?.length ? 1 : 0;
  assert.ok(pages >= 17, `${pages} pages`);
  const query = { TableName, KeyConditionExpression: 'id = :id', ExpressionAttributeValues: { ':id': 'x' } };
  for await (const page of paginateDocuments({ client: documents }, query)) assert.equal(page.Count, 1);
  client.destroy();
});

test('requests without a region, without a signature and with gzip, on one connection', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { request } = await import('node:http');
  const call = (operation: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; body: string; port: number | undefined }>((resolve, reject) => {
      const target = { 'x-amz-target': `DynamoDB_20120810.${operation}`, 'content-type': 'application/x-amz-json-1.0' };
      const sent = request(emulator.endpoint, { method: 'POST', agent, headers: { ...target, ...headers } }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk as Buffer);
        resolve({ status: answer.statusCode, body: Buffer.concat(chunks).toString(), port });
      });
      let port: number | undefined;
      sent.on('socket', (socket) => {
        // A kept connection is there already.
        if (socket.connecting)
          socket.once('connect', () => {
            port = socket.localPort;
          });
        else port = socket.localPort;
      });
      sent.on('error', reject).end(body);
    });
  const created = await call('CreateTable', JSON.stringify(tableOf('bare')));
  assert.equal(created.status, 200);
  assert.match(JSON.parse(created.body).TableDescription.TableArn, /^arn:aws:dynamodb:us-east-1:000000000000:table\/bare$/);
  const put = gzipSync(JSON.stringify({ TableName: 'bare', Item: { id: { S: 'packed' } } }));
  assert.equal((await call('PutItem', put, { 'content-encoding': 'gzip' })).status, 200);
  const oddly = 'AWS4-HMAC-SHA256 Credential=anything/20260101//dynamodb/aws4_request, SignedHeaders=host, Signature=0';
  const got = await call('GetItem', '{"TableName":"bare","Key":{"id":{"S":"packed"}}}', { authorization: oddly });
  assert.equal(got.body, '{"Item":{"id":{"S":"packed"}}}');
  for (let n = 0; n < 50; n++) assert.equal((await call('ListTables', '{}')).port, created.port, 'the connection is kept');
  agent.destroy();
});

test('SDK v3 and boto3 get through throttling, and send again what was left unprocessed', async () => {
  const throttling = await start({ port: 0, seed: 'throttling', dynamodbFaults: { read: 0.3, write: 0.3 } });
  try {
    const client = clientOf({ endpoint: throttling.endpoint, maxAttempts: 20 });
    await client.send(new CreateTableCommand(tableOf('throttled')));
    const documents = DynamoDBDocumentClient.from(client);
    let leftOver = 0;
    for (let n = 0; n < 250; n += 25) {
      let left = Array.from({ length: 25 }, (_, m) => ({ PutRequest: { Item: { id: `item ${n + m}` } } }));
      while (left.length > 0) {
        const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems: { throttled: left } }));
        left = (UnprocessedItems?.throttled ?? []) as typeof left;
        leftOver += left.length;
      }
    }
    assert.ok(leftOver > 0);
    let count = 0;
    for await (const page of paginateScan({ client, pageSize: 20 }, { TableName: 'throttled' })) count += page.Count ?? 0;
    assert.equal(count, 250);
    const program = `
import boto3
from botocore.config import Config
table = boto3.resource("dynamodb", config=Config(retries={"total_max_attempts": 20, "mode": "standard"})).Table("throttled")
with table.batch_writer() as batch:
    for n in range(500):
        batch.put_item(Item={"id": f"item {n}"})
pages = table.meta.client.get_paginator("scan").paginate(TableName=table.name, PaginationConfig={"PageSize": 50})
print(sum(page["Count"] for page in pages))
`;
    const { AWS_MAX_ATTEMPTS: _, ...env } = clientEnvironment(throttling.endpoint);
    assert.equal(await succeed(path.join(programs, 'python'), ['-c', program], { env }), '500\n');
    client.destroy();
  } finally {
    await throttling.stop();
  }
});

test('a client that gets an item meanwhile sees it: strongly and eventually consistent reads are one here', async () => {
  const client = clientOf({ credentials: { accessKeyId: '444444444444', secretAccessKey: 'x' } });
  const documents = DynamoDBDocumentClient.from(client);
  await client.send(new CreateTableCommand(tableOf('fresh')));
  for (let n = 0; n < 20; n++) {
    await documents.send(new PutCommand({ TableName: 'fresh', Item: { id: 'a', n } }));
    assert.equal((await documents.send(new GetCommand({ TableName: 'fresh', Key: { id: 'a' } }))).Item?.n, n);
  }
  client.destroy();
});
