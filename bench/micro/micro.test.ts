/** The suite without its figures: that each case does what it says, and how rows read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMicroRow, describeTime } from './index.js';
import { parseLines } from './native-parts.js';
import { cycle, type Subject } from './subject.js';
import { codecs } from './subjects/codecs.js';
import { dynamodb } from './subjects/dynamodb.js';
import { keys } from './subjects/keys.js';
import { nativeCall } from './subjects/native-call.js';
import { shard } from './subjects/shard.js';
import { sigv4 } from './subjects/sigv4.js';
import { state } from './subjects/state.js';

/** The cases check their own answers, and throw where one is not what it is timed as. */
for (const subject of [codecs, sigv4, keys, nativeCall, state, dynamodb, shard] satisfies Subject[]) {
  test(`every case of ${subject.name} runs`, async () => {
    const { cases, close } = await subject.open();
    try {
      assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
      for (const { name, run } of cases) await assert.doesNotReject(async () => await run(), name);
    } finally {
      await close?.();
    }
  });
}

test('a cycle gives every element in turn and begins again', () => {
  const next = cycle([1, 2, 3]);
  assert.deepEqual([next(), next(), next(), next()].sort(), [1, 2, 2, 3]);
});

test('times are told in the unit in which they have digits', () => {
  assert.deepEqual([12.34, 1234, 56_789_000].map(describeTime), ['12.3 ns', '1.23 µs', '56.8 ms']);
});

test('a row is told with its throughput, or with what went wrong', () => {
  const row = { suite: 'micro', workload: 'checksums', case: 'CRC32', target: 'ruststack-ts' } as const;
  assert.match(
    describeMicroRow({ ...row, nsPerOperation: 2000, marginPercent: 1.25, gigabytesPerSecond: 4 }),
    /CRC32 +2\.00 µs ± 1\.3 % {2}4\.00 GB\/s$/,
  );
  assert.match(describeMicroRow({ ...row, error: 'broke' }), /broke$/);
});

test("the native benchmark's figures are read from among other output", () => {
  const line = '{"subject":"keys","case":"one","nsPerOperation":12.5,"marginPercent":1,"samples":9}';
  assert.equal(parseLines(`warning: none\n${line}\n`)[0]?.nsPerOperation, 12.5);
  assert.throws(() => parseLines('nothing'), /no figures/);
});
