/** Compares an answer with what is expected and names each difference by its path. */

import type { Difference } from './result.js';
import { isMatcher, type Matcher } from './tags.js';

export interface Comparison {
  readonly differences: Difference[];
  /** Values bound by `!bind`, for the whole case. */
  readonly bound: Map<string, unknown>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ETAG = /^"[0-9a-f]{32}(-\d+)?"$/;
const SHOWN_CHARACTERS = 400;

/** A value as people read it: matchers as their tags, bytes as text or hexadecimal digits. */
export function show(value: unknown): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(readable(value));
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}… (${text.length} characters)` : text;
}

/** The same with plain JSON values only. */
export function readable(value: unknown): unknown {
  if (isMatcher(value)) {
    const argument = readable(value.argument);
    return argument === '' || argument === undefined ? `<${value.matcher}>` : { [`<${value.matcher}>`]: argument };
  }
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('hex')}`;
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(readable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, readable(member)]));
}

export function compare(expected: unknown, received: unknown, path: string, to: Comparison): void {
  if (isMatcher(expected)) compareMatcher(expected, received, path, to);
  else if (Array.isArray(expected)) compareList(expected, received, path, to);
  else if (isRecord(expected)) compareRecord(expected, received, path, to, false);
  else if (!sameScalar(expected, received)) differ(expected, received, path, to);
}

function differ(expected: unknown, received: unknown, path: string, { differences }: Comparison): void {
  differences.push({ path, expected: show(expected), received: show(received) });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}

function sameScalar(expected: unknown, received: unknown): boolean {
  if (expected instanceof Date) return received instanceof Date && expected.getTime() === received.getTime();
  if (expected instanceof Uint8Array) {
    return received instanceof Uint8Array && Buffer.compare(expected, received) === 0;
  }
  return Object.is(expected, received);
}

function compareList(expected: readonly unknown[], received: unknown, path: string, to: Comparison): void {
  if (!Array.isArray(received) || received.length !== expected.length) {
    differ(expected, received, path, to);
    return;
  }
  for (const [index, element] of expected.entries()) compare(element, received[index], `${path}[${index}]`, to);
}

function compareRecord(
  expected: Record<string, unknown>,
  received: unknown,
  path: string,
  to: Comparison,
  partial: boolean,
): void {
  if (!isRecord(received)) {
    differ(expected, received, path, to);
    return;
  }
  for (const [name, member] of Object.entries(expected)) compare(member, received[name], `${path}.${name}`, to);
  if (partial) return;
  for (const [name, member] of Object.entries(received)) {
    if (member !== undefined && !(name in expected)) differ(undefined, member, `${path}.${name}`, to);
  }
}

/** Whether a value would do, without a trace in the comparison. */
function suits(expected: unknown, received: unknown, { bound }: Comparison): boolean {
  const trial: Comparison = { differences: [], bound: new Map(bound) };
  compare(expected, received, '', trial);
  return trial.differences.length === 0;
}

function compareMatcher(expected: Matcher, received: unknown, path: string, to: Comparison): void {
  const { argument } = expected;
  switch (expected.matcher) {
    case 'partial':
      compareRecord(argument as Record<string, unknown>, received, path, to, true);
      return;
    case 'unordered':
      compareUnordered(argument as readonly unknown[], received, path, to);
      return;
    case 'every':
      if (!Array.isArray(received) || received.length === 0) differ(expected, received, path, to);
      else for (const [index, element] of received.entries()) compare(argument, element, `${path}[${index}]`, to);
      return;
    case 'json':
      compareJson(argument, received, path, to);
      return;
    case 'bind': {
      const name = String(argument);
      if (received === undefined) differ(expected, received, path, to);
      else if (to.bound.has(name)) compare(to.bound.get(name), received, path, to);
      else to.bound.set(name, received);
      return;
    }
    case 'one-of':
      if (!(argument as readonly unknown[]).some((one) => suits(one, received, to))) differ(expected, received, path, to);
      return;
    default:
      if (!matchesScalar(expected, received)) differ(expected, received, path, to);
  }
}

function compareJson(argument: unknown, received: unknown, path: string, to: Comparison): void {
  try {
    const text = received instanceof Uint8Array ? Buffer.from(received).toString('utf8') : String(received);
    compare(argument, JSON.parse(text), `${path}(JSON)`, to);
  } catch {
    differ(argument, received, path, to);
  }
}

function compareUnordered(expected: readonly unknown[], received: unknown, path: string, to: Comparison): void {
  if (!Array.isArray(received) || received.length !== expected.length) {
    differ(expected, received, path, to);
    return;
  }
  const left = [...received];
  for (const [index, element] of expected.entries()) {
    const found = left.findIndex((candidate) => suits(element, candidate, to));
    if (found < 0) differ(element, left, `${path}[${index}]`, to);
    else compare(element, left.splice(found, 1)[0], `${path}[${index}]`, to);
  }
}

function matchesScalar({ matcher, argument }: Matcher, received: unknown): boolean {
  switch (matcher) {
    case 'any':
      return received !== undefined;
    case 'absent':
      return received === undefined;
    case 'matches':
      return typeof received === 'string' && new RegExp(`^(?:${argument})$`, 's').test(received);
    case 'contains':
      return typeof received === 'string' && received.includes(String(argument));
    case 'string':
      return typeof received === 'string' && received !== '';
    case 'number':
      return typeof received === 'number';
    case 'boolean':
      return typeof received === 'boolean';
    case 'uuid':
      return typeof received === 'string' && UUID.test(received);
    case 'etag':
      return typeof received === 'string' && ETAG.test(received);
    case 'date':
      return isDate(received);
    case 'length':
      return (Array.isArray(received) || typeof received === 'string') && received.length === argument;
    default:
      throw new Error(`No comparison for !${matcher}.`);
  }
}

/** A date as SDKs give it, ISO 8601 or RFC 822 text, or seconds since 1970. */
function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value === 'number') return value > 0;
  return typeof value === 'string' && value.length >= 10 && !Number.isNaN(Date.parse(value));
}
