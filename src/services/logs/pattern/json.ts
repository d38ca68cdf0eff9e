/** `{ $.user.id = 1 && $.actions[*] = "GET" }`: conditions on the values of a message that is JSON. */
import { type Condition, readCondition, readOperator, ValueReader } from './conditions.js';
import type { Pattern } from './index.js';
import { badPattern, badTerm, Scanner } from './scanner.js';

/** A member by name, an element by number, or any of both. */
type Step = string | number | typeof ANY;

const ANY = Symbol('any member or element');
const MAX_WILDCARDS = 3;

const NAME = /[A-Za-z0-9_-]+/y;
const INDEX = /\[\s*(?:\d+|\*)\s*\]/y;
const BRACKETED = /\[\s*(?:'[^']*'|"[^"]*")\s*\]/y;
/** Wider than the guide says of words without quotation marks, since patterns such as `123.123.*` and `kms.amazonaws.com` are in use. */
const WORD = /[A-Za-z0-9_.*+:/@#-]+/y;

export function parseJson(text: string): Pattern {
  const scanner = new Scanner(text);
  const values = new ValueReader(scanner);
  let wildcards = 0;
  const condition = readCondition<unknown>(scanner, () => {
    const steps = readSelector(scanner);
    const any = steps.filter((step) => step === ANY).length;
    wildcards += any;
    if (any > 1 || wildcards > MAX_WILDCARDS) throw badPattern();
    return readTest(scanner, values, steps);
  });
  scanner.skipSpace();
  if (!scanner.isAtEnd) throw badTerm(scanner.next);
  return {
    kind: 'json',
    hasRegex: values.hasRegex,
    matches(message) {
      const document = parseDocument(message);
      return document !== undefined && condition(document);
    },
    extract: () => ({}),
  };
}

/** Messages are looked at as JSON only if they can be an object or a list: most are not. */
function parseDocument(message: string): unknown {
  const start = /[^\s]/.exec(message)?.[0];
  if (start !== '{' && start !== '[') return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

function readSelector(scanner: Scanner): Step[] {
  scanner.skipSpace();
  if (!scanner.take('$')) throw scanner.isAtEnd ? badPattern() : badTerm(scanner.next);
  const steps: Step[] = [];
  for (;;) {
    const index = scanner.match(INDEX);
    if (index !== undefined) {
      steps.push(index.includes('*') ? ANY : Number(index.slice(1, -1)));
    } else if (scanner.take('.')) {
      steps.push(readMember(scanner));
    } else {
      break;
    }
  }
  if (steps.length === 0) throw badTerm(`$${scanner.next}`);
  return steps;
}

function readMember(scanner: Scanner): Step {
  if (scanner.take('*')) return ANY;
  const bracketed = scanner.match(BRACKETED);
  if (bracketed !== undefined) return bracketed.slice(1, -1).trim().slice(1, -1);
  const name = scanner.match(NAME);
  if (name === undefined) throw badTerm(`$.${scanner.next}`);
  return name;
}

function readTest(scanner: Scanner, values: ValueReader, steps: readonly Step[]): Condition<unknown> {
  scanner.skipSpace();
  if (scanner.match(/NOT\s+EXISTS\b/iy)) return (document) => nodesAt(document, steps).length === 0;
  const is = scanner.match(/IS\s+(?:NULL|TRUE|FALSE)\b/iy);
  if (is !== undefined) {
    const wanted = JSON.parse(is.slice(2).trim().toLowerCase()) as unknown;
    return (document) => nodesAt(document, steps).includes(wanted);
  }
  const operator = readOperator(scanner);
  if (operator === undefined) throw scanner.isAtEnd ? badPattern() : badTerm(scanner.next);
  const comparison = values.comparison(operator, WORD);
  // What is no value, or isn't there, is neither equal nor unequal: the pattern is not for such messages.
  return (document) =>
    nodesAt(document, steps).some((node) => {
      if (typeof node === 'number') return comparison.holds(String(node), node);
      return (typeof node === 'string' || typeof node === 'boolean') && comparison.holds(String(node), undefined);
    });
}

function nodesAt(document: unknown, steps: readonly Step[]): unknown[] {
  let nodes = [document];
  for (const step of steps) nodes = nodes.flatMap((node) => childrenOf(node, step));
  return nodes;
}

function childrenOf(node: unknown, step: Step): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  if (step === ANY) return Object.values(node);
  if (typeof step === 'number') return Array.isArray(node) && step < node.length ? [node[step]] : [];
  return !Array.isArray(node) && Object.hasOwn(node, step) ? [(node as Record<string, unknown>)[step]] : [];
}
