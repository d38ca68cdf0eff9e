/**
 * `npm run test:soak -- --minutes=10`: an emulator in memory and one with persistence at the same time, under writes, while snapshots are taken,
 * restored and dropped. Resident memory and the sizes of the bodies' files and of the store's are sampled every second, and judged by their slope
 * (`trend.ts`). `npm run test:soak -- lambda` counts what invocations leave behind instead (`lambda.ts`).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clientsOf } from '../clients.js';
import { pause, startEmulatorProcess } from '../emulator-process.js';
import { randomOf } from '../random.js';
import { soakLambda } from './lambda.js';
import { type Counts, prepare, soak } from './load.js';
import { judge, type Sample } from './trend.js';

const MIB = 1024 ** 2;
const BYTES_PER_KIB = 1024;
/** What stat counts a file's place on the disk in. */
const BYTES_PER_BLOCK = 512;
const SAMPLE_MS = 1000;
/** Journals of the store grow to so much before they are dropped, so that its folder goes up and down by it (ARCHITECTURE.md). */
const JOURNALS_BYTES = 128 * MIB;

function residentBytes(pid: number): number {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) * BYTES_PER_KIB;
}

/** What the files of a folder take on the disk: those of bodies, and all others, which are the store's. */
function folderBytes(folder: string): { bodies: number; store: number } {
  const bytes = { bodies: 0, store: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const blocks = statSync(path.join(folder, name), { throwIfNoEntry: false })?.blocks ?? 0;
    bytes[/(^|\/)(blobs|ruststack-s3-[^/]*)\//.test(name) ? 'bodies' : 'store'] += blocks * BYTES_PER_BLOCK;
  }
  return bytes;
}

interface Soaked {
  readonly mode: string;
  readonly counts: Counts;
  readonly resident: Sample[];
  readonly bodies: Sample[];
  readonly store: Sample[];
}

async function soakOne(mode: string, environment: Record<string, string>, minutes: number, seed: string): Promise<Soaked> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-soak-'));
  const emulator = await startEmulatorProcess({ ...environment, DATA_DIR: folder });
  const clients = clientsOf(emulator.endpoint);
  const soaked: Soaked = {
    mode,
    counts: { writes: 0, snapshots: 0, restores: 0, interrupted: 0 },
    resident: [],
    bodies: [],
    store: [],
  };
  const began = performance.now();
  const end = began + minutes * 60_000;
  const goesOn = (): boolean => performance.now() < end;
  const sample = async (): Promise<void> => {
    for (; goesOn(); await pause(SAMPLE_MS)) {
      const at = (performance.now() - began) / 1000;
      soaked.resident.push({ at, bytes: residentBytes(emulator.pid) });
      const { bodies, store } = folderBytes(folder);
      soaked.bodies.push({ at, bytes: bodies });
      soaked.store.push({ at, bytes: store });
    }
  };
  try {
    await prepare(clients);
    await Promise.all([sample(), soak(clients, randomOf(`${seed}/${mode}`), soaked.counts, goesOn)]);
    return soaked;
  } catch (error) {
    throw new Error(`${mode}: ${(error as Error).stack}\nThe server said: ${emulator.output()}`);
  } finally {
    clients.close();
    await emulator.stop();
    rmSync(folder, { recursive: true });
  }
}

/** One line a mode; whether all of it is flat. */
function tell({ mode, counts, resident, bodies, store }: Soaked, minutes: number): boolean {
  const figures = Object.entries({
    memory: judge(resident),
    'files of bodies': judge(bodies),
    'files of the store': judge(store, JOURNALS_BYTES),
  });
  const told = figures.map(([name, { flat, mean, growth, bound }]) => {
    const change = `${growth >= 0 ? '+' : ''}${(growth / MIB).toFixed(1)} MiB`;
    return `${name} ${(mean / MIB).toFixed(1)} MiB on average, ${change} by its slope (bound ${(bound / MIB).toFixed(1)}): ${flat ? 'flat' : 'GROWS'}`;
  });
  const done = `${counts.writes} writes, ${counts.snapshots} snapshots taken and dropped, ${counts.restores} restored`;
  process.stdout.write(`Soak of ${minutes} minutes, ${mode}: ${done}; ${told.join('; ')}\n`);
  return figures.every(([, { flat }]) => flat);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
  });
  if (positionals.length > 0) {
    const [what] = positionals;
    if (what !== 'lambda' || positionals.length > 1)
      throw new Error(`There is no soak of '${positionals.join(' ')}': say lambda, or nothing.`);
    process.exitCode = (await soakLambda()) ? 0 : 1;
    return;
  }
  const minutes = Number(values.minutes);
  const soaked = await Promise.all([
    soakOne('memory', {}, minutes, values.seed),
    soakOne('persistent', { PERSISTENCE: '1' }, minutes, values.seed),
  ]);
  const flat = soaked.map((one) => tell(one, minutes));
  process.exitCode = flat.every(Boolean) ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
