/**
 * Many clients at the same few items, over several gateway threads: every change happens once, every race has one winner, money is neither made nor lost,
 * and index and stream tell the same as the items. `RUSTSTACK_HAMMER=20` hammers 20 times as long.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Clients, clientsOf, errorName } from '../clients.js';
import { type EmulatorProcess, startEmulatorProcess } from '../emulator-process.js';
import { type Random, randomOf } from '../random.js';
import { ALL, createHammered, indexed, indexFaults, scanned, streamFaults } from './table.js';

const TIMES = Number(process.env.RUSTSTACK_HAMMER ?? 1);
const CLIENTS = 9;

let folder: string;
let emulator: EmulatorProcess;
/** Each has connections of its own, so that they fall to different threads. */
let crowd: Clients[];
let own: Clients;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-hammer-'));
  emulator = await startEmulatorProcess({ RUSTSTACK_GATEWAY_THREADS: '3', DATA_DIR: folder });
  own = clientsOf(emulator.endpoint);
  crowd = Array.from({ length: CLIENTS }, () => clientsOf(emulator.endpoint));
});
after(async () => {
  for (const clients of [own, ...crowd]) clients.close();
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

const number = (value: number): { N: string } => ({ N: String(value) });

/** Whether a request happened; false where it met the one error that a race may end in. */
async function won(request: Promise<unknown>, losing: (error: unknown) => boolean): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (losing(error)) return false;
    throw error;
  }
}

const conditionFailed = (error: unknown): boolean => errorName(error) === 'ConditionalCheckFailedException';

test('each addition to a counter happens once, and each client is told another sum', async () => {
  const [table, counters, rounds] = ['counters', 3, 60 * TIMES];
  await createHammered(own.dynamodb, table);
  const told: number[][] = Array.from({ length: counters }, () => []);
  const add = async ({ dynamodb }: Clients, random: Random): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      const counter = random.int(counters);
      const { Attributes } = await dynamodb.send(
        new UpdateItemCommand({
          TableName: table,
          Key: { id: { S: `counter-${counter}` } },
          UpdateExpression: 'SET #all = :all ADD n :one',
          ExpressionAttributeNames: { '#all': 'all' },
          ExpressionAttributeValues: { ':all': ALL, ':one': number(1) },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      told[counter]?.push(Number(Attributes?.n?.N));
    }
  };
  await Promise.all(crowd.map((clients, n) => add(clients, randomOf(`counters/${n}`))));
  for (const sums of told) {
    const upwards = [...sums].sort((a, b) => a - b);
    assert.deepEqual(
      upwards,
      [...upwards.keys()].map((at) => at + 1),
    );
  }
  const items = await scanned(own.dynamodb, table);
  const ends = Object.fromEntries(items.map((item) => [item.id?.S, Number(item.n?.N)]));
  assert.deepEqual(ends, Object.fromEntries(told.map((sums, counter) => [`counter-${counter}`, sums.length])));
  assert.deepEqual(await indexFaults(own.dynamodb, table), []);
  // A record for each addition, none left out and none twice.
  assert.deepEqual(await streamFaults(own, table), { faults: [], records: CLIENTS * rounds });
});

test('of those who hold the same version one writes the next', async () => {
  const [table, rounds] = ['versions', 60 * TIMES];
  await createHammered(own.dynamodb, table);
  const Key = { id: { S: 'document' } };
  await own.dynamodb.send(
    new PutItemCommand({ TableName: table, Item: { ...Key, all: ALL, n: number(0), by: { S: 'nobody' } } }),
  );
  /** Who wrote which version, as the writers were told. */
  const writers = new Map<number, string>();
  let lost = 0;
  const write = async ({ dynamodb }: Clients, name: string): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      const { Item } = await dynamodb.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
      const version = Number(Item?.n?.N);
      const request = dynamodb.send(
        new UpdateItemCommand({
          TableName: table,
          Key,
          UpdateExpression: 'SET n = :next, #by = :name',
          ConditionExpression: 'n = :held',
          ExpressionAttributeNames: { '#by': 'by' },
          ExpressionAttributeValues: { ':held': number(version), ':next': number(version + 1), ':name': { S: name } },
        }),
      );
      if (await won(request, conditionFailed)) {
        assert.equal(writers.get(version + 1), undefined, `${name} and ${writers.get(version + 1)} both wrote ${version + 1}`);
        writers.set(version + 1, name);
      } else lost += 1;
    }
  };
  await Promise.all(crowd.map((clients, n) => write(clients, `writer-${n}`)));
  assert.equal(writers.size + lost, CLIENTS * rounds);
  assert.deepEqual(
    [...writers.keys()].sort((a, b) => a - b),
    Array.from({ length: writers.size }, (_, at) => at + 1),
  );
  const { Item } = await own.dynamodb.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
  assert.deepEqual([Number(Item?.n?.N), Item?.by?.S], [writers.size, writers.get(writers.size)]);
  assert.deepEqual(await indexFaults(own.dynamodb, table), []);
  assert.deepEqual(await streamFaults(own, table), { faults: [], records: writers.size + 1 });
});

