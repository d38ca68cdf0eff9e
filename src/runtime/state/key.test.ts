import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tupleKey, tupleParts } from './key.js';

type Part = string | number;

function compareParts(a: Part, b: Part): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return typeof a === 'number' ? -1 : 1;
}

function compareTuples(a: Part[], b: Part[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareParts(a[i] as Part, b[i] as Part);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const parts: Part[] = [
  ...[
    Number.NEGATIVE_INFINITY,
    -1e300,
    -2,
    -1.5,
    -1,
    -5e-324,
    0,
    5e-324,
    0.5,
    1,
    2,
    10,
    2 ** 53,
    1e300,
    Number.POSITIVE_INFINITY,
  ],
  ...[
    '',
    '\u0000',
    '\u0000\u0000',
    '\u0000a',
    '\u0001',
    '\u00010',
    '\u00011',
    '\u0002',
    'a',
    'a\u0000',
    'a\u0000b',
    'aa',
    'b',
    'é',
    '\uffff',
    '😀',
  ],
];
const tuples: Part[][] = [[], ...parts.map((part) => [part]), ...parts.flatMap((a) => parts.map((b) => [a, b]))];

test('keys of several parts come back as they were', () => {
  for (const tuple of tuples) assert.deepEqual(tupleParts(tupleKey(...tuple)), tuple);
});

test('the bytes of a key are ordered as its parts are', () => {
  const keyed = tuples.map((tuple) => ({ tuple, bytes: Buffer.from(tupleKey(...tuple)) }));
  for (const a of keyed)
    for (const b of keyed)
      assert.equal(
        Math.sign(Buffer.compare(a.bytes, b.bytes)),
        Math.sign(compareTuples(a.tuple, b.tuple)),
        `${a.tuple} | ${b.tuple}`,
      );
});

test('a key is a prefix of those that continue it, and of no others', () => {
  assert.ok(tupleKey('queue', 7).startsWith(tupleKey('queue')));
  assert.ok(!tupleKey('queue2').startsWith(tupleKey('queue')));
});

test('minus zero is zero, NaN is refused', () => {
  assert.equal(tupleKey(-0), tupleKey(0));
  assert.throws(() => tupleKey(Number.NaN), RangeError);
});

test('what is no such key is refused', () => {
  assert.throws(() => tupleParts('plain'), RangeError);
  assert.throws(() => tupleParts('sopen'), RangeError);
});
