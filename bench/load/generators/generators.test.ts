import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dynamodb, s3 } from '../request.js';
import { mixed } from '../workloads/mixed.js';
import { parseOha, takes } from './oha.js';
import { percentile } from './percentile.js';
import { parseWrk } from './wrk.js';

test("reads wrk's summary among its own lines", () => {
  const output =
    'Running 1s test\n  1 threads\nRESULT {"requests":2000,"us":500000,"p50":100,"p90":200,"p99":300,"p999":4000,"errors":2}\n';
  const measured = parseWrk(output);
  assert.deepEqual(measured, { requests: 2000, perSecond: 4000, p50Ms: 0.1, p90Ms: 0.2, p99Ms: 0.3, p999Ms: 4, errors: 2 });
  assert.throws(() => parseWrk('unable to connect'), /wrk said nothing/);
});

test("reads oha's answers, and does not count what the end cut off", () => {
  const measured = parseOha(
    JSON.stringify({
      summary: { total: 2 },
      latencyPercentiles: { p50: 0.001, p90: 0.002, p99: 0.003, 'p99.9': 0.004 },
      statusCodeDistribution: { 200: 90, 500: 8, 204: 2 },
      errorDistribution: { 'aborted due to deadline': 32, 'connection closed': 1 },
    }),
  );
  assert.deepEqual(measured, { requests: 100, perSecond: 50, p50Ms: 1, p90Ms: 2, p99Ms: 3, p999Ms: 4, errors: 9 });
});

test('oha takes many bodies or many paths, not both, and one method', () => {
  const item = (n: number) => dynamodb('GetItem', { n });
  assert.equal(takes({ requests: [item(1), item(2)] }), true);
  assert.equal(takes({ requests: [s3('GET', '/a'), s3('GET', '/b')] }), true);
  assert.equal(takes({ requests: [s3('PUT', '/a', 'x'), s3('PUT', '/b', 'x')] }), true);
  assert.equal(takes({ requests: [s3('PUT', '/a', 'x'), s3('PUT', '/b', 'y')] }), false);
  assert.equal(takes({ requests: [s3('PUT', '/a'), s3('GET', '/a')] }), false);
  assert.equal(takes({ requests: [item(1), dynamodb('PutItem', {})] }), false);
  assert.equal(takes({ requests: mixed.requests() }), false);
});

test('percentiles are the nearest ranks', () => {
  const values = Array.from({ length: 1000 }, (_, n) => n + 1);
  assert.deepEqual(
    [50, 90, 99, 99.9, 100].map((percent) => percentile(values, percent)),
    [500, 900, 990, 999, 1000],
  );
  assert.equal(percentile([7], 50), 7);
});
