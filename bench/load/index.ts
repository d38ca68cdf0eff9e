/** The load suite: chooses workloads and generators, runs them, and prints a line a row. */
import type { Launcher } from '../launcher.js';
import type { Options } from '../options.js';
import type { LoadRow, Result } from '../result.js';
import { findGenerators } from './generators/index.js';
import { measureWorkload, takesPart } from './run.js';
import { WORKLOADS } from './workloads/index.js';

const MIB = 1024 ** 2;

const padded = (value: number | undefined, digits: number, width: number): string =>
  (value === undefined ? '–' : value.toFixed(digits)).padStart(width);
const percent = (value: number | undefined): string => padded(value === undefined ? undefined : value * 100, 0, 3);

export function describeRow(row: LoadRow): string {
  const mode = row.rate === undefined ? `${row.connections ?? ''} conn` : `${row.rate}/s`;
  const head = `${row.workload.padEnd(30)} ${row.target.padEnd(15)} ${row.connections === undefined ? ''.padEnd(9) : mode.padStart(9)}`;
  if (row.error !== undefined) return `${head}  ${row.error}`;
  const perSecond = row.perSecond ?? 0;
  const parts = [
    row.bytesPerRequest === undefined
      ? `${padded(perSecond, 0, 8)}/s    `
      : `${padded((perSecond * row.bytesPerRequest) / MIB, 0, 8)} MiB/s`,
    `p50 ${padded(row.p50Ms, 2, 6)}  p99 ${padded(row.p99Ms, 2, 7)} ms`,
    `${padded(row.cpuUsPerRequest, 1, 7)} µs`,
    `share ${percent(row.share)} %, by CPU ${percent(row.shareByCpu)} %`,
    `peak ${padded(row.rssPeakMiB, 0, 4)} MiB`,
  ];
  if ((row.errors ?? 0) > 0) parts.push(`${row.errors} errors`);
  return `${head}  ${parts.join('  ')}`;
}

/**
 * `groups` are launchers that are measured in turns with each other; the groups run one after the other. `add` is told each row at once, so
 * that a long run which is cut off leaves what it has.
 */
export async function runLoad(
  options: Options,
  groups: ReadonlyArray<readonly Launcher[]>,
  add: (row: LoadRow) => void,
): Promise<Pick<Result, 'generators'>> {
  const generators = findGenerators(options.generator);
  const report = (row: LoadRow): void => {
    process.stdout.write(`${describeRow(row)}\n`);
    add(row);
  };
  for (const workload of WORKLOADS) {
    if (options.workloads.length > 0 && !options.workloads.some((start) => workload.name.startsWith(start))) continue;
    for (const group of groups) {
      const launchers = group.filter((launcher) => takesPart(workload, launcher));
      await measureWorkload(workload, launchers, { ...options, generators, report });
    }
  }
  return { generators: generators.map(({ name, version }) => ({ name, version })) };
}
