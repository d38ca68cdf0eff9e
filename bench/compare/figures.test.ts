import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoadRow, Row, Sample } from '../result.js';
import { compare, describeChanges } from './figures.js';

const sample = (perSecond: number, cpuUsPerRequest = 10, p99Ms = 1): Sample => ({
  requests: 1000,
  perSecond,
  p50Ms: 1,
  p90Ms: 1,
  p99Ms,
  p999Ms: 1,
  cpuUsPerRequest,
  errors: 0,
});

/** The ceiling makes 1000 a second with 10 µs. */
function row(rounds: readonly Sample[]): LoadRow {
  const ceilingRounds = rounds.map(() => sample(1000));
  return { suite: 'load', workload: 'w', target: 'ruststack-ts', connections: 32, rounds, ceilingRounds };
}

const verdicts = (before: readonly Row[], after: readonly Row[]): Record<string, string> =>
  Object.fromEntries(compare(before, after).changes.map(({ key, verdict }) => [key.split(': ')[1] as string, verdict]));

test('names what moved beyond the noise, in the direction that it moved', () => {
  const before = [row([sample(500), sample(510), sample(490)])];
  const after = [row([sample(700, 20), sample(710, 20), sample(690, 20)])];
  assert.deepEqual(verdicts(before, after), {
    'share of the bare server': 'better',
    'share by CPU time': 'worse',
    p99: 'within the noise',
  });
});

test('a change within the spread of the rounds has not moved', () => {
  const before = [row([sample(500), sample(300), sample(700)])];
  const after = [row([sample(600), sample(620), sample(610)])];
  assert.equal(verdicts(before, after)['share of the bare server'], 'within the noise');
});

test('a small change has not moved, however steady', () => {
  assert.equal(verdicts([row([sample(500)])], [row([sample(510)])])['share of the bare server'], 'within the noise');
});

test('shares are compared, so that a slower machine is not a slower server', () => {
  const slower = { ...row([sample(250)]), ceilingRounds: [sample(500)] };
  assert.equal(verdicts([row([sample(500)])], [slower])['share of the bare server'], 'within the noise');
});

test('a latency that falls is better', () => {
  assert.equal(verdicts([row([sample(500, 10, 2)])], [row([sample(500, 10, 1)])]).p99, 'better');
});

test('tells rows that fail now or fail no more, and passes over those that were not run', () => {
  const failing: Row = { suite: 'load', workload: 'w', target: 'ruststack-ts', error: '501 NotImplemented: w' };
  const other: Row = { suite: 'load', workload: 'v', target: 'ruststack-ts', error: 'gone' };
  assert.deepEqual(compare([row([sample(1)])], [failing]).failing, ['w: 501 NotImplemented: w']);
  assert.deepEqual(compare([failing, other], [row([sample(1)])]).mended, ['w: 501 NotImplemented: w']);
  assert.deepEqual(compare([failing], [failing]), { changes: [], failing: [], mended: [] });
});

test('starts and micro benchmarks are compared by their own spread', () => {
  const start = (rounds: number[]): Row => ({ suite: 'start', workload: 'first', target: 'ruststack-ts', unit: 'ms', rounds });
  const micro = (nsPerOperation: number): Row => {
    return { suite: 'micro', workload: 'sigv4', case: 'sign', target: 'ruststack-ts', nsPerOperation, marginPercent: 5 };
  };
  const { changes } = compare([start([100, 101, 99]), micro(100)], [start([130, 131, 129]), micro(104)]);
  assert.deepEqual(
    changes.map(({ verdict }) => verdict),
    ['worse', 'within the noise'],
  );
});

test('writes what moved before how much did not', () => {
  const text = describeChanges(compare([row([sample(500)])], [row([sample(700)])]));
  assert.match(
    text,
    /^Better:\n {2}w, 32 connections: share of the bare server: 0\.500 → 0\.700 \(\+40\.0 %, noise ±0\.0 %\)\n2 of 3 /,
  );
});
