/**
 * A slow reference of PartiQL for the tests: statements read by recursive descent into the trees of `reference.ts`, and carried out on a
 * plain list of items. It knows the statements that mean something; what is refused and how is another matter.
 */
import {
  type Change,
  type Condition,
  canonical,
  find,
  holds,
  type Item,
  type Operand,
  type Path,
  Refused,
  updated,
  type Value,
} from './reference.js';

export type Statement =
  | { select: Array<{ path: Path; name: string }> | '*'; where: Condition | undefined; descending: boolean | undefined }
  | { insert: Item }
  | { update: Change[]; where: Condition; returning: string | undefined }
  | { delete: true; where: Condition; returning: string | undefined };

const TOKEN =
  /(?<space>\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^']|'')*')|(?<quoted>"(?:[^"]|"")*")|(?<word>[A-Za-z_$][\w$]*)|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<sign><<|>>|<=|>=|<>|!=|[\s\S])/y;

interface Token {
  kind: 'text' | 'quoted' | 'word' | 'number' | 'sign' | 'end';
  text: string;
}

function tokens(statement: string): Token[] {
  const found: Token[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < statement.length; ) {
    const groups = TOKEN.exec(statement)?.groups ?? {};
    for (const kind of ['text', 'quoted', 'word', 'number', 'sign'] as const) {
      const text = groups[kind];
      if (text === undefined) continue;
      const inner = kind === 'text' ? text.slice(1, -1).replaceAll("''", "'") : text.slice(1, -1).replaceAll('""', '"');
      found.push({ kind, text: kind === 'text' || kind === 'quoted' ? inner : text });
    }
  }
  return [...found, { kind: 'end', text: '' }];
}

/** Something that holds or does not, or something that is compared. */
type Expression = { condition: Condition } | { operand: Operand };

