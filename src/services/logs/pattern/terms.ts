/** Terms anywhere in a message: all of them, none of those behind `-`, any of those behind `?`. */
import type { Pattern } from './index.js';
import { badTerm, Scanner } from './scanner.js';

type Term = (message: string) => boolean;

const WORD = /[A-Za-z0-9_]+/y;

export function parseTerms(text: string): Pattern {
  const scanner = new Scanner(text);
  const included: Term[] = [];
  const excluded: Term[] = [];
  const optional: Term[] = [];
  let hasRegex = false;
  for (scanner.skipSpace(); !scanner.isAtEnd; scanner.skipSpace()) {
    const into = scanner.take('-') ? excluded : scanner.take('?') ? optional : included;
    // A sign may stand apart from its term, as in AWS's first examples.
    if (into !== included) scanner.skipSpace();
    const { term, isRegex } = readTerm(scanner, into === excluded ? '-' : '?');
    hasRegex ||= isRegex;
    into.push(term);
  }
  // Beside others, optional terms count for nothing, as the user guide says.
  const isAnyOf = optional.length > 0 && included.length === 0 && excluded.length === 0;
  return {
    kind: 'terms',
    hasRegex,
    matches: (message) =>
      isAnyOf
        ? optional.some((term) => term(message))
        : included.every((term) => term(message)) && !excluded.some((term) => term(message)),
    extract: () => ({}),
  };
}

function readTerm(scanner: Scanner, sign: string): { term: Term; isRegex: boolean } {
  const regex = scanner.regex();
  if (regex !== undefined) return { term: (message) => regex.test(message), isRegex: true };
  const text = scanner.quoted() ?? scanner.match(WORD);
  if (text === '') throw badTerm('""');
  if (text === undefined) throw badTerm(scanner.isAtEnd ? sign : scanner.next);
  // Blanks in quotation marks match everything.
  return { term: text.trim() === '' ? () => true : (message) => message.includes(text), isRegex: false };
}
