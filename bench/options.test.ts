import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOptions, UsageError } from './options.js';

test('a run without options is a complete one of all suites', () => {
  const options = parseOptions([]);
  assert.deepEqual(options.suites, ['load', 'start', 'state', 'memory', 'lambda', 'micro']);
  assert.deepEqual(options.connections, [1, 8, 32, 128]);
  assert.equal(options.rates, undefined);
  assert.equal(options.complete, true);
});

test('lists are taken apart, and a shortened run is not complete', () => {
  const options = parseOptions(['load', '--workload=s3,mixed', '--connections=1,32', '--rate=1000', '--seconds=0.5']);
  assert.deepEqual(options.suites, ['load']);
  assert.deepEqual(options.workloads, ['s3', 'mixed']);
  assert.deepEqual(options.connections, [1, 32]);
  assert.deepEqual(options.rates, [1000]);
  assert.equal(options.seconds, 0.5);
  assert.equal(options.complete, false);
});

test('runs against others are shorter, comparisons longer, unless they are told', () => {
  const rivals = parseOptions(['--rivals']);
  assert.deepEqual([rivals.rounds, rivals.connections, rivals.rates], [2, [32], []]);
  assert.deepEqual(parseOptions(['--rivals', '--rate=100', '--connections=1']).rates, [100]);
  assert.equal(parseOptions(['--against=main']).rounds, 5);
  assert.equal(parseOptions(['--against=main', '--rounds=1']).rounds, 1);
});

test('--rate=none asks for no open loops', () => {
  assert.deepEqual(parseOptions(['--rate=none']).rates, []);
});

test('the other emulators and keeping the result do not shorten a run', () => {
  assert.equal(parseOptions(['--rivals', '--save', '--setup-limit=60']).complete, true);
});

test('workloads and targets make a part of a result, lengths do not', () => {
  assert.equal(parseOptions(['--workload=s3']).part, true);
  assert.equal(parseOptions(['--rivals', '--target=moto']).part, true);
  assert.equal(parseOptions(['--rivals', '--seconds=1', '--rounds=1']).part, false);
});

for (const args of [['--secs=1'], ['speed'], ['--seconds=0'], ['--connections=1,x'], ['--rounds=-1'], ['--out=x.json']]) {
  test(`refuses ${args.join(' ')}`, () => {
    assert.throws(() => parseOptions(args), UsageError);
  });
}
