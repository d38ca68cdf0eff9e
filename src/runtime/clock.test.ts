import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { endOf, madeAt, readingsOf } from './client-dates.js';
import { SharedClock } from './clock.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** A whole second, as dates of signatures are. */
const REAL = Date.UTC(2026, 0, 1, 12);

/** The machine's time, which tests move. */
function machine({ mock }: TestContext): { tick(ms: number): void } {
  mock.timers.enable({ apis: ['Date'], now: REAL });
  return { tick: (ms) => mock.timers.setTime(Date.now() + ms) };
}

test('it shows the time of the machine until it is moved, and again after a reset', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  assert.deepEqual([clock.now(), clock.real], [REAL, true]);
  clock.advance(3 * DAY_MS);
  tick(5);
  assert.deepEqual([clock.now(), clock.real], [REAL + 3 * DAY_MS + 5, false]);
  clock.advance(-6 * DAY_MS);
  assert.equal(clock.now(), REAL - 3 * DAY_MS + 5);
  clock.reset();
  assert.deepEqual([clock.now(), clock.real], [REAL + 5, true]);
});

test('a frozen clock stands, moves when told to, and runs on from a moment it is set to', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  clock.freeze(1_000);
  tick(HOUR_MS);
  assert.deepEqual([clock.now(), clock.frozen, clock.real], [1_000, true, false]);
  clock.advance(500);
  assert.equal(clock.now(), 1_500);
  clock.set(9_000);
  tick(HOUR_MS);
  assert.equal(clock.now(), 9_000);
  clock.unfreeze();
  tick(HOUR_MS);
  assert.deepEqual([clock.now(), clock.frozen], [9_000 + HOUR_MS, false]);
  for (const at of [Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => clock.set(at), RangeError);
  assert.equal(clock.now(), 9_000 + HOUR_MS);
});

test('a scaled clock runs that much faster or slower, also after it was frozen', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  clock.rescale(10);
  tick(SECOND_MS);
  assert.equal(clock.now(), REAL + 10 * SECOND_MS);
  assert.equal(clock.realUntil(REAL + 20 * SECOND_MS + 1), SECOND_MS + 1);
  clock.freeze();
  tick(SECOND_MS);
  assert.equal(clock.realUntil(REAL + 20 * SECOND_MS), Number.POSITIVE_INFINITY);
  clock.unfreeze();
  tick(SECOND_MS);
  assert.deepEqual([clock.now(), clock.scale], [REAL + 20 * SECOND_MS, 10]);
  clock.rescale(0.5);
  tick(SECOND_MS);
  assert.equal(clock.now(), REAL + 20 * SECOND_MS + 500);
  for (const scale of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) assert.throws(() => clock.rescale(scale), RangeError);
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
  assert.deepEqual(mine.history(), theirs.history());
});

test('what was captured comes back as it went: a frozen moment, a distance from the time of the machine, a scale', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  const unmoved = clock.capture();
  clock.advance(DAY_MS);
  const ahead = clock.capture();
  clock.rescale(2);
  const faster = clock.capture();
  clock.freeze(5);
  const frozen = clock.capture();
  tick(MINUTE_MS);
  const shows = (setting: typeof unmoved): [number, boolean] => {
    clock.restore(JSON.parse(JSON.stringify(setting)) as typeof unmoved);
    return [clock.now(), clock.frozen];
  };
  assert.deepEqual(shows(ahead), [REAL + DAY_MS + MINUTE_MS, false]);
  assert.deepEqual(shows(faster), [REAL + DAY_MS + 2 * MINUTE_MS, false]);
  assert.deepEqual(shows(frozen), [5, true]);
  assert.deepEqual(shows(unmoved), [REAL + MINUTE_MS, false]);
  assert.equal(clock.real, true);
});

test('what another process has written down of it is taken over', (t) => {
  const { tick } = machine(t);
  const first = new SharedClock();
  first.advance(DAY_MS);
  tick(MINUTE_MS);
  first.advance(DAY_MS);
  const second = new SharedClock();
  second.load(JSON.parse(JSON.stringify(first.history())) as ReturnType<typeof first.history>);
  assert.deepEqual([second.now(), second.history()], [REAL + MINUTE_MS + 2 * DAY_MS, first.history()]);
});

test('it remembers a number of settings, and loses the oldest', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  for (let move = 1; move <= 600; move++) {
    tick(SECOND_MS);
    clock.freeze(move);
  }
  const history = clock.history();
  assert.deepEqual([history.length, history[0]?.at, history.at(-1)?.at], [512, 89, 600]);
});

