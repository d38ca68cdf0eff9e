/**
 * Snapshots are one cut through everything, and so are restores, whichever of several gateway threads serves the requests around them.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { BatchGetItemCommand, BatchWriteItemCommand, CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { type Clients, clientsOf } from '../clients.js';
import { type EmulatorProcess, pause, startEmulatorProcess } from '../emulator-process.js';
import { randomOf } from '../random.js';
import { audit, openBank, transfer, WHOLE_SUM } from './bank.js';

const TELLERS = 6;
const SNAPSHOTS = 25;
const RESTORES = 60;
const READERS = 6;
const ROWS = 40;

for (const [mode, environment] of [
  ['in memory', {}],
  ['with persistence', { PERSISTENCE: '1' }],
] as const) {
  describe(`on three gateway threads, ${mode}`, () => {
    let folder: string;
    let emulator: EmulatorProcess;
    /** Each has connections of its own, so that they fall to different threads. */
    let crowd: Clients[];
    let own: Clients;

    before(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ruststack-cuts-'));
      emulator = await startEmulatorProcess({ RUSTSTACK_GATEWAY_THREADS: '3', DATA_DIR: folder, ...environment });
    });
    after(async () => {
      await emulator.stop();
      rmSync(folder, { recursive: true });
    });
    beforeEach(() => {
      own = clientsOf(emulator.endpoint);
      crowd = Array.from({ length: Math.max(TELLERS, READERS) }, () => clientsOf(emulator.endpoint));
    });
    afterEach(() => {
      for (const clients of [own, ...crowd]) clients.close();
    });

    it('every snapshot taken amid transactions holds all of each and none by half', async () => {
      await openBank(own.dynamodb);
      const sent = new Map<string, number>();
      const acknowledged = new Map<string, number>();
      let open = true;
      const tellers = crowd.slice(0, TELLERS).map(async ({ dynamodb }, n) => {
        const [teller, random] = [`teller-${n}`, randomOf(`bank/${n}`)];
        while (open) {
          const done = acknowledged.get(teller) ?? 0;
          sent.set(teller, done + 1);
          if (await transfer(dynamodb, teller, random)) acknowledged.set(teller, done + 1);
        }
      });
      const taken: Array<{ name: string; least: Map<string, number>; most: Map<string, number> }> = [];
      for (let n = 0; n < SNAPSHOTS; n += 1) {
        await pause(randomOf(`pause/${n}`).int(30));
        const least = new Map(acknowledged);
        await own.control.createSnapshot(`cut-${n}`);
        taken.push({ name: `cut-${n}`, least, most: new Map(sent) });
      }
      open = false;
      await Promise.all(tellers);
      for (const { name, least, most } of taken) {
        await own.control.restoreSnapshot(name);
        const { sum, counts, given, taken: got } = await audit(own.dynamodb);
        assert.equal(sum, WHOLE_SUM, name);
        assert.equal(given, got, name);
        for (const [teller, most_] of most) {
          const count = counts.get(teller) ?? 0;
          assert.ok(count >= (least.get(teller) ?? 0) && count <= most_, `${name}: ${teller} counted ${count}`);
        }
      }
      assert.ok([...acknowledged.values()].every((count) => count > 0));
      for (const { name } of taken) await own.control.deleteSnapshot(name);
    });

    it('every request amid restores sees one world', async () => {
      await openWorld(own);
      await own.control.createSnapshot('before');
      await write(own, 'after');
      await own.control.createSnapshot('after');
      let open = true;
      const seen = new Map<string, number>();
      const note = (worlds: ReadonlySet<string | undefined>, size: number): void => {
        assert.deepEqual([worlds.size, size], [1, 2 * ROWS], `one answer showed ${[...worlds].join(' and ')}`);
        const [world] = worlds as Set<string>;
        seen.set(world as string, (seen.get(world as string) ?? 0) + 1);
      };
      const readers = crowd.slice(0, READERS).map(async (clients, n) => {
        while (open) note(...(n % 2 === 0 ? await readItems(clients) : await readObjects(clients)));
      });
      for (let n = 0; n < RESTORES; n += 1) {
        await pause(randomOf(`restore/${n}`).int(15));
        await own.control.restoreSnapshot(n % 2 === 0 ? 'before' : 'after');
      }
      open = false;
      await Promise.all(readers);
      // Both kinds of answers tell both worlds: two of items, two of objects.
      assert.equal(seen.size, 4, [...seen.keys()].join());
    });
  });
}

const KEYS = [...Array(ROWS).keys()];
const WORLD_TABLES = ['left-world', 'right-world'];
const WORLD_BUCKET = 'worlds';
/** Bodies of different lengths: the listing tells them apart. */
const BODIES: Readonly<Record<string, string>> = { before: 'b', after: 'aa' };

async function openWorld(clients: Clients): Promise<void> {
  for (const TableName of WORLD_TABLES) {
    await clients.dynamodb.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'N' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
  }
  await clients.s3.send(new CreateBucketCommand({ Bucket: WORLD_BUCKET }));
  await write(clients, 'before');
}

async function write({ dynamodb, s3 }: Clients, world: string): Promise<void> {
  for (const table of WORLD_TABLES) {
    for (let n = 0; n < ROWS; n += 20) {
      const requests = KEYS.slice(n, n + 20).map((id) => ({
        PutRequest: { Item: { id: { N: String(id) }, world: { S: world } } },
      }));
      await dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
    }
  }
  for (const key of [...KEYS, ...KEYS.map((n) => n + ROWS)]) {
    await s3.send(new PutObjectCommand({ Bucket: WORLD_BUCKET, Key: `object-${key}`, Body: BODIES[world] }));
  }
}

/** The worlds that one answer shows, and how many rows it has. */
async function readItems({ dynamodb }: Clients): Promise<[Set<string>, number]> {
  const Keys = KEYS.map((id) => ({ id: { N: String(id) } }));
  const RequestItems = Object.fromEntries(WORLD_TABLES.map((table) => [table, { Keys }]));
  const { Responses = {} } = await dynamodb.send(new BatchGetItemCommand({ RequestItems }));
  const items = Object.values(Responses).flat();
  return [new Set(items.map((item) => `items ${item.world?.S}`)), items.length];
}

async function readObjects({ s3 }: Clients): Promise<[Set<string>, number]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: WORLD_BUCKET }));
  return [new Set(Contents.map(({ Size }) => `objects of ${Size}`)), Contents.length];
}
