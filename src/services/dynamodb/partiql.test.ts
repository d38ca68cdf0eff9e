/**
 * Random statements of PartiQL on a few random items, native code against the slow reference. `RUSTSTACK_FUZZ` sets the number of statements,
 * `RUSTSTACK_SEED` the first seed; a failure prints its own.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { native } from '../../../native/index.js';
import type { Instance } from '../../runtime/instance.js';
import { Handle } from './handle.js';
import { parse, Table } from './partiql-reference.js';
import { canonical, type Item, type Value } from './reference.js';

const STATEMENTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const FIRST_SEED = Number(process.env.RUSTSTACK_SEED ?? 1);
/** Statements on the items of one seed. */
const PER_SEED = 5;

const engine = native().openEngine();
after(() => native().closeEngine(engine));
const handle = new Handle({
  engine,
  clock: { now: () => 0 },
  config: { dynamodbStatusDelayMs: 0, recoveryBudget: 0 },
} as Instance);

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
  some<T>(list: readonly T[]): T[] {
    const chosen = list.filter(() => this.below(3) === 0);
    return chosen.length > 0 ? chosen : [this.pick(list)];
  }
}

const NAMES = ['a', 'b', 'c', 'd'];
const TEXTS = ['', 'a', 'ab', "it's", 'é', '--', '😀', 'x"y'];
const NUMBERS = ['0', '1', '-1', '2', '1.5', '-0.25', '10', '1e10', '123456.789', '1E-5', '.5'];
const PARTITIONS = ['p', "q'r"];
const SORTS = ['1', '2', '3'];

