/**
 * Timers and moves of the clock against a small model: random timers (some set others, cancel others or fail once), cancels, freezes,
 * moves, scales and passing of the machine's time, which is the test's. What fires, in which order, and what the clock shows then, has to
 * be what the model says.
 */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Chance, chance } from '../test/fixtures/chance.js';
import { readConfig } from './config.js';
import { closeInstance, createInstance, type Instance } from './instance.js';
import { Moves } from './moves.js';
import type { Registry, ServiceDefinition } from './service.js';
import { cancelTimer, setTimer, Ticker, type TimerHandler } from './timers.js';

/** Rounds in `npm test`; RUSTSTACK_FUZZ takes more. Each is an emulator and some dozens of steps. */
const ROUNDS = Number(process.env.RUSTSTACK_FUZZ ?? 60);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);
const STEPS = 40;
const REAL = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;
const RETRY_MS = 1_000;
const OWNER = { service: 'iam', account: '000000000000', region: 'us-east-1' };
/** Turns of the event loop after which a timer that has not fired never will, and one that should not have has. */
const MAX_TURNS = 20_000;
const QUIET_TURNS = 20;

/** What a timer does when it fires. */
interface Task {
  /** Sets another timer this much later, once. */
  readonly sets?: number;
  /** Takes another timer back. */
  readonly cancels?: string;
  readonly failsOnce?: boolean;
}

type Fired = readonly [id: string, time: number];

/** The emulator under test. */
class Subject {
  readonly fired: Fired[] = [];
  readonly instance: Instance;
  readonly moves: Moves;
  readonly #ticker: Ticker;
  readonly #running: Promise<void>;
  readonly #keys = new Map<string, string>();

  constructor() {
    this.instance = createInstance(readConfig({}, {}));
    // Timers fail on purpose.
    Object.assign(this.instance, { log: { write: () => {}, enabled: () => false } });
    const timers = { task: () => this.#handle };
    const service: ServiceDefinition = { name: 'iam', operations: {}, inline: new Set(), timers };
    const registry: Registry = new Map([['iam', { name: 'iam', load: () => service }]]);
    this.#ticker = new Ticker(this.instance, registry);
    this.moves = new Moves(this.instance, this.#ticker, { settle: false });
    this.#running = this.#ticker.run();
  }

  set(id: string, due: number, task: Task): void {
    const state = this.instance.state(OWNER.account, OWNER.region);
    this.#keys.set(
      id,
      state.transact((tx) => setTimer(tx, OWNER, { name: 'task', id, due, payload: task })),
    );
  }

  cancel(id: string): void {
    const key = this.#keys.get(id);
    if (key !== undefined) this.instance.state('*', '*').transact((tx) => cancelTimer(tx, key));
  }

  /** Turns until `count` timers have fired, and some more in which none may. */
  async settle({ mock }: TestContext, count: number): Promise<void> {
    let quiet = 0;
    for (let turn = 0; quiet < QUIET_TURNS && turn < MAX_TURNS; turn++) {
      mock.timers.tick(0);
      await new Promise(setImmediate);
      quiet = this.fired.length >= count ? quiet + 1 : 0;
    }
  }

  async close(): Promise<void> {
    this.#ticker.stop();
    await this.#running;
    closeInstance(this.instance);
  }

  #handle: TimerHandler = (tx, timer, { clock }) => {
    const { sets, cancels, failsOnce } = timer.payload as Task;
    const { id } = timer;
    this.fired.push([id, clock.now()]);
    if (failsOnce && timer.failures === 0) throw new Error('the first try fails');
    const key = cancels && this.#keys.get(cancels);
    if (key) cancelTimer(tx, key);
    if (sets === undefined) return;
    const next = { name: 'task', id: `${id}'`, due: clock.now() + sets, payload: {} };
    this.#keys.set(next.id, setTimer(tx, OWNER, next));
  };
}

/** What should happen. */
class Model {
  readonly fired: Fired[] = [];
  frozen = false;
  scale = 1;
  #at = REAL;
  #since = REAL;
  readonly #pending = new Map<string, { due: number; key: number; task: Task; failures: number }>();
  #keys = 0;

  now(real: number): number {
    return this.frozen ? this.#at : this.#at + Math.floor((real - this.#since) * this.scale);
  }

