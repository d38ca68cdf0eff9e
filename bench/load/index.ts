/** The load suite: chooses workloads, targets and generators, runs them, and prints a line a row. */
import { type Launcher, loadLaunchers, OURS } from '../launcher.js';
import { type Options, UsageError } from '../options.js';
import type { LoadRow, Result } from '../result.js';
import { findGenerators } from './generators/index.js';
import { measureWorkload, takesPart } from './run.js';
import type { Workload } from './workload.js';
import { WORKLOADS } from './workloads/index.js';

/** The targets that the options name: ours, unless they say otherwise. */
export function chooseTargets({ targets, rivals }: Pick<Options, 'targets' | 'rivals'>): Launcher[] {
  const all = loadLaunchers();
  if (targets.length === 0) return rivals ? all : all.filter(({ name }) => name === OURS);
  const unknown = targets.find((wanted) => !all.some(({ name }) => name === wanted));
  if (unknown !== undefined) {
    throw new UsageError(`There is no target '${unknown}'; there are ${all.map(({ name }) => name).join(', ')}.`);
  }
  return all.filter(({ name }) => targets.includes(name));
}

function chooseWorkloads(wanted: readonly string[]): Workload[] {
  return WORKLOADS.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
}

const padded = (value: number | undefined, digits: number, width: number): string => (value ?? 0).toFixed(digits).padStart(width);

export function describeRow(row: LoadRow): string {
  const mode = row.rate === undefined ? `${row.connections ?? ''} conn` : `${row.rate}/s`;
  const head = `${row.workload.padEnd(30)} ${row.target.padEnd(15)} ${row.connections === undefined ? ''.padEnd(9) : mode.padStart(9)}`;
  if (row.error !== undefined) return `${head}  ${row.error}`;
  const parts = [
    row.bytesPerRequest === undefined
      ? `${padded(row.perSecond, 0, 8)}/s`
      : `${padded(((row.perSecond ?? 0) * row.bytesPerRequest) / 1024 ** 2, 0, 6)} MiB/s`,
    `p50 ${padded(row.p50Ms, 2, 6)}  p99 ${padded(row.p99Ms, 2, 7)} ms`,
    `${padded(row.cpuUsPerRequest, 1, 7)} µs`,
    `share ${padded((row.share ?? 0) * 100, 0, 3)} %, by CPU ${padded((row.shareByCpu ?? 0) * 100, 0, 3)} %`,
    `peak ${padded(row.rssPeakMiB, 0, 4)} MiB`,
  ];
  if ((row.errors ?? 0) > 0) parts.push(`${row.errors} errors`);
  return `${head}  ${parts.join('  ')}`;
}

export async function runLoad(options: Options): Promise<Pick<Result, 'rows' | 'generators' | 'versions'>> {
  const generators = findGenerators(options.generator);
  const targets = chooseTargets(options);
  const rows: LoadRow[] = [];
  const report = (row: LoadRow): void => {
    process.stdout.write(`${describeRow(row)}\n`);
  };
  for (const workload of chooseWorkloads(options.workloads)) {
    for (const target of targets) {
      if (takesPart(workload, target))
        rows.push(...(await measureWorkload(workload, target, { ...options, generators, report })));
    }
  }
  return {
    rows,
    generators: generators.map(({ name, version }) => ({ name, version })),
    versions: Object.fromEntries(targets.map(({ name, version }) => [name, version])),
  };
}
