/**
 * Random conditions and updates on random items, native code against the slow reference. `RUSTSTACK_FUZZ` sets the number of cases,
 * `RUSTSTACK_SEED` the first seed; a failure prints its own.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { native } from '../../../native/index.js';
import { readConfig } from '../../runtime/config.js';
import type { Instance } from '../../runtime/instance.js';
import { Handle } from './handle.js';
import {
  type Change,
  type Condition,
  canonical,
  holds,
  type Item,
  type Operand,
  type Path,
  Refused,
  type Source,
  updated,
  type Value,
} from './reference.js';

const CASES = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const FIRST_SEED = Number(process.env.RUSTSTACK_SEED ?? 1);

const engine = native().openEngine();
after(() => native().closeEngine(engine));
const handle = new Handle({ engine, clock: { now: () => 0 }, config: readConfig({}, {}) } as Instance);

function call(operation: string, input: object): { status: number; body: any } {
  const number = handle.operation(operation) as number;
  const { status, body } = handle.invoke(number, '000000000000', 'us-east-1', Buffer.from(JSON.stringify(input)));
  return { status, body: JSON.parse(Buffer.from(body).toString()) };
}

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
}

const PLAIN_NAMES = ['a', 'b', 'c', 'd'];
/** These stand in expressions under placeholders only: a reserved word, a function, what looks like a path, a placeholder or nothing. */
const OTHER_NAMES = ['name', 'size', 'a.b', 'a[0]', '#a', ':v', 'AND', '1', 'ü', ' '];
const NAMES = [...PLAIN_NAMES, ...PLAIN_NAMES, ...OTHER_NAMES];
const TEXTS = ['', 'a', 'ab', 'abc', 'é', '\n"\\', '😀'];
const NUMBERS = [
  '0',
  '1',
  '-1',
  '2',
  '1.5',
  '-0.25',
  '10',
  '1e10',
  '123456.789',
  '1e-5',
  '-99999999999999999999999999999999999999',
  '1e37',
];
const BYTES = ['', 'AA==', 'AAE=', 'AAEC', '/w=='];

function some<T>(random: Random, list: readonly T[]): T[] {
  const chosen = list.filter(() => random.below(3) === 0);
  return chosen.length > 0 ? chosen : [random.pick(list)];
}

function value(random: Random, depth = 0): Value {
  switch (random.below(depth < 3 ? 11 : 8)) {
    case 0:
      return { S: random.pick(TEXTS) };
    case 1:
    case 2:
      return { N: random.pick(NUMBERS) };
    case 3:
      return { B: random.pick(BYTES) };
    case 4:
      return random.below(2) === 0 ? { BOOL: random.below(2) === 0 } : { NULL: true };
    case 5:
      return { SS: some(random, TEXTS) };
    case 6:
      return { NS: some(random, NUMBERS) };
    case 7:
      return { BS: some(random, BYTES) };
    case 8:
    case 9:
      return { L: Array.from({ length: random.below(4) }, () => value(random, depth + 1)) };
    default:
      return { M: members(random, depth + 1) };
  }
}

function members(random: Random, depth: number): Item {
  const names = [
    ...PLAIN_NAMES.filter(() => random.below(2) === 0),
    ...(random.below(3) === 0 ? [random.pick(OTHER_NAMES)] : []),
  ];
  return Object.fromEntries(names.map((name) => [name, value(random, depth)]));
}

function path(random: Random): Path {
  const parts: Path = [random.pick(NAMES)];
  while (random.below(3) === 0 && parts.length < 4) parts.push(random.below(2) === 0 ? random.pick(NAMES) : random.below(4));
  return parts;
}

const AND = 1;
const NOT = 2;
const LEAF = 3;

function level(condition: Condition): number {
  if ('or' in condition) return 0;
  if ('and' in condition) return AND;
  return 'not' in condition ? NOT : LEAF;
}

