/** What patterns match and refuse; random patterns and events against the slow reference. `RUSTSTACK_FUZZ` sets the number of inputs, `RUSTSTACK_SEED` the first seed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesPattern, PatternProblem, parsePattern } from './index.js';
import { referenceMatches } from './reference.js';

function matches(pattern: object, event: object): boolean {
  return matchesPattern(parsePattern(JSON.stringify(pattern)), event);
}

function refusal(text: string): string {
  try {
    parsePattern(text);
  } catch (error) {
    if (error instanceof PatternProblem) return error.message;
    throw error;
  }
  return '';
}

function placed(reason: string, text: string, column: number): string {
  return `${reason}\n at [Source: (String)"${text}"; line: 1, column: ${column}]`;
}

/** Recorded on AWS on 2025-10-15 and, the last three, on 2024-11-29 (LocalStack's validated snapshots, `test_events_patterns.py`). */
const REFUSED: readonly (readonly [text: string, reason: string, column: number, twice?: true])[] = [
  ['{"int": 42}', '"int" must be an object or an array', 11],
  ['{"string": "my-value"}', '"string" must be an object or an array', 13],
  ['{"my_key": [{"EXISTS": true}]}', 'Unrecognized match type EXISTS', 28],
  ['{"detail": {"c-count": [{"numeric": [">", 0, "<"]}]}}', 'Value of < must be numeric', 50],
  ['{"detail": {"c-count": [{"numeric": 10}]}}', 'Value of numeric must be an array.', 39],
  [
    '{"detail-type": [{"equals-ignore-case": ["ec2 instance state-change notification"]}]}',
    'equals-ignore-case match pattern must be a string',
    42,
  ],
  ['{"detail-type": [{"equals-ignore-case": {"prefix": "ec2"}}]}', 'equals-ignore-case match pattern must be a string', 42],
  [
    '{"detail": {"state": [{"anything-but": {"equals-ignore-case": 123}}]}}',
    'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
    66,
  ],
  [
    '{"detail": {"state": [{"anything-but": {"equals-ignore-case": [123, 456]}}]}}',
    'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
    67,
    true,
  ],
  [
    '{"detail": {"state": [{"anything-but": {"wildcard": [123, "*/dir/*"]}}]}}',
    'wildcard match pattern must be a string',
    57,
    true,
  ],
  [
    '{"detail": {"FileName": [{"anything-but": {"suffix": [123, ".txt"]}}]}}',
    'prefix/suffix match pattern must be a string',
    58,
    true,
  ],
  ['{"detail": {"FileName": [{"anything-but": {"suffix": 123}}]}}', 'prefix/suffix match pattern must be a string', 57],
  [
    '{"detail": {"state": [{"anything-but": {"prefix": [123, "test"]}}]}}',
    'prefix/suffix match pattern must be a string',
    55,
    true,
  ],
  ['{"time": [{"prefix": 123}]}', 'prefix match pattern must be a string', 25],
  ['{"FileName": [{"suffix": 123}]}', 'suffix match pattern must be a string', 29],
  ['{"FileName": [{"suffix": [".png"]}]}', 'suffix match pattern must be a string', 27],
  [
    '{"detail": {"FileName": [{"anything-but": {"prefix": {"equals-ignore-case": "file"}}}]}}',
    'Value of anything-but must be an array or single string/number value.',
    55,
  ],
  ['{"detail": {"FileName": [{"anything-but": {"prefix": ""}}]}}', 'Null prefix/suffix not allowed', 56],
  [
    '{"detail": {"state": [{"anything-but": null}]}}',
    'Value of anything-but must be an array or single string/number value.',
    44,
  ],
  [
    '{"detail": {"state": [{"anything-but": ["stopped", null]}]}}',
    'Inside anything but list, start|null|boolean is not supported.',
    56,
    true,
  ],
  [
    'this is valid json but not a dict',
    "Unrecognized token 'this': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    5,
  ],
  ["{'bad': 'quotation'}", "Unexpected character (''' (code 39)): was expecting double-quote to start field name", 2],
  [
    '{"not": closed mark"',
    "Unrecognized token 'closed': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    15,
  ],
];

