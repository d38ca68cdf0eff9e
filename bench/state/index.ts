/** The state suite: snapshots, persistence and restarts of our own emulator; no rival has all of them. */
import { type Launcher, OURS, TargetError } from '../launcher.js';
import { findGenerators } from '../load/generators/index.js';
import type { Options } from '../options.js';
import type { StateRow } from '../result.js';
import type { StateWorkload } from './workload.js';
import { STATE_WORKLOADS } from './workloads/index.js';

function describeRow({ workload, case: what, value, unit, beside, besideWhat, error }: StateRow): string {
  const head = `${workload.padEnd(20)} ${what}`;
  if (error !== undefined || value === undefined) return `${head}: ${error}`;
  const other = beside === undefined ? '' : ` (${besideWhat}: ${beside.toFixed(2)})`;
  return `${head}: ${value.toFixed(2)} ${unit}${other}`;
}

export async function runState(options: Options, targets: readonly Launcher[], add: (row: StateRow) => void): Promise<void> {
  const launcher = targets.find(({ name }) => name === OURS);
  if (launcher === undefined) return;
  const plan = { ...options, launcher, generators: findGenerators(options.generator) };
  const tell = (workload: StateWorkload, figure: Omit<StateRow, 'suite' | 'workload' | 'target'>): void => {
    const row: StateRow = { suite: 'state', workload: workload.name, target: OURS, ...figure };
    process.stdout.write(`${describeRow(row)}\n`);
    add(row);
  };
  for (const workload of STATE_WORKLOADS) {
    if (options.workloads.length > 0 && !options.workloads.some((begin) => workload.name.startsWith(begin))) continue;
    try {
      for await (const figure of workload.run(plan)) tell(workload, figure);
    } catch (error) {
      if (!(error instanceof TargetError)) throw error;
      tell(workload, { case: 'all of it', error: error.message });
    }
  }
}
