/**
 * Random policies and requests: what `judgeByPolicy` says is what a slow reference says, which turns wildcards into regular expressions, takes
 * statements apart by the words of the IAM user guide, and looks at all of them before it answers.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { canonicalId } from '../owner.js';
import { judgeByPolicy, type PolicyRequest, type PolicyVerdict } from './policy-language.js';

/** Inputs in `npm test`; RUSTSTACK_FUZZ takes more. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);

/** mulberry32: a small generator whose every run can be replayed from its seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Json = Record<string, any>;

function listOf(value: any): any[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function pattern(text: string, flags = ''): RegExp {
  const inner = [...text].map((char) => (char === '*' ? '.*' : char === '?' ? '.' : char.replace(/[^\w]/g, '\\$&'))).join('');
  return new RegExp(`^${inner}$`, `s${flags}`);
}

/** `null` stands for text with a variable that has no value. */
function filled(text: string, facts: Json, version: string): string | null {
  if (version !== '2012-10-17') return text;
  let out = '';
  for (let at = 0; at < text.length; ) {
    const end = text.startsWith('${', at) ? text.indexOf('}', at) : -1;
    if (end < 0) {
      out += text[at++];
      continue;
    }
    const inner = text.slice(at + 2, end);
    at = end + 1;
    if (['*', '?', '$'].includes(inner)) out += inner;
    else {
      const comma = inner.indexOf(',');
      const values = facts[(comma < 0 ? inner : inner.slice(0, comma)).trim().toLowerCase()];
      const fallback = comma < 0 ? undefined : inner.slice(comma + 1).trim();
      if (values?.length === 1) out += values[0];
      else if (fallback === undefined) return null;
      else out += fallback.slice(1, -1);
    }
  }
  return out;
}

function addressBits(address: string): bigint {
  return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

/** Whether one value of the request is as one of the policy wants it, by an operator without `Not`. */
function holds(operator: string, given: string, wanted: string): boolean {
  const time = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));
  const order = (a: number, b: number): boolean => {
    if (operator.endsWith('LessThan')) return a < b;
    if (operator.endsWith('LessThanEquals')) return a <= b;
    if (operator.endsWith('GreaterThan')) return a > b;
    if (operator.endsWith('GreaterThanEquals')) return a >= b;
    return a === b;
  };
  if (operator === 'StringLike') return pattern(wanted).test(given);
  if (operator === 'StringEqualsIgnoreCase' || operator === 'Bool') return given.toUpperCase() === wanted.toUpperCase();
  if (operator.startsWith('Numeric')) return order(Number.parseFloat(given), Number.parseFloat(wanted));
  if (operator.startsWith('Date')) return order(time(given), time(wanted));
  if (operator === 'IpAddress') {
    const [base = '', bits = '32'] = wanted.split('/');
    const shift = BigInt(32 - Number(bits));
    return /^[\d.]+$/.test(given) && addressBits(given) >> shift === addressBits(base) >> shift;
  }
  if (operator.startsWith('Arn')) {
    const [a, b] = [given.split(':'), wanted.split(':')];
    if (a.length < 6 || b.length < 6) return false;
    return (
      b.slice(0, 5).every((part, i) => pattern(part).test(a[i] ?? '')) && pattern(b.slice(5).join(':')).test(a.slice(5).join(':'))
    );
  }
  return given === wanted;
}

function conditionHolds(name: string, given: string[] | undefined, wanted: string[]): boolean {
  if (name === 'Null') return wanted.some((want) => (want === 'true' ? given === undefined : given !== undefined));
  const ifExists = name.endsWith('IfExists');
  const [quantifier, bare] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
  const operator = bare.replace('IfExists', '');
  const isNegated = operator.includes('Not');
  const positive = operator.replace('Not', '');
  if (given === undefined) {
    if (ifExists || quantifier === 'ForAllValues') return true;
    return quantifier === '' && isNegated;
  }
  const fits = given.map((value) => wanted.filter((want) => holds(positive, value, want)).length > 0);
  if (quantifier === 'ForAllValues') return isNegated ? !fits.includes(true) : !fits.includes(false);
  if (quantifier === 'ForAnyValue') return isNegated ? fits.includes(false) : fits.includes(true);
  return isNegated ? !fits.includes(true) : fits.includes(true);
}

