/** Snapshots, reset, save and load over HTTP, with several gateway threads. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Emulator, start } from '../index.js';
import type { ToldSnapshot } from './snapshots.js';

const TIMEOUT_MS = 120_000;
const MEGABYTE = 1024 * 1024;

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface World {
  readonly endpoint: string;
  /** A connection of its own, so that the system may give it to any of the threads. */
  send(method: string, path: string, body?: string | Buffer, headers?: Record<string, string>): Promise<Answer>;
  /** The JSON of an answer that has the status. */
  ask(status: number, method: string, path: string, body?: unknown): Promise<any>;
  dynamodb(operation: string, input: unknown): Promise<any>;
  /** How many bodies of objects lie on disk. */
  files(): number;
}

function withServer(name: string, run: (world: World) => Promise<void>): void {
  test(name, { timeout: TIMEOUT_MS }, async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'ruststack-snapshots-'));
    const aws = await start({ port: 0, gatewayThreads: 3, logLevel: 'error', dataDir });
    try {
      await run(worldOf(aws, dataDir));
    } finally {
      await aws.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
}

function worldOf({ endpoint }: Emulator, dataDir: string): World {
  const send: World['send'] = (method, where, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const call = request(endpoint + where, { method, headers, agent: false }, (response) => resolve(answerOf(response)));
      call.on('error', reject);
      call.end(body);
    });
  return {
    endpoint,
    send,
    async ask(status, method, where, body) {
      const answer = await send(method, where, body === undefined ? undefined : JSON.stringify(body));
      assert.equal(answer.status, status, `${method} ${where}: ${answer.text}`);
      return JSON.parse(answer.text);
    },
    async dynamodb(operation, input) {
      const headers = { 'x-amz-target': `DynamoDB_20120810.${operation}` };
      const { status, text } = await send('POST', '/', JSON.stringify(input), headers);
      assert.equal(status, 200, text);
      return JSON.parse(text);
    },
    files: () => {
      const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile() && entry.name !== 'lock').length;
    },
  };
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') };
}

/** Waits for what native threads do in the background. */
async function comesTo(expected: number, count: () => number): Promise<void> {
  for (let tries = 0; count() !== expected && tries < 1000; tries++) await sleep(10);
  assert.equal(count(), expected);
}

const SNAPSHOTS = '/_ruststack/snapshots';

withServer('snapshots are made, listed, shown, renamed and deleted, the same on all threads', async ({ ask }) => {
  const made = (await ask(201, 'POST', SNAPSHOTS, { name: 'a name/with ä' })) as ToldSnapshot;
  assert.match(made.id, /^snap-[a-z0-9]{12}$/);
  assert.equal(new Date(made.created).toISOString(), made.created);
  const unnamed = (await ask(201, 'POST', SNAPSHOTS)) as ToldSnapshot;
  assert.equal(unnamed.name, 'snapshot-2');
  const all = { snapshots: [made, unnamed] };
  for (const seen of await Promise.all(Array.from({ length: 20 }, () => ask(200, 'GET', SNAPSHOTS)))) assert.deepEqual(seen, all);
  for (const key of [made.id, 'a name/with ä']) {
    assert.deepEqual(await ask(200, 'GET', `${SNAPSHOTS}/${encodeURIComponent(key)}`), made);
  }
  assert.match((await ask(409, 'POST', SNAPSHOTS, { name: made.name })).message, /There is a snapshot of that name/);
  const again = (await ask(201, 'POST', SNAPSHOTS, { name: made.name, replace: true })) as ToldSnapshot;
  assert.notEqual(again.id, made.id);
  assert.deepEqual(await ask(200, 'PATCH', `${SNAPSHOTS}/${again.id}`, { name: 'b' }), { ...again, name: 'b' });
  await ask(409, 'PATCH', `${SNAPSHOTS}/b`, { name: 'snapshot-2' });
  assert.deepEqual(await ask(200, 'DELETE', `${SNAPSHOTS}/b`), { ...again, name: 'b' });
  for (const [method, where] of [
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/restore'],
  ] as const) {
    assert.match((await ask(404, method, `${SNAPSHOTS}/b${where}`)).message, /There is no such snapshot/);
  }
  for (const name of ['', 1, 'now', 'import', 'x\ny', 'snap-abcdefghijkl', 'x'.repeat(201)]) {
    await ask(400, 'POST', SNAPSHOTS, { name });
  }
  await ask(400, 'POST', SNAPSHOTS, { replace: 'yes' });
  await ask(405, 'PUT', SNAPSHOTS);
});

/** As many tables and buckets, items and objects as need several reads for one answer. */
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const TABLES = ['first', 'second', 'third'];

