/** Which update expressions are refused, and why: random ones and what is left of them after some changes, native code against a slow grammar. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { changeTokens, fuzz, INPUTS, MANY, Native, type Random } from './harness.js';
import { parseUpdate, SECTIONS, UPDATE_FUNCTIONS, type UpdateScope, updateFaults } from './update-grammar.js';

const native = new Native();
after(() => native.close());
native.createTable('updates');

const VALUES: Record<string, object> = {
  ':s': { S: 'x' },
  ':n': { N: '1' },
  ':o': { N: '2' },
  ':m': { M: {} },
  ':l': { L: [] },
  ':t': { SS: ['x'] },
};
const PATHS = ['a', 'b', 'c', 'd', 'e', 'f', 'a.b', 'b[0]', 'b[1]', '#n', '#n.x'];
const FAULTY = ['#undefined', ':undefined', 'name', 'nonsense'];
const SIGNS = ['(', ')', ',', '=', '+', '-', ',', ...SECTIONS];
const WORDS = [...UPDATE_FUNCTIONS, 'size', 'contains', 'nonsense'];
const SCOPE: UpdateScope = {
  names: new Map([['#n', 'n']]),
  values: Object.fromEntries(Object.entries(VALUES).map(([name, value]) => [name, Object.keys(value)[0] as 'S'])),
  reserved: new Set(['name']),
};

const path = (random: Random): string => (random.below(30) === 0 ? random.pick(['#undefined', 'name']) : random.pick(PATHS));
const value = (random: Random): string => (random.below(30) === 0 ? ':undefined' : random.pick(Object.keys(VALUES)));

function operand(random: Random, level = 0): string[] {
  const kind = random.below(level < 2 ? 10 : 7);
  if (kind < 3) return [path(random)];
  if (kind < 6) return [value(random)];
  if (kind === 6) return ['(', ...(random.below(2) ? [path(random)] : [value(random)]), ')'];
  if (kind === 7) return ['if_not_exists', '(', path(random), ',', ...operand(random, level + 1), ')'];
  return ['list_append', '(', ...operand(random, level + 1), ',', ...operand(random, level + 1), ')'];
}

function assigned(random: Random): string[] {
  if (random.below(2)) return operand(random);
  const sum = [...operand(random), random.pick(['+', '-']), ...operand(random)];
  return random.below(4) ? sum : ['(', ...sum, ')'];
}

function action(random: Random, section: string): string[] {
  if (section === 'SET') return [path(random), '=', ...assigned(random)];
  if (section === 'REMOVE') return [path(random)];
  return [path(random), random.pick(section === 'ADD' ? [':n', ':t', ':s'] : [':t', ':t', ':n'])];
}

function update(random: Random): string[] {
  const tokens: string[] = [];
  const first = random.below(SECTIONS.length);
  for (let n = random.below(3); n >= 0; n -= 1) {
    const section = SECTIONS[(first + n) % SECTIONS.length] as string;
    tokens.push(section, ...action(random, section));
    if (random.below(2)) tokens.push(',', ...action(random, section));
  }
  return tokens;
}

const OTHERS = [...PATHS, ...Object.keys(VALUES), ...FAULTY, ...SIGNS, ...WORDS];

const BEFORE_PATHS = ['(', ',', '=', '+', '-', ...SECTIONS];

/**
 * A function's name without parentheses may be an attribute's, which depends on the list of reserved words; and that list has the names of all
 * sections but REMOVE, of which AWS does not say whether it may be an attribute's.
 */
const isUnclear = (tokens: readonly string[]): boolean =>
  tokens.some(
    (token, at) =>
      (WORDS.includes(token) && tokens[at + 1] !== '(') ||
      (token === 'REMOVE' && BEFORE_PATHS.includes(tokens[at - 1] as string)),
  );

function spell(random: Random, tokens: readonly string[]): string {
  const word = (token: string) => (SECTIONS.includes(token) && random.below(4) === 0 ? token.toLowerCase() : token);
  return tokens.map((token) => `${word(token)}${random.pick([' ', '  ', '\n'])}`).join('');
}

function usedOf<T>(all: Record<string, T>, tokens: readonly string[]): Record<string, T> | undefined {
  const used = Object.entries(all).filter(([name]) => tokens.some((token) => token.split('.').includes(name)));
  return used.length > 0 ? Object.fromEntries(used) : undefined;
}

test('updates are refused where the grammar refuses them, with one of its reasons', (t) => {
  const seen = { accepted: 0, faulty: 0, malformed: 0, unclear: 0 };
  fuzz(t, 1, (random) => {
    const tokens = update(random);
    for (let n = random.below(3); n > 0 && tokens.length > 0; n -= 1) changeTokens(random, tokens, OTHERS);
    if (tokens.length === 0 || isUnclear(tokens)) {
      seen.unclear += 1;
      return;
    }
    const request = {
      TableName: 'updates',
      Key: { pk: { S: 'k' } },
      UpdateExpression: spell(random, tokens),
      ExpressionAttributeNames: usedOf({ '#n': 'n' }, tokens),
      ExpressionAttributeValues: usedOf(VALUES, tokens),
    };
    const { status, body } = native.call('UpdateItem', request);
    const tree = parseUpdate(tokens);
    const reasons = tree && updateFaults(tree, SCOPE);
    const told = JSON.stringify([request, body, reasons?.map(String)]);
    const isRefused = status === 400 && /^(1 validation error detected: )?Invalid UpdateExpression: /.test(body.message);
    assert.equal(isRefused, reasons?.length !== 0, told);
    if (!isRefused) {
      seen.accepted += 1;
      return;
    }
    assert.match(body.__type, /#ValidationException$/, told);
    seen[tree ? 'faulty' : 'malformed'] += 1;
    if (reasons)
      assert.ok(
        reasons.some((reason) => reason.test(body.message)),
        told,
      );
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 50, `only ${count} ${what}`);
});