function isNamed(principal: any, account: string | undefined): boolean {
  if (principal === '*') return true;
  const names = [...listOf(principal.AWS), ...listOf(principal.CanonicalUser)];
  const own = account === undefined ? [] : [account, `arn:aws:iam::${account}:root`, canonicalId(account)];
  return names.some((name) => name === '*' || own.includes(name));
}

function reference(policy: Json, account: string | undefined, action: string, resource: string, facts: Json): PolicyVerdict {
  const version = policy.Version ?? '2008-10-17';
  const effects = policy.Statement.filter((statement: Json) => {
    const principal =
      statement.Principal === undefined ? !isNamed(statement.NotPrincipal, account) : isNamed(statement.Principal, account);
    const acts = listOf(statement.Action ?? statement.NotAction).some((one) => pattern(one, 'i').test(action));
    const resources = listOf(statement.Resource ?? statement.NotResource).some((one) => {
      const text = filled(one, facts, version);
      return text !== null && pattern(text).test(resource);
    });
    const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys as Json).map(([key, values]) => {
        const wanted = listOf(values).map((value) => filled(String(value), facts, version));
        return conditionHolds(operator, facts[key.toLowerCase()], wanted.filter((one) => one !== null) as string[]);
      }),
    );
    return (
      principal &&
      acts === (statement.Action !== undefined) &&
      resources === (statement.Resource !== undefined) &&
      !conditions.includes(false)
    );
  }).map(({ Effect }: Json) => Effect);
  const denies = effects.includes('Deny');
  return { denies, allows: !denies && effects.includes('Allow') };
}

/** As policies write variables. */
function variable(inner: string): string {
  return '$'.concat('{', inner, '}');
}

const ACCOUNTS = ['111111111111', '222222222222'];
const ACTIONS = ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:GetObjectAcl'];
const KEYS: Json = {
  'aws:SourceIp': ['10.0.0.1', '10.0.1.1', '192.168.3.9'],
  'aws:SecureTransport': ['true', 'false'],
  'aws:CurrentTime': ['2026-01-01T00:00:00.000Z', '2026-06-01T12:00:00.000Z'],
  'aws:PrincipalArn': ['arn:aws:iam::111111111111:root', 'arn:aws:iam::222222222222:root'],
  'aws:PrincipalAccount': ACCOUNTS,
  's3:prefix': ['', 'a', 'a/b', 'home/111111111111'],
  's3:max-keys': ['0', '10', '1000'],
  's3:RequestObjectTagKeys': ['a', 'b', 'c'],
  's3:ExistingObjectTag/team': ['red', 'Red', 'blue'],
};
const WANTED: Json = {
  'aws:SourceIp': ['10.0.0.0/24', '10.0.0.1', '192.168.0.0/16', '0.0.0.0/0'],
  'aws:CurrentTime': ['2026-01-01T00:00:00Z', '1780315200', '2027-01-01T00:00:00Z'],
  'aws:PrincipalArn': ['arn:aws:iam::1*:root', 'arn:aws:iam::222222222222:*', 'arn:*:root'],
  's3:prefix': [
    '',
    'a*',
    'a/?',
    `home/${variable('aws:PrincipalAccount')}`,
    `home/${variable("aws:none, '111111111111'")}`,
    variable('aws:none'),
    variable('*'),
  ],
};
const STRING = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
];
const COMPARED = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'];
const OPERATORS: Json = {
  'aws:SourceIp': ['IpAddress', 'NotIpAddress'],
  'aws:SecureTransport': ['Bool'],
  'aws:CurrentTime': COMPARED.map((one) => `Date${one}`),
  'aws:PrincipalArn': ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'],
  's3:max-keys': COMPARED.map((one) => `Numeric${one}`),
};

