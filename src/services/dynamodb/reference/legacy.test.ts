/** The parameters from before expressions, native code against the trees that they mean: Expected, ScanFilter, AttributeUpdates. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Change, type Condition, canonical, holds, type Item, Refused, updated, type Value } from '../reference.js';
import { fuzz, INPUTS, MANY, Native, type Random } from './harness.js';

const native = new Native();
after(() => native.close());
native.createTable('legacy');

const NAMES = ['a', 'b', 'c', 'size', 'a.b', '#n', 'ü'];
const TEXTS = ['', 'a', 'ab', 'abc', 'é', '😀', '\uffff'];
const NUMBERS = ['0', '1', '-1', '2', '10', '1.50', '1e10', '-0.001', '99999999999999999999'];
const BYTES = ['AA==', 'AAE=', '/w=='];

const some = <T>(random: Random, list: readonly T[]): T[] => {
  const chosen = list.filter(() => random.below(3) === 0);
  return chosen.length > 0 ? chosen : [random.pick(list)];
};

const scalar: Record<'S' | 'N' | 'B', (random: Random) => Value> = {
  S: (random) => ({ S: random.pick(TEXTS) }),
  N: (random) => ({ N: random.pick(NUMBERS) }),
  B: (random) => ({ B: random.pick(BYTES) }),
};
const anyScalar = (random: Random): Value => scalar[random.pick(['S', 'N', 'B'] as const)](random);

function value(random: Random, level = 0): Value {
  const kind = random.below(level < 2 ? 9 : 7);
  if (kind < 4) return anyScalar(random);
  if (kind === 4) return random.below(2) === 0 ? { BOOL: true } : { NULL: true };
  if (kind === 5) return { SS: some(random, TEXTS) };
  if (kind === 6) return { NS: some(random, NUMBERS) };
  if (kind === 7) return { L: random.times(random.below(3), () => value(random, level + 1)) };
  return { M: Object.fromEntries(some(random, NAMES).map((name) => [name, value(random, level + 1)])) };
}

interface Meant {
  sent: object;
  means: Condition;
}

/** A condition in the form with ComparisonOperator. */
function compared(random: Random, name: string): Meant {
  const path = { path: [name] };
  const one = (ComparisonOperator: string, given: Value, means: Condition): Meant => ({
    sent: { ComparisonOperator, AttributeValueList: [given] },
    means,
  });
  const inequality = { LT: '<', LE: '<=', GT: '>', GE: '>=' } as const;
  switch (random.below(8)) {
    case 0: {
      const given = value(random);
      return one('EQ', given, { compare: '=', left: path, right: { value: given } });
    }
    case 1: {
      const given = value(random);
      return one('NE', given, { compare: '<>', left: path, right: { value: given } });
    }
    case 2: {
      const [operator, given] = [random.pick(['LT', 'LE', 'GT', 'GE'] as const), anyScalar(random)];
      return one(operator, given, { compare: inequality[operator], left: path, right: { value: given } });
    }
    case 3: {
      const wanted = random.below(2) === 0;
      return { sent: { ComparisonOperator: wanted ? 'NOT_NULL' : 'NULL' }, means: { exists: [name], wanted } };
    }
    case 4: {
      const [low, high] = [random.below(5), random.below(5)].sort((a, b) => a - b).map((n) => ({ N: String(n) })) as [
        Value,
        Value,
      ];
      const means: Condition = { between: path, low: { value: low }, high: { value: high } };
      return { sent: { ComparisonOperator: 'BETWEEN', AttributeValueList: [low, high] }, means };
    }
    case 5: {
      const kind = random.pick(['S', 'N', 'B'] as const);
      const list = random.times(1 + random.below(3), () => scalar[kind](random));
      return {
        sent: { ComparisonOperator: 'IN', AttributeValueList: list },
        means: { in: path, list: list.map((each) => ({ value: each })) },
      };
    }
    case 6: {
      const given = scalar[random.pick(['S', 'B'] as const)](random);
      return one('BEGINS_WITH', given, { begins: path, start: { value: given } });
    }
    default: {
      const given = anyScalar(random);
      const means: Condition = { contains: path, part: { value: given } };
      return random.below(2) === 0 ? one('CONTAINS', given, means) : one('NOT_CONTAINS', given, { not: means });
    }
  }
}

