/**
 * The YAML tags of case files. Some make values that plain YAML cannot write; the others are matchers, for what changes from run to run or
 * does not matter.
 *
 * Values: `!!binary BASE64`, `!time 2026-01-02T03:04:05Z`, `!now +1h` (or -15m, +7d; `!now-s` and `!now-ms` as a number), `!repeat { text: a, times: 5242880 }`, `!bytes { text: a, times: 8 }`,
 * `!nested { path: [M, n], times: 31, value: X }` (X within so many maps, a member for each name of the path, again and again),
 * `!zip { index.js: TEXT, lib/: "" }` (a zip with these files, all of which may be run).
 *
 * Matchers: `!any`, `!absent`, `!matches REGEX` (whole string), `!contains TEXT`, `!string`, `!number`, `!boolean`, `!date`, `!uuid`, `!etag`,
 * `!partial {…}` (further members are allowed), `!unordered […]`, `!every X` (of a list that is not empty), `!length N`, `!one-of […]`,
 * `!json X` (a string or bytes that hold JSON), `!bind NAME` (the same value at every place of the case that binds this name).
 */
import { type CollectionTag, isMap, isSeq, type ScalarTag, type Tags } from 'yaml';
import { zipOf } from './zip.js';

export type MatcherName =
  | 'any'
  | 'absent'
  | 'matches'
  | 'contains'
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'uuid'
  | 'etag'
  | 'partial'
  | 'unordered'
  | 'every'
  | 'length'
  | 'one-of'
  | 'json'
  | 'bind';

export interface Matcher {
  readonly matcher: MatcherName;
  readonly argument: unknown;
}

const MATCHER = Symbol('matcher');

export function matcher(name: MatcherName, argument: unknown = undefined): Matcher {
  return { [MATCHER]: true, matcher: name, argument } as Matcher;
}

export function isMatcher(value: unknown): value is Matcher {
  return value !== null && typeof value === 'object' && MATCHER in value;
}

export function mapMatcher(value: Matcher, map: (argument: unknown) => unknown): Matcher {
  return matcher(value.matcher, map(value.argument));
}

const SCALAR_MATCHERS: readonly MatcherName[] = [
  'any',
  'absent',
  'matches',
  'contains',
  'string',
  'number',
  'boolean',
  'date',
  'uuid',
  'etag',
  'bind',
];

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function fromNow(text: string): Date {
  if (text === '') return new Date();
  const [, sign, amount, unit] = /^([+-])(\d+)([smhd])$/.exec(text) ?? [];
  if (unit === undefined) throw new Error(`!now takes +1h, -15m or the like, not ${text}.`);
  return new Date(Date.now() + Number(`${sign}${amount}`) * (UNIT_MS[unit] as number));
}

/** A moment that is told when the case runs. */
export class Now {
  constructor(
    private readonly offset: string,
    private readonly form: 'date' | 'seconds' | 'milliseconds' = 'date',
  ) {}

  resolve(): Date | number {
    const date = fromNow(this.offset);
    if (this.form === 'date') return date;
    return this.form === 'seconds' ? Math.floor(date.getTime() / 1000) : date.getTime();
  }
}

function scalar(tag: string, resolve: (text: string) => unknown): ScalarTag {
  return { tag: `!${tag}`, resolve };
}

function collection(tag: string, kind: 'map' | 'seq', make: (value: any) => unknown): CollectionTag {
  return {
    tag: `!${tag}`,
    collection: kind,
    resolve(node) {
      if (!isMap(node) && !isSeq(node)) throw new Error(`!${tag} takes a ${kind}.`);
      // The inner document is converted when the whole one is, so that tags inside it count.
      (node as any).toJSON = function (this: any, key: unknown, context: any) {
        // Aliases stand for what is made, and not for the plain value that it is made of.
        const onCreate = context?.onCreate;
        if (onCreate) context.onCreate = undefined;
        const made = make(Object.getPrototypeOf(this).toJSON.call(this, key, context));
        onCreate?.(made);
        return made;
      };
      return node as any;
    },
  };
}

interface Nested {
  readonly path: readonly string[];
  readonly times: number;
  readonly value: unknown;
}

function nest({ path, times, value }: Nested): unknown {
  let nested = value;
  for (let level = 0; level < times; level++) {
    for (const name of [...path].reverse()) nested = { [name]: nested };
  }
  return nested;
}

/** `!every`, `!length`, `!json` and `!partial` take whatever stands behind them. */
const wrap = (name: MatcherName): (ScalarTag | CollectionTag)[] => [
  collection(name, 'map', (value) => matcher(name, value)),
  collection(name, 'seq', (value) => matcher(name, value)),
];

export const CUSTOM_TAGS: Tags = [
  'binary',
  ...SCALAR_MATCHERS.map((name) => scalar(name, (text) => matcher(name, text))),
  scalar('length', (text) => matcher('length', Number(text))),
  scalar('every', (text) => matcher('every', text)),
  scalar('time', (text) => new Date(text)),
  scalar('now', (text) => new Now(text)),
  scalar('now-s', (text) => new Now(text, 'seconds')),
  scalar('now-ms', (text) => new Now(text, 'milliseconds')),
  ...['partial', 'unordered', 'every', 'one-of', 'json'].flatMap((name) => wrap(name as MatcherName)),
  collection('repeat', 'map', ({ text, times }) => String(text).repeat(times)),
  collection('nested', 'map', nest),
  collection('zip', 'map', zipOf),
  collection('bytes', 'map', ({ text, times = 1 }) => new TextEncoder().encode(String(text).repeat(times))),
];
