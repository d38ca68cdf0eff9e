/** The AWS CLI's transfer commands on real amounts: a folder of 1,000 files and one file of 1 GiB. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment, pythonPrograms } from '../harness/clients.js';
import { run, succeed } from '../harness/program.js';

const FILES = 1_000;
const LARGE_BYTES = 1024 ** 3;
const BLOCK_BYTES = 1024 ** 2;

let emulator: Emulator;
let programs: string;
let folder: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0 });
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-cli-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.stop();
});

const s3 = (...args: string[]) =>
  succeed(path.join(programs, 'aws'), ['s3', ...args], { env: clientEnvironment(emulator.endpoint) });

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Blocks that differ from each other, so that a swapped or repeated part shows. */
async function writeLarge(file: string): Promise<void> {
  const handle = await open(file, 'w');
  const block = Buffer.alloc(BLOCK_BYTES, 'ruststack');
  for (let offset = 0; offset < LARGE_BYTES; offset += BLOCK_BYTES) {
    block.writeUInt32BE(offset / BLOCK_BYTES, 0);
    await handle.write(block);
  }
  await handle.close();
}

test('sync of 1,000 files up, again, down, and away', async () => {
  const source = path.join(folder, 'many');
  mkdirSync(path.join(source, 'deep/er'), { recursive: true });
  // S3 tells whole seconds: a file written in the second of its upload would look newer than its object, and be synced once more.
  const written = new Date(Date.now() - 60_000);
  for (let n = 0; n < FILES; n += 1) {
    const file = path.join(source, n % 3 === 0 ? `deep/er/${n} é+%.txt` : `${n}.txt`);
    writeFileSync(file, `file ${n}\n`.repeat(1 + (n % 50)));
    utimesSync(file, written, written);
  }
  await s3('mb', 's3://many');
  const first = await s3('sync', source, 's3://many');
  assert.equal(first.match(/upload: /g)?.length, FILES);
  assert.equal(await s3('sync', source, 's3://many'), '', 'a second sync finds nothing to do');
  assert.equal((await s3('ls', '--recursive', 's3://many')).trim().split('\n').length, FILES);
  const copy = path.join(folder, 'copy');
  await s3('sync', 's3://many', copy);
  await succeed('diff', ['-r', source, copy]);
  await s3('rm', '--recursive', 's3://many/deep');
  assert.doesNotMatch(await s3('ls', 's3://many'), /PRE deep/);
  await s3('rb', '--force', 's3://many');
  const gone = await run(path.join(programs, 'aws'), ['s3', 'ls', 's3://many'], { env: clientEnvironment(emulator.endpoint) });
  assert.match(gone.stderr, /NoSuchBucket/);
});

test('a file of 1 GiB up, copied, and down', async () => {
  const source = path.join(folder, 'large');
  const back = path.join(folder, 'back');
  await writeLarge(source);
  await s3('mb', 's3://large');
  await s3('cp', '--quiet', source, 's3://large/one');
  await s3('cp', '--quiet', 's3://large/one', 's3://large/two');
  await s3('cp', '--quiet', 's3://large/two', back);
  assert.equal(await digest(back), await digest(source));
  await s3('rb', '--force', 's3://large');
});
