import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Flushes } from './flushes.js';

/** An engine of which the test says what it has committed and flushed. */
function engine() {
  const state = { sequence: 1, flushed: 1, tell: (_commit: number): void => {} };
  const handle = {
    sequence: () => state.sequence,
    flushed: () => state.flushed,
    onFlushed: (tell: (commit: number) => void) => {
      state.tell = tell;
    },
  };
  return { state, handle };
}

test('answers go in order, when what they wait for is on the disk, and one that fails holds up no other', () => {
  const { state, handle } = engine();
  const flushes = new Flushes(handle, 1, () => {});
  const sent: string[] = [];
  assert.equal(
    flushes.after(() => sent.push('at once'), assert.fail),
    true,
  );
  for (const name of ['first', 'second', 'third']) {
    state.sequence += 1;
    const run = (): void => {
      if (name === 'first') throw new Error('The connection is gone.');
      sent.push(name);
    };
    assert.equal(flushes.after(run, assert.fail), false);
  }
  state.tell(3);
  assert.deepEqual(sent, ['at once', 'second']);
  state.tell(4);
  assert.deepEqual(sent, ['at once', 'second', 'third']);
});

test('what waits when the disk loses something is told so, and nothing waits from then on', () => {
  const { state, handle } = engine();
  let told = 0;
  const flushes = new Flushes(handle, 1, () => {
    told += 1;
  });
  const ended: string[] = [];
  state.sequence = 2;
  flushes.after(assert.fail, () => ended.push('lost'));
  state.tell(-1);
  assert.equal(
    flushes.after(() => ended.push('answered'), assert.fail),
    true,
  );
  assert.deepEqual([told, ended], [1, ['lost', 'answered']]);
});
