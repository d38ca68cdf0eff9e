import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { renderBadge } from './badge.js';
import { pageData, percent, tallyTargets } from './data.js';
import { exampleReport } from './example.js';
import { addRelease, appendRelease, fidelityOf, historyEntry, readHistory } from './history.js';
import { embed, html } from './html.js';
import { writeReport } from './index.js';
import { checkReportChoice } from './options.js';
import { readOthers } from './others.js';
import { renderPlot, scaleFloor } from './plot.js';
import { renderSummary } from './summary.js';

const folder = mkdtempSync(path.join(tmpdir(), 'conformance-report-'));
after(() => rmSync(folder, { recursive: true }));

describe('the data of a report', () => {
  const report = exampleReport(200);

  it('counts other targets over the same cases only', () => {
    const [own, moto, , local] = tallyTargets(report);
    const counted = report.run.cases.filter(({ source }) => source.kind !== 'unverified');
    const failed = counted.filter(({ outcome }) => outcome === 'failed').length;
    const skipped = counted.filter(({ outcome }) => outcome === 'skipped').length;
    assert.deepEqual([own?.all.failed, own?.all.skipped], [failed, skipped]);
    assert.equal(own?.all.passed, counted.length - failed - skipped);
    assert.equal((moto?.all.passed ?? 0) + (moto?.all.failed ?? 0), counted.length);
    assert.ok((local?.all.passed ?? 0) + (local?.all.failed ?? 0) < counted.length);
    const strangers = { ...report, run: { ...report.run, cases: report.run.cases.slice(0, 10) } };
    assert.ok((tallyTargets(strangers)[1]?.all.passed ?? 0) <= 10);
  });

  it('gives the page each case with what the others made of it', () => {
    const { cases, others, operations } = pageData(report);
    assert.deepEqual(others, ['moto', 'LocalStack', 'DynamoDB Local']);
    assert.equal(cases.length, 200);
    assert.equal(cases[0]?.others[0]?.outcome, 'failed');
    assert.equal(cases[0]?.others[2], null);
    assert.ok(cases.every(({ outcome, received }) => (outcome === 'failed') === (received !== undefined)));
    const untested = operations.find(({ operation }) => operation === 'ExportTableToPointInTime');
    assert.equal(untested?.implemented, false);
    assert.equal(operations.find(({ service }) => service === 'wire')?.implemented, undefined);
  });

  it('shows 100 % only for all', () => {
    assert.deepEqual([1, 0.9999, 0.5, 0].map(percent), ['100 %', '99.9 %', '50.0 %', '0.0 %']);
  });
});

describe('files of a report', () => {
  it('are a page without outside parts, its data, a summary and a badge', () => {
    writeReport(folder, exampleReport(60));
    assert.deepEqual(readdirSync(folder).sort(), ['badge.svg', 'index.html', 'results.json', 'summary.md']);
    const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
    assert.doesNotMatch(page, /<(script|img|iframe)[^>]* src=|<link[^>]* href="(?!data:,)|@import|url\((?!#)/);
    const results = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8'));
    assert.equal(results.cases.length, 60);
    assert.equal(results.coverage[0].service, 'dynamodb');
  });

  it('can be compared with again, but never with themselves', () => {
    const file = path.join(folder, 'results.json');
    const { run } = exampleReport(4);
    assert.equal(readOthers({ ...run, target: { name: 'moto' } }, file)[0]?.cases.length, 60);
    assert.deepEqual(readOthers(run, file), []);
    const other = path.join(folder, 'other.json');
    writeFileSync(other, '{"results": []}');
    assert.throws(() => readOthers(run, other), /is no result/);
  });

  it('escape what came over the wire', () => {
    assert.equal(
      html`<p title="${'"<>&'}">${['<b>', html`<i></i>`]}</p>`.text,
      '<p title="&quot;&lt;&gt;&amp;">&lt;b&gt;<i></i></p>',
    );
    assert.doesNotMatch(embed({ text: '</script><script>' }).text, /<\/?script/);
    const badge = renderBadge(0.914);
    assert.match(badge, /AWS conformance: 91\.4 %/);
  });

  it('summarise services, other targets and unexpected deviations', () => {
    const summary = renderSummary(exampleReport(200));
    assert.match(summary, /^# ruststack-ts 0\.3\.0: \d+\.\d % like AWS/);
    assert.match(
      summary,
      /\| service \| fidelity \| passed \| failed \| of these known \| skipped \| moto \| LocalStack \| DynamoDB Local \|/,
    );
    assert.match(summary, /## \d+ unexpected deviations/);
    const columns = summary.split('\n').filter((line) => line.startsWith('| dynamodb'));
    assert.equal(columns[0]?.split('|').length, 11);
  });
});

describe('history', () => {
  const { run } = exampleReport(100);

  it('keeps the counts of each service, and each version once', () => {
    const file = path.join(folder, 'history.json');
    appendRelease(run, '0.3.0', file);
    appendRelease({ ...run, commit: 'def5678' }, '0.3.0', file);
    appendRelease(run, '0.4.0', file);
    const history = readHistory(file);
    assert.deepEqual(
      history.map(({ version, commit, date }) => [version, commit, date]),
      [
        ['0.3.0', 'def5678', '2026-11-21'],
        ['0.4.0', 'abc1234', '2026-11-21'],
      ],
    );
    const { passed, failed } = fidelityOf(history[0] as (typeof history)[number]);
    const total = Object.values(history[0]?.services ?? {}).reduce((all, counts) => all + counts.total, 0);
    assert.ok(passed > 0 && failed > 0 && passed + failed < total);
    assert.deepEqual(readHistory(path.join(folder, 'nothing.json')), []);
  });

  it('plots a single run as a point, several as a line', () => {
    const entry = historyEntry(run, '0.1.0');
    assert.doesNotMatch(renderPlot([entry]).text, /<path/);
    const two = renderPlot(addRelease([entry], { ...entry, version: '0.2.0' })).text;
    assert.match(two, /<path class="line" d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+"/);
    assert.deepEqual([scaleFloor([0.99, 0.97]), scaleFloor([0.92]), scaleFloor([0.6]), scaleFloor([0.1])], [0.95, 0.9, 0.5, 0]);
  });
});

describe('options of a report', () => {
  it('are refused where they would mislead', () => {
    assert.throws(() => checkReportChoice({ release: '1.0.0', service: 's3' }), /whole suite/);
    assert.throws(() => checkReportChoice({ release: '1.0.0', target: 'http://127.0.0.1:1' }), /whole suite/);
    assert.throws(() => checkReportChoice({ compare: 'moto.json' }), /for --report/);
    assert.throws(() => checkReportChoice({ report: 'x', probe: true, target: 'aws' }), /not probed/);
    assert.doesNotThrow(() => checkReportChoice({ report: 'x', release: '1.0.0', compare: 'moto.json' }));
  });
});
