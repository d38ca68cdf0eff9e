/** Compares an answer with the one that was recorded, and says where they differ so that a person can read it. */
import type { Content } from './content.js';
import { comparedHeaders, comparedText, type Rules } from './rules.js';
import type { HeaderList } from './wire.js';

export interface ComparedAnswer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Content;
}

export interface Difference {
  /** The number of the request in the journal. */
  readonly n: number;
  /** `POST / DynamoDB_20120810.PutItem`. */
  readonly request: string;
  /** `status`, `header NAME`, `body` or `body at PATH`, `answer`. */
  readonly where: string;
  readonly recorded: string;
  readonly actual: string;
}

/** A request's line with what names its operation, where a header does. */
export function nameOf(method: string, target: string, headers: HeaderList): string {
  const operation = headers.find(([name]) => name.toLowerCase() === 'x-amz-target')?.[1];
  return operation === undefined ? `${method} ${target}` : `${method} ${target} ${operation}`;
}

const NOTHING = '(none)';
/** Characters of a body around the first difference that are shown. */
const BEFORE = 60;
const AFTER = 120;

type Part = Pick<Difference, 'where' | 'recorded' | 'actual'>;

/** All differences of two answers to a request, the status first. */
export function compareAnswers(recorded: ComparedAnswer, actual: ComparedAnswer, rules: Rules, isExempt: boolean): Part[] {
  const parts: Part[] = [];
  if (recorded.status !== actual.status) {
    parts.push({ where: 'status', recorded: String(recorded.status), actual: String(actual.status) });
  }
  if (isExempt) return parts;
  parts.push(...compareHeaders(recorded.headers, actual.headers, rules.headers));
  const body = compareBodies(recorded.body, actual.body, rules.bodies);
  if (body) parts.push(body);
  return parts;
}

/** Headers by name, in the order of their first appearance; then, where that counts, whether the order of all is the same. */
export function compareHeaders(recorded: HeaderList, actual: HeaderList, ignored: ReadonlySet<string>, ordered = true): Part[] {
  const [before, after] = [comparedHeaders(recorded, ignored), comparedHeaders(actual, ignored)];
  const names = [...new Set([...before, ...after].map(([name]) => name.toLowerCase()))];
  const parts: Part[] = [];
  for (const name of names) {
    const [was, is] = [valuesOf(before, name), valuesOf(after, name)];
    if (was !== is) parts.push({ where: `header ${name}`, recorded: was ?? NOTHING, actual: is ?? NOTHING });
  }
  if (parts.length > 0 || !ordered) return parts;
  const [order, newOrder] = [before, after].map((list) => orderOf(list)) as [string, string];
  return order === newOrder ? [] : [{ where: 'order or case of headers', recorded: order, actual: newOrder }];
}

/** Date and length are the listener's, which puts them where it likes. */
function orderOf(headers: HeaderList): string {
  const names = headers.map(([name]) => name);
  return names.filter((name) => !/^(date|content-length)$/i.test(name)).join(', ');
}

function valuesOf(headers: HeaderList, wanted: string): string | undefined {
  const values = headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(' | ');
}

export function compareBodies(recorded: Content, actual: Content, patterns: readonly RegExp[]): Part | undefined {
  if (recorded.equals(actual)) return undefined;
  const [was, is] = [recorded.bytes, actual.bytes];
  if (!was || !is) {
    const told = ({ length, digest }: Content): string => `${length} bytes, SHA-256 ${digest}`;
    return { where: 'body', recorded: told(recorded), actual: told(actual) };
  }
  const [before, after] = [comparedText(was.toString('latin1'), patterns), comparedText(is.toString('latin1'), patterns)];
  if (before === after) return undefined;
  return differenceInJson(before, after) ?? excerpts(before, after);
}

/** The first member that differs, where both are JSON. */
function differenceInJson(before: string, after: string): Part | undefined {
  let values: [unknown, unknown];
  try {
    values = [JSON.parse(utf8(before)), JSON.parse(utf8(after))];
  } catch {
    return undefined;
  }
  return firstIn(values[0], values[1], '$');
}

function firstIn(recorded: unknown, actual: unknown, path: string): Part | undefined {
  if (isObject(recorded) && isObject(actual)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(actual)])) {
      const found = firstIn(recorded[key], actual[key], Array.isArray(recorded) ? `${path}[${key}]` : `${path}.${key}`);
      if (found) return found;
    }
    return undefined;
  }
  if (Object.is(recorded, actual)) return undefined;
  const told = (value: unknown): string => (value === undefined ? NOTHING : JSON.stringify(value));
  return { where: `body at ${path}`, recorded: told(recorded), actual: told(actual) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function excerpts(before: string, after: string): Part {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  const excerpt = (text: string): string => {
    const from = Math.max(0, at - BEFORE);
    const shown = utf8(text.slice(from, at + AFTER));
    if (text.length === 0) return '(no body)';
    return `${from > 0 ? '…' : ''}${shown}${at + AFTER < text.length ? '…' : ''}`;
  };
  return { where: `body at byte ${at}`, recorded: excerpt(before), actual: excerpt(after) };
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
