/**
 * A slow reference of DynamoDB's items and expressions for the tests: trees instead of texts, whole documents copied instead of
 * changed in place, numbers as whole numbers of the smallest unit. It shares no code and no idea of representation with the native crate.
 */

export type Value =
  | { S: string }
  | { N: string }
  | { B: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { M: Item }
  | { L: Value[] }
  | { SS: string[] }
  | { NS: string[] }
  | { BS: string[] };
export type Item = { [name: string]: Value };
export type Path = Array<string | number>;

export type Operand = { path: Path } | { value: Value } | { size: Path };
export type Condition =
  | { and: [Condition, Condition] }
  | { or: [Condition, Condition] }
  | { not: Condition }
  | { compare: '=' | '<>' | '<' | '<=' | '>' | '>='; left: Operand; right: Operand }
  | { between: Operand; low: Operand; high: Operand }
  | { in: Operand; list: Operand[] }
  | { exists: Path; wanted: boolean }
  | { type: Path; name: string }
  | { begins: Operand; start: Operand }
  | { contains: Operand; part: Operand };

export type Source =
  | { value: Value }
  | { path: Path }
  | { plus: [Source, Source] }
  | { minus: [Source, Source] }
  | { ifNotExists: Path; other: Source }
  | { append: [Source, Source] };
export type Change = { path: Path } & ({ set: Source } | { remove: true } | { add: Value } | { delete: Value });

/** What an update that can't be done throws. */
export class Refused extends Error {}

const SCALE = 60n;

/** A number as a whole number of 10^-60. */
export function units(text: string): bigint {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const shift = SCALE - BigInt(fraction.length) + BigInt(power);
  const absolute = BigInt(whole + fraction) * 10n ** shift;
  return mantissa.startsWith('-') ? -absolute : absolute;
}

export function decimal(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(Number(SCALE) + 1, '0');
  const fraction = digits.slice(-Number(SCALE)).replace(/0+$/, '');
  const text = digits.slice(0, -Number(SCALE)) + (fraction === '' ? '' : `.${fraction}`);
  return value < 0n ? `-${text}` : text;
}

/** What two numbers make together, unless it has more digits than a number may have. */
function stored(value: bigint): Value {
  const digits = (value < 0n ? -value : value).toString().replace(/0+$/, '');
  if (digits.length > 38) throw new Refused('too many digits');
  return { N: decimal(value) };
}

/** The value in one form, so that equal values are equal texts. */
export function canonical(value: Value): string {
  if ('N' in value) return `N${units(value.N)}`;
  if ('M' in value) {
    const names = Object.keys(value.M).sort();
    return `M{${names.map((name) => `${JSON.stringify(name)}:${canonical(value.M[name] as Value)}`).join()}}`;
  }
  if ('L' in value) return `L[${value.L.map(canonical).join()}]`;
  if ('SS' in value) return `SS${JSON.stringify([...value.SS].sort())}`;
  if ('NS' in value) return `NS[${value.NS.map((n) => String(units(n))).sort()}]`;
  if ('BS' in value) return `BS${JSON.stringify([...value.BS].sort())}`;
  return JSON.stringify(value);
}

export function find(item: Item, path: Path): Value | undefined {
  let value: Value | undefined = { M: item };
  for (const part of path) {
    if (value === undefined) return undefined;
    if (typeof part === 'string') value = 'M' in value && Object.hasOwn(value.M, part) ? value.M[part] : undefined;
    else value = 'L' in value ? value.L[part] : undefined;
  }
  return value;
}

function size(value: Value): number | undefined {
  if ('S' in value) return Buffer.byteLength(value.S);
  if ('B' in value) return Buffer.from(value.B, 'base64').length;
  if ('M' in value) return Object.keys(value.M).length;
  if ('L' in value) return value.L.length;
  if ('SS' in value) return value.SS.length;
  if ('BS' in value) return value.BS.length;
  return 'NS' in value ? value.NS.length : undefined;
}

function resolve(item: Item, operand: Operand): Value | undefined {
  if ('path' in operand) return find(item, operand.path);
  if ('value' in operand) return operand.value;
  const value = find(item, operand.size);
  const length = value && size(value);
  return length === undefined ? undefined : { N: String(length) };
}

/** Negative, zero or positive for two scalars of one type. */
function order(a: Value, b: Value): number | undefined {
  if ('S' in a && 'S' in b) return Buffer.compare(Buffer.from(a.S), Buffer.from(b.S));
  if ('B' in a && 'B' in b) return Buffer.compare(Buffer.from(a.B, 'base64'), Buffer.from(b.B, 'base64'));
  if (!('N' in a && 'N' in b)) return undefined;
  const difference = units(a.N) - units(b.N);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function compare(operator: string, a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return operator === '<>';
  if (operator === '=') return canonical(a) === canonical(b);
  if (operator === '<>') return canonical(a) !== canonical(b);
  const sign = order(a, b);
  if (sign === undefined) return false;
  if (operator === '<') return sign < 0;
  if (operator === '<=') return sign <= 0;
  return operator === '>' ? sign > 0 : sign >= 0;
}

function contains(whole: Value, part: Value): boolean {
  if ('S' in whole) return 'S' in part && whole.S.includes(part.S);
  if ('B' in whole) return 'B' in part && Buffer.from(whole.B, 'base64').includes(Buffer.from(part.B, 'base64'));
  if ('SS' in whole) return 'S' in part && whole.SS.includes(part.S);
  if ('NS' in whole) return 'N' in part && whole.NS.some((n) => units(n) === units(part.N));
  if ('BS' in whole) return 'B' in part && whole.BS.includes(part.B);
  return 'L' in whole && whole.L.some((each) => canonical(each) === canonical(part));
}

export function holds(item: Item, condition: Condition): boolean {
  if ('and' in condition) return condition.and.every((each) => holds(item, each));
  if ('or' in condition) return condition.or.some((each) => holds(item, each));
  if ('not' in condition) return !holds(item, condition.not);
  if ('compare' in condition) {
    return compare(condition.compare, resolve(item, condition.left), resolve(item, condition.right));
  }
  if ('between' in condition) {
    const value = resolve(item, condition.between);
    return compare('>=', value, resolve(item, condition.low)) && compare('<=', value, resolve(item, condition.high));
  }
  if ('in' in condition) {
    const value = resolve(item, condition.in);
    return condition.list.some((other) => compare('=', value, resolve(item, other)));
  }
  if ('exists' in condition) return (find(item, condition.exists) !== undefined) === condition.wanted;
  if ('type' in condition) return Object.keys(find(item, condition.type) ?? {})[0] === condition.name;
  if ('begins' in condition) {
    const [text, start] = [resolve(item, condition.begins), resolve(item, condition.start)];
    if (text && start && 'S' in text && 'S' in start) return text.S.startsWith(start.S);
    if (!text || !start || !('B' in text && 'B' in start)) return false;
    const bytes = Buffer.from(start.B, 'base64');
    return Buffer.from(text.B, 'base64').subarray(0, bytes.length).equals(bytes);
  }
  const [whole, part] = [resolve(item, condition.contains), resolve(item, condition.part)];
  return whole !== undefined && part !== undefined && contains(whole, part);
}

function evaluate(item: Item, source: Source): Value {
  if ('value' in source) return source.value;
  if ('path' in source) {
    const value = find(item, source.path);
    if (value === undefined) throw new Refused('no such attribute');
    return value;
  }
  if ('ifNotExists' in source) return find(item, source.ifNotExists) ?? evaluate(item, source.other);
  if ('append' in source) {
    const [a, b] = source.append.map((each) => evaluate(item, each)) as [Value, Value];
    if (!('L' in a && 'L' in b)) throw new Refused('not lists');
    return { L: [...a.L, ...b.L] };
  }
  const [a, b] = ('plus' in source ? source.plus : source.minus).map((each) => evaluate(item, each)) as [Value, Value];
  if (!('N' in a && 'N' in b)) throw new Refused('not numbers');
  return stored('plus' in source ? units(a.N) + units(b.N) : units(a.N) - units(b.N));
}

function added(old: Value | undefined, value: Value): Value {
  if (old === undefined) return value;
  if ('N' in old && 'N' in value) return stored(units(old.N) + units(value.N));
  if ('SS' in old && 'SS' in value) return { SS: [...new Set([...old.SS, ...value.SS])] };
  if ('BS' in old && 'BS' in value) return { BS: [...new Set([...old.BS, ...value.BS])] };
  if ('NS' in old && 'NS' in value) return { NS: [...new Set([...old.NS, ...value.NS].map((n) => decimal(units(n))))] };
  throw new Refused('other types');
}

function deleted(old: Value | undefined, value: Value): Value | undefined {
  if (old === undefined) return undefined;
  if ('SS' in old && 'SS' in value) {
    const rest = old.SS.filter((each) => !value.SS.includes(each));
    return rest.length > 0 ? { SS: rest } : undefined;
  }
  if ('BS' in old && 'BS' in value) {
    const rest = old.BS.filter((each) => !value.BS.includes(each));
    return rest.length > 0 ? { BS: rest } : undefined;
  }
  if ('NS' in old && 'NS' in value) {
    const rest = old.NS.filter((each) => !value.NS.some((other) => units(other) === units(each)));
    return rest.length > 0 ? { NS: rest } : undefined;
  }
  throw new Refused('other types');
}

/** A copy of the document with another value at the path; `undefined` removes. */
function replaced(value: Value, path: Path, put: Value | undefined): Value {
  const [part, ...rest] = path;
  if (part === undefined) throw new Refused('no path');
  if (typeof part === 'string' && 'M' in value) {
    const next = { ...value.M };
    const old = Object.hasOwn(next, part) ? next[part] : undefined;
    if (rest.length > 0) {
      if (old === undefined) throw new Refused('no such document');
      next[part] = replaced(old, rest, put);
    } else if (put === undefined) delete next[part];
    else next[part] = put;
    return { M: next };
  }
  if (typeof part === 'number' && 'L' in value) {
    const next = [...value.L];
    const old = next[part];
    if (rest.length > 0) {
      if (old === undefined) throw new Refused('no such element');
      next[part] = replaced(old, rest, put);
    } else if (put === undefined) next.splice(part, 1);
    else if (part < next.length) next[part] = put;
    else next.push(put);
    return { L: next };
  }
  throw new Refused('not such a document');
}

const lastIndex = ({ path }: { path: Path }): number => {
  const last = path.at(-1);
  return typeof last === 'number' ? last : 0;
};

/** The item after an update. */
export function updated(item: Item, changes: readonly Change[]): Item {
  const puts: Array<{ path: Path; value: Value }> = [];
  const removals: Array<{ path: Path }> = [];
  for (const change of changes) {
    const { path } = change;
    if ('set' in change) puts.push({ path, value: evaluate(item, change.set) });
    else if ('remove' in change) removals.push({ path });
    else if ('add' in change) puts.push({ path, value: added(find(item, path), change.add) });
    else {
      const rest = deleted(find(item, path), change.delete);
      if (rest !== undefined) puts.push({ path, value: rest });
      else if (find(item, path) !== undefined) removals.push({ path });
    }
  }
  let document: Value = { M: item };
  for (const { path, value } of puts.sort((a, b) => lastIndex(a) - lastIndex(b))) document = replaced(document, path, value);
  for (const { path } of removals.sort((a, b) => lastIndex(b) - lastIndex(a))) document = replaced(document, path, undefined);
  return (document as { M: Item }).M;
}
