/**
 * Text to pattern. Order and words of what is refused are those that EventBridge answered (recorded 2025-10-15, LocalStack's snapshots validated
 * on AWS, `test_events_patterns.py`), beyond these those of AWS's own matcher, Event Ruler (github.com/aws/event-ruler, read 2026-11-22).
 */
import { type AddressBlock, addressBlock, addressBytes } from './addresses.js';
import { parseTest } from './parse-tests.js';
import type { Test } from './tests.js';
import { type TokenKind, Tokens } from './tokens.js';

/** What one way through the alternatives of a pattern asks of an object of the event, by the names of its members. */
export interface Branch {
  readonly tests?: readonly Test[];
  readonly members?: ReadonlyMap<string, Branch>;
}

/** An event fits if it fits one of the branches. */
export interface EventPattern {
  readonly branches: readonly Branch[];
}

const OR = '$or';
/** Names that can't be those of fields within alternatives, since they are those of tests, or may become some. */
const RESERVED = new Set(
  `exactly equals-ignore-case prefix suffix anything-but exists wildcard numeric cidr = < <= > >= regex not-wildcard
  not-equals-ignore-case date-after date-on-or-after date-before date-on-or-before in-date-range ip-address-in-range
  ip-address-not-in-range`.split(/\s+/),
);
/** More ways through the alternatives of a pattern are refused. The number is EventBridge's documented one; the words are a guess. */
const MAX_BRANCHES = 1000;

/** One way through the alternatives: the tests by their paths. A path that comes again replaces what it had. */
type Way = ReadonlyMap<string, { readonly path: readonly string[]; readonly tests: readonly Test[] }>;

/** Throws a `PatternProblem`. */
export function parsePattern(text: string): EventPattern {
  const tokens = new Tokens(text);
  if (tokens.next() !== '{') throw tokens.problem('Filter is not an object');
  const ways = parseObject(tokens, [new Map()], [], false);
  return { branches: ways.map(branchOf) };
}

function parseObject(tokens: Tokens, before: readonly Way[], path: readonly string[], isWithinOr: boolean): readonly Way[] {
  let ways = before;
  let isEmpty = true;
  while (tokens.next() !== '}') {
    isEmpty = false;
    const name = tokens.text;
    if (name === OR) {
      ways = parseAlternatives(tokens, ways, path);
      continue;
    }
    if (isWithinOr && RESERVED.has(name)) {
      throw tokens.problem(`${name} is Ruler reserved fieldName which cannot be used inside ${OR}.`);
    }
    ways = parseMember(tokens, ways, [...path, name], isWithinOr);
  }
  if (isEmpty) throw tokens.problem('Empty objects are not allowed');
  return ways;
}

function parseMember(tokens: Tokens, ways: readonly Way[], path: readonly string[], isWithinOr: boolean): readonly Way[] {
  const kind = tokens.next();
  if (kind === '{') return parseObject(tokens, ways, path, isWithinOr);
  if (kind !== '[') throw tokens.problem(`"${path.at(-1)}" must be an object or an array`);
  const tests = parseTests(tokens);
  const key = JSON.stringify(path);
  return ways.map((way) => new Map([...way, [key, { path, tests }]]));
}

function parseAlternatives(tokens: Tokens, ways: readonly Way[], path: readonly string[]): readonly Way[] {
  if (tokens.next() !== '[') throw tokens.problem(`It must be an Array followed with ${OR}.`);
  const all: Way[] = [];
  let count = 0;
  for (let kind = tokens.next(); kind !== ']'; kind = tokens.next()) {
    if (kind !== '{') throw tokens.problem(`Only JSON object is allowed in array of ${OR} relationship.`);
    count++;
    for (const way of parseObject(tokens, ways, path, true)) {
      if (all.length >= MAX_BRANCHES) throw tokens.problem(`Number of ${OR} combinations must not exceed ${MAX_BRANCHES}`);
      all.push(way);
    }
  }
  if (count < 2) throw tokens.problem(`There must have at least 2 Objects in ${OR} relationship.`);
  return all;
}

function parseTests(tokens: Tokens): readonly Test[] {
  const tests: Test[] = [];
  for (let kind = tokens.next(); kind !== ']'; kind = tokens.next()) {
    if (kind === '[') throw tokens.problem('Match value must be String, number, true, false, or null');
    tests.push(kind === '{' ? parseTest(tokens) : valueTest(tokens, kind));
  }
  if (tests.length === 0) throw tokens.problem('Empty arrays are not allowed');
  return tests;
}

/** A value that stands for itself; an IP address for all ways to write it. */
function valueTest(tokens: Tokens, kind: TokenKind): Test {
  const { text } = tokens;
  if (kind !== 'string') return { kind: 'literal', value: JSON.parse(text) as number | boolean | null };
  const bytes = addressBytes(text);
  return bytes === undefined ? { kind: 'text', text, case: 'exact' } : { kind: 'addresses', block: single(bytes) };
}

function single(bytes: readonly number[]): AddressBlock {
  return addressBlock(bytes, bytes.length * 8);
}

interface Growing {
  tests?: readonly Test[];
  members?: Map<string, Growing>;
}

function branchOf(way: Way): Branch {
  const root: Growing = {};
  for (const { path, tests } of way.values()) {
    let at = root;
    for (const step of path) {
      at.members ??= new Map();
      let next = at.members.get(step);
      if (next === undefined) {
        next = {};
        at.members.set(step, next);
      }
      at = next;
    }
    at.tests = tests;
  }
  return root;
}
