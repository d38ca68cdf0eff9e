/**
 * Makes `bench/README.md` and its plots from the results below `bench/results/` and from the prose of this folder: `intro.md` above the
 * figures, `notes.md` below them. Nothing of the README is written by hand, and no figure stands in it that isn't in a result.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TopLevelSpec } from 'vega-lite';
import { OURS, ROOT } from '../launcher.js';
import { type Origin, RESULTS, type Result, readResult } from '../result.js';
import { lambdaSection } from './lambda.js';
import { isLoad, loadSections, titleOf } from './load.js';
import { isMemory, memorySection } from './memory.js';
import { microSection } from './micro.js';
import { draw, latencyPlot, memoryPlot, rivalsPlot, sharesPlot } from './plots.js';
import { rivalSections } from './rivals.js';
import { startMatrix, startSection } from './start.js';
import { stateSection } from './state.js';

const README = path.join(ROOT, 'bench/README.md');
const PLOTS = path.join(ROOT, 'bench/plots');
const PROSE = path.join(ROOT, 'bench/report');

type Name = 'load' | 'start' | 'state' | 'memory' | 'lambda' | 'micro' | 'rivals-load' | 'rivals-start';
export type Results = Readonly<Partial<Record<Name, Result>>>;

const NAMES: readonly Name[] = ['load', 'start', 'state', 'memory', 'lambda', 'micro', 'rivals-load', 'rivals-start'];

export function readResults(): Results {
  const found = NAMES.map((name) => [name, path.join(RESULTS, `${name}.json`)] as const).filter(([, file]) => existsSync(file));
  return Object.fromEntries(found.map(([name, file]) => [name, readResult(file)]));
}

function moment({ date, commit, dirty }: Origin): string {
  return `${date.slice(0, 16).replace('T', ' ')} UTC, commit ${commit.slice(0, 10)}${dirty ? ' with changes that were not committed' : ''}`;
}

/** Where, when and with what a result was measured. */
function describe(result: Result, name: Name): string {
  const { cpu, cores, memoryGiB, os, kernel, node } = result.machine;
  const generators = result.generators.map((generator) => `${generator.name} ${generator.version}`);
  const parts = [
    moment(result),
    `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${os}, Linux ${kernel}, Node.js ${node}`,
    ...(generators.length > 0 ? [generators.join(', ')] : []),
    `load average ${result.loadAverage} at the beginning`,
  ];
  const command = `npm run bench${result.options.length > 0 ? ` -- ${result.options.join(' ')}` : ''}`;
  return `${parts.join('; ')}. \`${command}\` → [\`results/${name}.json\`](results/${name}.json)${describeOlder(result)}`;
}

/** The rows that were measured before, by when that was. Targets are named where not all of a workload's rows are as old. */
function describeOlder({ rows }: Result): string {
  const runs = new Map<string, Map<string, Set<string>>>();
  for (const { workload, target, measured } of rows) {
    if (measured === undefined) continue;
    const when = moment(measured);
    const workloads = runs.get(when) ?? new Map<string, Set<string>>();
    runs.set(when, workloads.set(workload, (workloads.get(workload) ?? new Set()).add(target)));
  }
  const described = (workload: string, targets: ReadonlySet<string>): string => {
    const all = new Set(rows.filter((row) => row.workload === workload).map(({ target }) => target));
    return targets.size === all.size ? titleOf(workload) : `${titleOf(workload)} (${[...targets].join(', ')})`;
  };
  const lines = [...runs].map(
    ([when, workloads]) => `- ${when}: ${[...workloads].map(([workload, targets]) => described(workload, targets)).join(', ')}`,
  );
  return lines.length === 0 ? '' : `\n\nOlder rows:\n\n${lines.join('\n')}`;
}

function part(results: Results, name: Name, title: string, body: (result: Result) => string): string {
  const result = results[name];
  return result === undefined ? '' : `## ${title}\n\n${describe(result, name)}\n\n${body(result)}\n`;
}

const prose = (name: string): string => readFileSync(path.join(PROSE, name), 'utf8').trim();

/** The README's text. */
export function readme(results: Results): string {
  const parts = [
    '<!-- Made by `npm run bench -- --render` from bench/results/ and bench/report/*.md: edit those. -->',
    prose('intro.md'),
    part(results, 'load', 'Load', loadSections),
    part(results, 'start', 'Start and memory', startSection),
    part(results, 'state', 'Snapshots and persistence', stateSection),
    part(results, 'memory', 'Memory under large bodies', memorySection),
    part(results, 'lambda', 'Lambda', lambdaSection),
    part(results, 'rivals-load', 'Beside other emulators', rivalSections),
    part(results, 'rivals-start', 'Start and memory beside other emulators', startMatrix),
    part(results, 'micro', 'Codecs, checksums, state', microSection),
    prose('notes.md'),
  ];
  return `${parts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function plots(results: Results): Record<string, TopLevelSpec> {
  const specs: Record<string, TopLevelSpec> = {};
  const load = results.load?.rows.filter(isLoad).filter(({ target }) => target === OURS) ?? [];
  if (load.length > 0) Object.assign(specs, { shares: sharesPlot(load), latency: latencyPlot(load) });
  const rivals = results['rivals-load']?.rows.filter(isLoad) ?? [];
  if (rivals.length > 0) specs.rivals = rivalsPlot(rivals);
  const memory = results.memory?.rows.filter(isMemory) ?? [];
  if (memory.length > 0) specs.memory = memoryPlot(memory);
  return specs;
}

/** Writes the README and the plots, and names the files. */
export async function render(): Promise<string[]> {
  const results = readResults();
  writeFileSync(README, readme(results));
  const files = [README];
  mkdirSync(PLOTS, { recursive: true });
  for (const [name, spec] of Object.entries(plots(results))) {
    const file = path.join(PLOTS, `${name}.svg`);
    writeFileSync(file, await draw(spec));
    files.push(file);
  }
  return files;
}
