/**
 * The report of a run: `index.html`, a page that needs nothing else; `results.json`, the data behind it; `summary.md` for a CI job; `badge.svg`.
 * The page's static parts are in `sections.ts`, its script in `browser/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { coverModels, probeAll } from '../coverage/index.js';
import { readModels } from '../coverage/models.js';
import { readRecordedErrors } from '../coverage/recorded.js';
import type { Suite } from '../load.js';
import type { CaseResult, RunResult } from '../result.js';
import type { Target } from '../targets.js';
import { renderBadge } from './badge.js';
import { type Covered, type Report, tallyTargets } from './data.js';
import { readHistory } from './history.js';
import { readOthers } from './others.js';
import { renderPage } from './page.js';
import { renderSummary } from './summary.js';

const MAX_CHARACTERS = 20_000;

export interface ReportOptions {
  /** The whole suite, of which the run may be a part. */
  readonly suite: Suite;
  readonly partial: boolean;
  /** Result files of other targets, separated by commas. */
  readonly compare?: string;
  /** A server that is asked which operations it has; it is stopped here. Another one than that of the run, since asking leaves traces. */
  readonly probe?: Target;
}

export async function gatherReport(run: RunResult, { suite, partial, compare, probe }: ReportOptions): Promise<Report> {
  return {
    run,
    partial,
    others: readOthers(run, compare),
    coverage: await cover(suite, probe),
    history: readHistory(),
  };
}

async function cover(suite: Suite, target: Target | undefined): Promise<Covered[]> {
  const models = readModels();
  const probed = target === undefined ? undefined : await probeTarget(models, target);
  const folders = (model: string): string[] =>
    [...suite.services].filter(([, file]) => file.model === model).map(([name]) => name);
  return coverModels({ models, suite, recorded: readRecordedErrors(), probed }).map((one) => ({
    ...one,
    folders: folders(one.service),
  }));
}

async function probeTarget(models: ReturnType<typeof readModels>, target: Target): ReturnType<typeof probeAll> {
  try {
    const destination = await target.destination('default', { name: 'probe' });
    if (typeof destination === 'string') throw new Error(destination);
    return await probeAll(models, destination);
  } finally {
    await target.stop();
  }
}

export function writeReport(folder: string, report: Report): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const { run, others, coverage, history } = report;
  write('index.html', renderPage(report));
  write(
    'results.json',
    `${JSON.stringify({ ...run, cases: run.cases.map(shortened), coverage, history, others: others.map(outcomes) }, null, 1)}\n`,
  );
  write('summary.md', renderSummary(report));
  write('badge.svg', renderBadge(tallyTargets(report)[0]?.all.fidelity ?? 0));
}

/** Bodies of megabytes would make the file unwieldy; `--json` has them whole. */
function shortened(one: CaseResult): CaseResult {
  const cut = (text: string | undefined): string | undefined =>
    text !== undefined && text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
  return { ...one, request: cut(one.request), expected: cut(one.expected), received: cut(one.received) };
}

/** What the others made of each case, without their answers, which are in their own results. */
function outcomes({ target, date, commit, cases }: RunResult): unknown {
  return {
    target,
    date,
    commit,
    cases: cases.map(({ id, outcome, notImplemented }) => ({ id, outcome, notImplemented })),
  };
}
