/** Random conditions in the form from before expressions, each with the tree that it means. */
import type { Condition, Value } from '../reference.js';
import type { Random } from './harness.js';

export const NAMES = ['a', 'b', 'c', 'size', 'a.b', '#n', 'ü'];
export const TEXTS = ['', 'a', 'ab', 'abc', 'é', '😀', '\uffff'];
export const NUMBERS = ['0', '1', '-1', '2', '10', '1.50', '1e10', '-0.001', '99999999999999999999'];
const BYTES = ['AA==', 'AAE=', '/w=='];

export const some = <T>(random: Random, list: readonly T[]): T[] => {
  const chosen = list.filter(() => random.below(3) === 0);
  return chosen.length > 0 ? chosen : [random.pick(list)];
};

const scalar: Record<'S' | 'N' | 'B', (random: Random) => Value> = {
  S: (random) => ({ S: random.pick(TEXTS) }),
  N: (random) => ({ N: random.pick(NUMBERS) }),
  B: (random) => ({ B: random.pick(BYTES) }),
};
const anyScalar = (random: Random): Value => scalar[random.pick(['S', 'N', 'B'] as const)](random);

export function value(random: Random, level = 0): Value {
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

export function conditions(random: Random, old: boolean): { sent: object; means: Condition; operator: object } {
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