  get ids(): string[] {
    return [...this.#pending.keys()];
  }

  set(id: string, due: number, task: Task, failures = 0): void {
    this.#pending.set(id, { due, key: ++this.#keys, task, failures });
  }

  /** One that has failed has another key, by which nobody can cancel it. */
  cancel(id: string): void {
    if (this.#pending.get(id)?.failures === 0) this.#pending.delete(id);
  }

  /** Fires what is due at `through`, each at its time, but none before `from`. */
  fire(from: number, through: number, atOnce: boolean): { fired: number; failed: number } {
    const tally = { fired: 0, failed: 0 };
    let now = from;
    for (;;) {
      const due = [...this.#pending].filter(([, timer]) => timer.due <= through);
      due.sort(([a, { due: x }], [b, { due: y }]) => x - y || (a < b ? -1 : 1));
      const [first] = due;
      if (!first) return tally;
      const [id, { due: time, task, failures }] = first;
      if (!atOnce) now = Math.max(now, time);
      this.#pending.delete(id);
      this.fired.push([id, now]);
      tally.fired++;
      if (task.failsOnce && failures === 0) {
        tally.failed++;
        this.set(id, now + RETRY_MS, task, 1);
        continue;
      }
      if (task.cancels !== undefined) this.cancel(task.cancels);
      if (task.sets !== undefined) this.set(`${id}'`, now + task.sets, {});
    }
  }

  go(real: number, at: number): void {
    this.#at = at;
    this.#since = real;
  }
}

async function round(t: TestContext, below: Chance): Promise<void> {
  const subject = new Subject();
  const model = new Model();
  const said: string[] = [];
  let made = 0;
  const check = async (): Promise<void> => {
    model.fire(model.now(Date.now()), model.now(Date.now()), true);
    await subject.settle(t, model.fired.length);
    assert.deepEqual(subject.fired, model.fired, said.join('\n'));
    assert.equal(subject.moves.now(), model.now(Date.now()), said.join('\n'));
  };
  const steps: ReadonlyArray<() => Promise<void> | void> = [
    () => {
      const id = `t${String(++made).padStart(3, '0')}`;
      const due = model.now(Date.now()) + below(6 * HOUR_MS) - HOUR_MS / 2;
      const others = model.ids;
      const task: Task = [
        {},
        {},
        { sets: 1 + below(2 * HOUR_MS) },
        { failsOnce: true },
        others.length > 0 ? { cancels: others[below(others.length)] as string } : {},
      ][below(5)] as Task;
      said.push(`set ${id} due ${due} ${JSON.stringify(task)}`);
      subject.set(id, due, task);
      model.set(id, due, task);
    },
    () => {
      const id = model.ids[below(Math.max(1, model.ids.length))];
      if (id === undefined) return;
      said.push(`cancel ${id}`);
      subject.cancel(id);
      model.cancel(id);
    },
    () => {
      const ms = below(2 * HOUR_MS);
      said.push(`pass ${ms}`);
      t.mock.timers.tick(ms);
    },
    async () => {
      said.push('freeze');
      await subject.moves.freeze();
      model.go(Date.now(), model.now(Date.now()));
      model.frozen = true;
    },
    async () => {
      said.push('unfreeze');
      await subject.moves.unfreeze();
      model.go(Date.now(), model.now(Date.now()));
      model.frozen = false;
    },
    async () => {
      const scale = [0.25, 1, 10, 1000][below(4)] as number;
      said.push(`scale ${scale}`);
      await subject.moves.rescale(scale);
      model.go(Date.now(), model.now(Date.now()));
      model.scale = scale;
    },
    async () => {
      const ms = below(4 * HOUR_MS);
      said.push(`advance ${ms}`);
      const { fired, failed } = await subject.moves.advance(ms);
      const now = model.now(Date.now());
      assert.deepEqual({ fired, failed }, model.fire(now, now + ms, false), said.join('\n'));
      assert.deepEqual(subject.fired, model.fired, said.join('\n'));
      model.go(Date.now(), now + ms);
    },
  ];
  try {
    for (let step = 0; step < STEPS; step++) {
      // Half of the steps set timers.
      await (steps[below(2) === 0 ? 0 : below(steps.length)] as () => Promise<void> | void)();
      await check();
    }
  } finally {
    await subject.close();
  }
}

test('timers fire as a model says, however the clock is moved', async (t) => {
  t.diagnostic(`RUSTSTACK_SEED=${SEED} replays this run`);
  const below = chance(SEED);
  for (let n = 0; n < ROUNDS; n++) {
    t.mock.timers.enable({ apis: ['Date', 'setTimeout'], now: REAL });
    await round(t, below);
    t.mock.timers.reset();
  }
});
