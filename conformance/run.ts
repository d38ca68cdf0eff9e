/** Runs the chosen cases against a target: several at once, and those that need the account for themselves one by one at the end. */
import type { Case, CaseFile, ServiceFile, Step } from './case.js';
import type { Suite } from './load.js';
import { MUTATIONS } from './mutate.js';
import type { CaseResult } from './result.js';
import { describeCase, runCase } from './run-case.js';
import type { Alter } from './send/answer.js';
import { rawDestination } from './send/endpoint.js';
import type { Target } from './targets.js';

export interface Selection {
  readonly service?: string;
  readonly operation?: string;
  /** Part of a case's id. */
  readonly case?: string;
}

export interface Chosen {
  readonly file: CaseFile;
  readonly case: Case;
}

export function choose({ files }: Suite, selection: Selection): Chosen[] {
  return files
    .filter(({ service }) => selection.service === undefined || selection.service === service)
    .filter(({ operation }) => selection.operation === undefined || selection.operation === operation)
    .flatMap((file) => file.cases.map((one): Chosen => ({ file, case: one })))
    .filter(({ file, case: one }) => selection.case === undefined || caseId(file, one).includes(selection.case));
}

export function caseId(file: CaseFile, one: Case): string {
  return `${file.service}/${file.operation}/${one.id}`;
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a case file names it.
const UNIQUE = '${unique}';

/** Whether a case would leave something in an account that a clean-up could not tell from what belongs there. */
function makesUnnamed(one: Case, { undo = {} }: ServiceFile): boolean {
  const steps: readonly Step[] = [...(one.setup ?? []), { ...one.request, expect: one.expect }, ...(one.after ?? [])];
  return steps
    .filter(({ call, expect }) => call !== undefined && call in undo && expect?.error === undefined)
    .some(({ input }) => !JSON.stringify(input ?? {}).includes(UNIQUE));
}

async function runOne(suite: Suite, { file, case: one }: Chosen, target: Target, mutation?: string): Promise<CaseResult> {
  const service = suite.services.get(file.service);
  if (service === undefined) throw new Error(`${file.service} has no service.yaml.`);
  const destination = await target.destination(one.profile ?? 'default', service);
  const skip = (reason: string): CaseResult => {
    return { ...describeCase(file, one), outcome: 'skipped', reason, differences: [], milliseconds: 0 };
  };
  if (typeof destination === 'string') return skip(destination);
  if (destination.aws && one.costly !== undefined) return skip(`costly on AWS: ${one.costly}`);
  if (destination.aws && makesUnnamed(one, service)) return skip('it makes something that does not bear the name of the run');
  const raw = one.request.http;
  const reached = raw && rawDestination(raw, service, suite.services, destination);
  if (typeof reached === 'string') return skip(reached);
  const mutate = MUTATIONS[mutation ?? ''];
  if (mutate === undefined) return runCase(suite, file, one, destination);
  let changed = false;
  const alter: Alter = (answer) => {
    const altered = mutate(answer);
    changed ||= altered !== undefined;
    return altered ?? answer;
  };
  const result = await runCase(suite, file, one, destination, { alter });
  return changed ? result : skip(`its answer has no ${mutation} to break`);
}

export interface RunOptions {
  readonly concurrency: number;
  readonly onResult: (result: CaseResult) => void;
  /** No case is begun any more; those that run still end, with their clean-up. */
  readonly stopped: () => boolean;
  /** Name of a mutation: cases whose answer it could not change are skipped. */
  readonly mutation?: string;
}

export async function runSuite(
  suite: Suite,
  chosen: readonly Chosen[],
  target: Target,
  { concurrency, onResult, stopped, mutation }: RunOptions,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  const work = async (queue: Chosen[]): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && !stopped(); next = queue.shift()) {
      const result = await runOne(suite, next, target, mutation);
      results.push(result);
      onResult(result);
    }
  };
  const together = chosen.filter((one) => !one.case.alone);
  await Promise.all(Array.from({ length: concurrency }, () => work(together)));
  await work(chosen.filter((one) => one.case.alone));
  return results.sort((a, b) => (a.id < b.id ? -1 : 1));
}
