import assert from 'node:assert/strict';
import { test } from 'node:test';
import { native } from '../../../native/index.js';
import { chance } from '../../test/fixtures/chance.js';
import { bytesCollection, jsonCollection, openState, type RangeOptions, textCollection } from './index.js';

/** Ranges in `npm test`; RUSTSTACK_FUZZ takes more. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 3_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);

/** The rows change this often, in ranges. */
const RANGES_FOR_ROWS = 50;

/** Characters of one to four bytes, among them those whose order in UTF-8 is not JavaScript's, and the ends of what a byte can be. */
const CHARACTERS = [
  '\u0000',
  'a',
  'b',
  '"',
  '\\',
  '\u007f',
  '\u0080',
  'é',
  '\u07ff',
  '\u0800',
  '\ue000',
  '\uffff',
  '😀',
  '\u{10ffff}',
];

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** What a range answers, the slow way. `keys` are in order. */
function select(keys: readonly string[], options: RangeOptions): string[] {
  const { from, to, prefix, limit } = options;
  const found = keys.filter((key) => {
    const above = from === undefined || (options.afterFrom ? compare(key, from) > 0 : compare(key, from) >= 0);
    const below = to === undefined || (options.throughTo ? compare(key, to) <= 0 : compare(key, to) < 0);
    return above && below && (prefix === undefined || key.startsWith(prefix));
  });
  if (options.reverse) found.reverse();
  return found.slice(0, limit);
}

test('ranges of every kind of row answer as a filter over all keys does, in transactions and outside', (t) => {
  t.diagnostic(`RUSTSTACK_SEED=${SEED} replays this run`);
  const below = chance(SEED);
  const key = () => Array.from({ length: below(3) }, () => CHARACTERS[below(CHARACTERS.length)]).join('');
  const sometimes = <T>(value: () => T): T | undefined => (below(2) ? value() : undefined);
  const engine = native().openEngine();
  const scope = openState(engine).scope('000000000000', 'us-east-1');
  const kinds = [
    { collection: jsonCollection<string>('test', 'json'), value: (name: string) => name },
    { collection: textCollection('test', 'text'), value: (name: string) => name },
    { collection: bytesCollection('test', 'bytes'), value: (name: string) => Buffer.from(name) },
  ];
  try {
    const keys = new Set<string>();
    let ordered: string[] = [];
    for (let input = 0; input < INPUTS; input++) {
      if (input % RANGES_FOR_ROWS === 0) {
        scope.transact((tx) => {
          for (let change = 0; change < 10; change++) {
            const name = key();
            if (below(3) === 0) {
              keys.delete(name);
              for (const { collection } of kinds) tx.delete(collection as never, name);
            } else {
              keys.add(name);
              for (const { collection, value } of kinds) tx.put(collection as never, name, value(name) as never);
            }
          }
        });
        ordered = [...keys].sort(compare);
      }
      const options: RangeOptions = {
        from: sometimes(key),
        afterFrom: below(2) === 0,
        to: sometimes(key),
        throughTo: below(2) === 0,
        prefix: sometimes(key),
        reverse: below(2) === 0,
        limit: sometimes(() => below(6)),
      };
      const expected = select(ordered, options).map((name) => [name, name]);
      for (const { collection } of kinds) {
        const shown = `RUSTSTACK_SEED=${SEED}, range ${input}: ${JSON.stringify(options)} of ${collection.kind}`;
        const plain = (entries: Array<[string, unknown]>) =>
          entries.map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value).toString() : value]);
        assert.deepEqual(plain(scope.range(collection as never, options)), expected, shown);
        assert.deepEqual(plain(scope.transact((tx) => tx.range(collection as never, options))), expected, shown);
      }
    }
  } finally {
    native().closeEngine(engine);
  }
});