test('what is wrong is told in the words and with the place that AWS recorded', () => {
  for (const [text, reason, column, twice] of REFUSED) {
    const whole = placed(reason, text, column);
    assert.equal(refusal(text), twice ? whole + whole.slice(reason.length) : whole, text);
  }
  const stars = 'arn:aws:events:us-east-1:**:event-bus/*';
  assert.match(refusal(`{"EventBusArn": [{"wildcard": "${stars}"}]}`), /^Consecutive wildcard characters at pos 26\n/);
});

test('addresses that are none are told without a place', () => {
  const cidr = (text: string): string => refusal(JSON.stringify({ ip: [{ cidr: text }] }));
  assert.equal(cidr('10.0.0.0/xx'), 'Malformed CIDR, mask bits must be an integer');
  assert.equal(cidr('xx.11.xx/8'), 'Nonstandard IP address: xx.11.xx');
  assert.equal(cidr('xxxx:db8:1234:1a00::/64'), 'Nonstandard IP address: xxxx:db8:1234:1a00::');
  assert.equal(cidr('10.0.0.0'), "Malformed CIDR, one '/' required");
  assert.equal(cidr('10.0.0.0/32'), 'IPv4 mask bits must be < 32');
});

test('a text that is no pattern is refused', () => {
  for (const text of [
    '',
    ' ',
    '[]',
    '"a"',
    '{',
    '{}',
    '{"a": []}',
    '{"a": {}}',
    '{"a": [[]]}',
    '{"a": [{}]}',
    '{"a": [1,]}',
    '{"a" [1]}',
  ]) {
    assert.notEqual(refusal(text), '', text);
  }
  for (const text of [
    '{"a": ["x" "y"]}',
    '{"a": ["x]}',
    '{"a": ["\\q"]}',
    '{"a": [01]}',
    '{"a": [tru]}',
    '{"a": [{"exists": "yes"}]}',
  ]) {
    assert.notEqual(refusal(text), '', text);
  }
  assert.match(refusal('{"$or": [{"a": [1]}]}'), /^There must have at least 2 Objects in \$or relationship\./);
  assert.match(refusal('{"$or": {"a": [1]}}'), /^It must be an Array followed with \$or\./);
  assert.match(refusal('{"$or": [{"prefix": ["a"]}, {"b": [1]}]}'), /^prefix is Ruler reserved fieldName/);
  assert.match(refusal('['.repeat(100_000)), /^Filter is not an object/);
  assert.match(refusal('{"a":'.repeat(100_000)), /nesting depth/);
  const many = JSON.stringify({ $or: Array.from({ length: 32 }, (_, n) => ({ [`a${n}`]: [1] })) });
  assert.match(refusal(`{"x": ${many}, "y": ${many}}`), /must not exceed 1000/);
});

test('values are matched by what they are', () => {
  assert.ok(matches({ a: ['x', 1, null, true] }, { a: null }));
  assert.ok(matches({ a: [1] }, { a: 1.0 }));
  assert.ok(!matches({ a: ['1'] }, { a: 1 }));
  assert.ok(!matches({ a: [null] }, {}));
  assert.ok(!matches({ a: [null] }, { a: [] }));
  assert.ok(matches({ a: [''] }, { a: '' }));
  assert.ok(!matches({ a: { b: [1] } }, { 'a.b': 1 }));
  assert.ok(!matches({ 'a.b': [1] }, { a: { b: 1 } }));
  assert.ok(!matches({ constructor: [{ exists: true }] }, {}));
});

test('tests of text', () => {
  assert.ok(matches({ a: [{ prefix: 'us-' }] }, { a: 'us-east-1' }));
  assert.ok(matches({ a: [{ prefix: { 'equals-ignore-case': 'EVENT' } }] }, { a: 'events' }));
  assert.ok(matches({ a: [{ suffix: { 'equals-ignore-case': '.PNG' } }] }, { a: 'x.png' }));
  assert.ok(matches({ a: [{ 'equals-ignore-case': 'ABC' }] }, { a: 'abc' }));
  assert.ok(matches({ a: [{ wildcard: 'dir/*.png' }] }, { a: 'dir/x/y.png' }));
  assert.ok(matches({ a: [{ wildcard: '*' }] }, { a: '' }));
  assert.ok(matches({ a: [{ wildcard: 'a\\*b\\\\' }] }, { a: 'a*b\\' }));
  assert.ok(!matches({ a: [{ wildcard: 'ab*ba' }] }, { a: 'aba' }));
  assert.ok(!matches({ a: [{ suffix: '1' }] }, { a: 1 }));
});

