/** Reads the results of other targets' runs, as `--json FILE` writes them (or a report's `results.json`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFORMANCE_FOLDER } from '../load.js';
import type { RunResult } from '../result.js';

const RESULTS_FOLDER = path.join(CONFORMANCE_FOLDER, 'results');
const FORMAT = 1;

/** Those named by `--compare`, or else all of `conformance/results/`; never the run's own target. */
export function readOthers(run: RunResult, compare: string | undefined, folder = RESULTS_FOLDER): RunResult[] {
  const files = compare === undefined ? filesOf(folder) : compare.split(',').filter((file) => file !== '');
  return files.map(readRun).filter(({ target }) => target.name !== run.target.name);
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

function readRun(file: string): RunResult {
  const run = JSON.parse(readFileSync(file, 'utf8')) as RunResult;
  if (run.format !== FORMAT || !Array.isArray(run.cases)) throw new Error(`${file} is no result of a conformance run.`);
  return run;
}