async function fill({ dynamodb, send }: World, world: string): Promise<void> {
  for (const table of TABLES) {
    for (const key of KEYS) await dynamodb('PutItem', { TableName: table, Item: { key: { S: key }, world: { S: world } } });
  }
  // Beyond what stands in a row, so that reading takes several looks.
  for (const key of KEYS) {
    const headers = { 'x-amz-meta-world': world, 'content-type': world };
    assert.equal((await send('PUT', `/bucket/${key}`, Buffer.alloc(20_000, world), headers)).status, 200);
  }
  const tags = `<Tagging><TagSet><Tag><Key>world</Key><Value>${world}</Value></Tag></TagSet></Tagging>`;
  const { status, text } = await send('PUT', '/bucket?tagging', tags, { 'content-md5': md5(tags) });
  assert.equal(status, 204, text);
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('base64');
}

const WORLDS = ['x', 'y'];

withServer('while restores happen, answers of all threads are of one world each', async (world) => {
  const { ask, dynamodb, send } = world;
  for (const TableName of TABLES) {
    await dynamodb('CreateTable', {
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'key', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'key', KeyType: 'HASH' }],
    });
  }
  assert.equal((await send('PUT', '/bucket')).status, 200);
  const begun = await send('POST', '/bucket/parts?uploads');
  const uploadId = /<UploadId>([^<]+)</.exec(begun.text)?.[1];
  assert.ok(uploadId, begun.text);
  for (const name of WORLDS) {
    await fill(world, name);
    await ask(201, 'POST', SNAPSHOTS, { name });
  }
  const requested = Object.fromEntries(TABLES.map((table) => [table, { Keys: KEYS.map((key) => ({ key: { S: key } })) }]));
  const seen = new Map<string, number>();
  const one = (names: readonly string[], what: string): void => {
    const [name = 'none'] = names;
    assert.deepEqual([...new Set(names)], [name], what);
    seen.set(name, (seen.get(name) ?? 0) + 1);
  };
  let over = false;
  const clients: Array<() => Promise<void>> = [
    async () => {
      const { Responses } = await dynamodb('BatchGetItem', { RequestItems: requested });
      const items = Object.values(Responses as Record<string, Array<{ world: { S: string } }>>).flat();
      assert.equal(items.length, TABLES.length * KEYS.length);
      one(
        items.map((item) => item.world.S),
        'BatchGetItem',
      );
    },
    async () => {
      const { status, text } = await send('GET', `/bucket/${KEYS[0]}`);
      assert.equal(status, 200);
      assert.equal(text.length, 20_000);
      one([...new Set(text)], 'GetObject');
    },
    async () => {
      const writes = KEYS.map((key) => ({ PutRequest: { Item: { key: { S: `${key} late` }, world: { S: 'late' } } } }));
      await dynamodb('BatchWriteItem', { RequestItems: Object.fromEntries(TABLES.map((table) => [table, writes])) });
    },
    async () => {
      const { status } = await send('PUT', '/bucket/late', Buffer.alloc(30_000, 'l'));
      assert.equal(status, 200);
    },
    // Reads a body and writes another, on a shard.
    async () => {
      const headers = { 'x-amz-copy-source': `/bucket/${KEYS[1]}` };
      const { status, text } = await send('PUT', `/bucket/parts?partNumber=1&uploadId=${uploadId}`, undefined, headers);
      assert.equal(status, 200, text);
    },
    async () => {
      const { status, text } = await send('GET', '/bucket?list-type=2');
      assert.equal(status, 200, text);
      assert.ok((text.match(/<Key>/g) ?? []).length >= KEYS.length);
    },
  ];
  const running = clients.map(async (client) => {
    try {
      while (!over) await client();
    } finally {
      over = true;
    }
  });
  for (let round = 0; !over && (round < 60 || seen.size < WORLDS.length); round++) {
    await ask(200, 'POST', `${SNAPSHOTS}/${WORLDS[round % WORLDS.length]}/restore`);
  }
  over = true;
  await Promise.all(running);
  // Writes that met the restore are in the one world or gone with the other; the kept ones have none of them.
  for (const name of WORLDS) {
    await ask(200, 'POST', `${SNAPSHOTS}/${name}/restore`);
    const { Items, Count } = await dynamodb('Scan', { TableName: 'second' });
    assert.equal(Count, KEYS.length);
    assert.ok((Items as Array<{ world: { S: string } }>).every((item) => item.world.S === name));
    assert.equal((await send('GET', '/bucket/late')).status, 404);
    assert.doesNotMatch((await send('GET', `/bucket/parts?uploadId=${uploadId}`)).text, /<Part>/);
    assert.match((await send('GET', '/bucket?tagging')).text, new RegExp(`<Value>${name}<`));
  }
  await comesTo(WORLDS.length * KEYS.length, world.files);
});

