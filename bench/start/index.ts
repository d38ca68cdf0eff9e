/**
 * The start suite: how long from exec to the first answer, what an idle target holds in memory, and what each item and object adds to it.
 * Start and idle memory are measured in turns with a bare Node.js + uWebSockets.js server, which does the least that any such server can.
 */

import { type Launcher, pause, type Running, start, TargetError } from '../launcher.js';
import { startCeiling } from '../load/ceiling.js';
import { Client } from '../load/client.js';
import { BUCKET, batches, createTable, generate, type Item, TABLE, text } from '../load/data.js';
import { type BenchRequest, type Service, s3 } from '../load/request.js';
import type { Options } from '../options.js';
import { residentBytes } from '../processes.js';
import { median, type StartRow } from '../result.js';

/** A start is short: more rounds than those of the load make its median steadier and cost little. */
const STARTS_PER_ROUND = 5;
/** What is still done after the first answer is over by then. */
const SETTLE_MS = 1000;
const MIB = 1024 ** 2;
const PARALLEL = 8;

const ITEMS = 1_000_000;
/** As AWS counts it: names and values. */
const ITEM_BYTES = 100;
const OBJECTS = 100_000;
const OBJECT_BYTES = 1024;

export const START_WORKLOADS = {
  first: 'first-answer',
  idle: 'idle-memory',
  items: 'memory-1m-items',
  objects: 'memory-100k-objects',
} as const;

interface Start {
  readonly ms: number;
  readonly bytes: number;
}

async function startOnce(begin: () => Promise<Running>): Promise<Start> {
  const running = await begin();
  await pause(SETTLE_MS);
  const bytes = residentBytes(running.pids());
  await running.stop();
  return { ms: running.startMs, bytes };
}

function startRows(target: string, own: readonly Start[], bare: readonly Start[]): StartRow[] {
  const row = (workload: string, unit: 'ms' | 'MiB', of: (start: Start) => number): StartRow => {
    const rounds = own.map(of);
    return { suite: 'start', workload, target, unit, value: median(rounds), bare: median(bare.map(of)), rounds };
  };
  return [row(START_WORKLOADS.first, 'ms', ({ ms }) => ms), row(START_WORKLOADS.idle, 'MiB', ({ bytes }) => bytes / MIB)];
}

async function measureStarts(launcher: Launcher, rounds: number): Promise<StartRow[]> {
  const own: Start[] = [];
  const bare: Start[] = [];
  for (let n = 0; n < rounds * STARTS_PER_ROUND; n += 1) {
    bare.push(await startOnce(() => startCeiling([{ head: 200, body: 500 }])));
    own.push(await startOnce(() => start(launcher)));
  }
  return startRows(launcher.name, own, bare);
}

function hundredBytes(n: number): Item {
  const id = `item-${String(n).padStart(7, '0')}`;
  return { id: { S: id }, data: { S: text(ITEM_BYTES - 'id'.length - id.length - 'data'.length) } };
}

function* puts(): Generator<BenchRequest> {
  const body = text(OBJECT_BYTES);
  for (let n = 0; n < OBJECTS; n += 1) yield s3('PUT', `/${BUCKET}/object-${String(n).padStart(6, '0')}`, body);
}

interface Filling {
  readonly workload: string;
  readonly service: Service;
  readonly count: number;
  prepare(client: Client): Promise<unknown>;
  requests(): Iterable<BenchRequest>;
}

const FILLINGS: readonly Filling[] = [
  {
    workload: START_WORKLOADS.items,
    service: 'dynamodb',
    count: ITEMS,
    prepare: (client) => createTable(client, TABLE, 'id'),
    requests: () => batches(TABLE, generate(ITEMS, hundredBytes)),
  },
  {
    workload: START_WORKLOADS.objects,
    service: 's3',
    count: OBJECTS,
    prepare: (client) => client.send(s3('PUT', `/${BUCKET}`)),
    requests: puts,
  },
];

/** Resident memory after so many rows have been loaded, what each of them added, and how fast they were taken. */
async function fill(filling: Filling, launcher: Launcher, limitSeconds: number): Promise<StartRow[]> {
  const running = await start(launcher);
  const client = new Client({ port: running.port, credentials: launcher.credentials });
  const head = { suite: 'start', target: launcher.name } as const;
  try {
    await client.ready(filling.service);
    await filling.prepare(client);
    await pause(SETTLE_MS);
    const before = residentBytes(running.pids());
    const began = performance.now();
    await client.sendAll(filling.requests(), began + limitSeconds * 1000, PARALLEL);
    const seconds = (performance.now() - began) / 1000;
    await pause(SETTLE_MS);
    const after = residentBytes(running.pids());
    return [
      { ...head, workload: filling.workload, unit: 'MiB', value: after / MIB },
      { ...head, workload: `${filling.workload}-each`, unit: 'bytes', value: (after - before) / filling.count },
      { ...head, workload: `${filling.workload}-rate`, unit: 'per second', value: filling.count / seconds },
    ];
  } catch (error) {
    return [{ ...head, workload: filling.workload, error: (error as Error).message }];
  } finally {
    client.close();
    await running.stop();
  }
}

function describeRow({ workload, target, value, unit, bare, error }: StartRow): string {
  const head = `${workload.padEnd(30)} ${target.padEnd(15)}`;
  if (error !== undefined) return `${head}  ${error}`;
  return `${head}  ${(value ?? 0).toFixed(1)} ${unit}${bare === undefined ? '' : ` (bare ${bare.toFixed(1)})`}`;
}

/** The rows of the targets, one target after the other. `add` is told each row at once. */
export async function runStart(options: Options, targets: readonly Launcher[], add: (row: StartRow) => void): Promise<void> {
  const tell = (rows: readonly StartRow[]): void => {
    for (const row of rows) {
      process.stdout.write(`${describeRow(row)}\n`);
      add(row);
    }
  };
  const wanted = (name: string): boolean =>
    options.workloads.length === 0 || options.workloads.some((begin) => name.startsWith(begin));
  for (const target of targets) {
    try {
      if (wanted(START_WORKLOADS.first) || wanted(START_WORKLOADS.idle)) tell(await measureStarts(target, options.rounds));
      for (const filling of FILLINGS) {
        if (wanted(filling.workload) && target.services.includes(filling.service)) {
          tell(await fill(filling, target, options.setupLimitSeconds));
        }
      }
    } catch (error) {
      if (!(error instanceof TargetError)) throw error;
      tell([{ suite: 'start', workload: START_WORKLOADS.first, target: target.name, error: error.message }]);
    }
  }
}
