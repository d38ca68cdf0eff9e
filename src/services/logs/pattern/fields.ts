/** `[ip, ..., status_code = 4*, bytes]`: names for the words of a message, and conditions on them. */
import { type Condition, numberOf, readCondition, readOperator, ValueReader } from './conditions.js';
import type { Pattern } from './index.js';
import { badPattern, badTerm, Scanner } from './scanner.js';

const SPACE = /\s/g;
const NOT_SPACE = /\S/g;

interface Field {
  /** Absent where the pattern leaves it out; its place names it then. */
  readonly name: string | undefined;
  readonly condition: Condition<string> | undefined;
}

const NAME = /[A-Za-z0-9_-]+/y;
const WORD = /(?:[^\s,&|()"%<>=!]|&(?!&)|\|(?!\|))+/y;
/** Text in brackets and in quotation marks is one word. */
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '"': '"' };

export function parseFields(text: string): Pattern {
  const scanner = new Scanner(text);
  const values = new ValueReader(scanner);
  const before: Field[] = [];
  let after: Field[] | undefined;
  scanner.skipSpace();
  // Nothing but brackets stands for any words.
  if (scanner.isAtEnd) after = [];
  else {
    do {
      scanner.skipSpace();
      if (scanner.take('...') || scanner.take('…')) {
        if (after !== undefined) throw badPattern();
        after = [];
      } else {
        (after ?? before).push(readField(scanner, values));
      }
      scanner.skipSpace();
    } while (scanner.take(','));
    if (!scanner.isAtEnd) throw badTerm(scanner.next);
  }
  const read = (message: string) => assign(message, before, after);
  return {
    kind: 'fields',
    hasRegex: values.hasRegex,
    matches: (message) => read(message) !== undefined,
    extract: (message) => Object.fromEntries((read(message) ?? []).map(({ name, word }) => [`$${name}`, word])),
  };
}

function readField(scanner: Scanner, values: ValueReader): Field {
  if (scanner.isAtEnd || scanner.next === ',') return { name: undefined, condition: undefined };
  let name: string | undefined;
  let isBare = false;
  const condition = readCondition<string>(scanner, () => {
    const given = scanner.match(NAME);
    if (given === undefined) throw scanner.isAtEnd ? badPattern() : badTerm(scanner.next);
    // All that is said of a field is of itself.
    if ((name ?? given) !== given || isBare) throw badPattern();
    name = given;
    const operator = readOperator(scanner);
    if (operator === undefined) {
      isBare = true;
      return () => true;
    }
    const comparison = values.comparison(operator, WORD);
    return (word) => comparison.holds(word, numberOf(word));
  });
  return { name, condition: isBare ? undefined : condition };
}

interface Named {
  readonly name: string | number;
  readonly word: string;
}

/** The words of a message by the names of the fields; `undefined` if it does not match. */
function assign(message: string, before: readonly Field[], after: readonly Field[] | undefined): Named[] | undefined {
  const words = after === undefined ? wordsOf(message, before) : wordsOf(message);
  const least = before.length + (after?.length ?? 0);
  if (after === undefined ? words.length !== least : words.length < least) return undefined;
  const afterFrom = words.length - (after?.length ?? 0);
  const named: Named[] = [];
  for (const [place, word] of words.entries()) {
    const field = place < before.length ? before[place] : place >= afterFrom ? after?.[place - afterFrom] : undefined;
    if (field?.condition && !field.condition(word)) return undefined;
    named.push({ name: field?.name ?? place + 1, word });
  }
  return named;
}

/** With `fields`, the last of them takes the rest of the message if nothing is said of it: the guide's `[w1=ERROR, w2]` is for lines of any length. */
function wordsOf(message: string, fields?: readonly Field[]): string[] {
  const words: string[] = [];
  const takesRest = fields !== undefined && fields.length > 1 && fields.at(-1)?.condition === undefined;
  const limit = takesRest ? fields.length : Number.POSITIVE_INFINITY;
  let isRest = false;
  // What is not closed once is never, so that it is looked for once.
  const unclosed = new Set<string>();
  for (let at = firstIn(message, 0); at < message.length && !isRest; ) {
    const { word, end } = wordAt(message, at, unclosed);
    const next = firstIn(message, end);
    isRest = words.length + 1 === limit && next < message.length;
    words.push(isRest ? message.slice(at).trimEnd() : word);
    at = next;
  }
  return words;
}

/** Where the next word begins. */
function firstIn(message: string, from: number): number {
  NOT_SPACE.lastIndex = from;
  return NOT_SPACE.exec(message)?.index ?? message.length;
}

function wordAt(message: string, at: number, unclosed: Set<string>): { word: string; end: number } {
  const closing = CLOSING[message.charAt(at)];
  if (closing !== undefined && !unclosed.has(closing)) {
    const closed = message.indexOf(closing, at + 1);
    if (closed >= 0) return { word: message.slice(at + 1, closed), end: closed + 1 };
    unclosed.add(closing);
  }
  SPACE.lastIndex = at;
  const end = SPACE.exec(message)?.index ?? message.length;
  return { word: message.slice(at, end), end };
}