class Reader {
  readonly #tokens: Token[];
  readonly #parameters: Value[];
  #at = 0;
  constructor(statement: string, parameters: readonly Value[]) {
    this.#tokens = tokens(statement);
    this.#parameters = [...parameters];
  }
  #peek(by = 0): Token {
    return this.#tokens[Math.min(this.#at + by, this.#tokens.length - 1)] as Token;
  }
  #is(text: string, by = 0): boolean {
    const token = this.#peek(by);
    return (token.kind === 'word' || token.kind === 'sign') && token.text.toUpperCase() === text;
  }
  #take(text: string): boolean {
    const found = this.#is(text);
    if (found) this.#at++;
    return found;
  }
  #want(text: string): void {
    assertThat(this.#take(text), `${text} expected at token ${this.#at}: ${this.#peek().text}`);
  }
  #name(): string {
    const token = this.#peek();
    assertThat(token.kind === 'word' || token.kind === 'quoted', `a name expected: ${token.text}`);
    this.#at++;
    return token.text;
  }

  statement(): Statement {
    const statement = this.#statement();
    this.#take(';');
    assertThat(this.#peek().kind === 'end', `left over: ${this.#peek().text}`);
    return statement;
  }

  #statement(): Statement {
    if (this.#take('SELECT')) {
      const select = this.#columns();
      this.#want('FROM');
      this.#name();
      const where = this.#where();
      let descending: boolean | undefined;
      if (this.#take('ORDER')) {
        this.#want('BY');
        this.#name();
        descending = this.#take('DESC');
        this.#take('ASC');
      }
      return { select, where, descending };
    }
    if (this.#take('INSERT')) {
      this.#want('INTO');
      this.#name();
      this.#want('VALUE');
      return { insert: (this.#value() as { M: Item }).M };
    }
    if (this.#take('DELETE')) {
      this.#want('FROM');
      this.#name();
      return { delete: true, where: this.#where() as Condition, returning: this.#returning() };
    }
    const isFirst = this.#take('FROM');
    if (!isFirst) this.#want('UPDATE');
    this.#name();
    const before = isFirst ? this.#where() : undefined;
    const update = this.#changes();
    const where = (isFirst ? before : this.#where()) as Condition;
    return { update, where, returning: this.#returning() };
  }

  #columns(): Array<{ path: Path; name: string }> | '*' {
    if (this.#take('*')) return '*';
    const columns = [];
    do {
      const path = this.#path();
      const named = path.findLastIndex((part) => typeof part === 'string');
      const name = path
        .slice(named)
        .map((part) => (typeof part === 'number' ? `[${part}]` : part))
        .join('');
      columns.push({ path, name });
    } while (this.#take(','));
    return columns;
  }

  #where(): Condition | undefined {
    return this.#take('WHERE') ? truth(this.#or()) : undefined;
  }

  #returning(): string | undefined {
    if (!this.#take('RETURNING')) return undefined;
    const words = `${this.#name()} ${this.#name()}`.toUpperCase();
    this.#want('*');
    return words;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#take('OR')) left = { condition: { or: [truth(left), truth(this.#and())] } };
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    while (this.#take('AND')) left = { condition: { and: [truth(left), truth(this.#not())] } };
    return left;
  }

  #not(): Expression {
    return this.#take('NOT') ? { condition: { not: truth(this.#not()) } } : this.#equality();
  }

  #equality(): Expression {
    let left = this.#ordered();
    for (;;) {
      const isNegated = this.#is('NOT') && this.#is('IN', 1);
      if (isNegated) this.#at++;
      if (this.#take('=')) left = equal(left, this.#ordered(), '=');
      else if (this.#take('<>') || this.#take('!=')) left = equal(left, this.#ordered(), '<>');
      else if (this.#take('IS')) left = { condition: this.#kind(operand(left)) };
      else if (this.#take('IN')) {
        const close = this.#take('(') ? ')' : ']';
        if (close === ']') this.#want('[');
        const list: Operand[] = [];
        do list.push(operand(this.#term()));
        while (this.#take(','));
        this.#want(close);
        const condition: Condition = { in: operand(left), list };
        left = { condition: isNegated ? { not: condition } : condition };
      } else return left;
    }
  }

  #ordered(): Expression {
    const left = this.#term();
    const isNegated = this.#is('NOT') && this.#is('BETWEEN', 1);
    if (isNegated) this.#at++;
    if (this.#take('BETWEEN')) {
      const low = operand(this.#term());
      this.#want('AND');
      const condition: Condition = { between: operand(left), low, high: operand(this.#term()) };
      return { condition: isNegated ? { not: condition } : condition };
    }
    for (const sign of ['<', '<=', '>', '>='] as const) {
      if (this.#take(sign)) return { condition: { compare: sign, left: operand(left), right: operand(this.#term()) } };
    }
    return left;
  }

  #kind(subject: Operand): Condition {
    const isNegated = this.#take('NOT');
    const path = (subject as { path: Path }).path;
    const name = this.#name().toUpperCase();
    const kinds: Record<string, string> = {
      NULL: 'NULL',
      BOOL: 'BOOL',
      BOOLEAN: 'BOOL',
      STRING: 'S',
      BLOB: 'B',
      NUMERIC: 'N',
      STRUCT: 'M',
      TUPLE: 'M',
      LIST: 'L',
    };
    const condition: Condition =
      name === 'MISSING' ? { exists: path, wanted: false } : { type: path, name: kinds[name] as string };
    return isNegated ? { not: condition } : condition;
  }

  #term(): Expression {
    const token = this.#peek();
    if (this.#is('(')) {
      this.#at++;
      const inner = this.#or();
      this.#want(')');
      return inner;
    }
    const isLiteral = token.kind === 'text' || token.kind === 'number' || ['-', '+', '?', '[', '{', '<<'].includes(token.text);
    if (token.kind !== 'quoted' && (isLiteral || ['TRUE', 'FALSE', 'NULL'].includes(token.text.toUpperCase()))) {
      return { operand: { value: this.#value() } };
    }
    if (token.kind === 'word' && this.#is('(', 1)) return this.#call(token.text.toLowerCase());
    return { operand: { path: this.#path() } };
  }

  #call(name: string): Expression {
    this.#at += 2;
    const operands: Operand[] = [];
    do operands.push(operand(this.#or()));
    while (this.#take(','));
    this.#want(')');
    const [first, second] = operands as [Operand, Operand];
    const path = (first as { path: Path }).path;
    if (name === 'size') return { operand: { size: path } };
    if (name === 'attribute_exists' || name === 'attribute_not_exists') {
      return { condition: { exists: path, wanted: name === 'attribute_exists' } };
    }
    if (name === 'attribute_type') return { condition: { type: path, name: (second as { value: { S: string } }).value.S } };
    if (name === 'begins_with') return { condition: { begins: first, start: second } };
    assertThat(name === 'contains', name);
    return { condition: { contains: first, part: second } };
  }

  #path(): Path {
    const path: Path = [this.#name()];
    for (;;) {
      if (this.#take('.')) path.push(this.#name());
      else if (this.#take('[')) {
        const token = this.#peek();
        this.#at++;
        path.push(token.kind === 'text' ? token.text : Number(token.text));
        this.#want(']');
      } else return path;
    }
  }

  #value(): Value {
    const token = this.#peek();
    this.#at++;
    if (token.kind === 'text') return { S: token.text };
    if (token.kind === 'number') return { N: token.text };
    switch (token.text.toUpperCase()) {
      case '?':
        return this.#parameters.shift() as Value;
      case '+':
        return this.#value();
      case '-': {
        const { N } = this.#value() as { N: string };
        return { N: N.startsWith('-') ? N.slice(1) : `-${N}` };
      }
      case 'TRUE':
      case 'FALSE':
        return { BOOL: token.text.toUpperCase() === 'TRUE' };
      case 'NULL':
        return { NULL: true };
      case '[':
        return { L: this.#list(']', () => this.#value()) };
      case '<<': {
        const members = this.#list('>>', () => this.#value());
        const texts = members.map((member) => ('S' in member ? member.S : (member as { N: string }).N));
        return 'S' in (members[0] as Value) ? { SS: texts } : { NS: texts };
      }
      default: {
        assertThat(token.text === '{', `a value expected: ${token.text}`);
        const members = this.#list('}', () => {
          const { S: name } = this.#value() as { S: string };
          this.#want(':');
          return [name, this.#value()] as const;
        });
        return { M: Object.fromEntries(members) };
      }
    }
  }

  #list<T>(close: string, read: () => T): T[] {
    const list: T[] = [];
    if (this.#take(close)) return list;
    do list.push(read());
    while (this.#take(','));
    this.#want(close);
    return list;
  }

  #changes(): Change[] {
    const changes: Change[] = [];
    for (;;) {
      if (this.#take('REMOVE')) changes.push({ path: this.#path(), remove: true });
      else if (this.#take('SET')) {
        do {
          const path = this.#path();
          this.#want('=');
          changes.push(this.#change(path));
        } while (this.#take(','));
      } else return changes;
    }
  }

  #change(path: Path): Change {
    for (const name of ['SET_ADD', 'SET_DELETE'] as const) {
      if (!this.#take(name)) continue;
      this.#want('(');
      this.#path();
      this.#want(',');
      const value = this.#value();
      this.#want(')');
      return name === 'SET_ADD' ? { path, add: value } : { path, delete: value };
    }
    const left = this.#source();
    if (this.#take('+')) return { path, set: { plus: [left, this.#source()] } };
    if (this.#take('-')) return { path, set: { minus: [left, this.#source()] } };
    return { path, set: left };
  }

  #source(): import('./reference.js').Source {
    for (const name of ['LIST_APPEND', 'IF_NOT_EXISTS'] as const) {
      if (!this.#take(name)) continue;
      this.#want('(');
      const first = this.#source();
      this.#want(',');
      const second = this.#source();
      this.#want(')');
      return name === 'LIST_APPEND'
        ? { append: [first, second] }
        : { ifNotExists: (first as { path: Path }).path, other: second };
    }
    const term = operand(this.#term());
    assertThat(!('size' in term), 'size in SET');
    return term;
  }
}

function assertThat(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(`The reference can't read the statement: ${message}`);
}

function truth(expression: Expression): Condition {
  assertThat('condition' in expression, 'a condition expected');
  return expression.condition;
}

function operand(expression: Expression): Operand {
  assertThat('operand' in expression, 'an operand expected');
  return expression.operand;
}

/** A condition is equal to what it is: true or false. */
function equal(left: Expression, right: Expression, sign: '=' | '<>'): Expression {
  if ('operand' in left && 'operand' in right) return { condition: { compare: sign, left: left.operand, right: right.operand } };
  const [condition, other] = 'condition' in left ? [left.condition, right] : [truth(right), left];
  let same: Condition;
  if ('condition' in other) {
    same = { or: [{ and: [condition, other.condition] }, { and: [{ not: condition }, { not: other.condition }] }] };
  } else {
    const is = (wanted: boolean): Condition => ({ compare: '=', left: other.operand, right: { value: { BOOL: wanted } } });
    same = { or: [{ and: [condition, is(true)] }, { and: [{ not: condition }, is(false)] }] };
  }
  return { condition: sign === '=' ? same : { not: same } };
}

export function parse(statement: string, parameters: readonly Value[]): Statement {
  return new Reader(statement, parameters).statement();
}

/** What a statement gives: items in any order unless it orders them, or the name of an error. */
export type Outcome = { items: Item[] } | { error: string };

/** A table with the keys `pk` and `sk`. */
export class Table {
  readonly items = new Map<string, Item>();

  put(item: Item): void {
    this.items.set(keyOf(item), item);
  }

  run(statement: Statement): Outcome {
    if ('select' in statement) return { items: this.#select(statement) };
    if ('insert' in statement) {
      if (this.items.has(keyOf(statement.insert))) return { error: 'DuplicateItemException' };
      this.put(statement.insert);
      return { items: [] };
    }
    const { where, returning } = statement;
    // WHERE names one item; the slow way to find it is to ask all.
    const item = [...this.items.values()].find((each) => namesKey(where, each));
    if (item === undefined) return 'delete' in statement ? { items: [] } : { error: 'ConditionalCheckFailedException' };
    if (!holds(item, where)) return { error: 'ConditionalCheckFailedException' };
    if ('delete' in statement) {
      this.items.delete(keyOf(item));
      return { items: returning === undefined ? [] : [item] };
    }
    try {
      const next = updated(item, statement.update);
      this.put(next);
      return { items: returning === undefined ? [] : [returning === 'ALL NEW' ? next : item] };
    } catch (error) {
      if (error instanceof Refused) return { error: 'ValidationException' };
      throw error;
    }
  }

  #select({ select, where, descending }: Extract<Statement, { select: unknown }>): Item[] {
    const found = [...this.items.values()].filter((item) => where === undefined || holds(item, where));
    if (descending !== undefined) {
      found.sort((a, b) => Number((a.sk as { N: string }).N) - Number((b.sk as { N: string }).N));
      if (descending) found.reverse();
    }
    if (select === '*') return found;
    return found.map((item) => {
      const chosen = select.map(({ path, name }) => [name, find(item, path)] as const);
      return Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) as Item;
    });
  }
}

function keyOf(item: Item): string {
  return canonical({ L: [item.pk as Value, item.sk as Value] });
}

/** Whether the equalities of a condition's outermost ANDs are those of the item's key. */
function namesKey(condition: Condition, item: Item): boolean {
  const names = new Set<string>();
  const collect = (each: Condition): void => {
    if ('and' in each) each.and.forEach(collect);
    else if ('compare' in each && each.compare === '=') {
      for (const name of ['pk', 'sk']) {
        const sides = [each.left, each.right];
        const isKey = sides.some((side) => 'path' in side && side.path.length === 1 && side.path[0] === name);
        if (isKey && holds(item, each)) names.add(name);
      }
    }
  };
  collect(condition);
  return names.size === 2;
}
