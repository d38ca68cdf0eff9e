import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupOf, type ListingPage, type ListingQuery, listPage, type Scan, successorOf } from './listing.js';

/** Runs of the property test; RUSTSTACK_FUZZ asks for more. */
const RUNS = Number(process.env.RUSTSTACK_FUZZ ?? 3000);

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Rows in byte order, found by trying each: what the state engine does. */
function scanOf(keys: readonly string[], prefix: string, counts: { rows: number }): Scan<string> {
  const sorted = [...keys].sort(byBytes);
  return ({ key: from, exclusive }, limit) => {
    const rows = sorted
      .filter((key) => key.startsWith(prefix) && (exclusive ? byBytes(key, from) > 0 : byBytes(key, from) >= 0))
      .slice(0, limit)
      .map((key) => [key, key] as const);
    counts.rows += rows.length;
    return rows;
  };
}

/** The slow reference: all entries of the whole listing, then the page of them. */
function reference(keys: readonly string[], query: ListingQuery): string[] {
  const entries: string[] = [];
  for (const key of [...keys].sort(byBytes)) {
    if (!key.startsWith(query.prefix)) continue;
    const entry = groupOf(key, query.prefix, query.delimiter) ?? key;
    if (!entries.includes(entry)) entries.push(entry);
  }
  const marker = query.after === '' ? '' : (groupOf(query.after, query.prefix, query.delimiter) ?? query.after);
  return entries.filter((entry) => byBytes(entry, marker) > 0);
}

function names(page: ListingPage<string>): string[] {
  return page.entries.map((entry) => ('key' in entry ? entry.key : entry.commonPrefix));
}

/** A small generator whose seed is all there is to a run. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = ['a', 'b', '/', '//', '.', 'é', '\ud7ff', '\ue000', '😀', '\u{10ffff}', '~', '%'];

function randomText(draw: (below: number) => number, max: number): string {
  return Array.from({ length: draw(max + 1) }, () => PIECES[draw(PIECES.length)]).join('');
}

test('pages are those of the slow reference, for any keys, prefix, delimiter and marker', () => {
  const first = Number(process.env.RUSTSTACK_SEED ?? 20261121);
  for (let seed = first; seed < first + RUNS; seed++) {
    const draw = generator(seed);
    const keys = [...new Set(Array.from({ length: draw(25) }, () => randomText(draw, 5)))].filter((key) => key !== '');
    const query: ListingQuery = {
      prefix: randomText(draw, 2),
      delimiter: randomText(draw, 1),
      after: draw(2) === 0 ? '' : randomText(draw, 4),
      limit: draw(6),
    };
    const expected = reference(keys, query);
    const page = listPage(scanOf(keys, query.prefix, { rows: 0 }), query);
    const context = `RUSTSTACK_SEED=${seed} ${JSON.stringify({ keys, query })}`;
    assert.deepEqual(names(page), expected.slice(0, query.limit), context);
    assert.equal(page.truncated, query.limit > 0 && expected.length > query.limit, context);
  }
});

test('going on from each page sees every entry once', () => {
  const keys = ['a', 'b/1', 'b/2', 'b/3', 'c', 'd/1/x', 'd/2', 'e'];
  const seen: string[] = [];
  let after = '';
  for (let page = 0; page < 10; page++) {
    const result = listPage(scanOf(keys, '', { rows: 0 }), { prefix: '', delimiter: '/', after, limit: 2 });
    seen.push(...names(result));
    after = names(result).at(-1) ?? '';
    if (!result.truncated) break;
  }
  assert.deepEqual(seen, ['a', 'b/', 'c', 'd/', 'e']);
});

test('what a common prefix holds is passed over, not read', () => {
  const keys = Array.from({ length: 500 }, (_, index) => `folder/${index}`);
  const counts = { rows: 0 };
  const page = listPage(scanOf([...keys, 'z'], '', counts), { prefix: '', delimiter: '/', after: '', limit: 5 });
  assert.deepEqual(names(page), ['folder/', 'z']);
  assert.ok(counts.rows <= 10, `${counts.rows} rows were read`);
});

test('the successor of a prefix is the first string behind all that begin with it', () => {
  assert.equal(successorOf('a'), 'b');
  assert.equal(successorOf('a/'), 'a0');
  assert.equal(successorOf('\ud7ff'), '\ue000');
  assert.equal(successorOf('a\u{10ffff}'), 'b');
  assert.equal(successorOf('\u{10ffff}'), undefined);
  assert.equal(successorOf(''), undefined);
});
