/**
 * JSON in and out: random items in random spellings come back as the same values, their size is that of the reference, and bodies with a few bytes
 * changed are refused exactly where JavaScript's parser refuses them.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fuzz, INPUTS, MANY, Native, type Random } from './harness.js';
import { goodNumber, judge, numberSize, written } from './numbers.js';

const native = new Native();
after(() => native.close());
native.createTable('json');

type Value =
  | { S: string }
  | { N: string }
  | { B: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { M: Record<string, Value> }
  | { L: Value[] }
  | { SS: string[] }
  | { NS: string[] }
  | { BS: string[] };

const CHARACTERS = [
  '"',
  '\\',
  '/',
  '\b',
  '\f',
  '\n',
  '\r',
  '\t',
  '\0',
  '\x1f',
  ' ',
  'a',
  'ü',
  '\u2028',
  '\uffff',
  '😀',
  '\u{10ffff}',
  '__proto__',
  'plain text of some length, ',
];
const bytes = (random: Random): string => Buffer.from(random.times(random.below(7), () => random.below(256))).toString('base64');
const text = (random: Random): string => random.times(random.below(6), () => random.pick(CHARACTERS)).join('');
const distinct = (list: string[]): string[] => [...new Set(list)];

function value(random: Random, level: number): Value {
  switch (random.below(level < 6 ? 12 : 8)) {
    case 0:
    case 1:
      return { S: text(random) };
    case 2:
      return { N: goodNumber(random).text };
    case 3:
      return { B: bytes(random) };
    case 4:
      return random.below(2) === 0 ? { BOOL: random.below(2) === 0 } : { NULL: true };
    case 5:
      return { SS: distinct(random.times(1 + random.below(3), () => text(random))) };
    case 6:
      return { NS: distinct(random.times(1 + random.below(3), () => written(goodNumber(random).units))) };
    case 7:
      return { BS: distinct(random.times(1 + random.below(3), () => bytes(random))) };
    case 8:
    case 9:
      return { L: random.times(random.below(4), () => value(random, level + 1)) };
    default:
      return { M: members(random, level + 1) };
  }
}

function members(random: Random, level: number): Record<string, Value> {
  return Object.fromEntries(random.times(random.below(4), () => [`${text(random)}${random.below(9)}`, value(random, level)]));
}

const space = (random: Random): string => random.pick(['', '', '', '', ' ', '\n', '\t\r\n ']);

function spelledText(random: Random, given: string): string {
  const spelled = [...given].map((character) => {
    const plain = JSON.stringify(character).slice(1, -1);
    if (random.below(4) > 0) return plain;
    const escapes = [...character.split('')].map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
    return character === '/' ? '\\/' : escapes.map((hex) => `\\u${random.below(2) === 0 ? hex : hex.toUpperCase()}`).join('');
  });
  return `"${spelled.join('')}"`;
}

/** JSON with spaces and escapes where they may be. */
function spelled(random: Random, given: unknown): string {
  const padded = (inner: string): string => space(random) + inner + space(random);
  if (typeof given === 'string') return spelledText(random, given);
  if (Array.isArray(given))
    return `[${given.length > 0 ? given.map((each) => padded(spelled(random, each))).join() : space(random)}]`;
  if (typeof given !== 'object' || given === null) return JSON.stringify(given);
  const parts = Object.entries(given).map(
    ([name, inner]) => `${padded(spelledText(random, name))}:${padded(spelled(random, inner))}`,
  );
  return `{${parts.length > 0 ? parts.join() : space(random)}}`;
}

const unitsOf = (number: string): bigint => (judge(number) as { units: bigint }).units;

/** As native code gives it back: sets sorted, numbers plain. */
function settled(given: Value): Value {
  if ('N' in given) return { N: written(unitsOf(given.N)) };
  if ('SS' in given) return { SS: [...given.SS].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))) };
  if ('BS' in given) {
    const decoded = (base64: string): Buffer => Buffer.from(base64, 'base64');
    return { BS: [...given.BS].sort((a, b) => Buffer.compare(decoded(a), decoded(b))) };
  }
  if ('NS' in given)
    return { NS: [...given.NS].sort((a, b) => (unitsOf(a) < unitsOf(b) ? -1 : 1)).map((n) => written(unitsOf(n))) };
  if ('L' in given) return { L: given.L.map(settled) };
  if ('M' in given) return { M: Object.fromEntries(Object.entries(given.M).map(([name, inner]) => [name, settled(inner)])) };
  return given;
}

