/**
 * `npm run conformance`: runs the cases against the emulator of this checkout or another target, prints a table, and ends non-zero on any
 * deviation from the target's expectations. Exit codes: 0 as expected, 1 deviations, 2 wrong use.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { expectationsFile, judgeRun, readExpectations, updateExpectations } from './expectations.js';
import { renderJunit } from './junit.js';
import { loadSuite } from './load.js';
import type { CaseResult, RunResult } from './result.js';
import { caseId, choose, runSuite } from './run.js';
import { renderTable, renderVerdict } from './table.js';
import { ownTarget, type Target, urlTarget } from './targets.js';

const USAGE = `Usage: npm run conformance -- [options]
  --target URL|aws        another target than the emulator of this checkout
  --name NAME             what the target is called, for its expectations file and the report
  --service S  --operation O  --case PART    only these cases
  --json FILE             the whole result ('-' prints it)
  --junit FILE            the result for CI systems
  --update-expectations   write the failures of this run down as known, with --reason "…" for new ones
  --concurrency N         cases at once
`;

const OPTIONS = {
  target: { type: 'string' },
  name: { type: 'string' },
  service: { type: 'string' },
  operation: { type: 'string' },
  case: { type: 'string' },
  json: { type: 'string' },
  junit: { type: 'string' },
  reason: { type: 'string' },
  concurrency: { type: 'string' },
  'update-expectations': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function commit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const { values: options } = parseArgs({ options: OPTIONS });
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const suite = loadSuite();
  const chosen = choose(suite, options);
  if (chosen.length === 0) {
    process.stderr.write('No case matches.\n');
    return 2;
  }
  const target: Target = options.target === undefined ? ownTarget() : urlTarget(options.target, options.name);
  const file = expectationsFile(target.name);
  const known = readExpectations(file);
  const allCases = new Set(choose(suite, {}).map((one) => caseId(one.file, one.case)));
  const started = performance.now();
  const concurrency = Number(options.concurrency ?? 2 * availableParallelism());
  let results: CaseResult[];
  try {
    results = await runSuite(suite, chosen, target, { concurrency, onResult: progress(chosen.length) });
  } finally {
    await target.stop();
  }
  results = results.map((result) => ({ ...result, known: known.get(result.id) }));
  const run: RunResult = {
    format: 1,
    target: { name: target.name, version: target.version, url: target.url },
    date: new Date().toISOString(),
    commit: commit(),
    seconds: (performance.now() - started) / 1000,
    cases: results,
  };
  if (options.json === '-') process.stdout.write(`${JSON.stringify(run, null, 2)}\n`);
  else if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(run, null, 2));
  if (options.junit !== undefined) writeFileSync(options.junit, renderJunit(run));
  const out = options.json === '-' ? process.stderr : process.stdout;
  out.write(renderTable(results));
  if (options['update-expectations']) {
    updateExpectations(file, results, { known, allCases, reason: options.reason });
    return 0;
  }
  const verdict = judgeRun(results, known, allCases);
  out.write(renderVerdict(verdict));
  return verdict.unexpectedFailures.length + verdict.unexpectedPasses.length + verdict.stale.length === 0 ? 0 : 1;
}

function progress(all: number): () => void {
  let done = 0;
  return () => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(done === all ? '\r\x1b[K' : `\r${done} of ${all} cases`);
  };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`conformance: ${error.message}\n`);
    process.exitCode = 2;
  },
);
