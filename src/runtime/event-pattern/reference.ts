/**
 * The slow reference of event patterns, made the way that Event Ruler tells it: an event is a flat list of values, each with its path and its place in
 * every list that it is in, and a rule takes one value for each of its paths so that no two disagree about a place. For tests only.
 */

interface Leaf {
  readonly path: string;
  readonly value: unknown;
  /** The index in each list on the way, by the list's own path and places. */
  readonly places: ReadonlyMap<string, number>;
}

type Rule = ReadonlyMap<string, readonly unknown[]>;

const joined = (path: readonly string[]): string => JSON.stringify(path);

function leaves(value: unknown, path: readonly string[], places: ReadonlyMap<string, number>, list = ''): Leaf[] {
  if (Array.isArray(value)) {
    const id = `${list}${joined(path)}`;
    return value.flatMap((element, index) => leaves(element, path, new Map([...places, [id, index]]), `${id}${index}`));
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name], places, list));
  }
  return [{ path: joined(path), value, places }];
}

function rules(pattern: object, path: readonly string[], before: readonly Rule[]): readonly Rule[] {
  let now = before;
  for (const [name, member] of Object.entries(pattern)) {
    if (name === '$or') now = (member as object[]).flatMap((way) => rules(way, path, now));
    else if (Array.isArray(member)) now = now.map((rule) => new Map([...rule, [joined([...path, name]), member]]));
    else now = rules(member as object, [...path, name], now);
  }
  return now;
}

/** `pattern` and `event` are what JSON says of them; the pattern is a valid one. */
export function referenceMatches(pattern: object, event: object): boolean {
  const all = leaves(event, [], new Map());
  return rules(pattern, [], [new Map()]).some((rule) => choose([...rule], all, new Map()));
}

function choose(
  [next, ...rest]: readonly (readonly [string, readonly unknown[]])[],
  all: readonly Leaf[],
  places: ReadonlyMap<string, number>,
): boolean {
  if (next === undefined) return true;
  const [path, tests] = next;
  const here = all.filter((leaf) => leaf.path === path);
  if (here.length === 0 && tests.some((test) => isTest(test, 'exists') && test.exists === false)) {
    if (choose(rest, all, places)) return true;
  }
  return here.some((leaf) => {
    if (!tests.some((test) => holds(test, leaf.value))) return false;
    for (const [list, index] of leaf.places) if ((places.get(list) ?? index) !== index) return false;
    return choose(rest, all, new Map([...places, ...leaf.places]));
  });
}

function isTest<N extends string>(test: unknown, name: N): test is Record<N, any> {
  return test !== null && typeof test === 'object' && name in test;
}

function holds(test: unknown, value: unknown): boolean {
  if (isTest(test, 'exists')) return test.exists;
  if (isTest(test, 'numeric')) return typeof value === 'number' && inBounds(test.numeric, value);
  if (isTest(test, 'anything-but')) return isOther(test['anything-but'], value);
  if (isTest(test, 'cidr')) return typeof value === 'string' && inBlock(test.cidr, value);
  if (test !== null && typeof test === 'object') return typeof value === 'string' && expression(test).test(value);
  if (typeof test === 'string' && typeof value === 'string') return test === value || inBlock(`${test}/32`, value);
  return test === value;
}

function inBounds(terms: readonly unknown[], value: number): boolean {
  for (let at = 0; at < terms.length; at += 2) {
    const bound = terms[at + 1] as number;
    const isWithin = { '<': value < bound, '<=': value <= bound, '>': value > bound, '>=': value >= bound, '=': value === bound };
    if (!isWithin[terms[at] as keyof typeof isWithin]) return false;
  }
  return true;
}

function isOther(but: unknown, value: unknown): boolean {
  const [name, inner] =
    but !== null && typeof but === 'object' && !Array.isArray(but) ? (Object.entries(but)[0] as [string, unknown]) : ['', but];
  return [inner].flat().every((one) => !(name === '' ? one === value : holds({ [name]: one }, value)));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Tests of text as regular expressions. */
function expression(test: object): RegExp {
  const [name, operand] = Object.entries(test)[0] as [string, string | { readonly 'equals-ignore-case': string }];
  const flags = name === 'equals-ignore-case' || typeof operand === 'object' ? 'is' : 's';
  const text = typeof operand === 'object' ? operand['equals-ignore-case'] : operand;
  if (name === 'prefix') return new RegExp(`^${literal(text)}`, flags);
  if (name === 'suffix') return new RegExp(`${literal(text)}$`, flags);
  if (name !== 'wildcard') return new RegExp(`^${literal(text)}$`, flags);
  const parts = text.match(/\\.|\*|[^\\*]+/gs) ?? [];
  return new RegExp(
    `^${parts.map((part) => (part === '*' ? '.*' : literal(part.startsWith('\\') ? part.slice(1) : part))).join('')}$`,
    flags,
  );
}

/** Of the four-byte addresses only: as one number each. */
function inBlock(block: string, text: string): boolean {
  const [base = '', bits = ''] = block.split('/');
  const number = (address: string): number | undefined => {
    const bytes = /^\d+\.\d+\.\d+\.\d+$/.test(address) ? address.split('.').map(Number) : [];
    return bytes.length === 4 && bytes.every((byte) => byte < 256) ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : undefined;
  };
  const [from, value] = [number(base), number(text)];
  if (from === undefined || value === undefined) return false;
  const size = 2 ** (32 - Number(bits));
  return value >= from && value <= Math.floor(from / size) * size + size - 1;
}
