import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Effect, Ledger, Writer } from './ledger.js';

const put = (register: string, state: string | undefined): Effect => ({ register, state });

/** A writer `w` that has sent the requests, of which all but the last are acknowledged. */
function ledgerOf(requests: ReadonlyArray<readonly Effect[]>, atomic = true): Ledger {
  const writer = new Writer('w');
  for (const [turn, effects] of requests.entries()) {
    writer.begin(effects, atomic);
    if (turn < requests.length - 1) writer.acknowledge();
  }
  return new Ledger([writer]);
}

function holds(ledger: Ledger, world: Record<string, string>): boolean {
  const now = ledger.mark();
  return ledger.faults(new Map(Object.entries(world)), 0, now, now).length === 0;
}

describe('the ledger', () => {
  it('wants what was acknowledged, and leaves open what was not', () => {
    const ledger = ledgerOf([[put('a', '1')], [put('b', '2')], [put('a', '3')]]);
    assert.ok(holds(ledger, { a: '1', b: '2' }));
    assert.ok(holds(ledger, { a: '3', b: '2' }));
    assert.ok(!holds(ledger, { a: '1' }));
    assert.ok(!holds(ledger, { a: '3' }));
    assert.ok(!holds(ledger, { a: '1', b: '2', c: '9' }));
  });

  it('wants a deletion that was acknowledged', () => {
    const ledger = ledgerOf([[put('a', '1')], [put('a', undefined)], [put('b', '2')]]);
    assert.ok(holds(ledger, {}));
    assert.ok(!holds(ledger, { a: '1' }));
  });

  it('takes a transaction wholly or not at all, a batch as it comes', () => {
    const both = [[put('l', '1'), put('r', '1')]];
    for (const atomic of [true, false]) {
      const ledger = ledgerOf(both, atomic);
      assert.ok(holds(ledger, {}));
      assert.ok(holds(ledger, { l: '1', r: '1' }));
      assert.equal(holds(ledger, { r: '1' }), !atomic);
    }
  });

  it('wants of a snapshot that nothing is in it whose predecessor is not', () => {
    const ledger = ledgerOf([[put('a', '1')]]);
    const [writer] = ledger.writers as [Writer];
    writer.acknowledge();
    const before = ledger.mark();
    for (const [register, state] of [
      ['a', '2'],
      ['b', '2'],
    ] as const) {
      writer.begin([put(register, state)]);
      writer.acknowledge();
    }
    const after = ledger.mark();
    const faults = (world: Record<string, string>): number =>
      ledger.faults(new Map(Object.entries(world)), 0, before, after).length;
    assert.equal(faults({ a: '1' }), 0);
    assert.equal(faults({ a: '2' }), 0);
    assert.equal(faults({ a: '2', b: '2' }), 0);
    assert.notEqual(faults({ a: '1', b: '2' }), 0);
    assert.notEqual(faults({}), 0);
  });

  it('bounds a number that all add to', () => {
    const ledger = new Ledger([]);
    Object.assign(ledger.tally.progress, { acknowledged: 3, sent: 5 });
    const now = ledger.mark();
    const held = [2, 3, 4, 5, 6].filter((value) => ledger.faults(new Map(), value, now, now).length === 0);
    assert.deepEqual(held, [3, 4, 5]);
  });

  it('begins anew from what was found', () => {
    const ledger = ledgerOf([[put('a', '1')], [put('a', '2')]]);
    ledger.settle(new Map([['a', '2']]), 0);
    assert.ok(holds(ledger, { a: '2' }));
    assert.ok(!holds(ledger, { a: '1' }));
  });

  it('knows a register again that a restore brings back', () => {
    const ledger = ledgerOf([[put('a', '1')], [put('a', undefined)]]);
    ledger.settle(new Map(), 0);
    ledger.settle(new Map([['a', '1']]), 0);
    assert.ok(holds(ledger, { a: '1' }));
    assert.ok(!holds(ledger, {}));
  });
});
