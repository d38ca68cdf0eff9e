/** The tests that are objects: `{"prefix": "a"}`, `{"numeric": [">", 0]}`. What has been read is the opening brace; what is left is behind the closing one. */
import { addressBlock, addressBytes } from './addresses.js';
import type { Bound, Test } from './tests.js';
import { PatternProblem, type TokenKind, type Tokens } from './tokens.js';

const ONE_KEY = 'Only one key allowed in match expression';
const TOO_MANY = 'Too many elements in numeric expression';
/** What numbers can be compared as, by Event Ruler. */
const NUMBER_LIMIT = 5e9;
const V4_BYTES = 4;

export function parseTest(tokens: Tokens): Test {
  if (tokens.next() !== 'name') throw tokens.problem('Match expression name not found');
  const name = tokens.text;
  const kind = tokens.next();
  switch (name) {
    case 'exactly':
      return ended(tokens, { kind: 'text', text: stringOf(tokens, kind, 'exact match pattern'), case: 'exact' });
    case 'prefix':
    case 'suffix':
      return affix(tokens, name, kind);
    case 'equals-ignore-case':
      return ended(tokens, { kind: 'text', text: stringOf(tokens, kind, 'equals-ignore-case match pattern'), case: 'any-case' });
    case 'wildcard':
      return ended(tokens, {
        kind: 'wildcard',
        pieces: wildcardPieces(tokens, stringOf(tokens, kind, 'wildcard match pattern')),
      });
    case 'numeric':
      return numeric(tokens, kind);
    case 'anything-but':
      return anythingBut(tokens, kind);
    case 'exists':
      if (kind !== 'true' && kind !== 'false') throw tokens.problem('exists match pattern must be either true or false.');
      return ended(tokens, { kind: kind === 'true' ? 'exists' : 'absent' });
    case 'cidr':
      // The word is AWS's.
      return ended(tokens, cidr(stringOf(tokens, kind, 'prefix match pattern')));
    default:
      throw tokens.problem(`Unrecognized match type ${name}`);
  }
}

function ended(tokens: Tokens, test: Test, reason = ONE_KEY): Test {
  if (tokens.next() !== '}') throw tokens.problem(reason);
  return test;
}

function stringOf(tokens: Tokens, kind: TokenKind, what: string): string {
  if (kind !== 'string') throw tokens.problem(`${what} must be a string`);
  return tokens.text;
}

function affix(tokens: Tokens, name: 'prefix' | 'suffix', kind: TokenKind): Test {
  if (kind !== '{') return ended(tokens, { kind: name, text: stringOf(tokens, kind, `${name} match pattern`), case: 'exact' });
  const word = name === 'prefix' ? 'Prefix' : 'Suffix';
  if (tokens.next() !== 'name') throw tokens.problem(`${word} expression name not found`);
  if (tokens.text !== 'equals-ignore-case') throw tokens.problem(`Unsupported ${name} pattern: ${tokens.text}`);
  const text = stringOf(tokens, tokens.next(), 'equals-ignore-case match pattern');
  return ended(tokens, ended(tokens, { kind: name, text, case: 'any-case' }));
}

/** Positions are counted in bytes, the opening quote being the first. */
function wildcardPieces(tokens: Tokens, text: string): readonly string[] {
  const pieces = [''];
  const problem = (reason: string, at: number): PatternProblem =>
    tokens.problem(`${reason} at pos ${Buffer.byteLength(text.slice(0, at)) + 1}`);
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    const next = text[at + 1];
    if (char === '*') {
      if (next === '*') throw problem('Consecutive wildcard characters', at);
      pieces.push('');
    } else if (char === '\\') {
      if (next !== '*' && next !== '\\') throw problem('Invalid escape character', at);
      pieces.push(pieces.pop() + next);
      at++;
    } else {
      pieces.push(`${pieces.pop()}${char}`);
    }
  }
  return pieces;
}

function cidr(text: string): Test {
  const [address, mask, ...more] = text.split('/');
  if (mask === undefined || more.length > 0) throw new PatternProblem("Malformed CIDR, one '/' required");
  if (!/^[-+]?[0-9]{1,9}$/.test(mask)) throw new PatternProblem('Malformed CIDR, mask bits must be an integer');
  const bits = Number(mask);
  if (bits < 0) throw new PatternProblem('Malformed CIDR, mask bits must not be negative');
  const bytes = addressBytes(address as string);
  if (bytes === undefined) throw new PatternProblem(`Nonstandard IP address: ${address}`);
  if (bytes.length === V4_BYTES && bits > 31) throw new PatternProblem('IPv4 mask bits must be < 32');
  if (bits > 127) throw new PatternProblem('IPv6 mask bits must be < 128');
  return { kind: 'addresses', block: addressBlock(bytes, bits) };
}

// --- anything-but ---

const WITHIN = ['equals-ignore-case', 'prefix', 'suffix', 'wildcard'] as const;
type Within = (typeof WITHIN)[number];

function anythingBut(tokens: Tokens, kind: TokenKind): Test {
  if (kind === '{') return anythingButWithin(tokens);
  refuseOther(tokens, kind);
  const tests = kind === '[' ? listed(tokens, () => values(tokens)) : [literalTest(tokens, kind)];
  return ended(tokens, { kind: 'anything-but', tests }, TOO_MANY);
}

