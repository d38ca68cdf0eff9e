/**
 * Turns an answer into an expectation. A case is run twice, so what changes from run to run is seen, not guessed: it becomes a matcher of its
 * form; names that the run made up become `${…}` again. Where what a person wrote already holds for both answers it stays as written.
 */
import { compare } from '../match.js';
import { isMatcher, type Matcher, matcher } from '../tags.js';
import { fill, type Variables } from '../template.js';

/** The same place of the two runs' answers. */
export interface Pair {
  readonly values: readonly [unknown, unknown];
  readonly variables: readonly [Variables, Variables];
}

/** Text shorter than this is not taken for a variable's value: it would be found everywhere. */
const SHORTEST_NAME = 6;
const RECENT_MS = 15 * 60_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ETAG = /^"[0-9a-f]{32}(-\d+)?"$/;
const DATE_TEXT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4})/;

/** What stands in the case's file: as written, or filled anew. */
export function holds(written: unknown, { values, variables }: Pair): boolean {
  return values.every((value, run) => {
    const differences: never[] = [];
    try {
      compare(fill(written, variables[run] as Variables), value, '', { differences, bound: new Map() });
    } catch {
      return false;
    }
    return differences.length === 0;
  });
}

export function normalise({ values: [first, second], variables }: Pair): unknown {
  if (Array.isArray(first) && Array.isArray(second) && first.length === second.length) {
    return first.map((element, index) => normalise({ values: [element, second[index]], variables }));
  }
  if (isPlain(first) && isPlain(second)) {
    // A member that only one of two equal requests had says nothing that could be expected.
    const names = Object.keys(first).filter((name) => first[name] !== undefined && second[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, normalise({ values: [first[name], second[name]], variables })]));
  }
  if (isDate(first) && isDate(second)) return matcher('date', '');
  if (typeof first === 'string' && typeof second === 'string') return normaliseText(first, second, variables);
  if (Buffer.isBuffer(first) || first instanceof Uint8Array) return first;
  return first === second ? first : formOf(first);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date) && !ArrayBuffer.isView(value)
  );
}

/** A date of this run; one that a case itself named is not recent. */
function isDate(value: unknown): boolean {
  const time =
    value instanceof Date ? value.getTime() : typeof value === 'string' && DATE_TEXT.test(value) ? Date.parse(value) : Number.NaN;
  return Math.abs(Date.now() - time) < RECENT_MS;
}

function normaliseText(first: string, second: string, variables: Pair['variables']): unknown {
  const [a, b] = [withNames(first, variables[0]), withNames(second, variables[1])];
  return a === b ? a : formOf(first);
}

function withNames(text: string, variables: Variables): string {
  const names = Object.entries(variables)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length >= SHORTEST_NAME)
    .sort(([, a], [, b]) => b.length - a.length);
  // One pass over the text, so that a name's own letters are not replaced again.
  const pattern = names.map(([, value]) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  if (pattern === '') return text;
  return text.replace(new RegExp(pattern, 'g'), (found) => `\${${names.find(([, value]) => value === found)?.[0]}}`);
}

function formOf(value: unknown): Matcher {
  if (typeof value === 'number') return matcher('number', '');
  if (typeof value === 'boolean') return matcher('boolean', '');
  if (typeof value !== 'string') return matcher('any', '');
  if (UUID.test(value)) return matcher('uuid', '');
  if (ETAG.test(value)) return matcher('etag', '');
  return matcher('string', '');
}

/** An expectation with as little changed as the answers ask for. */
export function update(written: unknown, pair: Pair): unknown {
  if (written !== undefined && holds(written, pair)) return written;
  const [first, second] = pair.values;
  if (isMatcher(written) && written.matcher === 'partial') {
    return matcher('partial', updateMembers(written.argument as Record<string, unknown>, pair));
  }
  if (isMatcher(written) || !isPlain(written) || !isPlain(first) || !isPlain(second)) return normalise(pair);
  const members = updateMembers(written, pair);
  for (const [name, member] of Object.entries(normalise(pair) as Record<string, unknown>)) members[name] ??= member;
  return members;
}

/** Of the members that are written: those that went away go, those that changed change. */
function updateMembers(written: Record<string, unknown>, { values, variables }: Pair): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(written)) {
    const pair: Pair = { values: [(values[0] as any)?.[name], (values[1] as any)?.[name]], variables };
    if (holds(member, pair)) members[name] = member;
    else if (pair.values[0] !== undefined) members[name] = update(member, pair);
  }
  return members;
}
