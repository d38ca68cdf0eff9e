import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { cpuMicroseconds, peakBytes, processTree, resetPeak, residentBytes, statFields } from './processes.js';

test('reads the fields behind a name that holds spaces and brackets', () => {
  const fields = statFields('42 (a) b (c) S 7 42 42 0 -1 4194304 1 2 3 4 11 12 13 14 20\n');
  assert.equal(fields[1], '7', 'the parent');
  assert.deepEqual(fields.slice(11, 15), ['11', '12', '13', '14'], 'CPU time');
});

test('finds the children of children', { skip: process.platform !== 'linux' }, async () => {
  const shell = spawn('sh', ['-c', 'sleep 60 & echo started; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await once(shell.stdout, 'data');
    const tree = processTree(shell.pid as number);
    assert.equal(tree[0], shell.pid);
    assert.equal(tree.length, 2);
    assert.ok(processTree(process.pid).includes(tree[1] as number));
    assert.ok(residentBytes(tree) > residentBytes([tree[0] as number]));
  } finally {
    for (const pid of processTree(shell.pid as number).reverse()) process.kill(pid);
  }
});

test('counts CPU time and the peak of memory', { skip: process.platform !== 'linux' }, () => {
  const own = [process.pid];
  assert.ok(cpuMicroseconds(own) > 0);
  const filled = Buffer.alloc(64 * 1024 ** 2, 1);
  assert.ok(peakBytes(own) >= filled.length);
  resetPeak(own);
  assert.ok(peakBytes(own) >= residentBytes(own) * 0.9);
});

test('takes processes that have ended for nothing', { skip: process.platform !== 'linux' }, async () => {
  const child = spawn('true');
  await once(child, 'exit');
  assert.equal(cpuMicroseconds([child.pid as number]), 0);
  assert.equal(residentBytes([child.pid as number]), 0);
});
