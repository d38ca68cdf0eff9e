/** The built command line as a user runs it. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLI } from '../test/harness/paths.js';
import { type ProgramResult, run } from '../test/harness/program.js';
import { VERSION } from '../version.js';

let home: string;
let environment: NodeJS.ProcessEnv;

before(() => {
  home = mkdtempSync(path.join(tmpdir(), 'ruststack-cli-'));
  environment = { ...process.env, RUSTSTACK_HOME: home, GATEWAY_LISTEN: '' };
});
after(() => rmSync(home, { recursive: true, force: true }));

const ruststack = (...args: string[]): Promise<ProgramResult> => run(process.execPath, [CLI, ...args], { env: environment });

interface Server {
  readonly process: ChildProcess;
  readonly port: number;
  readonly endpoint: string;
  readonly firstLine: string;
}

async function serve(...args: string[]): Promise<Server> {
  const child = spawn(process.execPath, [CLI, ...args], { env: environment, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [[message], [firstLine]] = (await Promise.all([once(child, 'message'), once(lines, 'line')])) as [
    [Omit<Server, 'process'>],
    [string],
  ];
  return { ...message, process: child, firstLine };
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`prints Ready., serves, and ${signal} ends it with code 0`, async () => {
    const server = await serve('start', '--port', '0');
    assert.equal(server.firstLine, 'Ready.');
    assert.equal((await fetch(`${server.endpoint}/_localstack/health`)).status, 200);
    server.process.kill(signal);
    assert.deepEqual(await once(server.process, 'exit'), [0, null]);
  });
}

test('an upload under way when SIGTERM comes is taken to its end', async () => {
  const half = Buffer.alloc(8_000_000);
  const server = await serve('start', '--port', '0');
  const exit = once(server.process, 'exit');
  // No other connection is left open, which would hold the process.
  const created = await fetch(`${server.endpoint}/bucket`, { method: 'PUT', headers: { connection: 'close' } });
  assert.equal(created.status, 200);
  const upload = request(`${server.endpoint}/bucket/key`, { method: 'PUT', headers: { 'content-length': 2 * half.length } });
  const answer = once(upload, 'response') as Promise<[IncomingMessage]>;
  await new Promise((resolve) => upload.write(half, resolve));
  server.process.kill('SIGTERM');
  while (await connects(server.port)) await sleep(10);
  upload.end(half);
  assert.equal((await answer)[0].statusCode, 200);
  assert.deepEqual(await exit, [0, null]);
});

test('a port in use is one line that names the port and the way out', async () => {
  const server = await serve('--port', '0');
  try {
    const second = await ruststack('start', '--port', String(server.port));
    assert.equal(second.code, 1);
    assert.equal(second.stdout, '');
    assert.match(second.stderr, new RegExp(`^ruststack: port ${server.port} is in use; choose another with --port N.*\\n$`));
    assert.equal((await fetch(`${server.endpoint}/_localstack/health`)).status, 200, 'the first goes on');
  } finally {
    server.process.kill('SIGTERM');
    await once(server.process, 'exit');
  }
});

test('detach, status, logs and stop', async () => {
  const started = await ruststack('start', '--detach', '--port', '0');
  assert.equal(started.code, 0, started.stderr);
  const port = /:(\d+),/.exec(started.stdout)?.[1] ?? '';
  assert.equal((await fetch(`http://127.0.0.1:${port}/_localstack/health`)).status, 200);
  assert.match((await ruststack('status', '--port', port)).stdout, /^Running at .*, detached, process \d+/);
  assert.match((await ruststack('logs', '--port', port)).stdout, /^Ready\.$/m);
  const asJson = await ruststack('status', '--endpoint', `http://127.0.0.1:${port}/`, '--json');
  assert.equal(JSON.parse(asJson.stdout).version, VERSION);
  const stopped = await ruststack('stop', '--port', port);
  assert.equal(stopped.code, 0, stopped.stderr);
  await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
  assert.equal((await ruststack('status', '--port', port)).code, 1);
  assert.equal((await ruststack('stop', '--port', port)).code, 1);
});

test('snapshots are made, listed, shown, renamed, restored and deleted, and a reset leaves them', async () => {
  const server = await serve('--port', '0');
  const put = async (bucket: string): Promise<void> => {
    assert.equal((await fetch(`${server.endpoint}/${bucket}`, { method: 'PUT' })).status, 200);
  };
  const there = async (bucket: string): Promise<boolean> =>
    (await fetch(`${server.endpoint}/${bucket}`, { method: 'HEAD' })).status === 200;
  const call = async (code: number, ...args: string[]): Promise<ProgramResult> => {
    const result = await ruststack(...args, '--port', String(server.port));
    assert.equal(result.code, code, result.stderr);
    return result;
  };
  try {
    assert.equal((await call(0, 'snapshot', 'list')).stdout, 'No snapshots.\n');
    await put('first');
    assert.match((await call(0, 'snapshot', 'create', 'a b')).stdout, /^Kept as a b \(snap-\w{12}\)\.\n$/);
    const { id } = JSON.parse((await call(0, 'snapshot', 'show', 'a b', '--json')).stdout) as { id: string };
    assert.match((await call(1, 'snapshot', 'create', 'a b')).stderr, /There is a snapshot of that name/);
    await call(0, 'snapshot', 'create', 'a b', '--replace');
    assert.match((await call(1, 'snapshot', 'show', id)).stderr, /There is no such snapshot/);
    await call(0, 'snapshot', 'rename', 'a b', 'c');
    await put('second');
    assert.match((await call(0, 'snapshot', 'restore', 'c')).stdout, /^Restored c \(snap-/);
    assert.deepEqual([await there('first'), await there('second')], [true, false]);
    await call(0, 'reset', '--service', 'dynamodb');
    assert.equal(await there('first'), true);
    assert.equal((await call(0, 'reset')).stdout, 'Removed what there was of everything.\n');
    assert.equal(await there('first'), false);
    assert.match((await call(0, 'snapshot', 'list')).stdout, /^c {2}snap-\w{12} {2}\d{4}-.*Z\n$/);
    await call(0, 'snapshot', 'delete', 'c');
    assert.deepEqual(JSON.parse((await call(0, 'snapshot', 'list', '--json')).stdout), { snapshots: [] });
    assert.match((await ruststack('snapshot', 'restore')).stderr, /SNAPSHOT/);
  } finally {
    server.process.kill('SIGTERM');
    await once(server.process, 'exit');
  }
});

test('stop leaves a foreign process alone that was given the recorded id', async () => {
  const foreign = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  try {
    const record = { pid: foreign.pid, began: 'at another time', endpoint: 'http://127.0.0.1:1' };
    writeFileSync(path.join(home, '1.pid'), JSON.stringify(record));
    const stopped = await ruststack('stop', '--port', '1');
    assert.equal(stopped.code, 1);
    assert.match(stopped.stderr, /no detached server on port 1/);
    assert.equal(foreign.exitCode, null);
  } finally {
    foreign.kill();
  }
});

test('version, help and wrong words', async () => {
  assert.equal((await ruststack('--version')).stdout, `${VERSION}\n`);
  assert.match((await ruststack('--help')).stdout, /^Usage: ruststack/);
  const wrong = await ruststack('begin');
  assert.deepEqual([wrong.code, wrong.stdout], [2, '']);
  assert.match(wrong.stderr, /^ruststack: Unknown command: begin\..*\nSee ruststack --help\.\n$/);
});