test('a place that is free is taken by one, and given up by the one who has it', async () => {
  const [table, places, rounds] = ['places', 4, 60 * TIMES];
  await createHammered(own.dynamodb, table);
  const seen = { taken: 0, refused: 0, freed: 0 };
  const holders = new Map<string, string>();
  const take = async ({ dynamodb }: Clients, name: string, random: Random): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      const id = `place-${random.int(places)}`;
      const put = new PutItemCommand({
        TableName: table,
        Item: { id: { S: id }, all: ALL, n: number(round), holder: { S: name } },
        ConditionExpression: 'attribute_not_exists(id)',
      });
      if (!(await won(dynamodb.send(put), conditionFailed))) {
        seen.refused += 1;
        continue;
      }
      seen.taken += 1;
      assert.equal(holders.get(id), undefined, `${name} took ${id} from ${holders.get(id)}`);
      holders.set(id, name);
      if (random.chance(0.9)) {
        // Before it is sent, since the next holder may be told sooner than this one.
        holders.delete(id);
        const { Attributes } = await dynamodb.send(
          new DeleteItemCommand({
            TableName: table,
            Key: { id: { S: id } },
            ConditionExpression: 'holder = :me',
            ExpressionAttributeValues: { ':me': { S: name } },
            ReturnValues: 'ALL_OLD',
          }),
        );
        assert.equal(Attributes?.holder?.S, name);
        seen.freed += 1;
      }
    }
  };
  await Promise.all(crowd.map((clients, n) => take(clients, `holder-${n}`, randomOf(`places/${n}`))));
  const items = await scanned(own.dynamodb, table);
  assert.deepEqual(new Map(items.map((item) => [item.id?.S, item.holder?.S])), holders);
  assert.equal(seen.taken + seen.refused, CLIENTS * rounds);
  assert.equal(seen.taken - seen.freed, items.length);
  assert.deepEqual(await indexFaults(own.dynamodb, table), []);
  assert.deepEqual(await streamFaults(own, table), { faults: [], records: seen.taken + seen.freed });
});

const ACCOUNTS = 12;
const BALANCE = 100;
const SNAPSHOTS = 6;

