/**
 * Input that is bad, and much of it: AWS's error, nothing changed, no memory kept, and the next request is answered.
 * `RUSTSTACK_BAD_INPUT=20` sends what is large 20 times as often.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type EmulatorProcess, startEmulatorProcess } from '../emulator-process.js';
import { type Bad, cutOff, LARGE, notUtf8, TABLE } from './bodies.js';

const TIMES = Number(process.env.RUSTSTACK_BAD_INPUT ?? 1);
/** Rounds that memory may grow in, and those after which it is compared. */
const WARM_ROUNDS = 2;
const ROUNDS = 4 * TIMES;
/** However many rounds there are. Each sends over 150 MiB, and memory goes up and down by some 50 MiB without growing. */
const MOST_GROWN_MIB = 100;
const AT_ONCE = 16;

let folder: string;
let emulator: EmulatorProcess;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-bad-input-'));
  emulator = await startEmulatorProcess({ DATA_DIR: folder });
  const created = await call('CreateTable', {
    TableName: TABLE,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  });
  assert.equal(created.status, 200);
  assert.equal((await call('PutItem', { TableName: TABLE, Item: KEPT })).status, 200);
});
after(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

const KEPT = { id: { S: 'kept' }, value: { S: 'as it was' } };

interface Answer {
  status: number;
  body: any;
}

async function send(operation: string, body: Buffer): Promise<Answer> {
  const answer = await fetch(emulator.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: new Uint8Array(body),
  });
  return { status: answer.status, body: await answer.json() };
}

const call = (operation: string, input: object): Promise<Answer> => send(operation, Buffer.from(JSON.stringify(input)));

async function refused({ name, operation, body, status, type, message = '' }: Bad): Promise<void> {
  const answer = await send(operation, body);
  const told = `${name}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`;
  assert.equal(answer.status, status, told);
  assert.ok(String(answer.body.__type).endsWith(type), told);
  assert.ok(String(answer.body.message ?? answer.body.Message ?? '').includes(message), told);
}

async function nothingChanged(): Promise<void> {
  const { status, body } = await call('Scan', { TableName: TABLE });
  assert.deepEqual([status, body.Items], [200, [KEPT]]);
  const tags = await call('ListTagsOfResource', { ResourceArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${TABLE}` });
  assert.deepEqual(tags.body.Tags, []);
}

async function allRefused(all: Iterable<Bad>): Promise<number> {
  const iterator = all[Symbol.iterator]();
  let count = 0;
  const sender = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      count += 1;
      await refused(next.value);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return count;
}

test('bytes that are no UTF-8 are refused in every string', async () => {
  assert.ok((await allRefused(notUtf8())) > 300);
  await nothingChanged();
});

test('requests that are cut off anywhere are refused', async () => {
  assert.ok((await allRefused(cutOff())) > 1000);
  await nothingChanged();
});

test('a NUL in its escaped form is a character like others', async () => {
  const item = { id: { S: 'nul\0' }, '\0': { SS: ['\0', '\0\0'] }, m: { M: { '\0a': { S: 'a\0b' } } } };
  assert.equal((await call('PutItem', { TableName: TABLE, Item: item })).status, 200);
  const key = { TableName: TABLE, Key: { id: item.id } };
  assert.deepEqual((await call('GetItem', key)).body, { Item: item });
  assert.equal((await call('GetItem', { TableName: TABLE, Key: { id: { S: 'nul' } } })).body.Item, undefined);
  assert.equal((await call('DeleteItem', key)).status, 200);
  await nothingChanged();
});

/** Mebibytes that the emulator has in memory. */
function residentMib(): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(emulator.pid)], { encoding: 'utf8' })) / 1024;
}

test('what is large is refused, and its memory is given back', {
  skip: process.platform === 'win32' && 'needs ps',
}, async (t) => {
  const resident: number[] = [];
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round += 1) {
    for (const make of LARGE) await refused(make());
    await nothingChanged();
    resident.push(residentMib());
  }
  // The least of each half, since what is given back lags behind.
  const before = Math.min(...resident.slice(0, WARM_ROUNDS));
  const later = Math.min(...resident.slice(WARM_ROUNDS));
  const grown = later - before;
  const told = `from ${before.toFixed()} to ${later.toFixed()} MiB: ${resident.map((mib) => mib.toFixed()).join(', ')}`;
  t.diagnostic(told);
  assert.ok(grown < MOST_GROWN_MIB, told);
});
