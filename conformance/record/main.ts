/**
 * `npm run conformance:record`: runs cases against AWS, writes what it answers and the date into their files, and shows what changed since. Against
 * anything else it writes only into a copy (`--out`), since no truth comes from an emulator. Exit codes: 0 nothing changed, 1 changes, 2 wrong use.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AWS_TARGET } from '../aws.js';
import type { Source } from '../case.js';
import { CASES_FOLDER, loadSuite } from '../load.js';
import { show } from '../match.js';
import { openTarget, TARGET_OPTIONS } from '../open-target.js';
import { type Chosen, choose } from '../run.js';
import type { Target } from '../targets.js';
import { type Recording, recordCase } from './record.js';
import { type Change, rewrite } from './rewrite.js';

const USAGE = `Usage: npm run conformance:record -- [options]
  --target URL|aws        what is recorded; aws by default
  --yes                   doesn't ask before it uses an AWS account
  --service S  --operation O  --case PART    only these cases
  --cases FOLDER          other cases than those of this checkout
  --dry-run               shows the differences and writes nothing
  --out FOLDER            writes a copy of the cases there; needed for any target but aws
`;

const OPTIONS = {
  ...TARGET_OPTIONS,
  service: { type: 'string' },
  operation: { type: 'string' },
  case: { type: 'string' },
  cases: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

interface Done {
  readonly chosen: Chosen;
  readonly recording: Recording;
}

async function recordAll(chosen: readonly Chosen[], target: Target, suite: ReturnType<typeof loadSuite>): Promise<Done[]> {
  const done: Done[] = [];
  for (const { file, case: one } of chosen) {
    const service = suite.services.get(file.service);
    if (service === undefined) throw new Error(`${file.service} has no service.yaml.`);
    const destination = await target.destination(one.profile ?? 'default', service);
    const refused = typeof destination === 'string' ? destination : destination.aws ? one.costly : undefined;
    const recording: Recording =
      refused === undefined && typeof destination !== 'string'
        ? await recordCase(suite, file, one, destination)
        : { caseId: one.id, changes: [], failed: refused };
    done.push({ chosen: { file, case: one }, recording });
    print(file.service, file.operation, recording);
  }
  return done;
}

function print(service: string, operation: string, { caseId, changes, failed }: Recording): void {
  const id = `${service}/${operation}/${caseId}`;
  if (failed !== undefined) process.stdout.write(`NOT RECORDED ${id}: ${failed}\n`);
  for (const { where, written, updated } of changes) {
    process.stdout.write(`CHANGED ${id} ${where}\n    - ${show(written)}\n    + ${show(updated)}\n`);
  }
}

/** Writes file by file; what stands in shared steps is told, since only a person can say which of their users it is meant for. */
function writeAll(done: readonly Done[], folder: string, source: Source): Change[] {
  const byHand: Change[] = [];
  for (const file of new Set(done.map(({ chosen }) => chosen.file))) {
    const recordings = done.filter(({ chosen }) => chosen.file === file).map(({ recording }) => recording);
    const recorded = recordings.filter(({ failed }) => failed === undefined);
    const sources = new Map(recorded.map(({ caseId }) => [caseId, source]));
    const written = path.join(folder, file.service, path.basename(file.path));
    const changes = recorded.flatMap((one) => one.changes);
    const rewritten = rewrite(readFileSync(file.path, 'utf8'), changes, sources);
    writeFileSync(written, rewritten.text);
    byHand.push(...rewritten.byHand);
  }
  return byHand;
}

async function main(): Promise<number> {
  const { values: options } = parseArgs({ options: OPTIONS });
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const toAws = options.target === undefined || options.target === AWS_TARGET;
  if (!toAws && options.out === undefined && !options['dry-run']) {
    process.stderr.write('Only AWS may write into the cases: give --out FOLDER for a copy, or --dry-run.\n');
    return 2;
  }
  const cases = options.cases ?? CASES_FOLDER;
  const suite = loadSuite(cases, { unrecorded: true });
  const chosen = choose(suite, options);
  const target = await openTarget({ ...options, target: options.target ?? AWS_TARGET }, chosen.length, cases);
  let done: Done[];
  try {
    done = await recordAll(chosen, target, suite);
  } finally {
    await target.stop();
  }
  const changed = done.filter(({ recording }) => recording.changes.length > 0).length;
  const failed = done.filter(({ recording }) => recording.failed !== undefined).length;
  if (!options['dry-run']) {
    if (options.out !== undefined) cpSync(cases, options.out, { recursive: true });
    const date = new Date().toISOString().slice(0, 10);
    const by = toAws ? 'the recorder of this suite' : `the recorder of this suite, from ${target.name}`;
    const byHand = writeAll(done, options.out ?? cases, { kind: 'recorded', date, by });
    for (const { caseId, where } of byHand)
      process.stdout.write(`BY HAND ${caseId} ${where}: it stands in a step that cases share.\n`);
  }
  process.stdout.write(`${done.length} cases: ${changed} changed, ${failed} not recorded.\n`);
  return changed + failed === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`conformance:record: ${error.message}\n`);
    process.exitCode = 2;
  },
);
