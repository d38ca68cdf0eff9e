/** Moves of the clock with timers, on the threads where they happen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestEmulator, testEmulator, until } from '../test/fixtures/emulator.js';
import { NOTES, registry } from '../test/fixtures/services.js';
import type { StartOptions } from './config.js';
import { MoveError, Moves } from './moves.js';
import { setTimer, Ticker } from './timers.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const START = Date.UTC(2030, 0, 1);
const OWNER = { service: 'iam', account: '000000000000', region: 'us-east-1' };
const TIMEOUT_MS = 60_000;

interface Running extends TestEmulator {
  readonly moves: Moves;
  readonly ticker: Ticker;
  readonly notes: () => Array<[string, string]>;
  readonly setNote: (name: string, due: number) => void;
}

/** The clock stands at `START`. */
function withMoves(
  name: string,
  run: (emulator: Running) => Promise<void>,
  options: StartOptions = { placement: 'inline' },
): void {
  test(name, { timeout: TIMEOUT_MS }, async () => {
    const emulator = testEmulator(options);
    const ticker = new Ticker(emulator.instance, registry);
    const running = ticker.run();
    const state = emulator.instance.state(OWNER.account, OWNER.region);
    try {
      emulator.instance.clock.freeze(START);
      await run({
        ...emulator,
        ticker,
        moves: new Moves(emulator.instance, ticker, { settle: false }),
        notes: () => state.range(NOTES),
        setNote: (id, due) => state.transact((tx) => setTimer(tx, OWNER, { name: 'note', id, due, payload: { name: id } })),
      });
    } finally {
      ticker.stop();
      await running;
      await emulator.close();
    }
  });
}

const iso = (time: number): string => new Date(time).toISOString();

withMoves('an advance fires every timer on the way at its own time, before it is done', async ({ moves, notes, setNote }) => {
  const dues = Array.from({ length: 200 }, (_, place) => START + ((place * 7919) % 200) * HOUR_MS + 1);
  for (const [place, due] of dues.entries()) setNote(String(place), due);
  const moved = await moves.advance(100 * HOUR_MS);
  assert.deepEqual([moved.fired, moved.failed, moves.now()], [100, 0, START + 100 * HOUR_MS]);
  const expected = dues.flatMap((due, place) => (due <= START + 100 * HOUR_MS ? [[`timer ${place}`, iso(due)]] : []));
  assert.deepEqual(new Map(notes()), new Map(expected as Array<[string, string]>));
});

withMoves('a timer that a handler sets takes its turn in the same move', async ({ moves, notes, setNote }) => {
  setNote('chain 5', START + HOUR_MS);
  setNote('between', START + 2.5 * HOUR_MS);
  const { fired } = await moves.advance(4 * HOUR_MS);
  assert.equal(fired, 5);
  assert.deepEqual(
    notes().map(([name, time]) => [name, (Date.parse(time) - START) / HOUR_MS]),
    [
      ['timer between', 2.5],
      ['timer chain 2', 4],
      ['timer chain 3', 3],
      ['timer chain 4', 2],
      ['timer chain 5', 1],
    ],
  );
});

withMoves('one that fails stops no other, comes again, and is told', async ({ moves, notes, setNote }) => {
  setNote('fails-once', START + HOUR_MS);
  setNote('other', START + HOUR_MS + 500);
  const { fired, failed, failures } = await moves.advance(DAY_MS);
  assert.deepEqual([fired, failed], [3, 1]);
  assert.deepEqual(failures, [
    { ...OWNER, name: 'note', id: 'fails-once', due: START + HOUR_MS, message: 'the first try fails' },
  ]);
  assert.deepEqual(notes(), [
    ['timer fails-once', iso(START + HOUR_MS + 1_000)],
    ['timer other', iso(START + HOUR_MS + 500)],
  ]);
});

withMoves('one that always fails is tried again with pauses, and does not hold the move up', async ({ moves, setNote }) => {
  setNote('fails-always', START);
  const { fired, failed, failures } = await moves.advance(DAY_MS);
  assert.equal(fired, failed);
  // The pauses double from a second to five minutes.
  assert.ok(fired > DAY_MS / 300_000 && fired < DAY_MS / 300_000 + 20, String(fired));
  assert.equal(failures.length, 20);
});

