/** `ruststack dynamodb` as a user runs it, against an emulator of this process, and against one that throttles, takes half and fails. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  PutItemCommand,
  paginateScan,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type Emulator, start } from '../index.js';
import { clientEnvironment } from '../test/harness/clients.js';
import { CLI } from '../test/harness/paths.js';
import { type ProgramResult, run } from '../test/harness/program.js';

const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-cli-dynamodb-'));
let emulator: Emulator;
let client: DynamoDBClient;
/** Stands before the emulator, and answers some calls itself. */
let proxy: Server;
let proxied: string;
/** What the proxy does with a call: undefined passes it on. */
let meddle: (operation: string, body: string) => { status: number; body: object } | undefined = () => undefined;

before(async () => {
  emulator = await start({ port: 0, logLevel: 'error' });
  client = clientOf('us-east-1');
  proxy = createServer((request, response) => void pass(request, response));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxied = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
after(async () => {
  proxy.close();
  client.destroy();
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

function clientOf(region: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: emulator.endpoint,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
}

async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const own = meddle(operation, body);
  if (own) {
    response.writeHead(own.status).end(JSON.stringify(own.body));
    return;
  }
  const { authorization = '' } = request.headers;
  const headers = {
    authorization,
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'content-type': 'application/x-amz-json-1.0',
  };
  const answer = await fetch(emulator.endpoint, { method: 'POST', headers, body });
  response.writeHead(answer.status).end(await answer.text());
}

function dynamodb(...args: string[]): Promise<ProgramResult> {
  return run(process.execPath, [CLI, 'dynamodb', ...args], { cwd: folder, env: clientEnvironment(emulator.endpoint) });
}

async function succeeded(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await dynamodb(...args, '--json');
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

async function itemsOf(TableName: string, from = client): Promise<Map<string, Record<string, unknown>>> {
  const items = new Map<string, Record<string, unknown>>();
  for await (const { Items = [] } of paginateScan({ client: from }, { TableName })) {
    for (const item of Items) items.set(item.id?.S ?? '', item);
  }
  return items;
}

const write = (name: string, lines: readonly unknown[]): void =>
  writeFileSync(path.join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

test('a file goes into a new table, the table into a file and that into another table', async () => {
  const people = Array.from({ length: 1_003 }, (_, n) => ({ id: `p${n}`, n, tags: ['a', { deep: null }] }));
  write('people.json', people);
  const imported = await succeeded('import', 'people.json', '--key', 'id', '--endpoint', emulator.endpoint);
  assert.deepEqual([imported.records, imported.put, imported.failed], [1_003, 1_003, 0]);
  const exported = await succeeded(
    'export',
    'people',
    '--out',
    'out.json.gz',
    '--segments',
    '3',
    '--endpoint',
    emulator.endpoint,
  );
  const lines = gunzipSync(readFileSync(path.join(folder, 'out.json.gz')))
    .toString()
    .trimEnd()
    .split('\n');
  assert.equal(exported.items, 1_003);
  assert.equal(lines.length, 1_003);
  assert.deepEqual(Object.keys(JSON.parse(lines[0] ?? '')), ['Item']);
  await succeeded('import', 'out.json.gz', '--table', 'again', '--key', 'id', '--endpoint', emulator.endpoint);
  assert.deepEqual(await itemsOf('again'), await itemsOf('people'));
  assert.deepEqual(readdirSync(folder).sort(), ['out.json.gz', 'people.json'], 'no state is left');
});

test('of records with the same key the last one stays, and what the table refuses is told and counted', async () => {
  const records: Record<string, unknown>[] = Array.from({ length: 300 }, (_, n) => ({ id: `k${n % 7}`, n }));
  records.splice(100, 0, { n: 'no key' });
  records.push({ id: '' });
  write('same.json', records);
  const { code, stdout, stderr } = await dynamodb(
    'import',
    'same.json',
    '--key',
    'id',
    '--json',
    '--endpoint',
    emulator.endpoint,
  );
  assert.equal(code, 1);
  assert.match(stderr, /^Record 101: ValidationException: .*Missing the key id/m);
  assert.match(stderr, /^Record 302: ValidationException: /m);
  const { records: read, put, replaced, failed } = JSON.parse(stdout) as Record<string, number>;
  assert.deepEqual([read, failed, (put ?? 0) + (replaced ?? 0)], [302, 2, 300]);
  const found = [...(await itemsOf('same')).values()].map((item) => Number((item.n as { N: string }).N)).sort((a, b) => a - b);
  assert.deepEqual(found, [293, 294, 295, 296, 297, 298, 299]);
  write(
    'hopeless.json',
    Array.from({ length: 1_000 }, (_, n) => ({ n })),
  );
  const gaveUp = await dynamodb('import', 'hopeless.json', '--key', 'id', '--max-errors', '5', '--endpoint', emulator.endpoint);
  assert.equal(gaveUp.code, 1);
  assert.match(gaveUp.stderr, /5 records refused; --max-errors allows more/);
  // How far it had come when it gave up is a matter of luck: where no record was done with, nothing is kept.
  rmSync(path.join(folder, 'hopeless.json.hopeless.resume'), { force: true });
});

test('unprocessed items and throttled calls are repeated until all is there', async () => {
  write(
    'throttled.json',
    Array.from({ length: 500 }, (_, n) => ({ id: `t${n}` })),
  );
  let calls = 0;
  meddle = (operation, body) => {
    if (operation !== 'BatchWriteItem') return undefined;
    calls++;
    const error = '#ProvisionedThroughputExceededException';
    if (calls % 5 === 0) return { status: 400, body: { __type: error, message: 'slowly' } };
    if (calls % 7 === 0) return { status: 500, body: { __type: 'InternalServerError' } };
    return calls % 3 === 0 ? { status: 200, body: { UnprocessedItems: JSON.parse(body).RequestItems } } : undefined;
  };
  const { put } = await succeeded('import', 'throttled.json', '--key', 'id', '--endpoint', proxied);
  assert.equal(put, 500);
  assert.ok(calls > 20);
  assert.equal((await itemsOf('throttled')).size, 500);
});

/** Refuses the operation for good after so many calls of it. */
function failAfter(wanted: string, most: number): () => number {
  let calls = 0;
  meddle = (operation) => {
    if (operation !== wanted) return undefined;
    calls++;
    return calls > most ? { status: 400, body: { __type: '#AccessDeniedException', message: 'no more' } } : undefined;
  };
  return () => calls;
}

test('an import that failed goes on where it was, by the same command, with exact counts', async () => {
  write('resumed.json', [...Array.from({ length: 2_000 }, (_, n) => ({ id: `r${n}` })), { none: 1 }]);
  failAfter('BatchWriteItem', 30);
  const failed = await dynamodb('import', 'resumed.json', '--key', 'id', '--endpoint', proxied);
  assert.equal(failed.code, 1);
  assert.match(failed.stderr, /AccessDeniedException: no more/);
  const { state } = JSON.parse(readFileSync(path.join(folder, 'resumed.json.resumed.resume'), 'utf8'));
  assert.ok(state.done > 0 && state.done <= 30 * 25 && state.done % 25 === 0, JSON.stringify(state));
  const calls = failAfter('BatchWriteItem', 1_000);
  const second = await dynamodb('import', 'resumed.json', '--key', 'id', '--json', '--endpoint', proxied);
  assert.match(second.stderr, /^Goes on behind record /);
  const { records, put, failed: refused } = JSON.parse(second.stdout);
  assert.deepEqual([records, put, refused], [2_001, 2_000, 1]);
  assert.equal(calls(), Math.ceil((2_001 - state.done) / 25), 'what was done is not done again');
  assert.equal((await itemsOf('resumed')).size, 2_000);
  assert.ok(!existsSync(path.join(folder, 'resumed.json.resumed.resume')));
});

test('an export that failed goes on where it was', async () => {
  await client.send(
    new CreateTableCommand({
      TableName: 'wide',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    }),
  );
  // Some pages of 1 MB a segment.
  const text = 'x'.repeat(100_000);
  for (let n = 0; n < 60; n++) {
    await client.send(new PutItemCommand({ TableName: 'wide', Item: { id: { S: `w${n}` }, text: { S: text } } }));
  }
  failAfter('Scan', 3);
  const failed = await dynamodb('export', 'wide', '--out', 'wide.json.gz', '--segments', '2', '--endpoint', proxied);
  assert.match(failed.stderr, /AccessDeniedException/);
  assert.ok(existsSync(path.join(folder, 'wide.json.gz.part')) && !existsSync(path.join(folder, 'wide.json.gz')));
  // What an end without warning may have left behind the last state.
  writeFileSync(path.join(folder, 'wide.json.gz.part'), 'torn', { flag: 'a' });
  const calls = failAfter('Scan', 1_000);
  const { items } = await succeeded('export', 'wide', '--out', 'wide.json.gz', '--segments', '2', '--endpoint', proxied);
  const lines = gunzipSync(readFileSync(path.join(folder, 'wide.json.gz')))
    .toString()
    .trimEnd()
    .split('\n');
  assert.equal(items, 60);
  assert.equal(new Set(lines).size, 60);
  assert.equal(lines.length, 60);
  assert.ok(calls() < 8, `${calls()} pages were read again`);
  assert.ok(!existsSync(path.join(folder, 'wide.json.gz.part')) && !existsSync(path.join(folder, 'wide.json.gz.resume')));
});

test('a copy makes the table as it was, goes on after a failure, and counts exactly', async () => {
  const other = clientOf('eu-west-1');
  const TableName = 'source';
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PROVISIONED',
      ProvisionedThroughput: { ReadCapacityUnits: 3, WriteCapacityUnits: 4 },
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'by', AttributeType: 'S' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-whom',
          KeySchema: [{ AttributeName: 'by', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['n'] },
          ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 2 },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
  await client.send(
    new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { AttributeName: 'ends', Enabled: true } }),
  );
  write(
    'source.json',
    Array.from({ length: 700 }, (_, n) => ({ id: `s${n}`, by: 'x'.repeat(n % 9) || 'none', text: 'y'.repeat(5_000) })),
  );
  await succeeded('import', 'source.json', '--endpoint', emulator.endpoint);

  const copy = ['copy', 'source', '--from', emulator.endpoint, '--to', proxied, '--to-region', 'eu-west-1'];
  failAfter('BatchWriteItem', 12);
  assert.match((await dynamodb(...copy)).stderr, /AccessDeniedException/);
  assert.equal(readdirSync(folder).filter((name) => name.startsWith('ruststack-copy-')).length, 1);
  failAfter('BatchWriteItem', 1_000);
  const { tables } = await succeeded(...copy);
  assert.deepEqual(tables, [{ table: 'source', created: false, copied: 700, failed: 0 }]);
  assert.deepEqual(await itemsOf('source', other), await itemsOf('source'));
  assert.equal(readdirSync(folder).filter((name) => name.startsWith('ruststack-copy-')).length, 0);

  const shape = async (from: DynamoDBClient): Promise<unknown> => {
    const { Table } = await from.send(new DescribeTableCommand({ TableName }));
    const { TimeToLiveDescription } = await from.send(new DescribeTimeToLiveCommand({ TableName }));
    const { KeySchema, AttributeDefinitions, StreamSpecification, ProvisionedThroughput, GlobalSecondaryIndexes } = Table ?? {};
    const indexes = GlobalSecondaryIndexes?.map(({ IndexName, Projection, ProvisionedThroughput: units }) => {
      return [IndexName, Projection, units?.WriteCapacityUnits];
    });
    return [
      KeySchema,
      AttributeDefinitions,
      StreamSpecification,
      ProvisionedThroughput?.ReadCapacityUnits,
      indexes,
      TimeToLiveDescription,
    ];
  };
  assert.deepEqual(await shape(other), await shape(client));
  const all = await succeeded('copy', '--from', emulator.endpoint, '--to', emulator.endpoint, '--to-region', 'local');
  assert.ok((all.tables as unknown[]).length >= 5);
  other.destroy();
});

test('what cannot be meant is told in one line, and nothing is made of it', async () => {
  const told = async (code: number, ...args: string[]): Promise<string> => {
    const result = await dynamodb(...args);
    assert.equal(result.code, code, result.stderr);
    assert.equal(result.stdout, '');
    return result.stderr;
  };
  const here = ['--endpoint', emulator.endpoint];
  assert.match(
    await told(2, 'import', 'people.json', '--table', 'nowhere', ...here),
    /There is no table nowhere at .*; --key NAME makes one/,
  );
  assert.match(await told(1, 'import', 'missing.json', '--table', 'people', ...here), /no such file.*missing\.json/);
  assert.match(await told(2, 'import', 'people.json', '--format', 'xml', ...here), /--format is dynamodb-json, json, csv/);
  assert.match(await told(2, 'import', '-', ...here), /--table NAME/);
  assert.match(await told(1, 'export', 'nowhere', ...here), /There is no table nowhere/);
  assert.match(await told(2, 'export', 'people', '--segments', '0', ...here), /--segments wants a number from 1 to/);
  assert.match(await told(2, 'copy', '--from', emulator.endpoint), /--from URL and --to URL/);
  assert.match(await told(2, 'copy', '--from', 'here', '--to', proxied), /--from wants a URL/);
  assert.match(await told(2, 'copy', '--from', emulator.endpoint, '--to', emulator.endpoint), /are the same/);
  assert.match(
    await told(1, 'export', 'people', '--endpoint', 'http://127.0.0.1:1'),
    /no server answers at http:\/\/127\.0\.0\.1:1\./,
  );
  assert.deepEqual(
    readdirSync(folder).filter((name) => /\.(resume|part)$/.test(name)),
    [],
  );
});
