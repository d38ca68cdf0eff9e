/**
 * Conditions of policies: all operators of IAM's policy language, with `IfExists`, `ForAllValues:` and `ForAnyValue:`. Source: IAM user
 * guide, "IAM JSON policy elements: Condition operators" and "Conditions with multiple context keys or values".
 */
import { BlockList, isIP } from 'node:net';
import { asList, matchesWildcards } from '../policy.js';

/** The values of a context key, in lower-case name; `undefined` for a key that the request does not have. */
export type Facts = (key: string) => readonly string[] | undefined;

/** Whether a value of the request is as one of the policy wants it. */
type Compare = (given: string, wanted: string) => boolean;

function numeric(holds: (a: number, b: number) => boolean): Compare {
  return (given, wanted) => given.trim() !== '' && wanted.trim() !== '' && holds(Number(given), Number(wanted));
}

/** Milliseconds of an ISO date or of seconds since the epoch. */
function timeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function dated(holds: (a: number, b: number) => boolean): Compare {
  return (given, wanted) => holds(timeOf(given), timeOf(wanted));
}

function isInRange(address: string, range: string): boolean {
  const [base = '', bits] = range.split('/');
  const version = isIP(base);
  if (version === 0 || isIP(address) === 0) return false;
  const length = bits === undefined ? (version === 4 ? 32 : 128) : Number(bits);
  if (!Number.isInteger(length) || length < 0 || length > (version === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(base, length, version === 4 ? 'ipv4' : 'ipv6');
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

/** Each of an ARN's six parts is matched by itself, so that a wildcard does not reach beyond a colon. */
function arnLike(given: string, wanted: string): boolean {
  const [a, b] = [sixParts(given), sixParts(wanted)];
  return a !== undefined && b?.every((part, index) => matchesWildcards(part, a[index] ?? '')) === true;
}

function sixParts(arn: string): string[] | undefined {
  const parts = arn.split(':');
  return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

const equals: Compare = (given, wanted) => given === wanted;
const equalsIgnoreCase: Compare = (given, wanted) => given.toLowerCase() === wanted.toLowerCase();
const like: Compare = (given, wanted) => matchesWildcards(wanted, given);

/** By lower-case name. A negated operator is its positive one, with what the answer means turned round. */
const OPERATORS: Readonly<Record<string, readonly [compare: Compare, negated: boolean]>> = {
  stringequals: [equals, false],
  stringnotequals: [equals, true],
  stringequalsignorecase: [equalsIgnoreCase, false],
  stringnotequalsignorecase: [equalsIgnoreCase, true],
  stringlike: [like, false],
  stringnotlike: [like, true],
  numericequals: [numeric((a, b) => a === b), false],
  numericnotequals: [numeric((a, b) => a === b), true],
  numericlessthan: [numeric((a, b) => a < b), false],
  numericlessthanequals: [numeric((a, b) => a <= b), false],
  numericgreaterthan: [numeric((a, b) => a > b), false],
  numericgreaterthanequals: [numeric((a, b) => a >= b), false],
  dateequals: [dated((a, b) => a === b), false],
  datenotequals: [dated((a, b) => a === b), true],
  datelessthan: [dated((a, b) => a < b), false],
  datelessthanequals: [dated((a, b) => a <= b), false],
  dategreaterthan: [dated((a, b) => a > b), false],
  dategreaterthanequals: [dated((a, b) => a >= b), false],
  bool: [equalsIgnoreCase, false],
  binaryequals: [equals, false],
  ipaddress: [isInRange, false],
  notipaddress: [isInRange, true],
  arnequals: [arnLike, false],
  arnlike: [arnLike, false],
  arnnotequals: [arnLike, true],
  arnnotlike: [arnLike, true],
};

interface Operator {
  readonly compare: Compare;
  readonly negated: boolean;
  readonly ifExists: boolean;
  readonly over: 'all' | 'any' | undefined;
}

/** `undefined` for what is no operator. `Null` is looked at before. */
function operatorOf(name: string): Operator | undefined {
  let rest = name.toLowerCase();
  let over: Operator['over'];
  if (rest.startsWith('forallvalues:')) over = 'all';
  else if (rest.startsWith('foranyvalue:')) over = 'any';
  if (over) rest = rest.slice(rest.indexOf(':') + 1);
  const ifExists = rest.endsWith('ifexists');
  if (ifExists) rest = rest.slice(0, -'ifexists'.length);
  const found = Object.hasOwn(OPERATORS, rest) ? OPERATORS[rest] : undefined;
  return found && { compare: found[0], negated: found[1], ifExists, over };
}

/** Whether all conditions of a statement hold. `expand` puts variables into wanted values. */
export function conditionsHold(condition: unknown, facts: Facts, expand: (text: string) => string | undefined): boolean {
  if (typeof condition !== 'object' || condition === null) return true;
  return Object.entries(condition).every(([name, keys]) =>
    Object.entries((keys ?? {}) as Record<string, unknown>).every(([key, values]) => {
      const wanted = asList(values)
        .map((value) => expand(String(value)))
        .filter((value) => value !== undefined);
      return conditionHolds(name, facts(key.toLowerCase()), wanted);
    }),
  );
}

export function conditionHolds(name: string, given: readonly string[] | undefined, wanted: readonly string[]): boolean {
  if (/^(?:for(?:allvalues|anyvalue):)?null$/i.test(name)) {
    return wanted.some((value) => (value.toLowerCase() === 'true') === (given === undefined));
  }
  const operator = operatorOf(name);
  if (!operator) return false;
  const { compare, negated, ifExists, over } = operator;
  if (given === undefined || given.length === 0) return ifExists || (over === undefined ? negated : over === 'all');
  const one = (value: string): boolean => wanted.some((want) => compare(value, want)) !== negated;
  // Without a qualifier a key has one value; of several, any counts for a positive operator and all for a negated one.
  return over === 'all' || (over === undefined && negated) ? given.every(one) : given.some(one);
}