withMoves('moves take turns, in the order in which they were asked for', async ({ moves, setNote }) => {
  for (let hour = 1; hour <= 300; hour++) setNote(String(hour), START + hour * HOUR_MS);
  const seen = await Promise.all(
    [100, 100, 100].map(async (hours) => {
      const { now, fired } = await moves.advance(hours * HOUR_MS);
      return [(now - START) / HOUR_MS, fired];
    }),
  );
  assert.deepEqual(seen, [
    [100, 100],
    [200, 100],
    [300, 100],
  ]);
});

withMoves('a clock that runs goes on running, ahead by what it was moved', async ({ instance, moves }) => {
  instance.clock.reset();
  await moves.advance(2 * DAY_MS);
  const { at, since, frozen } = instance.clock.capture();
  assert.deepEqual([at - since, frozen], [2 * DAY_MS, false]);
  await moves.freeze(moves.now() + DAY_MS);
  assert.equal(moves.frozen, true);
  await moves.unfreeze();
  await moves.rescale(10);
  assert.deepEqual([moves.frozen, moves.scale], [false, 10]);
});

withMoves('timers come at the scaled time', async ({ instance, moves, notes, setNote }) => {
  setNote('soon', START + HOUR_MS);
  await moves.unfreeze();
  await moves.rescale(1_000_000);
  await until(() => notes().length === 1);
  const [[, time]] = notes() as [[string, string]];
  assert.ok(Date.parse(time) >= START + HOUR_MS);
  assert.ok(instance.clock.now() >= START + HOUR_MS);
});

withMoves(
  'time does not go back once something was stored, and the refusal names snapshots',
  async ({ instance, moves, setNote }) => {
    await moves.freeze(START - DAY_MS);
    assert.equal(moves.now(), START - DAY_MS);
    setNote('kept', START + DAY_MS);
    const { id } = instance.world.create();
    await moves.advance(HOUR_MS);
    await assert.rejects(moves.set(START - DAY_MS), (error) => error instanceof MoveError && /snapshot/.test(error.message));
    await assert.rejects(moves.advance(-1), MoveError);
    await assert.rejects(moves.set(Number.NaN), MoveError);
    await assert.rejects(moves.set(Date.UTC(10_000, 0, 1)), MoveError);
    await assert.rejects(moves.rescale(0), MoveError);
    assert.equal(moves.now(), START - DAY_MS + HOUR_MS);
    instance.world.restore(id);
    assert.equal(moves.now(), START - DAY_MS);
  },
);

withMoves('a restore in the middle of a move ends it there', async ({ instance, moves, setNote }) => {
  for (let hour = 1; hour <= 300; hour++) setNote(String(hour), START + hour * HOUR_MS);
  const { id } = instance.world.create();
  const move = moves.advance(1_000 * HOUR_MS);
  await new Promise(setImmediate);
  instance.world.restore(id);
  await assert.rejects(move, MoveError);
  assert.deepEqual([moves.now(), moves.frozen], [START, true]);
});

withMoves(
  'a clock that is held for a recording is moved without a pause, and held no longer once it is frozen',
  async (emulator) => {
    const { instance, moves, setNote } = emulator;
    const { clock } = instance;
    for (let hour = 1; hour <= 100; hour++) setNote(String(hour), START + hour * HOUR_MS);
    clock.step(START, Date.now(), true);
    const move = moves.advance(200 * HOUR_MS);
    await new Promise(setImmediate);
    // As a request that arrives.
    clock.step(clock.now() + 1, Date.now(), true);
    assert.deepEqual([(await move).fired, clock.now(), clock.capture().held], [100, START + 200 * HOUR_MS + 1, true]);
    await moves.freeze();
    assert.deepEqual([clock.frozen, clock.capture().held], [true, undefined]);
  },
);

for (const placement of ['inline', 'shard'] as const) {
  withMoves(
    `a request that waits ${placement} for longer than a move takes is answered by it`,
    async ({ ask, moves, notes }) => {
      await ask('iam', 'GetUser', { UserName: 'nobody' });
      const waiting = ask('iam', 'UpdateUser', { UserName: 'nobody' });
      let answered = false;
      void waiting.then(() => (answered = true));
      // It may not have begun to wait; then its minute begins later.
      await until(() => {
        if (!answered) void moves.advance(61_000);
        return answered;
      });
      assert.match((await waiting).text, /Nobody came/);
      assert.deepEqual(notes(), []);
    },
    { placement },
  );
}
