import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkSameMachine, keepResult, mergeResults, resultName } from './merge.js';
import { UsageError } from './options.js';
import { type LoadRow, type Result, type Row, readResult } from './result.js';

const load = (workload: string, target: string, perSecond: number, connections = 32): LoadRow => ({
  suite: 'load',
  workload,
  target,
  connections,
  perSecond,
});

const result = (commit: string, rows: readonly Row[], more: Partial<Result> = {}): Result => ({
  format: 1,
  date: `2026-11-2${commit}T00:00:00.000Z`,
  commit,
  dirty: false,
  machine: { cpu: 'a processor', cores: 2, memoryGiB: 8, os: 'a Linux', kernel: '6.1', node: 'v20' },
  generators: [{ name: 'wrk', version: '4' }],
  loadAverage: 0,
  options: [],
  versions: { 'ruststack-ts': '1', moto: '5' },
  rows,
  ...more,
});

const KEPT = [
  load('s3-get', 'ruststack-ts', 1),
  load('s3-get', 'moto', 2),
  load('scan', 'ruststack-ts', 3),
  load('scan', 'moto', 4),
];

test('only the rows of what was measured again are replaced, in their place', () => {
  const fresh = result('2', [
    load('s3-get', 'ruststack-ts', 10, 1),
    load('s3-get', 'ruststack-ts', 11),
    load('query', 'moto', 12),
  ]);
  const { rows, commit } = mergeResults(result('1', KEPT), fresh);
  assert.equal(commit, '2');
  const figures = rows.map((row) => [row.workload, row.target, (row as LoadRow).perSecond]);
  assert.deepEqual(figures, [
    ['s3-get', 'ruststack-ts', 10],
    ['s3-get', 'ruststack-ts', 11],
    ['s3-get', 'moto', 2],
    ['scan', 'ruststack-ts', 3],
    ['scan', 'moto', 4],
    ['query', 'moto', 12],
  ]);
});

test('rows that stay keep when and with which commit they were measured, also through a second merge', () => {
  const second = result('2', [load('s3-get', 'moto', 20)], { versions: { moto: '6' }, dirty: true });
  const once = mergeResults(result('1', KEPT), second);
  const twice = mergeResults(once, result('3', [load('scan', 'moto', 30)]));
  const origins = twice.rows.map(
    ({ measured }) => measured && `${measured.commit} ${measured.dirty ?? ''} ${measured.version ?? ''}`,
  );
  assert.deepEqual(origins, ['1  ', '2 true 6', '1  ', undefined]);
  assert.equal(twice.rows[0]?.measured?.date, '2026-11-21T00:00:00.000Z');
});

test('generators and versions of both are told', () => {
  const fresh = result('2', [], { generators: [{ name: 'oha', version: '1' }], versions: { awsim: '0.8' } });
  const merged = mergeResults(result('1', KEPT), fresh);
  assert.deepEqual(merged.generators.map(({ name }) => name).sort(), ['oha', 'wrk']);
  assert.deepEqual(merged.versions, { 'ruststack-ts': '1', moto: '5', awsim: '0.8' });
});

test('a filling that fails takes its other rows with it', () => {
  const start = (workload: string, value?: number): Row => ({ suite: 'start', workload, target: 'moto', value });
  const kept = result('1', [start('memory', 1), start('memory-each', 2), start('memory-rate', 3), start('idle', 4)]);
  const merged = mergeResults(kept, result('2', [{ suite: 'start', workload: 'memory', target: 'moto', error: 'it fell over' }]));
  assert.deepEqual(
    merged.rows.map(({ workload, error }) => [workload, error]),
    [
      ['memory', 'it fell over'],
      ['idle', undefined],
    ],
  );
});

test('a part is kept among the rest, a whole instead of it, and never beside figures of another machine', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-merge-'));
  const file = path.join(folder, resultName('load', true));
  try {
    assert.equal(path.basename(file), 'rivals-load.json');
    keepResult(file, result('1', KEPT), true);
    keepResult(file, result('2', [load('scan', 'moto', 40)]), true);
    assert.deepEqual(
      readResult(file).rows.map((row) => (row as LoadRow).perSecond),
      [1, 2, 3, 40],
    );
    const { machine } = result('3', []);
    const other = { ...machine, cpu: 'another processor' };
    assert.throws(() => keepResult(file, result('3', [], { machine: other }), true), UsageError);
    assert.throws(() => checkSameMachine(file, other), UsageError);
    checkSameMachine(path.join(folder, 'absent.json'), other);
    keepResult(file, result('3', [load('scan', 'moto', 5)]), false);
    assert.equal(readResult(file).rows.length, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