test('the steps of a move are one period, in which the clock showed where the move led', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  for (const at of [1, 2, 3]) {
    clock.step(REAL + at, REAL);
    tick(SECOND_MS);
    assert.equal(clock.now(), REAL + at);
  }
  clock.finish({ frozen: false, at: REAL + HOUR_MS, since: REAL, scale: 1 }, REAL);
  assert.equal(clock.history().length, 1);
  assert.equal(clock.now(), REAL + HOUR_MS + 3 * SECOND_MS);
  assert.deepEqual(readingsOf(clock, REAL + SECOND_MS), [REAL + SECOND_MS + HOUR_MS]);
});

test('a date of a client is read as what the clock showed then', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  assert.deepEqual(readingsOf(clock, REAL), [REAL]);
  tick(10 * SECOND_MS);
  clock.advance(2 * DAY_MS);
  tick(10 * SECOND_MS);
  clock.freeze();
  tick(10 * SECOND_MS);
  clock.unfreeze();
  clock.rescale(100);
  tick(10 * SECOND_MS);
  const moved = REAL + 2 * DAY_MS;
  const at = (seconds: number) => readingsOf(clock, REAL + seconds * SECOND_MS);
  assert.deepEqual(at(-5), [REAL - 5 * SECOND_MS]);
  assert.deepEqual(at(5), [REAL + 5 * SECOND_MS]);
  assert.deepEqual(at(12), [moved + 12 * SECOND_MS]);
  assert.deepEqual(at(25), [moved + 20 * SECOND_MS]);
  // A client's clock may be a little behind, so that this may have been written after the move as well.
  assert.deepEqual(at(9), [REAL + 9 * SECOND_MS, moved + 10 * SECOND_MS]);
  // In the second that begins there the clock runs through a hundred; it is the end of the last of them that counts.
  assert.equal(at(32)[0], moved + 20 * SECOND_MS + 2_999 * 100 - 999);
  // Or it was written now, and took a while to come.
  assert.deepEqual(at(39).slice(1), [clock.now() - SECOND_MS]);
});

test('a clock that stands for a moment only goes on for the dates of clients', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  tick(HOUR_MS);
  clock.step(REAL + DAY_MS, REAL, true);
  assert.deepEqual([clock.now(), clock.capture().held], [REAL + DAY_MS, true]);
  assert.deepEqual(readingsOf(clock, REAL + HOUR_MS - MINUTE_MS), [REAL + DAY_MS - MINUTE_MS]);
  tick(MINUTE_MS);
  assert.equal(clock.now(), REAL + DAY_MS);
  assert.deepEqual(readingsOf(clock, REAL + HOUR_MS + SECOND_MS), [REAL + DAY_MS + SECOND_MS]);
  clock.unfreeze();
  assert.equal(clock.capture().held, undefined);
});

test('a date in the second of a move was written before it, or after', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  tick(400);
  clock.advance(HOUR_MS);
  tick(300);
  assert.deepEqual(readingsOf(clock, REAL), [REAL, REAL + HOUR_MS + 400]);
  assert.equal(madeAt(clock, REAL), REAL);
  // What a restore has undone lies ahead, and does not count.
  clock.reset();
  assert.equal(madeAt(clock, REAL), REAL);
  tick(10 * SECOND_MS);
  clock.advance(HOUR_MS);
  tick(SECOND_MS);
  clock.reset();
  assert.equal(madeAt(clock, REAL + 11 * SECOND_MS), REAL + 11 * SECOND_MS + 700);
});

test('a client that goes by the dates of our answers is taken at its word', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  clock.advance(2 * DAY_MS);
  tick(MINUTE_MS);
  assert.deepEqual(readingsOf(clock, clock.now()), [clock.now()]);
  clock.freeze(Date.UTC(2020, 0, 1));
  assert.deepEqual(readingsOf(clock, clock.now()), [clock.now()]);
});

test('what ends at a date lives as long as was meant, from when it was made', (t) => {
  const { tick } = machine(t);
  const clock = new SharedClock();
  assert.equal(endOf(clock, REAL + HOUR_MS), REAL + HOUR_MS);
  tick(10 * SECOND_MS + 500);
  clock.advance(2 * DAY_MS);
  tick(2 * SECOND_MS);
  const before = REAL + 9 * SECOND_MS;
  const after = REAL + 11 * SECOND_MS;
  const moved = 2 * DAY_MS;
  // Told when, as forms of version 4 do.
  assert.equal(endOf(clock, before + 100, before), before + 100);
  assert.equal(endOf(clock, after + HOUR_MS, after), after + moved + HOUR_MS);
  // Not told: guessed from lifetimes as they are usual.
  for (const lifetime of [30 * SECOND_MS, MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 7 * DAY_MS]) {
    assert.equal(endOf(clock, before + lifetime), before + lifetime, String(lifetime));
    assert.equal(endOf(clock, after + lifetime), after + moved + lifetime, String(lifetime));
  }
  clock.freeze();
  tick(DAY_MS);
  assert.ok(endOf(clock, after + HOUR_MS, after) > clock.now());
});
