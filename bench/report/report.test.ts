import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../launcher.js';
import type { LoadRow, Result } from '../result.js';
import { readme, readResults } from './index.js';
import { Footnotes, fixed, significant, table, whole } from './markdown.js';
import { draw, latencyPlot, rivalsPlot, sharesPlot } from './plots.js';

const row = (change: Partial<LoadRow>): LoadRow => ({
  suite: 'load',
  workload: 'dynamodb-get-item',
  target: 'ruststack-ts',
  connections: 32,
  generator: 'wrk 4.1.0',
  perSecond: 71_000,
  p50Ms: 0.4,
  p90Ms: 0.5,
  p99Ms: 0.6,
  p999Ms: 0.7,
  cpuUsPerRequest: 9.5,
  errors: 0,
  ceilingPerSecond: 100_000,
  ceilingCpuUsPerRequest: 6.5,
  ceilingP99Ms: 0.5,
  share: 0.71,
  shareByCpu: 0.68,
  rssPeakMiB: 66.4,
  ...change,
});

const ERROR = '501 NotImplemented: The operation TransactWriteItems is not implemented.';
const failed = { suite: 'load', workload: 'dynamodb-transact-write-items', target: 'ruststack-ts', error: ERROR } as const;

const result = (rows: Result['rows']): Result => ({
  format: 1,
  date: '2026-11-21T12:34:56.000Z',
  commit: '0123456789abcdef',
  dirty: false,
  machine: { cpu: 'a processor', cores: 2, memoryGiB: 8, os: 'a Linux', kernel: '6.1', node: 'v20' },
  generators: [{ name: 'wrk', version: '4.1.0' }],
  loadAverage: 0.1,
  options: ['load'],
  versions: { 'ruststack-ts': '0.1.0', moto: '5.2.1' },
  rows,
});

const ROWS = [row({ connections: 1, p99Ms: 0.2 }), row({}), row({ rate: 1000, perSecond: 998, share: undefined }), failed];
const RIVALS = [...ROWS, row({ target: 'moto', perSecond: 210, p99Ms: 150 }), row({ target: 'moto', workload: failed.workload })];

test('the README is what its results and its prose make', () => {
  const made = readFileSync(path.join(ROOT, 'bench/README.md'), 'utf8');
  assert.equal(made, readme(readResults()), 'run npm run bench -- --render');
});

test('a row bears its goal, its shares and what the target could not do', () => {
  const text = readme({ load: result(ROWS) });
  assert.match(text, /\| DynamoDB GetItem +\| +71,000 \| 100,000 \| +71 % \| 75 % ✗ \| +9\.5 \| +6\.5 \| +68 % \|/);
  assert.match(text, /\| DynamoDB TransactWriteItems of 4 +\| +error 1 \| +– \|/);
  assert.ok(text.includes(`1. \`${ERROR}\``));
  assert.match(text, /commit 0123456789; a processor, 2 cores/);
});

test('beside others, the best of a line is bold and an error is no zero', () => {
  const text = readme({ 'rivals-load': result(RIVALS) });
  assert.match(text, /ruststack-ts 0\.1\.0, moto 5\.2\.1/);
  assert.match(text, /\| DynamoDB GetItem +\| +\*\*71,000\*\* \| +210 \|/);
  assert.match(text, /\| DynamoDB TransactWriteItems of 4 +\| +error 1 \| \*\*71,000\*\* \|/);
});

test('rows that are older than the rest are named with when they were measured', () => {
  const measured = { date: '2026-11-20T01:02:03.000Z', commit: 'fedcba9876543210', dirty: true };
  const older = RIVALS.map((one) => ('workload' in one && one.workload === failed.workload ? { ...one, measured } : one));
  const text = readme({ 'rivals-load': result(older) });
  assert.ok(
    text.includes(
      '- 2026-11-20 01:02 UTC, commit fedcba9876 with changes that were not committed: DynamoDB TransactWriteItems of 4\n',
    ),
  );
  const one = RIVALS.map((row) => (row.target === 'moto' && row.workload !== failed.workload ? { ...row, measured } : row));
  assert.ok(readme({ 'rivals-load': result(one) }).includes('committed: DynamoDB GetItem (moto)\n'));
  assert.ok(!readme({ load: result(ROWS) }).includes('Older rows'));
});

test('plots are drawn', async () => {
  const shares = await draw(sharesPlot(ROWS.filter((one): one is LoadRow => one.suite === 'load')));
  assert.match(shares, /^<svg/);
  assert.match(shares, /DynamoDB GetItem/);
  assert.match(await draw(latencyPlot(ROWS)), /connections/);
  assert.match(await draw(rivalsPlot(RIVALS)), /moto/);
});

test('tables are aligned, and keep their cells apart', () => {
  const text = table(
    [
      { title: 'a', align: 'left', cell: (n: string) => n },
      { title: 'b', cell: (n) => n },
    ],
    ['x|y', 'µ'],
  );
  assert.equal(text, '| a    |    b |\n| ---- | ---: |\n| x\\|y | x\\|y |\n| µ    |    µ |');
});

test('numbers are written with as many digits as tell something', () => {
  assert.deepEqual([whole(1234567.8), whole(999), whole(undefined)], ['1,234,568', '999', '–']);
  assert.deepEqual([fixed(1234.56, 1), fixed(0.5, 0)], ['1,234.6', '1']);
  assert.deepEqual([0.0321, 1.257, 12.34, 1234].map(significant), ['0.032', '1.26', '12.3', '1,234']);
});

test('the same error has one number', () => {
  const notes = new Footnotes();
  assert.deepEqual([notes.mark('a'), notes.mark('b'), notes.mark('a')], ['error 1', 'error 2', 'error 1']);
  assert.equal(notes.list(), 'Errors:\n\n1. `a`\n2. `b`');
});