/** Writes statements: keywords in any case, spaces and comments where they may stand. */
class Writer {
  readonly parameters: Value[] = [];
  readonly #random: Random;
  constructor(random: Random) {
    this.#random = random;
  }
  word(text: string): string {
    return this.#random.pick([text, text.toLowerCase(), `${text[0]}${text.slice(1).toLowerCase()}`]);
  }
  space(): string {
    return this.#random.pick([' ', ' ', ' ', '  ', '\n', ' /* or */ ', ' -- and\n']);
  }
  words(...parts: string[]): string {
    return parts.reduce((all, part) => all + this.space() + part);
  }
  name(name: string): string {
    return this.#random.below(3) === 0 ? `"${name}"` : name;
  }
  path(): string {
    let text = this.name(this.#random.pick(NAMES));
    while (this.#random.below(3) === 0) {
      const name = this.#random.pick(NAMES);
      text += this.#random.pick([`.${this.name(name)}`, `[${this.#random.below(3)}]`, `['${name}']`]);
    }
    return text;
  }
  text(text: string): string {
    return `'${text.replaceAll("'", "''")}'`;
  }
  number(text: string): string {
    return text.startsWith('-') && this.#random.below(3) === 0 ? `- ${text.slice(1)}` : text;
  }
  parameter(value: Value): string {
    this.parameters.push(value);
    return '?';
  }
  literal(value: Value): string {
    if ('S' in value) return this.text(value.S);
    if ('N' in value) return this.number(value.N);
    if ('BOOL' in value) return this.word(value.BOOL ? 'TRUE' : 'FALSE');
    if ('L' in value) return `[${value.L.map((each) => this.literal(each)).join(', ')}]`;
    if ('SS' in value) return `<<${value.SS.map((each) => this.text(each)).join(', ')}>>`;
    if ('NS' in value) return `<<${value.NS.map((each) => this.number(each)).join(',')}>>`;
    if ('M' in value) return `{${Object.entries(value.M).map(([name, each]) => `${this.text(name)}: ${this.literal(each)}`)}}`;
    return this.word('NULL');
  }
  value(value: Value): string {
    return this.#random.below(3) === 0 ? this.parameter(value) : this.literal(value);
  }
}

function value(random: Random, depth = 0): Value {
  switch (random.below(depth < 2 ? 9 : 6)) {
    case 0:
      return { S: random.pick(TEXTS) };
    case 1:
    case 2:
      return { N: random.pick(NUMBERS) };
    case 3:
      return random.below(3) === 0 ? { NULL: true } : { BOOL: random.below(2) === 0 };
    case 4:
      return { SS: random.some(TEXTS) };
    case 5:
      return { NS: random.some(NUMBERS) };
    case 6:
      return { L: Array.from({ length: random.below(4) }, () => value(random, depth + 1)) };
    default:
      return { M: members(random, depth + 1) };
  }
}

function members(random: Random, depth: number): Item {
  return Object.fromEntries(NAMES.filter(() => random.below(2) === 0).map((name) => [name, value(random, depth)]));
}

const scalar = (random: Random): Value => (random.below(2) === 0 ? { S: random.pick(TEXTS) } : { N: random.pick(NUMBERS) });

/** A condition on a key. */
function keyed(random: Random, to: Writer): string {
  const partition = (): string => to.value({ S: random.pick(PARTITIONS) });
  const sort = (): string => to.value({ N: random.pick(SORTS) });
  switch (random.below(9)) {
    case 0:
      return `pk = ${partition()}`;
    case 1:
      return `${partition()} = ${to.name('pk')}`;
    case 2:
      return `pk ${to.word('IN')} [${PARTITIONS.map((each) => to.value({ S: each })).join(', ')}]`;
    case 3:
      return `sk = ${sort()}`;
    case 4:
      return `sk ${random.pick(['<', '<=', '>', '>='])} ${sort()}`;
    case 5:
      return `sk ${to.word('BETWEEN')} ${to.value({ N: '1' })} ${to.word('AND')} ${to.value({ N: random.pick(SORTS) })}`;
    case 6:
      return `sk ${to.word('IN')} (${random
        .some(SORTS)
        .map((each) => to.value({ N: each }))
        .join(', ')})`;
    case 7:
      return `${to.word('NOT')} sk = ${sort()}`;
    default:
      return `sk ${random.pick(['<>', '!='])} ${sort()}`;
  }
}

/** What native code refuses before it evaluates is not made: operands of types that are never allowed. */
function condition(random: Random, to: Writer, depth = 0): string {
  const left = random.below(5) === 0 ? `${to.word('SIZE')}(${to.path()})` : to.path();
  switch (random.below(depth < 3 ? 15 : 11)) {
    case 0:
    case 1:
      return `${left} ${random.pick(['=', '<>', '!='])} ${to.value(value(random))}`;
    case 2:
      return `${left} ${random.pick(['<', '<=', '>', '>='])} ${to.value(scalar(random))}`;
    case 3: {
      const [low, high] = [random.below(4), random.below(4)].sort((a, b) => a - b) as [number, number];
      const not = random.below(4) === 0 ? `${to.word('NOT')} ` : '';
      return `${left} ${not}${to.word('BETWEEN')} ${to.value({ N: `${low}` })} ${to.word('AND')} ${to.value({ N: `${high}` })}`;
    }
    case 4: {
      const list = Array.from({ length: 1 + random.below(3) }, () => to.value(value(random))).join(', ');
      const not = random.below(4) === 0 ? `${to.word('NOT')} ` : '';
      return `${left} ${not}${to.word('IN')} ${random.pick([`[${list}]`, `(${list})`])}`;
    }
    case 5:
      return `${random.pick(['attribute_exists', 'ATTRIBUTE_NOT_EXISTS'])}(${to.path()})`;
    case 6:
      return `${to.word('ATTRIBUTE_TYPE')}(${to.path()}, ${to.value({ S: random.pick(['S', 'N', 'BOOL', 'NULL', 'M', 'L', 'SS', 'NS']) })})`;
    case 7:
      return to.words(to.path(), to.word('IS'), ...(random.below(2) === 0 ? [to.word('NOT')] : []), to.word(random.pick(KINDS)));
    case 8:
      return `begins_with(${to.path()}, ${to.value({ S: random.pick(TEXTS) })})`;
    case 9:
      return `contains(${to.path()}, ${to.value(value(random))})`;
    case 10:
      return keyed(random, to);
    case 11:
      return to.words(`(${condition(random, to, depth + 1)})`, to.word('AND'), condition(random, to, depth + 1));
    case 12:
      return to.words(condition(random, to, depth + 1), to.word('OR'), `(${condition(random, to, depth + 1)})`);
    case 13:
      return to.words(to.word('NOT'), `(${condition(random, to, depth + 1)})`);
    default:
      return `(${condition(random, to, depth + 1)}) ${random.pick(['=', '<>'])} ${random.pick(['true', 'FALSE', to.path()])}`;
  }
}

const KINDS = ['MISSING', 'NULL', 'BOOL', 'STRING', 'NUMERIC', 'STRUCT', 'LIST', 'TUPLE', 'BLOB'];

/** WHERE of a write: a key, and maybe more, in any order. */
function named(random: Random, to: Writer): string {
  const parts = [() => `pk = ${to.value({ S: random.pick(PARTITIONS) })}`, () => `sk = ${to.value({ N: random.pick(SORTS) })}`];
  if (random.below(2) === 0) parts.splice(random.below(3), 0, () => `(${condition(random, to)})`);
  if (random.below(2) === 0) parts.reverse();
  return parts.map((part) => part()).join(` ${to.word('AND')} `);
}

function changes(random: Random, to: Writer): string {
  // One attribute for each change, so that no two are in each other's way.
  const chosen = random.some(NAMES);
  return chosen
    .map((name) => {
      const path = `${name}${random.pick(['', '', '', '.b', '[0]', '[1]'])}`;
      const operand = (): string => random.pick([to.path, () => to.value({ N: random.pick(NUMBERS) })]).call(to);
      const set = (): Value => (random.below(2) === 0 ? { SS: random.some(TEXTS) } : { NS: random.some(NUMBERS) });
      switch (random.below(8)) {
        case 0:
          return `${to.word('REMOVE')} ${path}`;
        case 1:
          return `${to.word('SET')} ${path} = ${to.word('SET_ADD')}(${path}, ${to.value(set())})`;
        case 2:
          return `${to.word('SET')} ${path} = ${to.word('SET_DELETE')}(${path}, ${to.value(set())})`;
        case 3:
          return `${to.word('SET')} ${path} = ${to.word('LIST_APPEND')}(${to.path()}, ${to.value({ L: [value(random, 2)] })})`;
        case 4:
          return `${to.word('SET')} ${path} = ${operand()} ${random.pick(['+', '-'])} ${operand()}`;
        case 5:
          return `${to.word('SET')} ${path} = ${to.word('IF_NOT_EXISTS')}(${to.path()}, ${to.value(value(random))})`;
        case 6:
          return `${to.word('SET')} ${path} = ${to.path()}`;
        default:
          return `${to.word('SET')} ${path} = ${to.value(value(random))}`;
      }
    })
    .join(to.space());
}

function statement(random: Random, to: Writer): string {
  switch (random.below(8)) {
    case 0: {
      const item = { pk: { S: random.pick(PARTITIONS) }, sk: { N: random.pick(SORTS) }, ...members(random, 0) };
      const written = Object.entries(item).map(([name, each]) => `${to.text(name)}: ${to.value(each)}`);
      return to.words(to.word('INSERT'), to.word('INTO'), to.name('fuzz'), to.word('VALUE'), `{${written.join(', ')}}`);
    }
    case 1:
      return to.words(
        to.word('DELETE'),
        to.word('FROM'),
        to.name('fuzz'),
        to.word('WHERE'),
        named(random, to),
        random.pick(['', to.word('RETURNING ALL OLD *')]),
      );
    case 2:
    case 3:
    case 4: {
      const returning = random.pick(['', to.word('RETURNING ALL OLD *'), to.word('RETURNING ALL NEW *')]);
      if (random.below(4) === 0) {
        const where = [to.word('WHERE'), named(random, to)];
        return to.words(to.word('FROM'), to.name('fuzz'), ...where, changes(random, to), returning);
      }
      const set = changes(random, to);
      return to.words(to.word('UPDATE'), to.name('fuzz'), set, to.word('WHERE'), named(random, to), returning);
    }
    default: {
      const columns = random.pick(['*', `${to.name('a')}, b.c, d[1]`, 'sk, pk']);
      const head = [to.word('SELECT'), columns, to.word('FROM'), to.name('fuzz')];
      if (random.below(8) === 0) return to.words(...head);
      if (random.below(4) === 0) {
        const where = `pk = ${to.value({ S: random.pick(PARTITIONS) })} ${to.word('AND')} (${condition(random, to)})`;
        return to.words(
          ...head,
          to.word('WHERE'),
          where,
          to.word('ORDER'),
          to.word('BY'),
          'sk',
          random.pick(['', 'ASC', 'DESC']),
        );
      }
      const more = (): string => (random.below(2) === 0 ? ` ${to.word('AND')} (${condition(random, to)})` : '');
      const where = random.below(2) === 0 ? `${keyed(random, to)}${more()}` : condition(random, to);
      return to.words(...head, to.word('WHERE'), where);
    }
  }
}

/** What is refused for the way the keys are named, which the reference does not know. */
const PLANS = /^(Overlapping conditions|Too many decomposed|Key attribute's data type|Multiple conditions on same key)/;

call('CreateTable', {
  TableName: 'fuzz',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'N' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
});

const keys = PARTITIONS.flatMap((pk) => SORTS.map((sk) => ({ pk: { S: pk }, sk: { N: sk } })));
const all = (items: readonly Item[]): string[] => items.map((item) => canonical({ M: item }));

/** Every page of a SELECT. */
function execute(input: object, limit: number | undefined): { status: number; body: any } {
  let answer = call('ExecuteStatement', { ...input, Limit: limit });
  const items = [...(answer.body.Items ?? [])];
  while (answer.body.NextToken !== undefined) {
    answer = call('ExecuteStatement', { ...input, Limit: limit, NextToken: answer.body.NextToken });
    items.push(...(answer.body.Items ?? []));
  }
  return { status: answer.status, body: { ...answer.body, Items: items } };
}

test('statements do what the reference does', () => {
  const seen = { read: 0, written: 0, failed: 0, refused: 0, unplanned: 0 };
  for (let seed = FIRST_SEED; seed < FIRST_SEED + STATEMENTS / PER_SEED; seed++) {
    const random = new Random(seed);
    const table = new Table();
    for (const key of random.some(keys)) table.put({ ...key, ...members(random, 0) });
    const puts = [...table.items.values()].map((Item) => ({ PutRequest: { Item } }));
    assert.equal(call('BatchWriteItem', { RequestItems: { fuzz: puts } }).status, 200);
    for (let count = 0; count < PER_SEED; count++) {
      const to = new Writer(random);
      const Statement = statement(random, to);
      const input = { Statement, ...(to.parameters.length > 0 && { Parameters: to.parameters }) };
      const read = parse(Statement, to.parameters);
      const limit = 'select' in read && random.below(3) === 0 ? 1 + random.below(3) : undefined;
      const told = (): string => `RUSTSTACK_SEED=${seed} RUSTSTACK_FUZZ=${PER_SEED}\n${JSON.stringify(input)}`;
      const { status, body } = execute(input, limit);
      if (status === 400 && PLANS.test(body.message)) {
        seen.unplanned++;
        continue;
      }
      const expected = table.run(read);
      if ('error' in expected) {
        assert.match(`${status} ${body.__type}`, new RegExp(`^400 .*#${expected.error}$`), `${body.message} ${told()}`);
        seen[expected.error === 'ValidationException' ? 'refused' : 'failed']++;
        continue;
      }
      assert.equal(status, 200, `${body.message}: ${told()}`);
      const [got, wanted] = [all(body.Items), all(expected.items)];
      const isOrdered = 'select' in read && read.descending !== undefined;
      assert.deepEqual(isOrdered ? got : got.sort(), isOrdered ? wanted : wanted.sort(), told());
      seen['select' in read ? 'read' : 'written']++;
    }
    const { Items } = call('Scan', { TableName: 'fuzz' }).body;
    assert.deepEqual(
      all(Items).sort(),
      all([...table.items.values()]).sort(),
      `RUSTSTACK_SEED=${seed} RUSTSTACK_FUZZ=${PER_SEED}`,
    );
    call('BatchWriteItem', { RequestItems: { fuzz: keys.map((Key) => ({ DeleteRequest: { Key } })) } });
  }
  if (STATEMENTS >= 5000) {
    for (const [what, count] of Object.entries(seen))
      assert.ok(count > STATEMENTS / 500, `only ${count} ${what}: ${JSON.stringify(seen)}`);
  }
});
