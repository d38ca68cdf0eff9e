/** Queries in the form from before expressions (KeyConditions, QueryFilter, ConditionalOperator, AttributesToGet), native code against a sorted array. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Condition, canonical, holds, type Item, type Value } from '../reference.js';
import { fuzz, INPUTS, MANY, Native, type Random } from './harness.js';
import { conditions, NAMES, some, value } from './legacy-conditions.js';

const native = new Native();
after(() => native.close());

type Kind = 'S' | 'N' | 'B';
const KINDS: readonly Kind[] = ['S', 'N', 'B'];
for (const kind of KINDS) native.createTable(`queries-${kind}`, kind);

const KEYS: Record<Kind, readonly string[]> = {
  S: ['a', 'ab', 'abc', 'b', 'é', '\uffff', '😀'],
  N: ['-10', '-1.5', '0', '0.001', '1', '2', '10', '1e10'],
  B: ['AA==', 'AAE=', 'AQ==', 'fw==', '/w==', '//8='],
};

const key = (kind: Kind, text: string): Value => ({ [kind]: text }) as unknown as Value;

/** Whether one sort key comes before another, by the reference's own order of values. */
function isBefore(a: Value, b: Value): boolean {
  return holds({ a }, { compare: '<', left: { path: ['a'] }, right: { value: b } });
}

interface KeyCondition {
  readonly sent: object | undefined;
  readonly means: Condition | undefined;
  /** BETWEEN with its bounds the wrong way round. */
  readonly refused: boolean;
}

function keyCondition(random: Random, kind: Kind): KeyCondition {
  const path = { path: ['sk'] };
  const [first, second] = [key(kind, random.pick(KEYS[kind])), key(kind, random.pick(KEYS[kind]))];
  const operator = random.pick(['EQ', 'LT', 'LE', 'GT', 'GE', 'BETWEEN', 'BEGINS_WITH', undefined] as const);
  if (operator === undefined || (operator === 'BEGINS_WITH' && kind === 'N'))
    return { sent: undefined, means: undefined, refused: false };
  if (operator === 'BETWEEN') {
    const means: Condition = { between: path, low: { value: first }, high: { value: second } };
    const sent = { ComparisonOperator: operator, AttributeValueList: [first, second] };
    return { sent, means, refused: isBefore(second, first) };
  }
  const sent = { ComparisonOperator: operator, AttributeValueList: [first] };
  if (operator === 'BEGINS_WITH') return { sent, means: { begins: path, start: { value: first } }, refused: false };
  const compare = ({ EQ: '=', LT: '<', LE: '<=', GT: '>', GE: '>=' } as const)[operator];
  return { sent, means: { compare, left: path, right: { value: first } }, refused: false };
}

function only(item: Item, names: readonly string[] | undefined): Item {
  return names ? Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) : item;
}

const QUERIES = 6;

function query(random: Random, kind: Kind, items: readonly Item[], seen: Record<string, number>): void {
  const range = keyCondition(random, kind);
  const filter = random.below(2) === 0 ? conditions(random, false) : undefined;
  const names = filter === undefined && random.below(2) === 0 ? some(random, [...NAMES, 'pk', 'sk']) : undefined;
  const backward = random.below(2) === 0;
  const request = {
    TableName: `queries-${kind}`,
    KeyConditions: {
      pk: { ComparisonOperator: 'EQ', AttributeValueList: [{ S: 'p' }] },
      ...(range.sent && { sk: range.sent }),
    },
    ...(filter && { QueryFilter: filter.sent, ...filter.operator }),
    ...(names && { AttributesToGet: names }),
    ScanIndexForward: !backward,
    Limit: 1 + random.below(5),
  };
  const inRange = items.filter((item) => range.means === undefined || holds(item, range.means));
  if (backward) inRange.reverse();
  const expected = inRange.filter((item) => filter === undefined || holds(item, filter.means)).map((item) => only(item, names));

  const found: Item[] = [];
  let scanned = 0;
  for (let start: object | undefined; ; ) {
    const { status, body } = native.call('Query', { ...request, ExclusiveStartKey: start });
    const told = `${JSON.stringify([request, items, body])}`;
    if (range.refused) {
      assert.equal(status, 400, told);
      assert.match(body.message, /BETWEEN/, told);
      seen.refused = (seen.refused ?? 0) + 1;
      return;
    }
    assert.equal(status, 200, told);
    assert.equal(body.Count, body.Items.length, told);
    assert.ok(body.ScannedCount <= request.Limit, told);
    scanned += body.ScannedCount;
    found.push(...body.Items);
    start = body.LastEvaluatedKey;
    if (start === undefined) break;
    assert.equal(body.ScannedCount, request.Limit, told);
  }
  const told = `${JSON.stringify([request, items, found])}`;
  assert.equal(scanned, inRange.length, told);
  const texts = (list: readonly Item[]) => list.map((item) => canonical({ M: item }));
  assert.deepEqual(texts(found), texts(expected), told);
  const what = filter ? 'filtered' : names ? 'projected' : 'whole';
  seen[what] = (seen[what] ?? 0) + 1;
}

test('legacy queries find what the reference finds, in its order, over pages', (t) => {
  const seen: Record<string, number> = {};
  fuzz(t, QUERIES, (random) => {
    const kind = random.pick(KINDS);
    const TableName = `queries-${kind}`;
    const items = KEYS[kind]
      .filter(() => random.below(3) > 0)
      .map((text) => {
        const item: Item = { pk: { S: 'p' }, sk: key(kind, text) };
        for (const name of NAMES) if (random.below(2) === 0) item[name] = value(random);
        return item;
      })
      .sort((a, b) => (isBefore(a.sk as Value, b.sk as Value) ? -1 : 1));
    for (const Item of items) assert.equal(native.call('PutItem', { TableName, Item }).status, 200);
    for (let n = 0; n < QUERIES; n += 1) query(random, kind, items, seen);
    for (const { pk, sk } of items) native.call('DeleteItem', { TableName, Key: { pk, sk } });
  });
  if (INPUTS >= MANY) {
    for (const what of ['refused', 'filtered', 'projected', 'whole'])
      assert.ok((seen[what] ?? 0) > INPUTS / 50, `only ${seen[what]} ${what}`);
  }
});
