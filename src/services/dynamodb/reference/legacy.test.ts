/** The parameters from before expressions, native code against the trees that they mean: Expected, ScanFilter, AttributeUpdates. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Change, canonical, holds, type Item, Refused, updated, type Value } from '../reference.js';
import { fuzz, INPUTS, MANY, Native, type Random } from './harness.js';
import { conditions, NAMES, NUMBERS, some, TEXTS, value } from './legacy-conditions.js';

const native = new Native();
after(() => native.close());
native.createTable('legacy');

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
