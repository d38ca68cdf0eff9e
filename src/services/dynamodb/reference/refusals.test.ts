/** Which condition expressions are refused, and why: random ones and what is left of them after some changes, native code against a slow grammar. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { FUNCTIONS, faults, isKeyword, parse, type Scope } from './grammar.js';
import { changeTokens, fuzz, INPUTS, MANY, Native, type Random } from './harness.js';

const native = new Native();
after(() => native.close());
native.createTable('refusals');

const VALUES: Record<string, { S: string } | { N: string } | { M: object }> = {
  ':s': { S: 'x' },
  ':t': { S: 'N' },
  ':n': { N: '1' },
  ':o': { N: '2' },
  ':m': { M: {} },
};
const PATHS = ['a', 'b', 'a.b', 'b[0]', '#n'];
const FAULTY = ['#undefined', ':undefined', 'name'];
const SIGNS = ['(', ')', ',', '=', '<>', '<', '>=', 'AND', 'OR', 'NOT', 'BETWEEN', 'IN'];
const WORDS = [...FUNCTIONS, 'size', 'list_append', 'nonsense'];
const SCOPE: Scope = {
  names: new Set(['#n']),
  values: Object.fromEntries(
    Object.entries(VALUES).map(([name, value]) => {
      const [type, text] = Object.entries(value)[0] as ['S' | 'N' | 'M', string];
      return [name, { type, text }];
    }),
  ),
  reserved: new Set(['name']),
};

const path = (random: Random): string => random.pick(random.below(20) === 0 ? FAULTY : PATHS);
const value = (random: Random): string => random.pick(Object.keys(VALUES));

function operand(random: Random): string[] {
  const kind = random.below(10);
  if (kind < 5) return [path(random)];
  if (kind < 8) return [value(random)];
  return kind === 8 ? ['size', '(', path(random), ')'] : ['(', path(random), ')'];
}

function condition(random: Random, level = 0): string[] {
  const kind = random.below(level < 2 ? 12 : 7);
  if (kind < 3) return [...operand(random), random.pick(['=', '<>', '<', '<=', '>', '>=']), ...operand(random)];
  if (kind === 3) return [...operand(random), 'BETWEEN', ...operand(random), 'AND', ...operand(random)];
  if (kind === 4)
    return [...operand(random), 'IN', '(', value(random), ...(random.below(2) ? [',', ...operand(random)] : []), ')'];
  if (kind === 5) return [random.pick(FUNCTIONS.slice(0, 2)), '(', path(random), ')'];
  if (kind === 6) {
    const name = random.pick(FUNCTIONS.slice(2));
    return [name, '(', path(random), ',', name === 'attribute_type' ? random.pick([':t', ':t', ':s']) : value(random), ')'];
  }
  if (kind === 7) return ['NOT', ...condition(random, level + 1)];
  if (kind < 10) return [...condition(random, level + 1), random.pick(['AND', 'OR']), ...condition(random, level + 1)];
  return ['(', ...condition(random, level + 1), ')'];
}

const OTHERS = [...PATHS, ...Object.keys(VALUES), ...FAULTY, ...SIGNS, ...SIGNS, ...WORDS];

/** A function's name without parentheses may be an attribute's, which depends on the list of reserved words. */
const isUnclear = (tokens: readonly string[]): boolean =>
  tokens.some((token, at) => WORDS.includes(token) && tokens[at + 1] !== '(');

function spell(random: Random, tokens: readonly string[]): string {
  const word = (token: string) => (isKeyword(token) && random.below(4) === 0 ? token.toLowerCase() : token);
  return tokens.map((token) => `${word(token)}${random.pick([' ', '  ', '\n'])}`).join('');
}

function usedOf<T>(all: Record<string, T>, tokens: readonly string[]): Record<string, T> | undefined {
  const used = Object.entries(all).filter(([name]) => tokens.includes(name));
  return used.length > 0 ? Object.fromEntries(used) : undefined;
}

test('conditions are refused where the grammar refuses them, with one of its reasons', (t) => {
  const seen = { accepted: 0, faulty: 0, malformed: 0, unclear: 0 };
  fuzz(t, 1, (random) => {
    const tokens = condition(random);
    for (let n = random.below(4); n > 0 && tokens.length > 0; n -= 1) changeTokens(random, tokens, OTHERS);
    if (tokens.length === 0 || isUnclear(tokens)) {
      seen.unclear += 1;
      return;
    }
    const request = {
      TableName: 'refusals',
      Item: { pk: { S: 'k' } },
      ConditionExpression: spell(random, tokens),
      ExpressionAttributeNames: usedOf({ '#n': 'n' }, tokens),
      ExpressionAttributeValues: usedOf(VALUES, tokens),
    };
    const { status, body } = native.call('PutItem', request);
    const tree = parse(tokens);
    const reasons = tree && faults(tree, SCOPE);
    const told = JSON.stringify([request, body, reasons?.map(String)]);
    if (reasons?.length === 0) {
      seen.accepted += 1;
      assert.ok(status === 200 || body.message === 'The conditional request failed', told);
      return;
    }
    assert.match(
      `${status} ${body.__type} ${body.message}`,
      /^400 \S*#ValidationException (1 validation error detected: )?Invalid ConditionExpression: /,
      told,
    );
    seen[tree ? 'faulty' : 'malformed'] += 1;
    if (reasons)
      assert.ok(
        reasons.some((reason) => reason.test(body.message)),
        told,
      );
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 50, `only ${count} ${what}`);
});
