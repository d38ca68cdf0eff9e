import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort, startCommand, TargetError } from './launcher.js';

const node = (script: string) => ({ file: process.execPath, args: ['-e', script] });

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('waits for the first answer of any status, and ends the whole tree', { skip: process.platform !== 'linux' }, async () => {
  const port = await freePort();
  const server = `
    require('node:child_process').spawn('sleep', ['60']);
    setTimeout(() => require('node:http').createServer((_, res) => res.writeHead(500).end()).listen(${port}, '127.0.0.1'), 50);`;
  const running = await startCommand(node(server), port);
  const tree = running.pids();
  assert.equal(tree.length, 2);
  assert.ok(running.startMs >= 50);
  await running.stop();
  assert.deepEqual(tree.filter(isAlive), []);
});

test('says how a command ended before it answered, and what it printed last', async () => {
  const port = await freePort();
  const failed = startCommand(node("console.error('no licence'); process.exit(3)"), port);
  await assert.rejects(failed, (error: unknown) => error instanceof TargetError && /code 3.*no licence/.test(error.message));
});

test('says that a command is missing', async () => {
  await assert.rejects(startCommand({ file: '/nonexistent/server', args: [] }, await freePort()), /ENOENT/);
});

test('gives up when no answer comes in time, and leaves nothing behind', async () => {
  const port = await freePort();
  await assert.rejects(startCommand(node('setTimeout(() => {}, 60_000)'), port, { timeoutMs: 200 }), /did not answer in time/);
});