/** Writes expressions: values and names under placeholders, keywords in any case, spaces where they may be, parentheses where they must be and elsewhere. */
class Text {
  readonly values: Record<string, Value> = {};
  readonly names: Record<string, string> = {};
  readonly #random: Random;
  #next = 0;
  constructor(random: Random) {
    this.#random = random;
  }
  value(given: Value): string {
    const key = `:v${this.#next++}`;
    this.values[key] = given;
    return key;
  }
  name(name: string): string {
    if (PLAIN_NAMES.includes(name) && this.#random.below(3) > 0) return name;
    const known = Object.keys(this.names).find((key) => this.names[key] === name);
    if (known !== undefined && this.#random.below(2) === 0) return known;
    const key = `#n${this.#next++}`;
    this.names[key] = name;
    return key;
  }
  space(): string {
    return this.#random.pick(['', '', '', ' ', '\n\t']);
  }
  word(word: string): string {
    const cased = this.#random.pick([word, word, word.toLowerCase(), `${word[0]}${word.slice(1).toLowerCase()}`]);
    return ` ${this.space()}${cased} ${this.space()}`;
  }
  path(parts: Path): string {
    const part = (part: string | number, at: number): string => {
      if (typeof part === 'number') return `${this.space()}[${this.space()}${part}${this.space()}]`;
      return at > 0 ? `${this.space()}.${this.space()}${this.name(part)}` : this.name(part);
    };
    return parts.map(part).join('');
  }
  /** A condition that stands where only such as bind at least so tightly may stand without parentheses. */
  within(condition: Condition, least: number): string {
    const text = this.condition(condition);
    return level(condition) < least || this.#random.below(5) === 0 ? `(${this.space()}${text}${this.space()})` : text;
  }
  operand(operand: Operand): string {
    if ('path' in operand) return this.path(operand.path);
    return 'value' in operand ? this.value(operand.value) : `size(${this.path(operand.size)})`;
  }
  condition(c: Condition): string {
    if ('and' in c) return `${this.within(c.and[0], AND)}${this.word('AND')}${this.within(c.and[1], AND)}`;
    if ('or' in c) return `${this.within(c.or[0], 0)}${this.word('OR')}${this.within(c.or[1], 0)}`;
    if ('not' in c) return `${this.word('NOT')}${this.within(c.not, NOT)}`;
    if ('compare' in c) return `${this.operand(c.left)}${this.space()}${c.compare}${this.space()}${this.operand(c.right)}`;
    if ('between' in c) {
      return `${this.operand(c.between)}${this.word('BETWEEN')}${this.operand(c.low)}${this.word('AND')}${this.operand(c.high)}`;
    }
    if ('in' in c)
      return `${this.operand(c.in)}${this.word('IN')}(${c.list.map((each) => this.operand(each)).join(`${this.space()},`)})`;
    if ('exists' in c) return `attribute_${c.wanted ? '' : 'not_'}exists(${this.path(c.exists)})`;
    if ('type' in c) return `attribute_type(${this.path(c.type)}, ${this.value({ S: c.name })})`;
    if ('begins' in c) return `begins_with(${this.operand(c.begins)}, ${this.operand(c.start)})`;
    return `contains(${this.operand(c.contains)}, ${this.operand(c.part)})`;
  }
  source(source: Source): string {
    if ('value' in source) return this.value(source.value);
    if ('path' in source) return this.path(source.path);
    if ('ifNotExists' in source) return `if_not_exists(${this.path(source.ifNotExists)}, ${this.source(source.other)})`;
    const [a, b] = ('plus' in source ? source.plus : 'minus' in source ? source.minus : source.append).map((each) =>
      this.source(each),
    );
    return 'append' in source ? `list_append(${a}, ${b})` : `${a} ${'plus' in source ? '+' : '-'} ${b}`;
  }
  update(changes: readonly Change[]): string {
    const section = (word: string, write: (change: Change) => string | undefined): string => {
      const list = changes.map(write).filter((each) => each !== undefined);
      return list.length > 0 ? `${this.word(word)}${list.join(`${this.space()},${this.space()}`)}` : '';
    };
    const sections = [
      section('SET', (c) => ('set' in c ? `${this.path(c.path)} = ${this.source(c.set)}` : undefined)),
      section('REMOVE', (c) => ('remove' in c ? this.path(c.path) : undefined)),
      section('ADD', (c) => ('add' in c ? `${this.path(c.path)} ${this.value(c.add)}` : undefined)),
      section('DELETE', (c) => ('delete' in c ? `${this.path(c.path)} ${this.value(c.delete)}` : undefined)),
    ];
    const turn = this.#random.below(sections.length);
    return [...sections.slice(turn), ...sections.slice(0, turn)].join('');
  }
}

function scalar(random: Random): Value {
  const kind = random.below(3);
  return kind === 0 ? { S: random.pick(TEXTS) } : kind === 1 ? { N: random.pick(NUMBERS) } : { B: random.pick(BYTES) };
}

/** What native code refuses before it evaluates is not made: operands of types that are never allowed. */
function condition(random: Random, depth = 0): Condition {
  const left: Operand = random.below(5) === 0 ? { size: path(random) } : { path: path(random) };
  const right = (make: (random: Random) => Value): Operand => ({ value: make(random) });
  switch (random.below(depth < 3 ? 11 : 8)) {
    case 0:
    case 1:
      return { compare: random.pick(['=', '<>'] as const), left, right: right(value) };
    case 2:
      return { compare: random.pick(['<', '<=', '>', '>='] as const), left, right: right(scalar) };
    case 3: {
      const [low, high] = [random.below(4), random.below(4)].sort((a, b) => a - b) as [number, number];
      return { between: left, low: { value: { N: String(low) } }, high: { value: { N: String(high) } } };
    }
    case 4:
      return { in: left, list: Array.from({ length: 1 + random.below(3) }, () => right(value)) };
    case 5:
      return { exists: path(random), wanted: random.below(2) === 0 };
    case 6:
      return { type: path(random), name: random.pick(['S', 'N', 'B', 'BOOL', 'NULL', 'M', 'L', 'SS', 'NS', 'BS']) };
    case 7: {
      if (random.below(2) === 0) return { contains: { path: path(random) }, part: right(value) };
      return {
        begins: { path: path(random) },
        start: right((r) => (r.below(2) === 0 ? { S: r.pick(TEXTS) } : { B: r.pick(BYTES) })),
      };
    }
    case 8:
      return { and: [condition(random, depth + 1), condition(random, depth + 1)] };
    case 9:
      return { or: [condition(random, depth + 1), condition(random, depth + 1)] };
    default:
      return { not: condition(random, depth + 1) };
  }
}

function source(random: Random): Source {
  const number = (): Source => (random.below(2) === 0 ? { value: { N: random.pick(NUMBERS) } } : { path: path(random) });
  const list = (): Source =>
    random.below(2) === 0 ? { value: { L: [value(random, 2)] } } : { ifNotExists: path(random), other: { value: { L: [] } } };
  switch (random.below(6)) {
    case 0:
      return { path: path(random) };
    case 1:
      return { ifNotExists: path(random), other: { value: value(random) } };
    case 2:
      return { append: [list(), list()] };
    case 3:
      return { plus: [number(), number()] };
    case 4:
      return { minus: [number(), number()] };
    default:
      return { value: value(random) };
  }
}

/** Two paths of one update may not lie in each other's way. */
function clash(a: Path, b: Path): boolean {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (typeof a[at] !== typeof b[at]) return true;
    if (a[at] !== b[at]) return false;
  }
  return true;
}

const clashes = (path: Path, others: readonly Change[]): boolean => others.some((other) => clash(other.path, path));

function changes(random: Random): Change[] {
  const list: Change[] = [];
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = path(random);
    if (random.below(8) > 0 && clashes(at, list)) continue;
    const set = (): Value =>
      random.pick([{ SS: some(random, TEXTS) }, { NS: some(random, NUMBERS) }, { BS: some(random, BYTES) }]);
    switch (random.below(6)) {
      case 0:
        list.push({ path: at, remove: true });
        break;
      case 1:
        list.push({ path: at, add: random.below(2) === 0 ? { N: random.pick(NUMBERS) } : set() });
        break;
      case 2:
        list.push({ path: at, delete: set() });
        break;
      default:
        list.push({ path: at, set: source(random) });
    }
  }
  return list;
}