/** The oldest form: Value and Exists. */
function expected(random: Random, name: string): Meant {
  if (random.below(2) === 0) return { sent: { Exists: false }, means: { exists: [name], wanted: false } };
  const given = value(random);
  const means: Condition = { compare: '=', left: { path: [name] }, right: { value: given } };
  return { sent: { Value: given, ...(random.below(2) === 0 && { Exists: true }) }, means };
}

function conditions(random: Random, old: boolean): { sent: object; means: Condition; operator: object } {
  const all = some(random, NAMES).map((name) => {
    const { sent, means } = old && random.below(3) === 0 ? expected(random, name) : compared(random, name);
    return { name, sent, means };
  });
  const either = all.length > 1 && random.below(2) === 0;
  const means = all.map((each) => each.means).reduce((left, right) => (either ? { or: [left, right] } : { and: [left, right] }));
  const operator = either
    ? { ConditionalOperator: 'OR' }
    : all.length > 1 && random.below(2) === 0
      ? { ConditionalOperator: 'AND' }
      : {};
  return { sent: Object.fromEntries(all.map(({ name, sent }) => [name, sent])), means, operator };
}

function update(random: Random, name: string, item: Item): { sent: object; means: Change } {
  const path = [name];
  switch (random.below(6)) {
    case 0:
      return { sent: { Action: 'DELETE' }, means: { path, remove: true } };
    case 1: {
      const given: Value = random.below(2) === 0 ? { SS: some(random, TEXTS) } : { NS: some(random, NUMBERS) };
      return { sent: { Action: 'DELETE', Value: given }, means: { path, delete: given } };
    }
    case 2: {
      const given: Value = random.pick([{ N: random.pick(NUMBERS) }, { SS: some(random, TEXTS) }, { NS: some(random, NUMBERS) }]);
      return { sent: { Action: 'ADD', Value: given }, means: { path, add: given } };
    }
    case 3: {
      // A list is appended, which ADD in expressions does not do.
      const given: Value = { L: random.times(random.below(3), () => value(random, 2)) };
      const means: Change =
        item[name] === undefined ? { path, set: { value: given } } : { path, set: { append: [{ path }, { value: given }] } };
      return { sent: { Action: 'ADD', Value: given }, means };
    }
    default: {
      const given = value(random);
      return { sent: { ...(random.below(2) === 0 && { Action: 'PUT' }), Value: given }, means: { path, set: { value: given } } };
    }
  }
}

test('legacy parameters do what the reference does', (t) => {
  const seen = { updated: 0, refused: 0, failed: 0, found: 0, filtered: 0 };
  const Key = { pk: { S: 'k' } };
  fuzz(t, 1, (random) => {
    const item: Item = { ...Key };
    for (const name of NAMES) if (random.below(2) === 0) item[name] = value(random);
    assert.equal(native.call('PutItem', { TableName: 'legacy', Item: item }).status, 200);
    const filter = conditions(random, false);
    const scan = { TableName: 'legacy', ScanFilter: filter.sent, ...filter.operator };
    const scanned = native.call('Scan', scan);
    const matches = holds(item, filter.means);
    assert.deepEqual(
      [scanned.status, scanned.body.Count],
      [200, matches ? 1 : 0],
      `${JSON.stringify([item, scan, scanned.body])}`,
    );
    seen[matches ? 'found' : 'filtered'] += 1;

    const condition = conditions(random, true);
    const changes = some(random, NAMES).map((name) => ({ name, ...update(random, name, item) }));
    const AttributeUpdates = Object.fromEntries(changes.map(({ name, sent }) => [name, sent]));
    const request = {
      TableName: 'legacy',
      Key,
      AttributeUpdates,
      Expected: condition.sent,
      ...condition.operator,
      ReturnValues: 'ALL_NEW',
    };
    const { status, body } = native.call('UpdateItem', request);
    const told = (): string => `${JSON.stringify([item, request, body])}`;
    if (!holds(item, condition.means)) {
      seen.failed += 1;
      assert.equal(body.message, 'The conditional request failed', told());
      return;
    }
    let wanted: Item;
    try {
      wanted = updated(
        item,
        changes.map(({ means }) => means),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      seen.refused += 1;
      assert.match(`${status} ${body.__type}`, /^400 .*#ValidationException$/, told());
      return;
    }
    seen.updated += 1;
    assert.equal(status, 200, told());
    assert.equal(canonical({ M: body.Attributes }), canonical({ M: wanted }), told());
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 50, `only ${count} ${what}`);
});
