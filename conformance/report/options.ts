/** The command line's part of the report: its options, and what they ask for. */
import path from 'node:path';
import { AWS_TARGET } from '../aws.js';
import { CONFORMANCE_FOLDER, type Suite } from '../load.js';
import { openTarget, type TargetChoice } from '../open-target.js';
import type { RunResult } from '../result.js';
import { ownTarget, type Target } from '../targets.js';
import { appendRelease } from './history.js';
import { gatherReport, writeReport } from './index.js';

export const REPORT_OPTIONS = {
  report: { type: 'string' },
  compare: { type: 'string' },
  probe: { type: 'boolean' },
  release: { type: 'string' },
} as const;

export const REPORT_USAGE = `  --report DIR            a page (index.html) with all results, results.json, summary.md and badge.svg
  --compare FILE[,FILE]   results of other targets for the report, written by --json; else all of conformance/results/
  --probe                 asks a --target URL, too, which operations it has (this leaves traces there)
  --release VERSION       notes the run in conformance/history.json as that of a release
`;

export interface ReportChoice extends TargetChoice {
  readonly report?: string;
  readonly compare?: string;
  readonly probe?: boolean;
  readonly release?: string;
  /** These make a run a part of the suite. */
  readonly cases?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly case?: string;
}

function isPartial({ cases, service, operation, case: one }: ReportChoice): boolean {
  return [cases, service, operation, one].some((choice) => choice !== undefined);
}

/** Where the report of a run of everything goes if no place is named; git ignores it. */
const DEFAULT_FOLDER = path.join(CONFORMANCE_FOLDER, 'out');

/** Refuses what can't be done before a run is made for it. */
export function checkReportChoice(choice: ReportChoice): void {
  if (choice.release !== undefined && (isPartial(choice) || choice.target !== undefined))
    throw new Error('--release takes the whole suite against the emulator of this checkout.');
  if (choice.report === undefined && (choice.compare !== undefined || choice.probe))
    throw new Error('--compare and --probe are for --report.');
  if (choice.probe && choice.target === AWS_TARGET) throw new Error('AWS is not probed: the requests would act there.');
}

export async function report(run: RunResult, choice: ReportChoice, suite: Suite, interrupted: boolean): Promise<void> {
  if (interrupted) throw new Error('The run was interrupted: there is no report of it.');
  if (choice.release !== undefined) appendRelease(run, choice.release);
  const folder = choice.report ?? (isPartial(choice) || choice.target !== undefined ? undefined : DEFAULT_FOLDER);
  if (folder === undefined) return;
  const { compare } = choice;
  writeReport(folder, await gatherReport(run, { suite, partial: isPartial(choice), compare, probe: await probed(choice) }));
  process.stderr.write(`Report: ${path.join(folder, 'index.html')}\n`);
}

/** Our own emulator is started anew for it; a stranger's is asked only on request. */
async function probed(choice: ReportChoice): Promise<Target | undefined> {
  if (choice.target === undefined) return ownTarget();
  return choice.probe ? openTarget(choice, 0) : undefined;
}