call('CreateTable', {
  TableName: 'fuzz',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
});

test('conditions and updates do what the reference does', (t) => {
  const seen = { updated: 0, refused: 0, failed: 0, clashed: 0 };
  for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
    const random = new Random(seed);
    const item: Item = { pk: { S: 'k' }, ...members(random, 0) };
    const text = new Text(random);
    const wanted = { condition: condition(random), changes: changes(random) };
    const request = {
      TableName: 'fuzz',
      Key: { pk: { S: 'k' } },
      UpdateExpression: text.update(wanted.changes),
      ConditionExpression: text.condition(wanted.condition),
      ...(Object.keys(text.names).length > 0 && { ExpressionAttributeNames: text.names }),
      ...(Object.keys(text.values).length > 0 && { ExpressionAttributeValues: text.values }),
      ReturnValues: 'ALL_NEW',
    };
    const told = (): string => `RUSTSTACK_SEED=${seed} RUSTSTACK_FUZZ=1\n${JSON.stringify(item)}\n${JSON.stringify(request)}`;
    assert.equal(call('PutItem', { TableName: 'fuzz', Item: item }).status, 200, told());
    const { status, body } = call('UpdateItem', request);
    if (wanted.changes.some((change, at) => clashes(change.path, wanted.changes.slice(0, at)))) {
      assert.match(`${status} ${body.message}`, /^400 .*Two document paths (?:overlap|conflict) with each other/, told());
      seen.clashed++;
      continue;
    }
    if (!holds(item, wanted.condition)) {
      assert.equal(body.message, 'The conditional request failed', told());
      seen.failed++;
      continue;
    }
    let expected: Item;
    try {
      expected = updated(item, wanted.changes);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      assert.match(`${status} ${body.__type}`, /^400 .*#ValidationException$/, `${error.message}: ${told()}`);
      seen.refused++;
      continue;
    }
    assert.equal(status, 200, `${body.message}: ${told()}`);
    assert.equal(canonical({ M: body.Attributes }), canonical({ M: expected }), told());
    seen.updated++;
  }
  t.diagnostic(`${CASES} inputs from seed ${FIRST_SEED} agree`);
  if (CASES >= 1000) for (const [what, count] of Object.entries(seen)) assert.ok(count > CASES / 50, `only ${count} ${what}`);
});
