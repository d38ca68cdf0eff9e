/**
 * Results that are kept in parts: a run of some workloads or targets replaces their rows in the kept file, and every other row stays, with
 * when and with which commit it was measured. So a run of many hours can be made in several.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { OURS } from './launcher.js';
import { UsageError } from './options.js';
import { type Machine, type Origin, RESULTS, type Result, type Row, readResult, writeResult } from './result.js';

/** The suites' files below `bench/results/`. */
export function resultName(suite: Row['suite'], rivals: boolean): string {
  return `${rivals ? 'rivals-' : ''}${suite}.json`;
}

/** What is replaced as a whole: all rows of a workload and target, whatever the number of connections. */
function keyOf({ suite, workload, target }: Row): string {
  // What each item adds, and how fast items were taken, comes of one filling.
  const name = suite === 'start' ? workload.replace(/-(each|rate)$/, '') : workload;
  return `${name}\n${target}`;
}

function originOf(row: Row, { date, commit, dirty, versions }: Result): Origin {
  const version = versions[row.target];
  return { date, commit, ...(dirty && { dirty }), ...(version !== undefined && row.target !== OURS && { version }) };
}

/** `kept` with the rows of `fresh` in place of those of the same workloads and targets. */
export function mergeResults(kept: Result, fresh: Result): Result {
  const left = new Map<string, Row[]>();
  for (const row of fresh.rows) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  const replaced = new Set(left.keys());
  const rows: Row[] = [];
  for (const row of kept.rows) {
    const key = keyOf(row);
    if (!replaced.has(key)) rows.push({ ...row, measured: row.measured ?? originOf(row, kept) });
    // The new rows stand where the old ones stood.
    else rows.push(...(left.get(key) ?? []));
    left.delete(key);
  }
  rows.push(...[...left.values()].flat());
  const names = new Set(fresh.generators.map(({ name }) => name));
  const generators = [...fresh.generators, ...kept.generators.filter(({ name }) => !names.has(name))];
  return { ...fresh, generators, versions: { ...kept.versions, ...fresh.versions }, rows };
}

/** Refuses to put figures of two machines into one table. */
export function checkSameMachine(file: string, machine: Machine): void {
  if (!existsSync(file)) return;
  if (JSON.stringify(readResult(file).machine) === JSON.stringify(machine)) return;
  const name = path.relative(process.cwd(), file);
  throw new UsageError(
    `${name} was measured on another machine or with another Node.js: measure all of it anew, or write elsewhere with --out.`,
  );
}

/** Writes `fresh` into the kept file: alone if it is the whole of it, else among the rows that are there. */
export function keepResult(file: string, fresh: Result, isPart: boolean): void {
  if (!isPart || !existsSync(file)) {
    writeResult(file, fresh);
    return;
  }
  checkSameMachine(file, fresh.machine);
  writeResult(file, mergeResults(readResult(file), fresh));
}

/** `--merge=FILE`: what a run wrote elsewhere becomes part of the kept result. Gives the kept file. */
export function mergeFile(file: string): string {
  const fresh = readResult(file);
  const [first] = fresh.rows;
  if (first === undefined) throw new UsageError(`${file} has no rows.`);
  const kept = path.join(RESULTS, resultName(first.suite, fresh.options.includes('--rivals')));
  keepResult(kept, fresh, true);
  return kept;
}