test('anything but', () => {
  assert.ok(matches({ a: [{ 'anything-but': 'x' }] }, { a: null }));
  assert.ok(matches({ a: [{ 'anything-but': { prefix: 'init' } }] }, { a: 12 }));
  assert.ok(matches({ a: [{ 'anything-but': { wildcard: '*/dir/*' } }] }, { a: 123 }));
  assert.ok(matches({ a: [{ 'anything-but': 0 }] }, { a: 789 }));
  assert.ok(matches({ a: [{ 'anything-but': ['x', 'y'] }] }, { a: ['x', 'z'] }));
  assert.ok(!matches({ a: [{ 'anything-but': 'x' }] }, {}));
  assert.ok(!matches({ a: [{ 'anything-but': [1, 2] }] }, { a: 2 }));
  assert.ok(!matches({ a: [{ 'anything-but': { suffix: ['.txt', '.md'] } }] }, { a: 'x.md' }));
  assert.ok(!matches({ a: [{ 'anything-but': { 'equals-ignore-case': ['X'] } }] }, { a: 'x' }));
});

test('numbers and addresses', () => {
  assert.ok(matches({ a: [{ numeric: ['>', 0, '<=', 5] }] }, { a: 5 }));
  assert.ok(!matches({ a: [{ numeric: ['>', 0, '<', 5] }] }, { a: 5 }));
  assert.ok(matches({ a: [{ numeric: ['=', 3.018e2] }] }, { a: 301.8 }));
  assert.ok(!matches({ a: [{ numeric: ['>', 100] }] }, { a: '101' }));
  assert.ok(matches({ a: [{ cidr: '10.0.0.0/24' }] }, { a: '10.0.0.255' }));
  assert.ok(!matches({ a: [{ cidr: '10.0.0.0/24' }] }, { a: '10.0.1.0' }));
  assert.ok(!matches({ a: [{ cidr: '10.0.0.0/24' }] }, { a: 123 }));
  assert.ok(matches({ a: [{ cidr: '2001:db8:1234:1a00::/64' }] }, { a: '2001:0db8:1234:1a00:ffff:ffff:ffff:ffff' }));
  assert.ok(!matches({ a: [{ cidr: '2001:db8:1234:1a00::/64' }] }, { a: '2001:db8:1234:1a01::' }));
  assert.ok(matches({ a: ['::1'] }, { a: '0:0:0:0:0:0:0:1' }));
});

test('what exists is a value, not an object, and is missing only if no element has it', () => {
  assert.ok(matches({ a: { b: [{ exists: true }] } }, { a: { b: null } }));
  assert.ok(!matches({ a: [{ exists: true }] }, { a: { b: 1 } }));
  assert.ok(matches({ a: [{ exists: false }] }, { a: { b: 1 } }));
  assert.ok(matches({ a: { b: [{ exists: false }] } }, {}));
  assert.ok(!matches({ a: { b: [{ exists: false }], c: [1] } }, { a: [{ b: 1 }, { c: 1 }] }));
  assert.ok(matches({ a: ['x', { exists: false }] }, {}));
});

test('members of objects in a list must be of one object', () => {
  const pattern = { a: { b: ['x'], c: ['y'] } };
  assert.ok(matches(pattern, { a: [{ b: 'x' }, { b: 'x', c: 'y' }] }));
  assert.ok(
    !matches(pattern, {
      a: [
        { b: 'x', c: 'z' },
        { b: 'w', c: 'y' },
      ],
    }),
  );
});

test('alternatives stand beside what all must have', () => {
  const pattern = { s: ['q'], $or: [{ m: ['x'] }, { t: ['y'], d: { $or: [{ n: [1] }, { n: [2] }] } }] };
  assert.ok(matches(pattern, { s: 'q', m: 'x' }));
  assert.ok(matches(pattern, { s: 'q', t: 'y', d: { n: 2 } }));
  assert.ok(!matches(pattern, { s: 'q', t: 'y', d: { n: 3 } }));
  assert.ok(!matches(pattern, { m: 'x' }));
});

