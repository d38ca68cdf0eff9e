/**
 * `npm run conformance`: runs the cases against the emulator of this checkout or another target, prints a table, and ends non-zero on any
 * deviation from the target's expectations. Exit codes: 0 as expected, 1 deviations, 2 wrong use.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { undoJournal } from './clean-up.js';
import { expectationsFile, judgeRun, readExpectations, updateExpectations } from './expectations.js';
import { renderJunit } from './junit.js';
import { loadSuite, type Suite } from './load.js';
import { MUTATIONS } from './mutate.js';
import { openTarget, TARGET_OPTIONS } from './open-target.js';
import { checkReportChoice, REPORT_OPTIONS, REPORT_USAGE, report } from './report/options.js';
import type { CaseResult, RunResult } from './result.js';
import { caseId, choose, runSuite } from './run.js';
import { renderTable, renderVerdict } from './table.js';
import type { Target } from './targets.js';

const USAGE = `Usage: npm run conformance -- [options]
  --target URL|aws        another target than the emulator of this checkout
  --name NAME             what the target is called, for its expectations file and the report
  --service S  --operation O  --case PART    only these cases
  --json FILE             the whole result ('-' prints it)
  --outcomes FILE         the result's outcomes only, for the columns of other targets (conformance/results/)
  --junit FILE            the result for CI systems
${REPORT_USAGE}  --update-expectations   write the failures of this run down as known, with --reason "…" for new ones
  --concurrency N         cases at once
  --cases FOLDER          other cases than those of this checkout
  --yes                   doesn't ask before it uses an AWS account
  --mutate KIND           breaks the answers (status, code, message or member) and names the cases that don't see it
  --clean-up              takes away what a killed run left behind, and runs nothing
`;

const OPTIONS = {
  ...TARGET_OPTIONS,
  ...REPORT_OPTIONS,
  cases: { type: 'string' },
  'clean-up': { type: 'boolean' },
  mutate: { type: 'string' },
  service: { type: 'string' },
  operation: { type: 'string' },
  case: { type: 'string' },
  json: { type: 'string' },
  outcomes: { type: 'string' },
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
  checkReportChoice(options);
  const suite = loadSuite(options.cases);
  const chosen = choose(suite, options);
  if (options.mutate !== undefined && !(options.mutate in MUTATIONS)) {
    process.stderr.write(`There is no mutation ${options.mutate}: take ${Object.keys(MUTATIONS).join(', ')}.\n`);
    return 2;
  }
  if (options.cases !== undefined && options['update-expectations']) {
    process.stderr.write('Expectations are of the cases of this checkout: leave --cases out.\n');
    return 2;
  }
  if (chosen.length === 0) {
    process.stderr.write('No case matches.\n');
    return 2;
  }
  const target = await openTarget(options, chosen.length, options.cases);
  if (options['clean-up']) return cleanUp(suite, target);
  const file = expectationsFile(target.name);
  // What is known of this checkout's cases says nothing of others.
  const known = options.cases === undefined ? readExpectations(file) : new Map<string, string>();
  const allCases = new Set(choose(suite, {}).map((one) => caseId(one.file, one.case)));
  const started = performance.now();
  const concurrency = Number(options.concurrency ?? 2 * availableParallelism());
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
  });
  let results: CaseResult[];
  try {
    results = await runSuite(suite, chosen, target, {
      concurrency,
      onResult: progress(chosen.length),
      stopped: () => interrupted,
      mutation: options.mutate,
    });
  } finally {
    await target.stop();
  }
  if (options.mutate !== undefined)
    return judgeMutation(
      options.mutate,
      results.filter(({ id }) => !known.has(id)),
    );
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
  if (options.outcomes !== undefined) writeFileSync(options.outcomes, renderOutcomes(run));
  if (options.junit !== undefined) writeFileSync(options.junit, renderJunit(run));
  await report(run, options, suite, interrupted);
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

/** Each case whose answer was broken must fail. */
function judgeMutation(mutation: string, results: readonly CaseResult[]): number {
  const blind = results.filter(({ outcome }) => outcome === 'passed');
  const seen = results.filter(({ outcome }) => outcome === 'failed').length;
  for (const { id } of blind) process.stdout.write(`BLIND to a broken ${mutation}: ${id}\n`);
  process.stdout.write(`${mutation}: ${seen} of ${seen + blind.length} cases saw that their answer was broken.\n`);
  return blind.length === 0 && seen > 0 ? 0 : 1;
}

/** What the report needs of another target: which cases it passed, one a line. */
function renderOutcomes(run: RunResult): string {
  const cases = run.cases.map(({ id, service, operation, layer, source: { kind }, outcome, reason, notImplemented }) =>
    JSON.stringify({
      ...{ id, service, operation, layer, source: { kind }, outcome, reason },
      ...{ notImplemented: notImplemented || undefined, differences: [], milliseconds: 0 },
    }),
  );
  const head = JSON.stringify({ ...run, cases: [] }).replace(/\]}$/, '');
  return `${head}\n${cases.join(',\n')}\n]}\n`;
}

async function cleanUp({ services }: Suite, target: Target): Promise<number> {
  let undone = 0;
  for (const service of services.values()) {
    const destination = await target.destination('default', service);
    if (typeof destination !== 'string' && destination.journal !== undefined) {
      undone += await undoJournal(destination.journal, services, destination);
    }
  }
  process.stdout.write(`Took away what ${undone} cases had left.\n`);
  return 0;
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
