/** Snapshots in memory: taking and restoring them in a large world and in an empty one, and what they cost the writes that follow. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../../result.js';
import { dropSnapshot, restoreSnapshot, type Served, serve, takeSnapshot } from '../server.js';
import type { Figure, StatePlan, StateWorkload } from '../workload.js';
import { BUCKETS, ITEMS, loadWorld, OBJECTS, overwrites, TABLES } from '../world.js';

const TIMES = 200;
const CHANGED = 1000;
const WRITERS = 32;
const KEYS = 10_000;
/** A background sweep of what was let go of has the machine for itself for so long. */
const SETTLE_MS = 500;

interface Times {
  readonly take: number[];
  readonly restore: number[];
}

/** Each snapshot is restored after changes, and dropped. */
async function times(served: Served, change: () => Promise<void>): Promise<Times> {
  const found: Times = { take: [], restore: [] };
  for (let n = 0; n < TIMES; n += 1) {
    found.take.push(await takeSnapshot(served, `s${n}`));
    if (n % 20 === 0) await change();
    found.restore.push(await restoreSnapshot(served, `s${n}`));
    await dropSnapshot(served, `s${n}`);
  }
  return found;
}

const tail = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] as number;

function figures(what: string, own: readonly number[], empty: readonly number[]): Figure[] {
  return [
    {
      case: `${what}, median of ${TIMES}`,
      unit: 'ms',
      value: median(own),
      beside: median(empty),
      besideWhat: 'in an empty emulator',
    },
    { case: `${what}, 99th percentile`, unit: 'ms', value: tail(own), beside: tail(empty), besideWhat: 'in an empty emulator' },
  ];
}

/** PutItem over the million with a snapshot just taken, and without one, in turns. */
async function* writesAfter(served: Served, { generators, rounds, seconds }: StatePlan): AsyncGenerator<Figure> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-state-'));
  const { client, running } = served;
  const requests = await client.signAll(overwrites(KEYS, 'y'));
  const generator = generators.find((one) => one.takes({ requests }));
  if (generator === undefined) throw new Error('None of the chosen load generators can send this workload.');
  const load = async (): Promise<number> => {
    const { credentials, checked } = client;
    const plan = { port: running.port, requests, connections: WRITERS, seconds, folder, credentials, checked };
    return (await generator.run(plan)).perSecond;
  };
  try {
    await load();
    const [without, withSnapshot, again]: [number[], number[], number[]] = [[], [], []];
    for (let n = 0; n < rounds; n += 1) {
      without.push(await load());
      await takeSnapshot(served, 'kept');
      withSnapshot.push(await load());
      again.push(await load());
      await dropSnapshot(served, 'kept');
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    }
    const beside = { unit: 'per second', beside: median(without), besideWhat: 'without a snapshot' } as const;
    const length = `${seconds} s`;
    yield {
      ...beside,
      case: `PutItem, ${WRITERS} connections, the first ${length} after a snapshot`,
      value: median(withSnapshot),
      rounds: withSnapshot,
    };
    yield { ...beside, case: `PutItem, ${WRITERS} connections, the ${length} after those`, value: median(again), rounds: again };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const snapshots: StateWorkload = {
  name: 'snapshots',
  async *run(plan) {
    const empty = await serve(plan.launcher);
    let least: Times;
    try {
      least = await times(empty, async () => {});
    } finally {
      await empty.stop();
    }
    const served = await serve(plan.launcher);
    try {
      await loadWorld(served.client, performance.now() + plan.setupLimitSeconds * 1000);
      const change = overwrites(CHANGED, 'z');
      const { take, restore } = await times(served, () => served.client.sendAll(change));
      const world = `${count(ITEMS)} items, ${count(OBJECTS)} objects, ${count(TABLES)} tables and ${count(BUCKETS)} buckets`;
      yield* figures(`create, ${world}`, take, least.take);
      yield* figures('restore, the same', restore, least.restore);
      yield* writesAfter(served, plan);
    } finally {
      await served.stop();
    }
  },
};

const count = (value: number): string => value.toLocaleString('en-US');
