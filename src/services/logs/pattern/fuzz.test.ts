/**
 * Random patterns on random messages: what the parser makes of a pattern's text against a slow reading of the tree that the text was written from.
 * Texts that are no patterns have to be refused by the service's error.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isServiceError } from '../../../../protocols/errors.js';
import { chance } from '../../../test/fixtures/chance.js';
import { parsePattern } from './index.js';

/** Inputs in `npm test`; RUSTSTACK_FUZZ takes more. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_122);

type Below = (limit: number) => number;
const WORDS = ['a', 'ab', 'b', 'ERROR', '12', '4', '404', '-1.5', 'x_y', '1e2'];
const QUOTED = ['a b', 'say "hi"', 'back\\slash', '[x]', 'ü', '*', 'a*', '*b', '*a*', '4*'];
const NAMES = ['a', 'b', 'c-d', 'e_1'];

interface Case {
  readonly pattern: string;
  readonly holds: (message: string) => boolean;
}

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** By counting letters from both ends, one by one. */
function slowMatch(wanted: string, found: string): boolean {
  const ends = (text: string, end: string) => text.length >= end.length && text.slice(text.length - end.length) === end;
  const within = (text: string, part: string) =>
    Array.from({ length: text.length + 1 }, (_, at) => text.slice(at, at + part.length)).includes(part);
  if (wanted === '*') return true;
  const [before, after] = [wanted[0] === '*', wanted[wanted.length - 1] === '*'];
  if (before && after) return within(found, wanted.slice(1, -1));
  if (before) return ends(found, wanted.slice(1));
  if (after) return found.slice(0, wanted.length - 1) === wanted.slice(0, -1);
  return found === wanted;
}

function termsCase(below: Below): Case {
  const terms = Array.from({ length: 1 + below(4) }, () => {
    const isQuoted = below(3) === 0;
    const text = (isQuoted ? QUOTED[below(5)] : ['a', 'ab', 'b', 'ERROR', '12', 'x_y'][below(6)]) as string;
    return { sign: ['', '', '-', '?'][below(4)] as string, text, written: isQuoted ? quote(text) : text };
  });
  const only = (sign: string) => terms.filter((term) => term.sign === sign);
  return {
    pattern: terms.map(({ sign, written }) => sign + written).join(' '.repeat(1 + below(2))),
    holds(message) {
      if (only('').length + only('-').length === 0) return only('?').some(({ text }) => message.split(text).length > 1);
      return (
        only('').every(({ text }) => message.split(text).length > 1) &&
        only('-').every(({ text }) => message.split(text).length === 1)
      );
    },
  };
}

const isNumber = (text: string) => text.trim() !== '' && !Number.isNaN(Number(text));

function valueCase(below: Below, operators: readonly string[]) {
  const isQuoted = below(3) === 0;
  const text = (
    isQuoted ? QUOTED[below(QUOTED.length)] : below(3) === 0 ? ['a*', '*b', '4*', '*'][below(4)] : WORDS[below(WORDS.length)]
  ) as string;
  const canOrder = !isQuoted && isNumber(text);
  const operator = operators[below(canOrder ? operators.length : 2)] as string;
  return {
    written: `${operator}${' '.repeat(below(2))}${isQuoted ? quote(text) : text}`,
    holds(found: string, number: number | undefined): boolean {
      const isEqual = (canOrder && number === Number(text)) || slowMatch(text, found);
      if (operator === '=') return isEqual;
      if (operator === '!=') return !isEqual;
      if (number === undefined) return false;
      const wanted = Number(text);
      return { '<': number < wanted, '<=': number <= wanted, '>': number > wanted, '>=': number >= wanted }[operator] as boolean;
    },
  };
}

const OPERATORS = ['=', '!=', '<', '<=', '>', '>='];

/** A tree of conditions, written with no more parentheses than it needs, or with some. */
function conditionCase<S>(
  below: Below,
  one: () => { written: string; holds: (subject: S) => boolean },
  depth = 0,
): { written: string; holds: (subject: S) => boolean } {
  if (depth === 3 || below(3) > 0) return one();
  const parts = Array.from({ length: 2 + below(2) }, () => conditionCase(below, one, depth + 1));
  const isAnd = below(2) === 0;
  const written = parts.map((part) => `(${part.written})`).join(isAnd ? ' && ' : '||');
  return {
    written: below(2) ? `(${written})` : written,
    holds: (subject) =>
      isAnd ? parts.filter((part) => !part.holds(subject)).length === 0 : parts.filter((part) => part.holds(subject)).length > 0,
  };
}

