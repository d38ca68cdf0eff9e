/** Pages of ListObjectsV2 that native code writes, beside a reference that sorts all keys and groups them one by one. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { DataPlane } from '../data/testing.js';
import { objects } from '../store.js';
import { fuzz, type Random } from './harness.js';

const plane = new DataPlane();
after(() => plane.close());

const PIECES = [
  'a',
  'b',
  '/',
  '//',
  '.',
  ' ',
  '+',
  '%2F',
  '&',
  '<',
  '"',
  'é',
  'e\u0301',
  '\ud7ff',
  '\ue000',
  '😀',
  '~',
  '\t',
  '\r',
  '\u0085',
];

function text(random: Random, most: number): string {
  return random.times(random.below(most + 1), () => random.pick(PIECES)).join('');
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

interface Query {
  readonly prefix: string;
  readonly delimiter: string;
  readonly startAfter: string;
}

/** Keys and common prefixes in order, from behind `startAfter`. */
function listedSlowly(keys: ReadonlySet<string>, { prefix, delimiter, startAfter }: Query): string[] {
  const entries = new Set<string>();
  for (const key of keys) {
    if (!key.startsWith(prefix) || byBytes(key, startAfter) <= 0) continue;
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const entry = end < 0 ? key : key.slice(0, end + delimiter.length);
    // The page goes on behind what is grouped with the start.
    if (end >= 0 && startAfter.startsWith(entry)) continue;
    entries.add(entry);
  }
  return [...entries].sort(byBytes);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, digits, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16))
      : (NAMED[name] as string),
  );
}

function texts(xml: string, element: RegExp): string[] {
  return [...xml.matchAll(element)].map(([, found = '']) => plain(found));
}

async function setKeys(random: Random): Promise<Set<string>> {
  const keys = new Set(random.times(random.below(25), () => text(random, 5)).filter((key) => key !== '' && !key.includes('..')));
  plane.instance.state('*', '*').transact((tx) => {
    for (const [key] of tx.range(objects('bucket'), {})) tx.delete(objects('bucket'), key);
  });
  for (const key of keys) assert.equal((await plane.put(`/bucket/${encodeURIComponent(key)}`, ''))?.status, 200, key);
  return keys;
}

test('pages hold what a slow reference lists, and lead to its end', async (t) => {
  let pages = 0;
  await fuzz(t, 10, async (random) => {
    const keys = await setKeys(random);
    for (let input = 0; input < 10; input++) {
      const query: Query = {
        prefix: text(random, 2),
        delimiter: text(random, 1),
        startAfter: random.below(2) === 0 ? '' : text(random, 4),
      };
      const asUrl = random.below(2) === 0;
      const most = 1 + random.below(6);
      const expected = listedSlowly(keys, query);
      const context = JSON.stringify({ keys: [...keys], query, most, asUrl });
      let token: string | undefined;
      let listed: string[] = [];
      do {
        const parameters = [`list-type=2&max-keys=${most}&prefix=${encodeURIComponent(query.prefix)}`];
        if (query.delimiter !== '') parameters.push(`delimiter=${encodeURIComponent(query.delimiter)}`);
        if (query.startAfter !== '') parameters.push(`start-after=${encodeURIComponent(query.startAfter)}`);
        if (asUrl) parameters.push('encoding-type=url');
        if (token !== undefined) parameters.push(`continuation-token=${encodeURIComponent(token)}`);
        const answer = await plane.send({ path: '/bucket', query: parameters.join('&') });
        assert.equal(answer?.status, 200, context);
        const xml = String(answer.body);
        const decoded = (all: string[]): string[] =>
          asUrl ? all.map((one) => decodeURIComponent(one.replaceAll('+', ' '))) : all;
        const found = [
          ...decoded(texts(xml, /<Key>([^<]*)<\/Key>/g)),
          ...decoded(texts(xml, /<CommonPrefixes><Prefix>([^<]*)<\/Prefix><\/CommonPrefixes>/g)),
        ];
        const page = expected.slice(listed.length, listed.length + most);
        assert.deepEqual(found.sort(byBytes), page, context);
        assert.deepEqual(texts(xml, /<KeyCount>(\d+)</g), [String(page.length)], context);
        listed = [...listed, ...page];
        assert.deepEqual(texts(xml, /<IsTruncated>(\w+)</g), [String(listed.length < expected.length)], context);
        [token] = texts(xml, /<NextContinuationToken>([^<]*)</g);
        pages++;
      } while (token !== undefined);
      assert.equal(listed.length, expected.length, context);
    }
  });
  t.diagnostic(`${pages} pages`);
});
