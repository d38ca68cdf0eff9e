import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../index.js';

const folder = mkdtempSync(path.join(tmpdir(), 'cli-archive-'));
let aws: Emulator;
before(async () => {
  aws = await start({ port: 0, logLevel: 'error' });
});
after(async () => {
  await aws.stop();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs beside this process, which the server lives in. */
function ruststack(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [path.join(__dirname, 'main.js'), 'snapshot', ...args, '--endpoint', aws.endpoint], {
    cwd: folder,
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: String(Buffer.concat(out)), stderr: String(Buffer.concat(err)) }));
  });
}

async function putBucket(name: string): Promise<void> {
  const authorization = 'AWS4-HMAC-SHA256 Credential=test/20261121/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00';
  const { status } = await fetch(`${aws.endpoint}/${name}`, { method: 'PUT', headers: { authorization } });
  assert.equal(status, 200);
}

test('a snapshot goes to a file and comes back, and differences are told', async () => {
  await putBucket('first');
  await ruststack('create', 'start');
  await putBucket('second');
  const told = await ruststack('diff', 'start');
  assert.match(told.stdout, /^From start \(.*\) to now: 3 added\.\n\ns3\n {2}\+ bucket second\n/);
  const { groups } = JSON.parse((await ruststack('diff', 'start', '--json')).stdout);
  assert.deepEqual(groups[0].changes, [{ change: 'added', id: 'second', fields: [] }]);

  const exported = await ruststack('export', 'start');
  assert.deepEqual([exported.code, exported.stdout], [0, 'Wrote start.ruststack.\n']);
  const part = await ruststack('export', 'start', '--service', 'dynamodb', '--out', 'part.ruststack');
  assert.equal(part.code, 0);
  assert.ok(readFileSync(path.join(folder, 'part.ruststack')).length < readFileSync(path.join(folder, 'start.ruststack')).length);

  const imported = await ruststack('import', 'start.ruststack', '--name', 'copy');
  assert.match(imported.stdout, /^Kept as copy \(snap-\w+\)/);
  assert.match((await ruststack('diff', 'start', 'copy')).stdout, /no difference/);
});

test('what the server refuses is told in its words, and a failed export leaves no file', async () => {
  const none = await ruststack('export', 'none', '--out', 'none.ruststack');
  assert.deepEqual([none.code, none.stderr], [1, 'ruststack: There is no snapshot none.\n']);
  assert.ok(!existsSync(path.join(folder, 'none.ruststack')));
  const taken = await ruststack('import', 'start.ruststack');
  assert.match(taken.stderr, /There is a snapshot of that name\. Give another with name/);
  truncateSync(path.join(folder, 'start.ruststack'), 100);
  const cut = await ruststack('import', 'start.ruststack');
  assert.deepEqual([cut.code, cut.stderr], [1, 'ruststack: The file is not whole: it ends before its end mark.\n']);
  const missing = await ruststack('import', 'nowhere.ruststack');
  assert.match(missing.stderr, /no such file/);
});
