/** Records a case: runs it twice against the target and works out what its expectations should say. */
import type { Case, CaseFile, Expectation, Step } from '../case.js';
import type { Suite } from '../load.js';
import type { Difference } from '../result.js';
import { DEFAULT_STATUS, runCase } from '../run-case.js';
import { type Answer, readError, text } from '../send/answer.js';
import type { Destination } from '../send/destination.js';
import type { Variables } from '../template.js';
import { type Pair, update } from './normalise.js';
import type { Change } from './rewrite.js';

interface Observed {
  readonly answer: Answer;
  readonly variables: Variables;
}

export interface Recording {
  readonly caseId: string;
  readonly changes: readonly Change[];
  /** Why nothing could be recorded. */
  readonly failed?: string;
}

async function observe(suite: Suite, file: CaseFile, one: Case, destination: Destination) {
  const seen = new Map<string, Observed>();
  const { differences } = await runCase(suite, file, one, destination, {
    observe: (where, answer, variables) => {
      seen.set(where, { answer, variables });
    },
  });
  return { seen, broken: differences.find(({ path }: Difference) => path === 'run')?.received };
}

export async function recordCase(suite: Suite, file: CaseFile, one: Case, destination: Destination): Promise<Recording> {
  const runs = [await observe(suite, file, one, destination), await observe(suite, file, one, destination)] as const;
  const broken = runs.find((run) => run.broken !== undefined)?.broken;
  if (broken !== undefined) return { caseId: one.id, changes: [], failed: broken };
  const changes: Change[] = [];
  for (const { where, written, call } of expectationsOf(one)) {
    const [first, second] = runs.map(({ seen }) => seen.get(where)) as [Observed, Observed];
    const updated = expectationFrom(written, call, [first, second]);
    if (updated !== written) changes.push({ caseId: one.id, where, written, updated });
  }
  return { caseId: one.id, changes };
}

interface Written {
  readonly where: string;
  readonly written: Expectation;
  readonly call: boolean;
}

/** The request's own expectation and those of the steps around it that have one. */
function expectationsOf(one: Case): Written[] {
  const steps = (list: readonly Step[] | undefined, name: string): Written[] =>
    (list ?? []).flatMap(({ expect, call }, index) =>
      expect === undefined ? [] : [{ where: `${name}[${index}]`, written: expect, call: call !== undefined }],
    );
  const main: Written = { where: 'expect', written: one.expect, call: one.request.call !== undefined };
  return [main, ...steps(one.setup, 'setup'), ...steps(one.after, 'after')];
}

/** Returns what is written itself, if it holds for both answers. */
function expectationFrom(written: Expectation, call: boolean, runs: readonly [Observed, Observed]): Expectation {
  const pair = (of: (answer: Answer) => unknown): Pair => ({
    values: [of(runs[0].answer), of(runs[1].answer)],
    variables: [runs[0].variables, runs[1].variables],
  });
  const updated: Record<string, unknown> = {};
  const set = (name: keyof Expectation, value: unknown): void => {
    if (value !== undefined) updated[name] = value;
  };
  const failed = readError(runs[0].answer) !== undefined;
  const status = pair((answer) => answer.status);
  if (written.status !== undefined || !hasDefaultStatus(runs[0].answer, failed)) set('status', update(written.status, status));
  if (failed) set('error', updateError(written.error, pair));
  else if (call && (written.output !== undefined || written.error !== undefined || isEmpty(written))) {
    set(
      'output',
      update(
        written.output,
        pair((answer) => answer.output),
      ),
    );
  }
  if (written.headers !== undefined) {
    set(
      'headers',
      mapMembers(written.headers, (name, value) =>
        update(
          value,
          pair((answer) => answer.headers[name]),
        ),
      ),
    );
  }
  if (written.body !== undefined) set('body', update(written.body, pair(text)));
  return sameMembers(written as Record<string, unknown>, updated) ? written : (updated as Expectation);
}

function isEmpty(written: Expectation): boolean {
  return (
    written.output === undefined && written.error === undefined && written.body === undefined && written.headers === undefined
  );
}

function hasDefaultStatus({ status }: Answer, failed: boolean): boolean {
  return status === (failed ? DEFAULT_STATUS.error : DEFAULT_STATUS.success);
}

/** Further members are looked at if they are written, and all of them noted where nothing was. */
function updateError(written: Expectation['error'], pair: (of: (answer: Answer) => unknown) => Pair): Expectation['error'] {
  const updated: Record<string, unknown> = {};
  for (const name of ['code', 'message', 'type'] as const) {
    if (name === 'type' && written?.type === undefined) continue;
    const value = update(
      written?.[name],
      pair((answer) => readError(answer)?.[name]),
    );
    if (value !== undefined) updated[name] = value;
  }
  const field = (name: string, value: unknown): unknown =>
    update(
      value,
      pair((answer) => readError(answer)?.fields[name]),
    );
  if (written === undefined) {
    const fields = update(
      undefined,
      pair((answer) => readError(answer)?.fields),
    ) as Record<string, unknown>;
    if (Object.keys(fields).length > 0) updated.fields = fields;
  } else if (written.fields !== undefined) updated.fields = mapMembers(written.fields, field);
  return written !== undefined && sameMembers(written as Record<string, unknown>, updated) ? written : updated;
}

function mapMembers(
  members: Readonly<Record<string, unknown>>,
  map: (name: string, value: unknown) => unknown,
): Record<string, unknown> {
  const mapped = Object.entries(members).map(([name, value]) => [name, map(name, value)] as const);
  const kept = mapped.filter(([, value]) => value !== undefined);
  return kept.length === mapped.length && kept.every(([name, value]) => members[name] === value)
    ? members
    : Object.fromEntries(kept);
}

function sameMembers(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)].filter((name) => a[name] !== undefined || b[name] !== undefined));
  return [...names].every((name) => a[name] === b[name]);
}
