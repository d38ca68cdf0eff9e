/** Transactions, native code against a map: all actions or none, a reason for each that can't be done, a token that counts once. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fuzz, INPUTS, MANY, Native, type Random } from './harness.js';

const native = new Native();
after(() => native.close());
native.createTable('left');
native.createTable('right');

/** The numbers of the items that are there; `null` for an item without one. */
type World = ReadonlyMap<string, number | null>;
type Reason = 'None' | 'ConditionalCheckFailed' | 'ValidationError';

interface Action {
  place: string;
  sent: object;
  /** The item afterwards, `undefined` for none. */
  does(old: number | null | undefined): { reason: Reason; next?: number | null | undefined };
}

const PLACES = ['left/a', 'left/b', 'left/c', 'right/a', 'right/b', 'right/c'];
const number = (value: number): { N: string } => ({ N: String(value) });

interface Check {
  text: string;
  value?: number;
  holds(old: number | null | undefined): boolean;
}

function check(random: Random): Check {
  const value = random.below(6);
  return random.pick<Check>([
    { text: 'attribute_exists(pk)', holds: (old) => old !== undefined },
    { text: 'attribute_not_exists(pk)', holds: (old) => old === undefined },
    { text: 'attribute_not_exists(pk) OR n >= :c', value, holds: (old) => old === undefined || (old !== null && old >= value) },
    { text: 'n <> :c', value, holds: (old) => old !== value },
    { text: 'n < :c', value, holds: (old) => typeof old === 'number' && old < value },
  ]);
}

function action(random: Random, place: string): Action {
  const [TableName, pk = ''] = place.split('/');
  const kind = random.below(7);
  const condition = kind === 0 || random.below(3) === 0 ? check(random) : undefined;
  const value = random.below(6);
  const update = (expression: string, uses: boolean) => ({
    UpdateExpression: expression,
    values: uses ? { ':v': number(value) } : {},
  });
  const forms: Array<{
    member: string;
    target: object;
    values?: object;
    next(old: number | null | undefined): number | null | undefined;
  }> = [
    { member: 'ConditionCheck', target: {}, next: (old) => old },
    { member: 'Put', target: { Item: { pk: { S: pk }, n: number(value) } }, next: () => value },
    { member: 'Put', target: { Item: { pk: { S: pk } } }, next: () => null },
    { member: 'Delete', target: {}, next: () => undefined },
    { member: 'Update', target: update('ADD n :v', true), next: (old) => (old ?? 0) + value },
    {
      member: 'Update',
      target: update('SET n = n + :v', true),
      next: (old) => (typeof old === 'number' ? old + value : Number.NaN),
    },
    { member: 'Update', target: update('REMOVE n', false), next: (old) => (old === undefined ? undefined : null) },
  ];
  const { member, target, next } = forms[kind] as (typeof forms)[number];
  const { values = {}, ...rest } = target as { values?: object };
  const all = { ...values, ...(condition?.value !== undefined && { ':c': number(condition.value) }) };
  const sent = {
    [member]: {
      TableName,
      ...(member !== 'Put' && { Key: { pk: { S: pk } } }),
      ...rest,
      ...(condition && { ConditionExpression: condition.text }),
      ...(Object.keys(all).length > 0 && { ExpressionAttributeValues: all }),
    },
  };
  return {
    place,
    sent,
    does: (old) => {
      if (condition && !condition.holds(old)) return { reason: 'ConditionalCheckFailed' };
      const after = next(old);
      return Number.isNaN(after) ? { reason: 'ValidationError' } : { reason: 'None', next: after };
    },
  };
}

function stored(): World {
  const TransactItems = PLACES.map((place) => {
    const [TableName, pk] = place.split('/');
    return { Get: { TableName, Key: { pk: { S: pk } } } };
  });
  const { status, body } = native.call('TransactGetItems', { TransactItems });
  assert.equal(status, 200, JSON.stringify(body));
  const found = new Map<string, number | null>();
  body.Responses.forEach(({ Item }: { Item?: { n?: { N: string } } }, at: number) => {
    if (Item) found.set(PLACES[at] as string, Item.n ? Number(Item.n.N) : null);
  });
  return found;
}

const TRANSACTIONS = 5;
let tokens = 0;

test('transactions do all or nothing, as the reference does', (t) => {
  const seen = { done: 0, cancelled: 0, replayed: 0, twice: 0 };
  let world = stored();
  const attempt = (random: Random): void => {
    // In their own order, so that reasons stand at places that vary.
    const places = PLACES.filter(() => random.below(2) === 0);
    if (random.below(2) === 0) places.reverse();
    const actions = (places.length > 0 ? places : [random.pick(PLACES)]).map((place) => action(random, place));
    const token = random.below(4) === 0 ? { ClientRequestToken: `token-${tokens++}` } : {};
    const request = { TransactItems: actions.map(({ sent }) => sent), ...token };
    const told = (answer: unknown): string => JSON.stringify([[...world], request, answer]);
    if (random.below(10) === 0) {
      const doubled = { TransactItems: [...request.TransactItems, action(random, actions[0]?.place as string).sent] };
      const { status, body } = native.call('TransactWriteItems', doubled);
      assert.match(`${status} ${body.message}`, /^400 .*multiple operations on one item/, JSON.stringify(doubled));
      seen.twice += 1;
    }
    const outcomes = actions.map(({ place, does }) => ({ place, ...does(world.get(place)) }));
    const { status, body } = native.call('TransactWriteItems', request);
    if (outcomes.some(({ reason }) => reason !== 'None')) {
      assert.match(`${status} ${body.__type}`, /^400 .*#TransactionCanceledException$/, told(body));
      const codes = body.CancellationReasons.map(({ Code }: { Code: Reason }) => Code);
      assert.deepEqual(
        codes,
        outcomes.map(({ reason }) => reason),
        told(body),
      );
      seen.cancelled += 1;
    } else {
      assert.equal(status, 200, told(body));
      const next = new Map(world);
      for (const { place, next: value } of outcomes) {
        if (value === undefined) next.delete(place);
        else next.set(place, value);
      }
      world = next;
      seen.done += 1;
      if ('ClientRequestToken' in token) {
        assert.equal(native.call('TransactWriteItems', request).status, 200, told('again'));
        const other = { TransactItems: [{ Delete: { TableName: 'left', Key: { pk: { S: 'another' } } } }], ...token };
        assert.match(
          native.call('TransactWriteItems', other).body.__type,
          /IdempotentParameterMismatchException$/,
          told('another'),
        );
        seen.replayed += 1;
      }
    }
    assert.deepEqual(
      new Map(stored()),
      new Map(PLACES.flatMap((place) => (world.has(place) ? [[place, world.get(place)]] : []))),
      told(body),
    );
  };
  fuzz(t, TRANSACTIONS, (random) => {
    // Each seed begins with nothing, so that it can be repeated alone.
    for (const place of world.keys()) {
      const [TableName, pk] = place.split('/');
      native.call('DeleteItem', { TableName, Key: { pk: { S: pk } } });
    }
    world = new Map();
    for (let n = 0; n < TRANSACTIONS; n += 1) attempt(random);
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 50, `only ${count} ${what}`);
});
