/** Numbers read, written, added and compared, native code against the slow reference. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fuzz, INPUTS, MANY, Native } from './harness.js';
import { bounded, goodNumber, judge, numberText, written } from './numbers.js';

const native = new Native();
after(() => native.close());
native.createTable('numbers');
const key = { pk: { S: 'k' } };

const MESSAGES = {
  form: /cannot be converted to a numeric value/,
  digits: /more than 38 significant digits/,
  high: /Number overflow/,
  low: /Number underflow/,
};

test('numbers are read and written as the reference does', (t) => {
  const seen: Record<string, number> = { read: 0, form: 0, digits: 0, high: 0, low: 0 };
  fuzz(t, 1, (random) => {
    const text = numberText(random);
    const { status, body } = native.call('PutItem', { TableName: 'numbers', Item: { ...key, n: { N: text } } });
    const wanted = judge(text);
    if ('refused' in wanted) {
      seen[wanted.refused] = (seen[wanted.refused] ?? 0) + 1;
      assert.equal(status, 400, text);
      assert.match(body.message, MESSAGES[wanted.refused], text);
      return;
    }
    seen.read = (seen.read ?? 0) + 1;
    assert.equal(status, 200, `${text}: ${body.message}`);
    assert.deepEqual(native.item('numbers', key)?.n, { N: written(wanted.units) }, text);
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 200, `only ${count} ${what}`);
});

test('sums, differences and comparisons are those of the reference', (t) => {
  const seen: Record<string, number> = { sum: 0, digits: 0, high: 0 };
  fuzz(t, 1, (random) => {
    const a = goodNumber(random);
    // Often near the first one or the opposite of it, where digits cancel.
    const b = random.below(4) === 0 ? { text: written(-a.units), units: -a.units } : goodNumber(random);
    const sign = random.pick(['+', '-'] as const);
    const told = `${a.text} ${sign} ${b.text}`;
    native.call('PutItem', { TableName: 'numbers', Item: { ...key, n: { N: a.text } } });
    const { status, body } = native.call('UpdateItem', {
      TableName: 'numbers',
      Key: key,
      UpdateExpression: `SET n = n ${sign} :b, was_less = :less`,
      ConditionExpression: `n ${a.units < b.units ? '<' : a.units > b.units ? '>' : '='} :b`,
      ExpressionAttributeValues: { ':b': { N: b.text }, ':less': { BOOL: a.units < b.units } },
      ReturnValues: 'ALL_NEW',
    });
    const wanted = bounded(sign === '+' ? a.units + b.units : a.units - b.units);
    if ('refused' in wanted) {
      seen[wanted.refused] = (seen[wanted.refused] ?? 0) + 1;
      assert.equal(status, 400, told);
      // Two faults at once may be told in either order.
      assert.match(body.message, /38 significant digits|Number overflow|Number underflow/, told);
      return;
    }
    seen.sum = (seen.sum ?? 0) + 1;
    assert.equal(status, 200, `${told}: ${body.message}`);
    assert.equal(body.Attributes.n.N, written(wanted.units), told);
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 500, `only ${count} ${what}`);
});
