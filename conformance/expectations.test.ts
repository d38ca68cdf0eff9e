import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { judgeRun, readExpectations, updateExpectations } from './expectations.js';
import { renderJunit } from './junit.js';
import type { CaseResult } from './result.js';
import { renderTable, tally } from './table.js';

function result(id: string, outcome: CaseResult['outcome'], more: Partial<CaseResult> = {}): CaseResult {
  const source = { kind: 'documented', url: 'https://docs.aws.amazon.com/' } as const;
  const differences = outcome === 'failed' ? [{ path: 'status', expected: '200', received: '<500>' }] : [];
  return { id, service: 's', operation: 'O', layer: 'core', source, outcome, differences, milliseconds: 1, ...more };
}

test('the ratchet fails on an unexpected failure, an unexpected pass and a case that is gone', () => {
  const known = new Map([
    ['a', 'known'],
    ['b', 'known'],
    ['gone', 'known'],
  ]);
  const results = [result('a', 'failed'), result('b', 'passed'), result('c', 'failed'), result('d', 'passed')];
  const verdict = judgeRun(results, known, new Set(['a', 'b', 'c', 'd']));
  assert.deepEqual(
    [verdict.unexpectedFailures, verdict.unexpectedPasses].map((list) => list.map(({ id }) => id)),
    [['c'], ['b']],
  );
  assert.deepEqual(verdict.stale, ['gone']);
});

test('an update keeps known reasons, names what is not implemented, and asks for a reason for the rest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'expectations-'));
  try {
    const file = path.join(folder, 'new', 'target.yaml');
    const results = [
      result('a', 'failed'),
      result('b', 'failed', { notImplemented: true }),
      result('c', 'passed'),
      result('d', 'failed'),
    ];
    const allCases = new Set(['a', 'b', 'c', 'd', 'not-run']);
    const known = new Map([
      ['a', 'an old reason'],
      ['c', 'mended since'],
      ['not-run', 'not of this run'],
      ['gone', 'no such case'],
    ]);
    assert.throws(() => updateExpectations(file, results, { known, allCases }), /d fails and has no reason/);
    updateExpectations(file, results, { known, allCases, reason: 'a new one' });
    assert.deepEqual([...readExpectations(file)].sort(), [
      ['a', 'an old reason'],
      ['b', 'Answers 501: not implemented yet.'],
      ['d', 'a new one'],
      ['not-run', 'not of this run'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an unverified truth counts for nothing', () => {
  const results = [result('a', 'passed'), result('b', 'failed', { source: { kind: 'unverified' } })];
  assert.equal(tally('s', results).fidelity, 1);
  assert.match(renderTable(results), /s +█+ 100\.0 %/);
});

test('a known failure is skipped in the JUnit file, another one fails, and text is escaped', () => {
  const cases = [result('a', 'passed'), result('b', 'failed', { known: 'why & how' }), result('c', 'failed')];
  const xml = renderJunit({ format: 1, target: { name: 't' }, date: '', seconds: 1, cases });
  assert.match(xml, /tests="3" failures="1"/);
  assert.match(xml, /<skipped message="why &#38; how"\/>/);
  assert.match(xml, /received &#60;500&#62;/);
});
