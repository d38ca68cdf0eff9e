/** Restores while requests are under way: each answer is of one world, and so is each row that is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type TestEmulator, testEmulator, until } from '../test/fixtures/emulator.js';
import { NOTES, USERS, WORLD_KEYS, WORLDS } from '../test/fixtures/services.js';
import { RequestContext } from './context.js';
import { isWorldReplaced, type ScopedState } from './state/index.js';

const TIMEOUT_MS = 60_000;
const ROUNDS = 60;
const WORLD_NAMES = ['one', 'two'];

function withEmulator(
  name: string,
  placement: 'inline' | 'shard',
  run: (emulator: TestEmulator, rows: ScopedState) => Promise<void>,
): void {
  test(name, { timeout: TIMEOUT_MS }, async () => {
    const emulator = testEmulator({ placement });
    try {
      await run(emulator, emulator.instance.state('000000000000', 'us-east-1'));
    } finally {
      await emulator.close();
    }
  });
}

/** Makes a world of each name, all of whose rows say it, and keeps it. */
function keepWorlds({ instance }: TestEmulator, rows: ScopedState): void {
  for (const name of WORLD_NAMES) {
    rows.transact((tx) => {
      for (const key of WORLD_KEYS) tx.put(WORLDS, key, name);
    });
    instance.world.create({ name });
  }
}

for (const placement of ['inline', 'shard'] as const) {
  for (const operation of ['ListUsers', 'ListGroups']) {
    withEmulator(`${operation} ${placement}: an answer and what it wrote are of one world`, placement, async (emulator, rows) => {
      keepWorlds(emulator, rows);
      const { world } = emulator.instance;
      let over = false;
      const answered = new Map<string, number>();
      const ask = async (): Promise<void> => {
        const { status, text } = await emulator.ask('iam', operation);
        assert.equal(status, 200, text);
        const seen = new Set(/<Marker>([^<]*)</.exec(text)?.[1]?.split(','));
        assert.equal(seen.size, 1, text);
        for (const name of seen) answered.set(name, (answered.get(name) ?? 0) + 1);
      };
      const client = async (): Promise<void> => {
        try {
          while (!over) await ask();
        } finally {
          over = true;
        }
      };
      const clients = [client(), client(), client()];
      for (let round = 0; !over && (round < ROUNDS || answered.size < WORLD_NAMES.length); round++) {
        const name = WORLD_NAMES[round % WORLD_NAMES.length] as string;
        world.restore(name);
        // Long enough for some requests to end between two restores, and short enough for others to meet one.
        await sleep(3);
        for (const [key, seen] of rows.range(NOTES)) assert.equal(seen, name, key);
      }
      over = true;
      await Promise.all(clients);
    });
  }

  withEmulator(`${placement}: a request that waits is answered as at its deadline`, placement, async (emulator, rows) => {
    keepWorlds(emulator, rows);
    emulator.instance.clock.freeze();
    const waiting = emulator.ask('iam', 'UpdateUser', { UserName: 'nobody' });
    const other = emulator.ask('iam', 'UpdateUser', { UserName: 'nobody' });
    // The wait must have begun. A request behind it on the same thread has been answered then.
    await emulator.ask('iam', 'CreateUser', { UserName: 'somebody' });
    emulator.instance.world.restore('one');
    for (const answer of await Promise.all([waiting, other])) {
      assert.equal(answer.status, 404);
      assert.match(answer.text, /Nobody came/);
    }
    assert.equal(rows.get(USERS, 'somebody'), undefined);
    assert.equal(rows.get(NOTES, 'aborted'), 'nobody', 'their signals have ended');
  });
}

withEmulator('a transaction of an earlier world is refused, whatever it read', 'inline', async (emulator, rows) => {
  keepWorlds(emulator, rows);
  const { engineState, world } = emulator.instance;
  const since = engineState.sequence();
  rows.transact((tx) => tx.put(NOTES, 'before', 'x'), since);
  world.restore('one');
  assert.throws(() => rows.transact((tx) => tx.put(NOTES, 'late', 'x'), since), isWorldReplaced);
  assert.throws(() => engineState.within(since, () => rows.get(WORLDS, 'a')), isWorldReplaced);
  assert.deepEqual(rows.range(NOTES), []);
  assert.equal(
    engineState.within(engineState.sequence(), () => rows.get(WORLDS, 'a')),
    'one',
  );
});

withEmulator('snapshots get names of their own and keep what stands beside the rows', 'inline', async (emulator) => {
  const { world } = emulator.instance;
  const first = world.create();
  const second = world.create();
  assert.notEqual(first.id, second.id);
  assert.deepEqual([first.name, second.name], ['snapshot-1', 'snapshot-2']);
  world.delete(first.id);
  assert.equal(world.create().name, 'snapshot-3');
  assert.throws(() => world.create({ name: 'snapshot-2' }), /There is a snapshot of that name/);
  const replaced = world.create({ name: 'snapshot-2', replace: true });
  assert.equal(world.find('snapshot-2')?.id, replaced.id);
  assert.equal(world.find(second.id), undefined);
  assert.throws(() => emulator.instance.state('*', '*').transact(() => world.restore('snapshot-2')), /inside a transaction/);
});

withEmulator(
  'a wait counts changes since the last read, or else from now on',
  'inline',
  async ({ dispatcher, instance }, rows) => {
    const identity = { service: 'iam', operation: 'GetUser', account: '000000000000', region: 'us-east-1', requestId: 'r' };
    const context = new RequestContext(
      dispatcher,
      { ...identity, accessKeyId: undefined, signature: 'none', hostLabel: undefined },
      'GetUser',
      undefined,
    );
    const change = (): void => rows.transact((tx) => tx.put(NOTES, 'k', 'v'));
    const range = { collection: NOTES };
    context.state.get(NOTES, 'k');
    change();
    assert.equal(await context.wait(range, Number.POSITIVE_INFINITY), true);
    let ended: boolean | undefined;
    const second = context.wait(range, Number.POSITIVE_INFINITY).then((changed) => {
      ended = changed;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(ended, undefined, 'the change before it is none for the second wait');
    change();
    await second;
    assert.equal(ended, true);
    instance.world.reset();
    assert.equal(await context.wait(range, Number.POSITIVE_INFINITY), false);
    assert.equal(context.isOutdated, false);
    context.finish();
  },
);

withEmulator(
  'a restore ends the signals of requests under way, and of no later ones',
  'inline',
  async ({ dispatcher, instance }) => {
    const endings = [new AbortController(), new AbortController(), new AbortController()] as const;
    const [first, over, later] = endings;
    dispatcher.hold(first);
    dispatcher.hold(over);
    dispatcher.letGo(over);
    instance.world.reset();
    await until(() => first.signal.aborted);
    dispatcher.hold(later);
    assert.deepEqual(
      endings.map(({ signal }) => signal.aborted),
      [true, false, false],
    );
    instance.world.reset();
    await until(() => later.signal.aborted);
  },
);
