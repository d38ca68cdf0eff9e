/**
 * The memory suite: how resident memory grows while large bodies pass, and what each of very many small objects adds to it. Of our own emulator
 * alone: the question is whether its memory depends on what is sent through it.
 */
import { type Launcher, OURS, pause, start, TargetError } from '../launcher.js';
import { Client } from '../load/client.js';
import type { Options } from '../options.js';
import type { MemoryRow } from '../result.js';
import { Sampler } from './sampler.js';
import { MEMORY_WORKLOADS, type MemoryWorkload } from './workloads.js';

const SETTLE_MS = 1000;
const MIB = 1024 ** 2;

async function measure(workload: MemoryWorkload, launcher: Launcher, limitSeconds: number): Promise<MemoryRow> {
  const running = await start(launcher);
  const client = new Client({ port: running.port, credentials: launcher.credentials });
  const head = { suite: 'memory', workload: workload.name, title: workload.title, target: launcher.name } as const;
  try {
    await workload.prepare(client);
    await pause(SETTLE_MS);
    const sampler = new Sampler(running.pids());
    const began = performance.now();
    try {
      await workload.run(client, began + limitSeconds * 1000);
    } finally {
      sampler.stop();
    }
    const seconds = (performance.now() - began) / 1000;
    const more = { beforeMiB: sampler.before / MIB, seconds, samples: sampler.samples() };
    if (workload.things === undefined) return { ...head, unit: 'MiB', value: sampler.growth() / MIB, ...more };
    await pause(SETTLE_MS);
    return { ...head, unit: 'bytes', value: (sampler.now() - sampler.before) / workload.things, ...more };
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    return { ...head, error: error.message };
  } finally {
    client.close();
    await running.stop();
  }
}

function describeRow({ title, value, unit, beforeMiB, seconds, error }: MemoryRow): string {
  if (error !== undefined) return `${title}: ${error}`;
  return `${title}: ${value?.toFixed(1)} ${unit} (${beforeMiB?.toFixed(1)} MiB before, ${seconds?.toFixed(1)} s)`;
}

export async function runMemory(options: Options, targets: readonly Launcher[], add: (row: MemoryRow) => void): Promise<void> {
  const launcher = targets.find(({ name }) => name === OURS);
  if (launcher === undefined) return;
  for (const workload of MEMORY_WORKLOADS) {
    if (options.workloads.length > 0 && !options.workloads.some((begin) => workload.name.startsWith(begin))) continue;
    const row = await measure(workload, launcher, options.setupLimitSeconds);
    process.stdout.write(`${describeRow(row)}\n`);
    add(row);
  }
}
