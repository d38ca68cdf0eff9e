import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffWords, markLines } from './browser/diff.js';
import { NO_FILTER, resultOf, searcher } from './browser/filter.js';
import { pageData } from './data.js';
import { exampleReport } from './example.js';

describe('differences in the page', () => {
  const marked = (pieces: readonly { text: string; changed: boolean }[]): string =>
    pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

  it('mark the words that the other side lacks', () => {
    const [left, right] = diffWords('"The table is here"', '"The red table was here"');
    assert.deepEqual([marked(left), marked(right)], ['"The table [is] here"', '"The [red ]table [was] here"']);
    assert.deepEqual(diffWords('a b', 'c d').map(marked), ['[a b]', '[c d]']);
    assert.deepEqual(diffWords('404', '400').map(marked), ['[404]', '[400]']);
    assert.deepEqual(diffWords('same', 'same').map(marked), ['same', 'same']);
  });

  it('bear long texts without comparing every word with every other', () => {
    const long = 'word '.repeat(2000);
    const [left, right] = diffWords(`${long}a`, `b${long}`);
    assert.equal(left.map(({ text }) => text).join(''), `${long}a`);
    assert.equal(right.map(({ text }) => text).join(''), `b${long}`);
  });

  it('mark the lines of a document by paths, also below matchers and error fields', () => {
    const document = JSON.stringify({
      status: 400,
      output: { '<partial>': { Items: [{ a: 1 }, { a: 2 }] } },
      error: { fields: { Item: 'x' } },
    });
    const lines = markLines(document, new Set(['status', 'output.Items[1].a', 'error.Item']));
    assert.deepEqual(
      lines.filter(({ changed }) => changed).map(({ text }) => text.trim()),
      ['"status": 400,', '"a": 2', '"Item": "x"'],
    );
    assert.deepEqual(JSON.parse(lines.map(({ text }) => text).join('')), JSON.parse(document));
    assert.deepEqual(markLines('no JSON', new Set()), [{ text: 'no JSON', changed: false }]);
  });
});

describe('filters of the page', () => {
  const data = pageData(exampleReport(400));
  const find = searcher(data);
  const cases = (change: object) => find({ ...NO_FILTER, ...change }).flatMap((row) => row.cases);

  it('show everything at first, operations without a case included', () => {
    assert.equal(cases({}).length, 400);
    assert.ok(find(NO_FILTER).some(({ allCases }) => allCases.length === 0));
    assert.equal(find(NO_FILTER).length, data.operations.length);
  });

  it('narrow by result, layer, source and service', () => {
    for (const result of ['unexpected', 'known', 'passed', 'skipped'] as const) {
      const found = cases({ result });
      assert.ok(found.length > 0 && found.every((one) => resultOf(one) === result));
    }
    const found = cases({ layer: 'strict', source: 'recorded', service: 's3' });
    assert.ok(found.length > 0);
    assert.ok(found.every(({ layer, source, service }) => layer === 'strict' && source.kind === 'recorded' && service === 's3'));
  });

  it('find operations without a case by name', () => {
    assert.deepEqual(
      find({ ...NO_FILTER, result: 'untested' }).map(({ operation }) => operation),
      ['DescribeLimits', 'ExportTableToPointInTime'],
    );
    assert.equal(find({ ...NO_FILTER, text: 'describelimits' }).length, 1);
  });

  it('search all words in ids, titles, sources and expectations', () => {
    const found = cases({ text: 'number-123' });
    assert.deepEqual(
      found.map(({ id }) => id.split('/')[2]),
      ['case-number-123'],
    );
    const heads = cases({ text: 'conditionalcheckfailed HeadObject' });
    assert.ok(heads.length > 0 && heads.every(({ operation }) => operation === 'HeadObject'));
    assert.equal(cases({ text: 'nothing-has-this' }).length, 0);
  });

  it('compare with another target', () => {
    const index = data.others.indexOf('moto');
    const worse = cases({ compared: 'worse:moto' });
    const better = cases({ compared: 'better:moto' });
    assert.ok(worse.length > 0 && worse.every((one) => one.outcome === 'passed' && one.others[index]?.outcome === 'failed'));
    assert.ok(better.length > 0 && better.every((one) => one.outcome === 'failed' && one.others[index]?.outcome === 'passed'));
  });
});