function jsonCase(below: Below): Case {
  const { written, holds } = conditionCase<unknown>(below, () => {
    const steps = Array.from({ length: 1 + below(2) }, () =>
      below(4) === 0 ? below(2) : (NAMES[below(NAMES.length)] as string),
    );
    const selector = `$${steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
    const nodeOf = (document: any): { node: unknown } | undefined => {
      let node = document;
      for (const step of steps) {
        if (typeof node !== 'object' || node === null || Array.isArray(node) !== (typeof step === 'number') || !(step in node))
          return undefined;
        node = node[step];
      }
      return { node };
    };
    const kind = below(5);
    if (kind === 0) return { written: `${selector} NOT EXISTS`, holds: (document) => nodeOf(document) === undefined };
    if (kind === 1) {
      const [word, value] = (
        [
          ['NULL', null],
          ['TRUE', true],
          ['FALSE', false],
        ] as const
      )[below(3)] as readonly [string, unknown];
      return { written: `${selector} IS ${word}`, holds: (document) => nodeOf(document)?.node === value };
    }
    const value = valueCase(below, OPERATORS);
    return {
      written: `${selector} ${value.written}`,
      holds: (document) => {
        const node = nodeOf(document)?.node;
        if (typeof node === 'number') return value.holds(`${node}`, node);
        return (typeof node === 'string' || typeof node === 'boolean') && value.holds(`${node}`, undefined);
      },
    };
  });
  return {
    pattern: `{ ${written} }`,
    holds(message) {
      try {
        const document: unknown = JSON.parse(message);
        return typeof document === 'object' && document !== null && holds(document);
      } catch {
        return false;
      }
    },
  };
}

function fieldsCase(below: Below): Case {
  const count = 1 + below(4);
  const gap = below(2) ? below(count + 1) : undefined;
  const fields = Array.from({ length: count }, (_, place) => {
    const name = `w${place}`;
    if (below(2)) return { written: name, holds: undefined };
    return conditionCase<string>(below, () => {
      const value = valueCase(below, OPERATORS);
      return {
        written: `${name} ${value.written}`,
        holds: (word) => value.holds(word, isNumber(word) ? Number(word) : undefined),
      };
    });
  });
  const written = fields.map((field) => field.written);
  if (gap !== undefined) written.splice(gap, 0, '...');
  return {
    pattern: `[${written.join(',')}]`,
    holds(message) {
      let words = slowWords(message);
      if (gap === undefined && count > 1 && words.length > count && fields.at(-1)?.holds === undefined)
        words = words.slice(0, count);
      if (gap === undefined ? words.length !== count : words.length < count) return false;
      return fields.every((field, place) => {
        const word = words[gap !== undefined && place >= gap ? words.length - count + place : place] as string;
        return field.holds?.(word) ?? true;
      });
    },
  };
}

function slowWords(message: string): string[] {
  const words: string[] = [];
  for (let rest = message.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const closing = rest[0] === '[' ? ']' : rest[0] === '"' ? '"' : undefined;
    const isClosed = closing !== undefined && rest.slice(1).includes(closing);
    const word = isClosed ? rest.slice(1).split(closing)[0] : (rest.split(/\s/)[0] as string);
    words.push(word as string);
    rest = rest.slice((word as string).length + (isClosed ? 2 : 0));
  }
  return words;
}

function messageOf(below: Below): string {
  const value = (depth: number): unknown => {
    const kind = below(depth > 2 ? 5 : 8);
    if (kind < 2) return [...WORDS, ...QUOTED][below(WORDS.length + QUOTED.length)];
    if (kind === 2) return [404, 4, -1.5, 100, 0][below(5)];
    if (kind === 3) return [true, false, null][below(3)];
    if (kind === 4) return 12;
    if (kind === 5) return Array.from({ length: below(3) }, () => value(depth + 1));
    return Object.fromEntries(Array.from({ length: below(4) }, () => [NAMES[below(NAMES.length)], value(depth + 1)]));
  };
  if (below(2)) return JSON.stringify(value(0));
  const word = () => [...WORDS, '[x y]', '"a b"', '"', '[', 'say "hi"'][below(WORDS.length + 5)] as string;
  return Array.from({ length: below(6) }, word).join(' '.repeat(1 + below(2)));
}

test('patterns match what the tree they were written from does', (t) => {
  t.diagnostic(`RUSTSTACK_SEED=${SEED} replays this run`);
  const below = chance(SEED);
  let matched = 0;
  for (let input = 0; input < INPUTS; input++) {
    const make = [termsCase, jsonCase, fieldsCase][input % 3] as (below: Below) => Case;
    const { pattern, holds } = make(below);
    const message = messageOf(below);
    const expected = holds(message);
    if (expected) matched++;
    assert.equal(parsePattern(pattern).matches(message), expected, `${pattern}\n${message}`);
  }
  assert.ok(matched > INPUTS / 20, `only ${matched} of ${INPUTS} matched`);
});

test('any text is a pattern or refused by the error for it', (t) => {
  t.diagnostic(`RUSTSTACK_SEED=${SEED} replays this run`);
  const below = chance(SEED + 1);
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '$',
    '.',
    '$.a',
    '"',
    '%',
    '\\',
    '(',
    ')',
    '&&',
    '||',
    '=',
    '!=',
    '<',
    '*',
    ',',
    '...',
    ' ',
    'a',
    '1',
    'IS NULL',
    '?',
    '-',
    'é',
  ];
  for (let input = 0; input < INPUTS; input++) {
    const inside = Array.from({ length: below(10) }, () => pieces[below(pieces.length)]).join('');
    const pattern = [inside, `{${inside}}`, `[${inside}]`, `%${inside}%`][below(4)] as string;
    try {
      parsePattern(pattern).matches(messageOf(below));
    } catch (error) {
      assert.ok(isServiceError(error) && error.code === 'InvalidParameterException', `${pattern}: ${error}`);
    }
  }
});
