/**
 * The ratchet: `expectations/<target>.yaml` lists the failures of a target that are known, each with its reason. A failure that is not in it
 * fails the run, and so does a pass that is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { CONFORMANCE_FOLDER } from './load.js';
import type { CaseResult } from './result.js';

interface Group {
  readonly reason: string;
  readonly cases: readonly string[];
}

/** Case id → reason. */
export type Expectations = ReadonlyMap<string, string>;

const HEADER = `# Known failures of this target, by reason; made and updated by "npm run conformance -- --update-expectations".\n`;

export function expectationsFile(target: string): string {
  return path.join(CONFORMANCE_FOLDER, 'expectations', `${target}.yaml`);
}

export function readExpectations(file: string): Expectations {
  if (!existsSync(file)) return new Map();
  const { failures } = parse(readFileSync(file, 'utf8')) as { failures: readonly Group[] };
  return new Map(failures.flatMap(({ reason, cases }) => cases.map((id): [string, string] => [id, reason])));
}

export interface Verdict {
  readonly unexpectedFailures: readonly CaseResult[];
  readonly unexpectedPasses: readonly CaseResult[];
  /** Listed, but no such case exists any more. */
  readonly stale: readonly string[];
}

export function judgeRun(results: readonly CaseResult[], expectations: Expectations, allCases: ReadonlySet<string>): Verdict {
  return {
    unexpectedFailures: results.filter(({ id, outcome }) => outcome === 'failed' && !expectations.has(id)),
    unexpectedPasses: results.filter(({ id, outcome }) => outcome === 'passed' && expectations.has(id)),
    stale: [...expectations.keys()].filter((id) => !allCases.has(id)),
  };
}

/** Known reasons stay; a new failure gets the given reason, or says that the operation is not implemented. */
export function updateExpectations(
  file: string,
  results: readonly CaseResult[],
  { known, allCases, reason }: { known: Expectations; allCases: ReadonlySet<string>; reason?: string },
): void {
  const reasons = new Map([...known].filter(([id]) => allCases.has(id)));
  for (const result of results) {
    if (result.outcome === 'passed') reasons.delete(result.id);
    if (result.outcome !== 'failed') continue;
    const old = reasons.get(result.id);
    const missing = result.notImplemented ? 'Answers 501: not implemented yet.' : undefined;
    const why = missing ?? reason ?? old;
    if (why === undefined) throw new Error(`${result.id} fails and has no reason: give one with --reason "…".`);
    reasons.set(result.id, old !== undefined && missing === undefined ? old : why);
  }
  const groups = [...new Set(reasons.values())].sort().map(
    (why): Group => ({
      reason: why,
      cases: [...reasons]
        .filter(([, one]) => one === why)
        .map(([id]) => id)
        .sort(),
    }),
  );
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, HEADER + stringify({ failures: groups }, { lineWidth: 0 }));
}
