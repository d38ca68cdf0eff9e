import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomOf } from '../random.js';
import { judge, type Sample, slope } from './trend.js';

const MIB = 1024 ** 2;
const MINUTES = 10;

/** One sample a second. */
function series(bytes: (at: number) => number): Sample[] {
  return Array.from({ length: MINUTES * 60 }, (_, at) => ({ at, bytes: bytes(at) }));
}

describe('the trend', () => {
  it('takes noise and single peaks for flat', () => {
    const random = randomOf('noise');
    assert.ok(judge(series((at) => (at % 50 === 0 ? 400 : 100 + random.int(20)) * MIB)).flat);
  });

  it('takes what fills up at first and then stays for flat', () => {
    assert.ok(judge(series((at) => Math.min(100, at) * MIB)).flat);
  });

  it('sees a leak of 3 MiB a minute under noise', () => {
    const random = randomOf('leak');
    assert.ok(!judge(series((at) => (100 + random.int(20) + (at / 60) * 3) * MIB)).flat);
  });

  it('does not mind what shrinks', () => {
    assert.ok(judge(series((at) => (500 - at / 10) * MIB)).flat);
  });

  it('gives the slope of a line', () => {
    assert.equal(slope(series((at) => 7 * at + 100)), 7);
  });
});
