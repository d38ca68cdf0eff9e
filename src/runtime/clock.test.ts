import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedClock } from './clock.js';

const DAY_MS = 86_400_000;

test('it shows the time of the machine until it is moved, and again after a reset', () => {
  const clock = new SharedClock();
  const isReal = (): boolean => Math.abs(clock.now() - Date.now()) < DAY_MS / 2;
  assert.ok(isReal());
  clock.advance(3 * DAY_MS);
  assert.ok(clock.now() - Date.now() > 2 * DAY_MS);
  clock.advance(-6 * DAY_MS);
  assert.ok(clock.now() - Date.now() < -2 * DAY_MS);
  clock.reset();
  assert.ok(isReal());
});

test('a frozen clock stands, moves when told to, and runs on from a moment it is set to', () => {
  const clock = new SharedClock();
  clock.freeze(1_000);
  assert.equal(clock.now(), 1_000);
  assert.equal(clock.frozen, true);
  clock.advance(500);
  assert.equal(clock.now(), 1_500);
  clock.set(9_000);
  assert.equal(clock.now(), 9_000);
  clock.reset();
  clock.set(50 * DAY_MS);
  assert.equal(clock.frozen, false);
  assert.ok(Math.abs(clock.now() - 50 * DAY_MS) < DAY_MS);
  assert.throws(() => clock.set(Number.NaN), RangeError);
});

test('all who share its memory see it move, and who moves it is told', () => {
  let moves = 0;
  const mine = new SharedClock(undefined, () => moves++);
  const theirs = new SharedClock(mine.memory);
  mine.freeze(42);
  assert.equal(theirs.now(), 42);
  theirs.advance(1);
  assert.equal(mine.now(), 43);
  assert.equal(moves, 1);
});
