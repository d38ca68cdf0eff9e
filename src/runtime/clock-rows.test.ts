import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedClock } from './clock.js';
import { loadClock } from './clock-rows.js';
import { readConfig } from './config.js';
import { closeInstance, createInstance } from './instance.js';

test('the rows of an emulator bring its clock to another, also after a reset', () => {
  const instance = createInstance(readConfig({}, {}));
  const brought = (): [number, boolean] => {
    const clock = new SharedClock();
    loadClock(instance.engineState, clock);
    return [clock.now(), clock.frozen];
  };
  assert.equal(brought()[1], false);
  instance.clock.freeze(1_000);
  instance.clock.advance(500);
  assert.deepEqual(brought(), [1_500, true]);
  instance.world.reset();
  assert.deepEqual(brought(), [1_500, true]);
  closeInstance(instance);
});