// --- Random patterns and events ---

const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const FIRST_SEED = Number(process.env.RUSTSTACK_SEED ?? 1);

/** Mulberry32. */
class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
  list<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make);
  }
}

const NAMES = ['a', 'b', 'c'];
const TEXTS = ['', 'a', 'A', 'ab', 'aba', 'b*', '\\', '10.0.0.1', '10.0.0.9', '10.0.1.200', '.', 'é'];
const NUMBERS = [0, 1, -1, 1.5, 2, 100];
const WILDCARDS = ['*', 'a*', '*a', 'a*a', '*b*', 'b\\*', '\\\\', 'ab', '*.*.*.*', 'a*b*a'];

class Maker {
  readonly #random: Random;
  constructor(random: Random) {
    this.#random = random;
  }

  value(depth: number): unknown {
    const random = this.#random;
    const kind = random.below(depth > 3 ? 5 : 9);
    if (kind < 2) return random.pick(TEXTS);
    if (kind === 2) return random.pick(NUMBERS);
    if (kind < 5) return random.pick([null, true, false]);
    return kind < 7 ? random.list(0, 3, () => this.value(depth + 1)) : this.object(depth + 1);
  }

  object(depth: number): object {
    return Object.fromEntries(this.#random.list(0, 3, () => [this.#random.pick(NAMES), this.value(depth)]));
  }

  pattern(depth: number): object {
    const random = this.#random;
    const members = random.list(1, 2, () => [
      random.pick(NAMES),
      depth < 3 && random.below(2) === 0 ? this.pattern(depth + 1) : this.tests(),
    ]);
    const pattern = Object.fromEntries(members) as Record<string, unknown>;
    if (depth < 2 && random.below(4) === 0) pattern.$or = random.list(2, 3, () => this.pattern(depth + 2));
    return pattern;
  }

  tests(): unknown[] {
    return this.#random.list(1, 3, () => this.test());
  }

  test(): unknown {
    const random = this.#random;
    const text = (): string => random.pick(TEXTS);
    const number = (): number => random.pick(NUMBERS);
    switch (random.below(12)) {
      case 0:
        return { prefix: random.pick([text(), { 'equals-ignore-case': text() }]) };
      case 1:
        return { suffix: random.pick([text(), { 'equals-ignore-case': text() }]) };
      case 2:
        return { 'equals-ignore-case': text() };
      case 3:
        return { wildcard: random.pick(WILDCARDS) };
      case 4:
        return {
          numeric: random.pick([
            ['=', number()],
            ['<', number()],
            ['>=', number()],
            ['>', -1, '<=', 100],
          ]),
        };
      case 5:
        return { exists: random.below(2) === 0 };
      case 6:
        return { cidr: `10.0.0.${random.below(20)}/${random.below(32)}` };
      case 7:
        return { 'anything-but': random.pick([text(), number(), random.list(1, 3, text), random.list(1, 3, number)]) };
      case 8:
        return { 'anything-but': { [random.pick(['prefix', 'suffix'])]: random.list(1, 2, () => random.pick(['a', 'b', '1'])) } };
      case 9:
        return { 'anything-but': { wildcard: random.pick(WILDCARDS) } };
      case 10:
        return { 'anything-but': { 'equals-ignore-case': text() } };
      default:
        return random.pick([text(), number(), null, true, false]);
    }
  }
}

test('random patterns match random events as the reference says', () => {
  let matched = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + INPUTS; seed++) {
    const maker = new Maker(new Random(seed));
    const pattern = maker.pattern(0);
    const event = maker.object(0);
    const expected = referenceMatches(pattern, event);
    const told = `RUSTSTACK_SEED=${seed}: ${JSON.stringify(pattern)} on ${JSON.stringify(event)}`;
    assert.equal(matches(pattern, event), expected, told);
    if (expected) matched++;
  }
  assert.ok(matched > INPUTS / 100, `only ${matched} of ${INPUTS} matched`);
});