const sum = (list: number[]): number => list.reduce((all, each) => all + each, 0);

/** Bytes that a value counts, as the developer guide's "DynamoDB item sizes and formats" has it. */
function size(given: Value): number {
  if ('S' in given) return Buffer.byteLength(given.S);
  if ('N' in given) return numberSize(unitsOf(given.N));
  if ('B' in given) return Buffer.from(given.B, 'base64').length;
  if ('SS' in given) return sum(given.SS.map((each) => Buffer.byteLength(each)));
  if ('NS' in given) return sum(given.NS.map((each) => numberSize(unitsOf(each))));
  if ('BS' in given) return sum(given.BS.map((each) => Buffer.from(each, 'base64').length));
  if ('L' in given) return 3 + sum(given.L.map((each) => 1 + size(each)));
  if ('M' in given) return 3 + Object.keys(given.M).length + membersSize(given.M);
  return 1;
}

function membersSize(given: Record<string, Value>): number {
  return sum(Object.entries(given).map(([name, inner]) => Buffer.byteLength(name) + size(inner)));
}

const LEVELS = 32;

/** Levels of documents, one for a scalar. */
function levels(given: Value): number {
  const inner = 'L' in given ? given.L : 'M' in given ? Object.values(given.M) : [];
  return 1 + Math.max(0, ...inner.map(levels));
}

/** The value so far inside lists and maps that it is just allowed, or just not. */
function buried(random: Random, given: Value): Value {
  let value = given;
  for (let count = LEVELS - 5 + random.below(7); count > 0; count -= 1) {
    value = random.below(2) === 0 ? { L: [value] } : { M: { [text(random)]: value } };
  }
  return value;
}

test('items come back as they were meant, and have the size of the reference', (t) => {
  fuzz(t, 1, (random) => {
    const item: Record<string, Value> = { ...members(random, 0), pk: { S: 'k' } };
    if (random.below(8) === 0) item.deep = buried(random, value(random, 5));
    const body = `${space(random)}${spelled(random, { TableName: 'json', Item: item })}${space(random)}`;
    const { status, body: answer } = native.send('PutItem', Buffer.from(body));
    if (Object.values(item).some((each) => levels(each) > LEVELS)) {
      assert.match(`${status} ${answer.message}`, /^400 .*[Nn]esting [Ll]evels have exceeded supported limits/, body);
      return;
    }
    assert.equal(status, 200, `${answer.message}: ${body}`);
    const wanted = Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, settled(inner)]));
    assert.deepEqual(native.item('json', { pk: { S: 'k' } }), wanted, body);
    const { TableSizeBytes } = native.call('DescribeTable', { TableName: 'json' }).body.Table;
    assert.equal(TableSizeBytes, membersSize(item), body);
  });
});

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether a body is JSON at all. */
function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(STRICT.decode(body));
    return true;
  } catch {
    return false;
  }
}

/** What breaks JSON, or nearly does. */
const SHARDS = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '0',
  '1',
  '-',
  '.',
  'e',
  'u',
  '\\u',
  '\\ud83d',
  '\0',
  '\n',
  'null',
  'true',
  '\u00e9',
  '/',
];

function broken(random: Random, body: Buffer): Buffer {
  let bytes = body;
  for (let count = 1 + random.below(2); count > 0; count -= 1) {
    const at = random.below(bytes.length + 1);
    const cut = random.below(3);
    const put =
      random.below(6) === 0 ? Buffer.from([random.below(256)]) : Buffer.from(random.below(4) === 0 ? '' : random.pick(SHARDS));
    bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]);
  }
  return bytes;
}

test('what is no JSON is refused as such, whatever is wrong with it', (t) => {
  const seen = { json: 0, not: 0 };
  fuzz(t, 1, (random) => {
    const item = { ...members(random, 4), pk: { S: 'k' } };
    const input = { TableName: 'json', Unknown: [1, -0.5, 1e21, true, null, { a: [] }], Item: item, ConsistentRead: false };
    const body = broken(random, Buffer.from(spelled(random, input)));
    const { status, body: answer } = native.send('PutItem', body);
    const told = `${JSON.stringify(body.toString('latin1'))}: ${status} ${JSON.stringify(answer).slice(0, 200)}`;
    assert.ok(status === 200 || status === 400, told);
    if (isJson(body)) {
      seen.json += 1;
      return;
    }
    seen.not += 1;
    assert.equal(status, 400, told);
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 20, `only ${count} ${what}`);
});
