/** The functions of the language, by lower-case name. A function whose argument is not there, or not of its kind, gives nothing. */
import { createHash } from 'node:crypto';
import { cidrHas, ipVersion } from './addresses.js';
import { ceilTo, floorTo } from './periods.js';
import { fromJson, Instant, isTrue, numberOf, Structure, textOf, type Value } from './values.js';

/** What a query runs with. */
export interface Surroundings {
  /** Seconds since the epoch. */
  readonly now: number;
}

export type Scalar = (args: readonly Value[], surroundings: Surroundings) => Value;

const SECOND_MS = 1000;

function ofNumber(work: (value: number) => number): Scalar {
  return ([value]) => {
    const number = numberOf(value);
    return number === undefined ? undefined : finite(work(number));
  };
}

function ofNumbers(work: (...values: number[]) => number): Scalar {
  return (args) => {
    const numbers = args.map(numberOf).filter((each) => each !== undefined);
    return numbers.length === 0 ? undefined : finite(numbers.reduce((a, b) => work(a, b)));
  };
}

function ofText(work: (text: string, ...rest: Value[]) => Value): Scalar {
  return ([value, ...rest]) => {
    const text = textOf(value);
    return text === undefined ? undefined : work(text, ...rest);
  };
}

/** A test of a text with another one, which tells 1 or 0. */
function ofTexts(work: (text: string, other: string) => boolean): Scalar {
  return ([a, b]) => {
    const [text, other] = [textOf(a), textOf(b)];
    return text === undefined || other === undefined ? undefined : work(text, other);
  };
}

function ofMoment(work: (ms: number, period: string) => number): Scalar {
  return ([moment, period]) => {
    const ms = numberOf(moment);
    return ms === undefined ? undefined : new Instant(work(ms, textOf(period) ?? ''));
  };
}

function finite(value: number): Value {
  return Number.isFinite(value) ? value : undefined;
}

function trimmed(text: string, characters: string | undefined, atStart: boolean, atEnd: boolean): string {
  const goes = (character: string): boolean => (characters === undefined ? /\s/.test(character) : characters.includes(character));
  let [start, end] = [0, text.length];
  while (atStart && start < end && goes(text.charAt(start))) start++;
  while (atEnd && end > start && goes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function trimming(atStart: boolean, atEnd: boolean): Scalar {
  return ofText((text, characters) => trimmed(text, textOf(characters), atStart, atEnd));
}

function quietly(work: () => Value): Value {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** A bare moment is that of the event. */
export const SCALARS: Readonly<Record<string, Scalar>> = {
  abs: ofNumber(Math.abs),
  ceil: ofNumber(Math.ceil),
  floor: ofNumber(Math.floor),
  log: ofNumber(Math.log),
  sqrt: ofNumber(Math.sqrt),
  round: ([value, digits]) => {
    const [number, places] = [numberOf(value), Math.min(Math.max(Math.trunc(numberOf(digits) ?? 0), 0), 15)];
    return number === undefined ? undefined : finite(Math.round(number * 10 ** places) / 10 ** places);
  },
  greatest: ofNumbers(Math.max),
  least: ofNumbers(Math.min),
  tonumber: ofNumber((value) => value),
  todouble: ofNumber((value) => value),
  toint: ofNumber(Math.trunc),
  tolong: ofNumber(Math.trunc),
  datefloor: ofMoment(floorTo),
  dateceil: ofMoment(ceilTo),
  frommillis: ([value]) => {
    const ms = numberOf(value);
    return ms === undefined ? undefined : new Instant(ms);
  },
  tomillis: ([value]) => numberOf(value),
  now: (_args, { now }) => now,
  ispresent: ([value]) => value !== undefined,
  coalesce: (args) => args.find((value) => value !== undefined),
  if: ([condition, then, otherwise]) => (isTrue(condition) ? then : otherwise),
  case: (args) => {
    for (let at = 0; at + 1 < args.length; at += 2) if (isTrue(args[at])) return args[at + 1];
    return args.length % 2 === 1 ? args.at(-1) : undefined;
  },
  jsonparse: ofText((text) => quietly(() => fromJson(JSON.parse(text)))),
  jsonstringify: ([value]) =>
    value instanceof Structure ? JSON.stringify(value.json) : value === undefined ? undefined : textOf(value),
  isvalidip: ofText((text) => ipVersion(text) !== undefined),
  isvalidipv4: ofText((text) => ipVersion(text) === 4),
  isvalidipv6: ofText((text) => ipVersion(text) === 6),
  isipinsubnet: ofTexts((text, subnet) => cidrHas(subnet, text)),
  isipv4insubnet: ofTexts((text, subnet) => ipVersion(text) === 4 && cidrHas(subnet, text)),
  isipv6insubnet: ofTexts((text, subnet) => ipVersion(text) === 6 && cidrHas(subnet, text)),
  isempty: ([value]) => value === undefined || textOf(value) === '',
  isblank: ([value]) => value === undefined || (textOf(value) ?? '').trim() === '',
  concat: (args) => args.map((value) => textOf(value) ?? '').join(''),
  ltrim: trimming(true, false),
  rtrim: trimming(false, true),
  trim: trimming(true, true),
  strlen: ofText((text) => [...text].length),
  toupper: ofText((text) => text.toUpperCase()),
  tolower: ofText((text) => text.toLowerCase()),
  substr: ofText((text, start, length) => {
    const from = Math.max(Math.trunc(numberOf(start) ?? 0), 0);
    const count = length === undefined ? undefined : Math.max(Math.trunc(numberOf(length) ?? 0), 0);
    return text.slice(from, count === undefined ? undefined : from + count);
  }),
  replace: ofText((text, search, by) => text.replaceAll(textOf(search) ?? '', () => textOf(by) ?? '')),
  regex_replace: ofText((text, search, by) =>
    quietly(() => text.replace(new RegExp(textOf(search) ?? '', 'g'), textOf(by) ?? '')),
  ),
  // The third argument, which should make it look past upper and lower case, does nothing on AWS (seen on 2026-06-10).
  strcontains: ofTexts((text, other) => text.includes(other)),
  startswith: ofTexts((text, other) => text.startsWith(other)),
  endswith: ofTexts((text, other) => text.endsWith(other)),
  split: ofText((text, by) => JSON.stringify(text.split(textOf(by) ?? ''))),
  urlencode: ofText((text) => quietly(() => encodeURIComponent(text))),
  urldecode: ofText((text) => quietly(() => decodeURIComponent(text.replaceAll('+', ' ')))),
  base64encode: ofText((text) => Buffer.from(text).toString('base64')),
  base64decode: ofText((text) => Buffer.from(text, 'base64').toString()),
  md5: ofText((text) => createHash('md5').update(text).digest('hex')),
  sha256: ofText((text) => createHash('sha256').update(text).digest('hex')),
  // Buckets are as wide as the second argument says, whatever the guide calls it (seen on AWS on 2026-06-10).
  histogram: ([value, width]) => {
    const [number, wide] = [numberOf(value), numberOf(width)];
    return number === undefined || wide === undefined || wide <= 0 ? undefined : Math.floor(number / wide) * wide;
  },
};

export function nowIn(ms: number): Surroundings {
  return { now: Math.floor(ms / SECOND_MS) };
}
