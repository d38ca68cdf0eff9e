/**
 * Golden runs: a command's traffic with a fresh emulator, compared with the traffic of a run before. Seed, clock and port's spelling are the
 * same each time, and what clients vary by themselves is passed over, so that what is left are changes of the command or of the emulator.
 */
import { compareAnswers, compareBodies, compareHeaders, nameOf } from './compare.js';
import { Content } from './content.js';
import type { RecordedRequest } from './exchanges.js';
import { comparedText, parseRules, type Rules } from './rules.js';
import type { HeaderList } from './wire.js';

/** What clients vary from run to run, or from version to version, without meaning anything by it. */
const CLIENTS_OWN = [
  'accept',
  'accept-encoding',
  'amz-sdk-invocation-id',
  'amz-sdk-request',
  'connection',
  'date',
  'expect',
  'user-agent',
  'x-amz-date',
  'x-amz-user-agent',
  'x-amzn-trace-id',
];
/** Dates of signatures, ports, tokens that clients draw: of requests' lines, headers and bodies. */
const VARYING = [
  /(?<=\b(?:127\.0\.0\.1|localhost|0\.0\.0\.0|\[::1\]):)\d+/g,
  /(?<=X-Amz-Date=)\d{8}T\d{6}Z/gi,
  /(?<=Credential=[^/%]+(?:\/|%2F))\d{8}/gi,
  /(?<=chunk-signature=)[0-9a-f]{64}/g,
  /(?<="(?:ClientRequestToken|ClientToken|IdempotencyToken)":")[^"]*/g,
  /(?<="(?:ClientRequestToken|ClientToken|IdempotencyToken)": ")[^"]*/g,
];

export interface Change {
  readonly kind: 'changed' | 'new' | 'missing';
  /** Its number in the run where it is: the new one, unless it is missing there. */
  readonly n: number;
  readonly request: string;
  readonly parts: ReadonlyArray<{ readonly where: string; readonly recorded: string; readonly actual: string }>;
}

export interface GoldenOptions {
  /** Rules beside those that always hold. */
  readonly rules: readonly string[];
  /** Whether requests may come in another order. */
  readonly concurrent: boolean;
}

/** What a run is stored as: without the headers that are passed over anyway. */
export function storedHeaders(headers: HeaderList): HeaderList {
  return headers.filter(([name]) => !CLIENTS_OWN.includes(name.toLowerCase()));
}

/** In the order of the new run; what is missing stands where it was. */
export function compareRuns(
  golden: readonly RecordedRequest[],
  actual: readonly RecordedRequest[],
  options: GoldenOptions,
): Change[] {
  const [before, after] = options.concurrent ? [sorted(golden), sorted(actual)] : [golden, actual];
  const loose = parseRules([...options.rules, 'profile:concurrent']);
  let rules = options.concurrent ? loose : parseRules(options.rules);
  const changes: Change[] = [];
  for (const [was, is] of aligned(before, after)) {
    if (was && is) {
      const parts = compareExchanges(was, is, rules);
      if (parts.length > 0) changes.push({ kind: 'changed', n: is.n, request: titleOf(is), parts });
    } else {
      // From here on ids and dates are others, since each request draws and takes some.
      rules = loose;
      const [kind, one] = is ? (['new', is] as const) : (['missing', was as RecordedRequest] as const);
      changes.push({ kind, n: one.n, request: titleOf(one), parts: [] });
    }
  }
  return changes;
}

type Part = Change['parts'][number];

function compareExchanges(was: RecordedRequest, is: RecordedRequest, rules: Rules): Part[] {
  const ignored = new Set([...CLIENTS_OWN, ...rules.headers]);
  const [before, after] = [was, is].map(({ headers }) => headers.map(([name, value]) => [name, steady(value)] as const));
  const parts = compareHeaders(before ?? [], after ?? [], ignored, false).map((part) => ({
    ...part,
    where: `request ${part.where}`,
  }));
  const body = compareBodies(was.body, is.body, [...VARYING, ...rules.bodies]);
  if (body) parts.push({ ...body, where: `request ${body.where}` });
  if (!was.answer || !is.answer) {
    const told = ({ answer }: RecordedRequest): string => (answer ? `status ${answer.status}` : '(none)');
    return told(was) === told(is) ? parts : [...parts, { where: 'answer', recorded: told(was), actual: told(is) }];
  }
  const exempt = rules.requests.some((pattern) => new RegExp(pattern.source).test(`${is.method} ${is.target}`));
  const answers = compareAnswers(steadyAnswer(was.answer), steadyAnswer(is.answer), rules, exempt);
  return [...parts, ...answers.map((part) => ({ ...part, where: `answer ${part.where}` }))];
}