it(`judges ${INPUTS} random requests as the reference does (seed ${SEED})`, () => {
  const random = generator(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], max: number): T[] =>
    Array.from({ length: 1 + Math.floor(random() * max) }, () => pick(list));
  const perhapsList = <T>(list: readonly T[]): T | T[] => (random() < 0.5 ? pick(list) : some(list, 3));
  const condition = (): Json => {
    const made: Json = {};
    for (const key of some(Object.keys(KEYS), 2)) {
      let operator: string = pick(OPERATORS[key] ?? STRING);
      if (key === 's3:RequestObjectTagKeys') operator = `${pick(['ForAllValues', 'ForAnyValue'])}:${operator}`;
      if (random() < 0.2) operator += 'IfExists';
      const isNull = random() < 0.15;
      const values = isNull ? pick(['true', 'false']) : perhapsList(WANTED[key] ?? KEYS[key]);
      made[isNull ? 'Null' : operator] = {
        ...made[isNull ? 'Null' : operator],
        [random() < 0.3 ? key.toUpperCase() : key]: values,
      };
    }
    return made;
  };
  const principal = (): unknown => {
    const accounts = [...ACCOUNTS, 'arn:aws:iam::111111111111:root', 'arn:aws:iam::222222222222:user/u', '*'];
    if (random() < 0.3) return '*';
    return random() < 0.15 ? { CanonicalUser: canonicalId(pick(ACCOUNTS)) } : { AWS: perhapsList(accounts) };
  };
  const actions = ['s3:*', 's3:Get*', 'S3:getobject', 's3:?etObject', '*', ...ACTIONS];
  const resources = [
    '*',
    'arn:aws:s3:::b',
    'arn:aws:s3:::b/*',
    'arn:aws:s3:::b/a?',
    `arn:aws:s3:::b/${variable('aws:PrincipalAccount')}`,
    'arn:aws:s3:::*/a*',
  ];
  const seen = { denies: 0, allows: 0 };
  for (let i = 0; i < INPUTS; i++) {
    const Statement = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
      Effect: pick(['Allow', 'Allow', 'Deny']),
      [random() < 0.85 ? 'Principal' : 'NotPrincipal']: principal(),
      [random() < 0.85 ? 'Action' : 'NotAction']: perhapsList(actions),
      [random() < 0.85 ? 'Resource' : 'NotResource']: perhapsList(resources),
      ...(random() < 0.6 && { Condition: condition() }),
    }));
    const policy: Json = { ...(random() < 0.8 && { Version: '2012-10-17' }), Statement };
    const account = random() < 0.2 ? undefined : pick(ACCOUNTS);
    const facts: Json = {};
    for (const [key, values] of Object.entries(KEYS)) {
      if (random() < 0.3) continue;
      facts[key.toLowerCase()] =
        key === 's3:RequestObjectTagKeys' ? [...new Set(some(values as string[], 3))] : [pick(values as string[])];
    }
    const action = pick(ACTIONS);
    const resource = pick(['arn:aws:s3:::b', 'arn:aws:s3:::b/ab', 'arn:aws:s3:::b/111111111111', 'arn:aws:s3:::b/x/y']);
    const request: PolicyRequest = { account, action, resource, facts: (key) => facts[key] };
    const found = judgeByPolicy(JSON.stringify(policy), request);
    const where = (): string => `input ${i} of seed ${SEED}: ${JSON.stringify({ policy, account, action, resource, facts })}`;
    assert.deepEqual(found, reference(policy, account, action, resource, facts), where());
    if (found.denies) seen.denies++;
    if (found.allows) seen.allows++;
  }
  // Inputs of which none says anything would prove nothing.
  assert.ok(seen.denies > INPUTS / 50 && seen.allows > INPUTS / 50, JSON.stringify(seen));
});
