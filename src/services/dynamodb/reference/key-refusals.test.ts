/**
 * Which key conditions are refused, and why: random ones and what is left of them after some changes, native code against the slow grammar of conditions
 * and the rules of Query's documentation for a partition and a sort key.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { FUNCTIONS, faults, type Node, parse, type Scope } from './grammar.js';
import { changeTokens, fuzz, INPUTS, MANY, Native, type Random } from './harness.js';

const native = new Native();
after(() => native.close());
native.createTable('keys', 'S');

const VALUES: Record<string, { S: string } | { N: string } | { M: object }> = {
  ':s': { S: 'x' },
  ':t': { S: 'N' },
  ':u': { S: 'y' },
  ':n': { N: '1' },
};
const NAMES: Record<string, string> = { '#p': 'pk', '#s': 'sk' };
const PATHS = ['pk', 'sk', '#p', '#s', 'extra', 'pk.a', 'sk[0]'];
const SIGNS = ['(', ')', ',', '=', '<>', '<', '>=', 'AND', 'OR', 'NOT', 'BETWEEN', 'IN'];
const WORDS = [...FUNCTIONS, 'size'];
const SCOPE: Scope = {
  names: new Set(),
  values: Object.fromEntries(
    Object.entries(VALUES).map(([name, value]) => {
      const [type, text] = Object.entries(value)[0] as ['S' | 'N' | 'M', string];
      return [name, { type, text }];
    }),
  ),
  reserved: new Set(['name']),
};

const value = (random: Random): string => (random.below(12) === 0 ? ':n' : random.pick([':s', ':t', ':u']));

function onSortKey(random: Random): string[] {
  const path = random.pick(['sk', '#s']);
  const kind = random.below(5);
  if (kind === 0) return [path, 'BETWEEN', ':s', 'AND', random.pick([':s', ':u', ':n'])];
  if (kind === 1) return ['begins_with', '(', path, ',', value(random), ')'];
  const operator = random.pick(['=', '<', '<=', '>', '>=']);
  return kind === 2 ? [value(random), operator, path] : [path, operator, value(random)];
}

function keyCondition(random: Random): string[] {
  const hash = [random.pick(['pk', '#p']), '=', value(random)];
  if (random.below(4) === 0) return hash;
  const both = [hash, onSortKey(random)].map((part) => (random.below(4) ? part : ['(', ...part, ')']));
  const [first, second] = random.below(2) ? both : both.reverse();
  return [...(first as string[]), 'AND', ...(second as string[])];
}

const OTHERS = [...PATHS, ...Object.keys(VALUES), '#undefined', ':undefined', 'name', ...SIGNS, ...WORDS];

/** A function's name without parentheses may be an attribute's, which depends on the list of reserved words. */
const isUnclear = (tokens: readonly string[]): boolean =>
  tokens.some((token, at) => WORDS.includes(token) && tokens[at + 1] !== '(');

/** A condition that may stand in a key condition. */
interface Test {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** What Query says against a condition that is one by the grammar; `tests` gets what it asks of keys. */
function keyFaults(tree: Node, tests: Test[]): RegExp[] {
  const found: RegExp[] = [];
  const bare = (node: Node): Node => (node.kind === 'parentheses' ? bare(node.of) : node);
  const test = (operator: string, path: Node, values: readonly Node[]): void => {
    if (path.kind !== 'path' || values.some(({ kind }) => kind !== 'value')) {
      found.push(
        /cannot contain nested operations|Multiple attribute names used|No key attribute specified|must have the key attribute/,
      );
    } else if (/[.[]/.test(path.text)) found.push(/cannot have conditions on nested attributes/);
    else {
      const texts = values.map((node) => (node.kind === 'value' ? node.text : ''));
      tests.push({ key: path.text, operator, values: texts });
    }
  };
  const visit = (node: Node): void => {
    const operator = node.kind === 'compare' ? node.operator : node.kind === 'call' ? node.name : node.kind;
    if (node.kind === 'parentheses') visit(node.of);
    else if (node.kind === 'and') node.operands.forEach(visit);
    else if (node.kind === 'between' || operator === 'begins_with') {
      const [first, ...rest] = ('operands' in node ? node.operands : []).map(bare);
      test(operator, first as Node, rest);
    } else if (node.kind === 'compare' && operator !== '<>') {
      const [left, right] = node.operands.map(bare) as [Node, Node];
      if (left.kind === 'value') test(operator, right, [left]);
      else test(operator, left, [right]);
    } else found.push(/Invalid operator used in KeyConditionExpression/);
  };
  visit(tree);
  return found;
}

/** What is said of conditions that each might do, together and with the table's keys. */
function tableFaults(tests: readonly Test[]): RegExp[] {
  const found: RegExp[] = [];
  const keys = tests.map(({ key }) => key);
  if (new Set(keys).size < keys.length) found.push(/must only contain one condition per key/);
  if (tests.length > 2) found.push(/exceeds the number of key attributes defined in the schema/);
  if (!keys.includes('pk') || keys.some((key) => key !== 'pk' && key !== 'sk'))
    found.push(/Query condition missed key schema element/);
  for (const { key, operator, values } of tests) {
    if (values.some((name) => SCOPE.values[name]?.type !== 'S'))
      found.push(/Condition parameter type does not match schema type/);
    if (key === 'pk' && operator !== '=') found.push(/Query key condition not supported/);
  }
  return found;
}

function usedOf<T>(all: Record<string, T>, tokens: readonly string[]): Record<string, T> | undefined {
  const used = Object.entries(all).filter(([name]) => tokens.includes(name));
  return used.length > 0 ? Object.fromEntries(used) : undefined;
}

test('key conditions are refused where grammar and keys refuse them, with one of their reasons', (t) => {
  const seen = { accepted: 0, faulty: 0, malformed: 0, unclear: 0 };
  fuzz(t, 1, (random) => {
    const tokens = keyCondition(random);
    for (let n = random.below(3); n > 0 && tokens.length > 0; n -= 1) changeTokens(random, tokens, OTHERS);
    if (tokens.length === 0 || isUnclear(tokens)) {
      seen.unclear += 1;
      return;
    }
    const request = {
      TableName: 'keys',
      KeyConditionExpression: tokens.join(' '),
      ExpressionAttributeNames: usedOf(NAMES, tokens),
      ExpressionAttributeValues: usedOf(VALUES, tokens),
    };
    const { status, body } = native.call('Query', request);
    // Names are told apart by what they stand for.
    const tree = parse(tokens.map((token) => NAMES[token] ?? token));
    const tests: Test[] = [];
    const own = tree && [...faults(tree, SCOPE), ...keyFaults(tree, tests)];
    const reasons = own && (own.length > 0 ? own : tableFaults(tests));
    const told = JSON.stringify([request, body, reasons?.map(String)]);
    if (reasons?.length === 0) {
      seen.accepted += 1;
      assert.equal(status, 200, told);
      return;
    }
    assert.match(`${status} ${body.__type}`, /^400 \S*#ValidationException$/, told);
    if (own === undefined || own.length > 0) assert.match(body.message, /Invalid KeyConditionExpression: /, told);
    seen[tree ? 'faulty' : 'malformed'] += 1;
    if (reasons)
      assert.ok(
        reasons.some((reason) => reason.test(body.message)),
        told,
      );
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 50, `only ${count} ${what}`);
});