/** Links to the server name its port. */
function steadyAnswer(answer: NonNullable<RecordedRequest['answer']>): NonNullable<RecordedRequest['answer']> {
  const { bytes } = answer.body;
  const headers = answer.headers.map(([name, value]) => [name, steady(value)] as const);
  const text = bytes?.toString('latin1');
  const calm = text === undefined ? undefined : steady(text);
  return {
    ...answer,
    headers,
    body: calm === undefined || calm === text ? answer.body : Content.of(Buffer.from(calm, 'latin1')),
  };
}

function steady(text: string): string {
  return comparedText(text, VARYING);
}

/** What tells requests apart: the operation and what it is for. */
function keyOf({ method, target, headers, body }: RecordedRequest): string {
  const form = headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.includes('form-urlencoded'));
  const action = form ? (/(?:^|&)Action=([^&]*)/.exec(body.bytes?.toString('latin1') ?? '')?.[1] ?? '') : '';
  const named = nameOf(method, steady(target).replace(/([?&]X-Amz-Signature=)[^&]*/, '$1'), headers);
  return action === '' ? named : `${named} ${action}`;
}

function titleOf(request: RecordedRequest): string {
  return keyOf(request);
}

function sorted(requests: readonly RecordedRequest[]): RecordedRequest[] {
  const keyed = requests.map((request) => ({ request, key: `${keyOf(request)} ${request.body.digest}` }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ request }) => request);
}

type Pair = readonly [was: RecordedRequest | undefined, is: RecordedRequest | undefined];

/** The longest common run of requests stays together; the others are new or missing. */
function aligned(before: readonly RecordedRequest[], after: readonly RecordedRequest[]): Pair[] {
  const [was, is] = [before.map(keyOf), after.map(keyOf)];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start++;
  let [endWas, endIs] = [was.length, is.length];
  while (endWas > start && endIs > start && was[endWas - 1] === is[endIs - 1]) {
    endWas--;
    endIs--;
  }
  const pairs: Pair[] = [];
  for (let at = 0; at < start; at++) pairs.push([before[at], after[at]]);
  pairs.push(
    ...alignedMiddle(before.slice(start, endWas), after.slice(start, endIs), was.slice(start, endWas), is.slice(start, endIs)),
  );
  for (let at = 0; at < was.length - endWas; at++) pairs.push([before[endWas + at], after[endIs + at]]);
  return pairs;
}

function alignedMiddle(before: RecordedRequest[], after: RecordedRequest[], was: string[], is: string[]): Pair[] {
  // The length of the longest common run from each place on.
  const width = is.length + 1;
  const common = new Uint32Array((was.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] as number;
  for (let row = was.length - 1; row >= 0; row--) {
    for (let column = is.length - 1; column >= 0; column--) {
      common[row * width + column] =
        was[row] === is[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < was.length || column < is.length) {
    if (row < was.length && column < is.length && was[row] === is[column]) pairs.push([before[row++], after[column++]]);
    else if (column < is.length && (row === was.length || at(row, column + 1) > at(row + 1, column)))
      pairs.push([undefined, after[column++]]);
    else pairs.push([before[row++], undefined]);
  }
  return pairs;
}

/** Characters of a value that are shown. */
const SHOWN = 400;
const LISTED = 100;

/** As a person reads it: `-` is the stored run, `+` the new one. */
export function reportChanges(changes: readonly Change[], requests: number): string {
  if (changes.length === 0) return `${requests} requests, as they were.\n`;
  const lines: string[] = [];
  for (const { kind, n, request, parts } of changes.slice(0, LISTED)) {
    const sign = kind === 'changed' ? '~' : kind === 'new' ? '+' : '-';
    const told = kind === 'changed' ? '' : kind === 'new' ? '  (a new request)' : '  (is made no longer)';
    lines.push(`${sign} #${n} ${cut(request)}${told}`);
    for (const { where, recorded, actual } of parts)
      lines.push(`    ${where}`, `      - ${cut(recorded)}`, `      + ${cut(actual)}`);
  }
  if (changes.length > LISTED) lines.push(`… and ${changes.length - LISTED} more.`);
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  lines.push('', `${requests} requests: ${count('changed')} changed, ${count('new')} new, ${count('missing')} missing.`);
  return `${lines.join('\n')}\n`;
}

function cut(text: string): string {
  const oneLine = text.replaceAll('\n', '\\n');
  return oneLine.length > SHOWN ? `${oneLine.slice(0, SHOWN)}…` : oneLine;
}
