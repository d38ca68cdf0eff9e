/** What the two structured kinds of patterns share: compound conditions, and values to compare with. */
import { badPattern, badTerm, type Scanner } from './scanner.js';

/** A condition on what was found in a message. */
export type Condition<S> = (subject: S) => boolean;

/** How deep parentheses may go. */
const MAX_DEPTH = 32;
/** Regular expressions in one pattern. */
const MAX_REGEXES = 2;

/** Reads `a && b || (c && d)`: && binds closer. */
export function readCondition<S>(scanner: Scanner, readOne: () => Condition<S>, depth = 0): Condition<S> {
  if (depth > MAX_DEPTH) throw badPattern();
  const anyOf: Condition<S>[] = [];
  do {
    const allOf: Condition<S>[] = [];
    do {
      scanner.skipSpace();
      if (scanner.take('(')) {
        allOf.push(readCondition(scanner, readOne, depth + 1));
        if (!scanner.take(')')) throw scanner.isAtEnd ? badPattern() : badTerm(scanner.next);
      } else {
        allOf.push(readOne());
      }
      scanner.skipSpace();
    } while (scanner.take('&&'));
    const [only] = allOf;
    anyOf.push(allOf.length === 1 && only ? only : (subject) => allOf.every((condition) => condition(subject)));
  } while (scanner.take('||'));
  const [only] = anyOf;
  return anyOf.length === 1 && only ? only : (subject) => anyOf.some((condition) => condition(subject));
}

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

const OPERATOR = /[!<>]?=|[<>]/y;

export function readOperator(scanner: Scanner): Operator | undefined {
  scanner.skipSpace();
  return scanner.match(OPERATOR) as Operator | undefined;
}

/** A text as a number, if it is written as one. */
export function numberOf(text: string): number | undefined {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** What stands behind an operator. */
export interface Comparison {
  /** Compares a text, of which `number` is the value where it is a number. */
  holds(text: string, number: number | undefined): boolean;
}

/** Counts the regular expressions of one pattern. */
export class ValueReader {
  #regexes = 0;

  constructor(readonly scanner: Scanner) {}

  get hasRegex(): boolean {
    return this.#regexes > 0;
  }

  /** Reads a value; `word` is what one without quotation marks consists of. */
  comparison(operator: Operator, word: RegExp): Comparison {
    const { scanner } = this;
    scanner.skipSpace();
    const regex = scanner.regex();
    if (regex !== undefined) return this.#regex(operator, regex);
    const quoted = scanner.quoted();
    const text = quoted ?? scanner.match(word);
    if (text === undefined) throw scanner.isAtEnd ? badPattern() : badTerm(scanner.next);
    const wanted = quoted === undefined ? numberOf(text) : undefined;
    if (operator === '=' || operator === '!=') {
      const matches = textMatcher(text);
      const isWanted = operator === '=';
      return {
        holds: (found, number) => ((wanted !== undefined && number === wanted) || matches(found)) === isWanted,
      };
    }
    if (wanted === undefined) throw badPattern();
    return { holds: (_, number) => number !== undefined && compare(operator, number, wanted) };
  }

  #regex(operator: Operator, regex: RegExp): Comparison {
    if (++this.#regexes > MAX_REGEXES || (operator !== '=' && operator !== '!=')) throw badPattern();
    return { holds: (text) => regex.test(text) === (operator === '=') };
  }
}

/** An asterisk at an end stands for any text; one in the middle is itself, as the user guide had it until 2022. */
function textMatcher(text: string): (found: string) => boolean {
  const isOpenBefore = text.startsWith('*');
  const isOpenAfter = text.endsWith('*') && text.length > 1;
  const core = text.slice(isOpenBefore ? 1 : 0, isOpenAfter ? -1 : undefined);
  if (isOpenBefore && (isOpenAfter || core === '')) return (found) => found.includes(core);
  if (isOpenBefore) return (found) => found.endsWith(core);
  if (isOpenAfter) return (found) => found.startsWith(core);
  return (found) => found === core;
}

function compare(operator: Operator, a: number, b: number): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}
