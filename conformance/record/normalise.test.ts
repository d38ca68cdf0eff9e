import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMatcher, matcher } from '../tags.js';
import { normalise, update } from './normalise.js';

const VARIABLES = [
  { unique: 'rsconf-111111111111', account: '000000000000', upload: 'upload-number-1' },
  { unique: 'rsconf-222222222222', account: '000000000000', upload: 'upload-number-2' },
] as const;

function pair(first: unknown, second: unknown) {
  return { values: [first, second], variables: VARIABLES } as const;
}

function nameOf(value: unknown): string {
  return isMatcher(value) ? `!${value.matcher}` : String(value);
}

test('names that the run made up become variables again', () => {
  const text = (n: number) => `arn:aws:s3:::rsconf-${String(n).repeat(12)}/x of 000000000000 by upload-number-${n}`;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a case file says.
  assert.equal(normalise(pair(text(1), text(2))), 'arn:aws:s3:::${unique}/x of ${account} by ${upload}');
});

test('what differs between two runs becomes a matcher of its form, what does not stays', () => {
  const now = new Date();
  const first = { id: '0a1b2c3d-0000-4000-8000-00000000000a', at: now, n: 1, token: 'abc', same: 'x', list: [{ v: 'p' }] };
  const second = { id: '1a1b2c3d-0000-4000-8000-00000000000b', at: now, n: 2, token: 'def', same: 'x', list: [{ v: 'q' }] };
  const made = normalise(pair(first, second)) as any;
  assert.deepEqual([made.id, made.at, made.n, made.token, made.same, made.list[0].v].map(nameOf), [
    '!uuid',
    '!date',
    '!number',
    '!string',
    'x',
    '!string',
  ]);
});

test('a date of long ago is a fact, not the time of the run', () => {
  const date = new Date('2015-10-21T07:28:00Z');
  assert.equal(normalise(pair(date, date)), date);
});

test('what is written and holds stays as it is written', () => {
  const written = matcher('partial', { name: matcher('matches', 'x+') });
  assert.equal(update(written, pair({ name: 'xx', more: 1 }, { name: 'xxx' })), written);
});

test('what no longer holds is changed where it differs and nowhere else', () => {
  const kept = matcher('string', '');
  const written = { a: kept, b: 'old', gone: 1, inner: { c: 1, d: kept } };
  const made = update(
    written,
    pair({ a: 's', b: 'new', inner: { c: 2, d: 's' } }, { a: 't', b: 'new', inner: { c: 2, d: 't' } }),
  );
  assert.deepEqual(made, { a: kept, b: 'new', inner: { c: 2, d: kept } });
});