function refuseOther(tokens: Tokens, kind: TokenKind): void {
  if (kind === '[' || kind === 'string' || kind === 'number') return;
  throw tokens.problem('Value of anything-but must be an array or single string/number value.');
}

function literalTest(tokens: Tokens, kind: TokenKind): Test {
  if (kind === 'string') return { kind: 'text', text: tokens.text, case: 'exact' };
  return { kind: 'literal', value: comparable(tokens) };
}

/** What is wrong in a list is told with its place twice: once by whom it was found, once by whom it was passed on. */
function listed<R>(tokens: Tokens, read: () => R): R {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PatternProblem)) throw error;
    throw new PatternProblem(error.reason, `${error.message.slice(error.reason.length)}${tokens.where}`);
  }
}

function values(tokens: Tokens): readonly Test[] {
  const tests: Test[] = [];
  const kinds = new Set<TokenKind>();
  for (let kind = tokens.next(); kind !== ']'; kind = tokens.next()) {
    if (kind !== 'string' && kind !== 'number') {
      throw tokens.problem('Inside anything but list, start|null|boolean is not supported.');
    }
    kinds.add(kind);
    tests.push(literalTest(tokens, kind));
  }
  if (kinds.size !== 1) {
    throw tokens.problem('Inside anything but list, either all values are number or string, mixed type is not supported');
  }
  return tests;
}

function anythingButWithin(tokens: Tokens): Test {
  if (tokens.next() !== 'name') throw tokens.problem('Anything-But expression name not found');
  const name = WITHIN.find((known) => known === tokens.text);
  if (name === undefined) throw tokens.problem(`Unsupported anything-but pattern: ${tokens.text}`);
  const kind = tokens.next();
  refuseOther(tokens, kind);
  const tests = kind === '[' ? listed(tokens, () => texts(tokens, name)) : [textTest(tokens, name, kind)];
  return ended(tokens, ended(tokens, { kind: 'anything-but', tests }, TOO_MANY), TOO_MANY);
}

function texts(tokens: Tokens, name: Within): readonly Test[] {
  const tests: Test[] = [];
  for (let kind = tokens.next(); kind !== ']'; kind = tokens.next()) tests.push(textTest(tokens, name, kind));
  return tests;
}

function textTest(tokens: Tokens, name: Within, kind: TokenKind): Test {
  if (kind !== 'string') throw tokens.problem(TEXT_REASONS[name]);
  const { text } = tokens;
  if (name === 'wildcard') return { kind: 'wildcard', pieces: wildcardPieces(tokens, text) };
  if (name === 'equals-ignore-case') return { kind: 'text', text, case: 'any-case' };
  if (text === '') throw tokens.problem('Null prefix/suffix not allowed');
  return { kind: name, text, case: 'exact' };
}

const TEXT_REASONS: Readonly<Record<Within, string>> = {
  'equals-ignore-case': 'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
  prefix: 'prefix/suffix match pattern must be a string',
  suffix: 'prefix/suffix match pattern must be a string',
  wildcard: 'wildcard match pattern must be a string',
};

// --- numeric ---

function numeric(tokens: Tokens, kind: TokenKind): Test {
  if (kind !== '[') throw tokens.problem('Value of numeric must be an array.');
  if (tokens.next() !== 'string') throw tokens.problem(`Invalid member in numeric match: ${tokens.text}`);
  const operator = tokens.text;
  const next = tokens.next();
  if (!['=', '<', '<=', '>', '>='].includes(operator)) {
    throw tokens.problem(`Unrecognized numeric range operator: ${operator}`);
  }
  const value = numberOf(tokens, next, operator === '=' ? 'equals' : operator);
  const test = operator.startsWith('>')
    ? rangeFrom(tokens, { value, isOpen: operator === '>' })
    : rangeTo(tokens, operator, value);
  return ended(tokens, test, TOO_MANY);
}

function rangeTo(tokens: Tokens, operator: string, value: number): Test {
  if (tokens.next() !== ']') throw tokens.problem(TOO_MANY);
  return operator === '=' ? { kind: 'literal', value } : { kind: 'range', to: { value, isOpen: operator === '<' } };
}

function rangeFrom(tokens: Tokens, from: Bound): Test {
  const kind = tokens.next();
  if (kind === ']') return { kind: 'range', from };
  if (kind !== 'string') throw tokens.problem(`Bad value in numeric range: ${tokens.text}`);
  const operator = tokens.text;
  if (operator !== '<' && operator !== '<=') throw tokens.problem(`Bad numeric range operator: ${operator}`);
  const value = numberOf(tokens, tokens.next(), operator);
  if (tokens.next() !== ']') throw tokens.problem('Too many terms in numeric range expression');
  if (value <= from.value) throw tokens.problem('Bottom must be less than top');
  return { kind: 'range', from, to: { value, isOpen: operator === '<' } };
}

function numberOf(tokens: Tokens, kind: TokenKind, operator: string): number {
  if (kind !== 'number') throw tokens.problem(`Value of ${operator} must be numeric`);
  return comparable(tokens);
}

function comparable(tokens: Tokens): number {
  const value = Number(tokens.text);
  if (Math.abs(value) > NUMBER_LIMIT) throw tokens.problem('Value must be between -5.0E9 and 5.0E9, inclusive');
  return value;
}