/** Moves money that the giver has; false where it has not, or where another transaction was at one of the accounts. */
function transfer({ dynamodb }: Clients, table: string, random: Random): Promise<boolean> {
  const giver = random.int(ACCOUNTS);
  const taker = (giver + 1 + random.int(ACCOUNTS - 1)) % ACCOUNTS;
  const update = (account: number, sign: '-' | '+', condition?: string) => ({
    Update: {
      TableName: table,
      Key: { id: { S: `account-${account}` } },
      UpdateExpression: `SET n = n ${sign} :amount`,
      ConditionExpression: condition,
      ExpressionAttributeValues: { ':amount': number(amount) },
    },
  });
  const amount = 1 + random.int(60);
  const TransactItems = [update(giver, '-', 'n >= :amount'), update(taker, '+')];
  return won(dynamodb.send(new TransactWriteItemsCommand({ TransactItems })), (error) => {
    const reasons = (error as { CancellationReasons?: Array<{ Code?: string }> }).CancellationReasons ?? [];
    const known = ['None', 'ConditionalCheckFailed', 'TransactionConflict'];
    return errorName(error) === 'TransactionCanceledException' && reasons.every(({ Code = '' }) => known.includes(Code));
  });
}

const conflicted = (error: unknown): boolean => errorName(error) === 'TransactionCanceledException';

test('a bank keeps its sum in every transaction, in its index, in every snapshot and at the end', async () => {
  const [table, rounds] = ['bank', 80 * TIMES];
  await createHammered(own.dynamodb, table);
  const ids = Array.from({ length: ACCOUNTS }, (_, n) => ({ id: { S: `account-${n}` } }));
  const opened = ids.map((id) => ({ PutRequest: { Item: { ...id, all: ALL, n: number(BALANCE) } } }));
  await own.dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [table]: opened } }));
  const check = (items: ReadonlyArray<{ n?: { N?: string } } | undefined>, where: string): void => {
    const balances = items.map((item) => Number(item?.n?.N));
    assert.equal(balances.length, ACCOUNTS, where);
    assert.equal(
      balances.reduce((sum, n) => sum + n, 0),
      ACCOUNTS * BALANCE,
      `${where}: ${balances.join()}`,
    );
    assert.ok(
      balances.every((n) => n >= 0),
      `${where}: ${balances.join()}`,
    );
  };
  let [open, done, looks] = [true, 0, 0];
  const tellers = crowd.slice(0, 6).map(async (clients, n) => {
    const random = randomOf(`hammered-bank/${n}`);
    for (let round = 0; round < rounds; round += 1) if (await transfer(clients, table, random)) done += 1;
  });
  const look = async ({ dynamodb }: Clients): Promise<void> => {
    const TransactItems = ids.map((Key) => ({ Get: { TableName: table, Key } }));
    const request = dynamodb.send(new TransactGetItemsCommand({ TransactItems })).then(({ Responses = [] }) => {
      check(
        Responses.map(({ Item }) => Item),
        'a transaction',
      );
      looks += 1;
    });
    await won(request, conflicted);
    // AWS does not promise this; here an index is changed in the commit of its items, and a page is one view.
    check(await indexed(dynamodb, table), 'the index');
  };
  const readers = crowd.slice(6).map(async (clients) => {
    while (open) await look(clients);
  });
  const books = async (): Promise<void> => {
    for (let n = 0; n < SNAPSHOTS; n += 1) {
      await own.control.createSnapshot(`bank-${n}`);
      await look(own);
    }
  };
  try {
    await Promise.all([...tellers, books()]);
  } finally {
    open = false;
    await Promise.allSettled(readers);
  }
  await Promise.all(readers);
  assert.ok(done > 0 && looks > 0, `${done} transfers, ${looks} looks`);
  check(await scanned(own.dynamodb, table), 'the end');
  assert.deepEqual(await indexFaults(own.dynamodb, table), []);
  assert.deepEqual(await streamFaults(own, table), { faults: [], records: ACCOUNTS + 2 * done });
  for (let n = 0; n < SNAPSHOTS; n += 1) {
    await own.control.restoreSnapshot(`bank-${n}`);
    check(await scanned(own.dynamodb, table), `snapshot ${n}`);
    assert.deepEqual(await indexFaults(own.dynamodb, table), []);
    assert.deepEqual((await streamFaults(own, table)).faults, [], `snapshot ${n}`);
    await own.control.deleteSnapshot(`bank-${n}`);
  }
});