withServer('an upload that began before a restore is refused so that clients repeat it, and leaves no file', async (world) => {
  const { ask, send, files } = world;
  assert.equal((await send('PUT', '/bucket')).status, 200);
  await ask(201, 'POST', SNAPSHOTS, { name: 'empty' });
  const half = Buffer.alloc(MEGABYTE);
  const upload = request(`${world.endpoint}/bucket/key`, { method: 'PUT', headers: { 'content-length': 2 * half.length } });
  const answered = new Promise<Answer>((resolve, reject) => {
    upload.on('response', (response) => resolve(answerOf(response)));
    upload.on('error', reject);
  });
  upload.write(half);
  await comesTo(1, files);
  await ask(200, 'POST', `${SNAPSHOTS}/empty/restore`);
  upload.end(half);
  const { status, text } = await answered;
  assert.equal(status, 503);
  assert.match(text, /<Code>ServiceUnavailable<\/Code>/);
  await comesTo(0, files);
  assert.equal((await send('GET', '/bucket/key')).status, 404);
  assert.equal((await send('PUT', '/bucket/key', Buffer.concat([half, half]))).status, 200);
});

withServer('bodies stay on disk as long as something holds them', async ({ ask, send, files }) => {
  assert.equal((await send('PUT', '/bucket')).status, 200);
  const put = async (key: string, fill: string): Promise<void> => {
    assert.equal((await send('PUT', `/bucket/${key}`, Buffer.alloc(50_000, fill))).status, 200);
  };
  for (const key of ['a', 'b', 'c']) await put(key, '1');
  await ask(201, 'POST', SNAPSHOTS, { name: 's' });
  await put('a', '2');
  assert.equal((await send('DELETE', '/bucket/b')).status, 204);
  assert.equal(files(), 4);
  assert.equal((await send('POST', '/_localstack/state/reset')).status, 200);
  await comesTo(3, files);
  await ask(200, 'POST', `${SNAPSHOTS}/s/restore`);
  for (const key of ['a', 'b', 'c']) assert.equal((await send('GET', `/bucket/${key}`)).text, '1'.repeat(50_000));
  await put('d', '1');
  await ask(200, 'POST', `${SNAPSHOTS}/s/restore`);
  await comesTo(3, files);
  await ask(200, 'DELETE', `${SNAPSHOTS}/s`);
  assert.equal((await send('DELETE', '/bucket/b')).status, 204);
  await comesTo(2, files);
  await ask(200, 'POST', '/_ruststack/reset', { service: 's3' });
  await comesTo(0, files);
});

withServer('reset, save and load, of everything and of one service', async ({ ask, send, dynamodb }) => {
  const table = {
    TableName: 'table',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'key', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'key', KeyType: 'HASH' }],
  };
  const make = async (): Promise<void> => {
    await dynamodb('CreateTable', table);
    assert.equal((await send('PUT', '/bucket')).status, 200);
  };
  const there = async (): Promise<[tables: number, bucket: boolean]> => {
    const { TableNames } = await dynamodb('ListTables', {});
    return [TableNames.length, (await send('HEAD', '/bucket')).status === 200];
  };
  const post = async (where: string, status = 200): Promise<string> => {
    const answer = await send('POST', where);
    assert.equal(answer.status, status, answer.text);
    return answer.text;
  };
  await post('/_localstack/state/load', 404);
  await make();
  const lines = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const saved = [
    { service: 'dynamodb', status: 'ok' },
    { service: 's3', status: 'ok' },
  ];
  assert.deepEqual(lines(await post('/_localstack/state/save')), saved);
  assert.equal(await post('/_localstack/state/reset'), '');
  assert.deepEqual(await there(), [0, false]);
  assert.deepEqual(lines(await post('/_localstack/state/load')), saved);
  assert.deepEqual(await there(), [1, true]);
  await post('/_localstack/state/dynamodb/reset');
  assert.deepEqual(await there(), [0, true]);
  await post('/_localstack/state/dynamodb/load');
  assert.deepEqual(await there(), [1, true]);
  await post('/_localstack/state/s3/reset');
  await post('/_localstack/state/s3/save');
  await post('/_localstack/state/load');
  await post('/_localstack/state/s3/load');
  assert.deepEqual(await there(), [1, false]);
  await post('/_localstack/state/tea/reset', 404);
  await ask(400, 'POST', '/_ruststack/reset', { service: 'tea' });
  await ask(400, 'POST', '/_ruststack/reset', { colour: 'red' });
  await ask(200, 'POST', '/_ruststack/reset', { service: 's3', account: '000000000000' });
  assert.deepEqual(await there(), [1, false]);
  await ask(200, 'POST', '/_ruststack/reset', { account: '000000000000', region: 'eu-west-1' });
  assert.deepEqual(await there(), [1, false]);
  await ask(200, 'POST', '/_ruststack/reset');
  assert.deepEqual(await there(), [0, false]);
  await make();
  await ask(200, 'POST', '/_ruststack/reset');
  assert.deepEqual(await there(), [0, false]);
});
