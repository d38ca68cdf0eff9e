import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { compare } from './match.js';
import { CUSTOM_TAGS } from './tags.js';

/** The paths at which an answer differs from an expectation written in YAML. */
function differences(expected: string, ...answers: unknown[]): string[] {
  const to = { differences: [], bound: new Map() };
  const wanted = parse(expected, { customTags: CUSTOM_TAGS });
  for (const answer of answers) compare(wanted, answer, '', to);
  return to.differences.map(({ path }: { path: string }) => path);
}

test('every member of an answer counts, unless the expectation is partial', () => {
  assert.deepEqual(differences('{ a: 1, b: { c: x } }', { a: 1, b: { c: 'x' } }), []);
  assert.deepEqual(differences('{ a: 1 }', { a: 1, more: true }), ['.more']);
  assert.deepEqual(differences('{ a: 1, gone: 2 }', { a: 1 }), ['.gone']);
  assert.deepEqual(differences('!partial { a: 1 }', { a: 1, more: true }), []);
  assert.deepEqual(differences('!partial { a: 1 }', { a: 2, more: true }), ['.a']);
  assert.deepEqual(differences('!partial { a: { b: 1 } }', { a: { b: 1, more: true } }), ['.a.more']);
});

test('types are not mixed up', () => {
  assert.deepEqual(differences('{ a: 1, b: "1", c: null, d: true }', { a: '1', b: 1, c: undefined, d: 'true' }), [
    '.a',
    '.b',
    '.c',
    '.d',
  ]);
  assert.deepEqual(differences('!!binary aGk=', Buffer.from('hi')), []);
  assert.deepEqual(differences('!!binary aGk=', 'hi'), ['']);
  assert.deepEqual(differences('!time 2026-01-01T00:00:00Z', new Date('2026-01-01T00:00:01Z')), ['']);
});

test('lists keep their order and length, unless they are unordered', () => {
  assert.deepEqual(differences('[1, 2]', [1, 2]), []);
  assert.deepEqual(differences('[1, 2]', [2, 1]), ['[0]', '[1]']);
  assert.deepEqual(differences('[1, 2]', [1]), ['']);
  assert.deepEqual(differences('!unordered [1, { a: !any }]', [{ a: 5 }, 1]), []);
  assert.deepEqual(differences('!unordered [1, 1]', [1, 2]), ['[1]']);
});

for (const [matcher, fits, fails] of [
  ['!any', [0, '', false, null], [undefined]],
  ['!absent', [undefined], [null, '']],
  ["!matches 'a\\d+'", ['a12'], ['a12b', 'xa1', 12]],
  ['!contains ell', ['hello'], ['help', undefined]],
  ['!string', ['x'], ['', 1]],
  ['!number', [0], ['0', undefined]],
  ['!boolean', [false], ['false']],
  ['!uuid', ['0a1b2c3d-0000-4000-8000-00000000000a'], ['0a1b2c3d', undefined]],
  ['!etag', ['"00000000000000000000000000000000-2"'], ['00000000000000000000000000000000']],
  ['!date', [new Date(), '2026-01-01T00:00:00.000Z', 'Thu, 01 Jan 2026 00:00:00 GMT', 1.5e9], ['soon', 0, undefined]],
  ['!length 2', [[1, 2], 'ab'], [[1], undefined]],
  ['!one-of [1, { a: 2 }]', [1, { a: 2 }], [2, { a: 1 }]],
  ['!every { a: !number }', [[{ a: 1 }, { a: 2 }]], [[], [{ a: 'x' }], undefined]],
  ['!json { a: [1] }', ['{"a": [1]}'], ['{"a": [2]}', 'no JSON', undefined]],
] as const) {
  test(`${matcher} takes what fits and nothing else`, () => {
    for (const value of fits) assert.deepEqual(differences(matcher, value), [], String(value));
    for (const value of fails) assert.notDeepEqual(differences(matcher, value), [], String(value));
  });
}

test('bound names hold one value throughout a case', () => {
  assert.deepEqual(differences('[!bind id , !bind id , !bind other ]', ['a', 'a', 'b']), []);
  assert.deepEqual(differences('!bind id', 'a', 'b'), ['']);
  assert.deepEqual(differences('!bind id', undefined), ['']);
});

test('an alias stands for what its tag makes', () => {
  assert.deepEqual(
    differences('[&a !partial { a: 1 }, *a]', [
      { a: 1, more: true },
      { a: 1, more: true },
    ]),
    [],
  );
  const nested = parse('[&n !nested { path: [M, n], times: 2, value: { S: leaf } }, *n]', { customTags: CUSTOM_TAGS });
  const two = { M: { n: { M: { n: { S: 'leaf' } } } } };
  assert.deepEqual(nested, [two, two]);
});
