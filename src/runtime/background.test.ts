/** Timers and events, on the threads where they happen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestEmulator, testEmulator, until } from '../test/fixtures/emulator.js';
import { NOTES, registry } from '../test/fixtures/services.js';
import type { StartOptions } from './config.js';
import { EventPump } from './events.js';
import { cancelTimer, setTimer, Ticker } from './timers.js';

const HOUR_MS = 3_600_000;
const TIMEOUT_MS = 60_000;
/** More timers than are fired in one turn. */
const MANY = 150;

interface Running extends TestEmulator {
  readonly notes: () => Array<[string, string]>;
}

function withBackground(name: string, options: StartOptions, run: (emulator: Running) => Promise<void>): void {
  test(name, { timeout: TIMEOUT_MS }, async () => {
    const emulator = testEmulator(options);
    const ticker = new Ticker(emulator.instance, registry);
    const pump = new EventPump(emulator.dispatcher, registry);
    const running = [ticker.run(), pump.run()];
    try {
      const notes = () => emulator.instance.state('000000000000', 'us-east-1').range(NOTES);
      await run({ ...emulator, notes });
    } finally {
      ticker.stop();
      pump.stop();
      await Promise.all(running);
      await emulator.close();
    }
  });
}

for (const placement of ['inline', 'shard'] as const) {
  withBackground(
    `a timer set ${placement} fires when the frozen clock is moved to it, not before`,
    { placement },
    async (emulator) => {
      const { ask, instance, notes } = emulator;
      instance.clock.freeze(Date.UTC(2030, 0, 1));
      assert.equal(
        (await ask('iam', 'TagUser', { UserName: 'alice', 'Tags.member.1.Key': 'k', 'Tags.member.1.Value': 'v' })).status,
        200,
      );
      instance.clock.advance(HOUR_MS - 1);
      await ask('iam', 'GetUser', { UserName: 'x' });
      assert.deepEqual(notes(), []);
      instance.clock.advance(1);
      await until(() => notes().length > 0);
      assert.deepEqual(notes(), [['timer alice', '2030-01-01T01:00:00.000Z']]);
    },
  );

  withBackground(
    `events published ${placement} reach their subscriber, in order, each once`,
    { placement },
    async ({ ask, notes }) => {
      const names = Array.from({ length: 30 }, (_, i) => `user-${i}`);
      await Promise.all(names.map((UserName) => ask('iam', 'CreateUser', { UserName })));
      await until(() => notes().length === names.length);
      assert.deepEqual(new Set(notes().map(([key]) => key.split(' ')[2])), new Set(names));
      assert.ok(notes().every(([, times]) => times === 'once'));
      assert.deepEqual(
        notes().map(([key]) => Number(key.split(' ')[1])),
        names.map((_, i) => i + 1),
      );
    },
  );
}

withBackground('a timer whose handler fails comes again, later', { placement: 'inline' }, async ({ ask, instance, notes }) => {
  instance.clock.freeze(0);
  await ask('iam', 'TagUser', { UserName: 'fails-once', 'Tags.member.1.Key': 'k', 'Tags.member.1.Value': 'v' });
  instance.clock.advance(HOUR_MS);
  const advance = (): boolean => {
    instance.clock.advance(100);
    return notes().length > 0;
  };
  await until(advance);
  const [[name, time]] = notes() as [[string, string]];
  assert.equal(name, 'timer fails-once');
  assert.ok(time >= '1970-01-01T01:00:01.000Z', time);
});

withBackground('a timer that was cancelled does not fire', { placement: 'inline' }, async ({ instance, notes }) => {
  instance.clock.freeze(0);
  const owner = { service: 'iam', account: '000000000000', region: 'us-east-1' };
  const state = instance.state(owner.account, owner.region);
  const set = (name: string, due: number) =>
    state.transact((tx) => setTimer(tx, owner, { name: 'note', id: name, due, payload: { name } }));
  const key = set('cancelled', HOUR_MS);
  set('kept', HOUR_MS + 1);
  state.transact((tx) => cancelTimer(tx, key));
  instance.clock.advance(2 * HOUR_MS);
  await until(() => notes().length > 0);
  assert.deepEqual(
    notes().map(([name]) => name),
    ['timer kept'],
  );
});

withBackground('many timers due at once all fire', { placement: 'inline' }, async ({ ask, instance, notes }) => {
  instance.clock.freeze(0);
  for (let i = 0; i < MANY; i++)
    await ask('iam', 'TagUser', { UserName: `u${i}`, 'Tags.member.1.Key': 'k', 'Tags.member.1.Value': 'v' });
  instance.clock.advance(HOUR_MS);
  await until(() => notes().length === MANY);
});

withBackground(
  'an event whose subscriber fails is delivered again, and none overtakes it',
  { placement: 'inline' },
  async ({ ask, notes }) => {
    await ask('iam', 'CreateUser', { UserName: 'fails-once' });
    await ask('iam', 'CreateUser', { UserName: 'bob' });
    await until(() => notes().length === 2);
    assert.deepEqual(notes(), [
      ['event 0001 fails-once', 'again'],
      ['event 0002 bob', 'once'],
    ]);
  },
);

withBackground('a restored snapshot brings back its timers and its events', { placement: 'inline' }, async (emulator) => {
  const { ask, instance, notes } = emulator;
  instance.clock.freeze(0);
  await ask('iam', 'TagUser', { UserName: 'alice', 'Tags.member.1.Key': 'k', 'Tags.member.1.Value': 'v' });
  const { id } = instance.world.create();
  instance.clock.advance(HOUR_MS);
  await until(() => notes().length === 1);
  await ask('iam', 'CreateUser', { UserName: 'bob' });
  await until(() => notes().length === 2);
  instance.world.restore(id);
  assert.deepEqual([instance.clock.now(), instance.clock.frozen, notes()], [0, true, []]);
  instance.clock.advance(HOUR_MS);
  await until(() => notes().length === 1);
  assert.equal(notes()[0]?.[0], 'timer alice');
  await ask('iam', 'CreateUser', { UserName: 'carol' });
  await until(() => notes().length === 2);
  assert.deepEqual(notes()[0], ['event 0001 carol', 'once']);
});

test('an event that was published while nobody delivered is delivered later', { timeout: TIMEOUT_MS }, async () => {
  const emulator = testEmulator({ placement: 'inline' });
  await emulator.ask('iam', 'CreateUser', { UserName: 'alice' });
  const pump = new EventPump(emulator.dispatcher, registry);
  const running = pump.run();
  const notes = () => emulator.instance.state('000000000000', 'us-east-1').range(NOTES);
  await until(() => notes().length === 1);
  pump.stop();
  await running;
  await emulator.close();
});
