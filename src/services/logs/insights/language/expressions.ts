/** Expressions of queries, from the loosest to the tightest: or, and, not, comparisons, sums, products, powers, signs. */
import { malformed, unexpected } from './errors.js';
import { AGGREGATES, arityOf, FUNCTIONS, TAKE_PERIODS } from './names.js';
import { regexOf } from './patterns.js';
import type { Aggregate, Expression, Operator } from './syntax.js';
import type { Lexer, Token } from './tokens.js';

/** Parentheses and signs within one another. */
const MAX_DEPTH = 100;
const COMPARISONS = new Set<string>(['=', '!=', '<', '<=', '>', '>=']);
const RESERVED = new Set(['and', 'or', 'not', 'like', 'in', 'as', 'by', 'asc', 'desc', 'into', 'where']);

export class Expressions {
  readonly #lexer: Lexer;
  /** Where aggregates go while a `stats` is parsed; absent where none may stand. */
  #aggregates: Aggregate[] | undefined;
  #depth = 0;

  constructor(lexer: Lexer) {
    this.#lexer = lexer;
  }

  /** Parses while aggregates may stand. */
  withAggregates<R>(into: Aggregate[], parse: () => R): R {
    this.#aggregates = into;
    try {
      return parse();
    } finally {
      this.#aggregates = undefined;
    }
  }

  parse(): Expression {
    this.#depth++;
    if (this.#depth > MAX_DEPTH)
      throw malformed(`A query's parts are nested in one another ${MAX_DEPTH} times at most`, this.#lexer.peek());
    const result = this.#chain(['or'], () => this.#chain(['and'], () => this.#not()));
    this.#depth--;
    return result;
  }

  isWord(word: string, token: Token = this.#lexer.peek()): boolean {
    return token.kind === 'name' && !token.isQuoted && token.text.toLowerCase() === word;
  }

  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.#lexer.take();
    return true;
  }

  takeSymbol(symbol: string): boolean {
    const token = this.#lexer.peek();
    if (token.kind !== 'symbol' || token.text !== symbol) return false;
    this.#lexer.take();
    return true;
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) this.fail();
  }

  fail(token: Token = this.#lexer.peek()): never {
    const text = token.kind === 'end' ? token.text : this.#lexer.query.slice(token.start, token.end);
    throw unexpected(this.#lexer.query, text, token);
  }

  /** The name of a field, which a keyword is not. */
  fieldName(): string {
    const token = this.#lexer.peek();
    if (token.kind !== 'name' || (!token.isQuoted && RESERVED.has(token.text.toLowerCase()))) this.fail(token);
    return this.#lexer.take().text;
  }

  #chain(operators: readonly string[], next: () => Expression): Expression {
    let left = next();
    for (;;) {
      const token = this.#lexer.peek();
      const operator = operators.find((each) => (token.kind === 'symbol' ? token.text === each : this.isWord(each, token)));
      if (operator === undefined) return left;
      this.#lexer.take();
      left = { kind: 'operation', operator: operator as Operator, left, right: next() };
    }
  }

  #not(): Expression {
    let isNegated = false;
    while (this.takeWord('not')) isNegated = !isNegated;
    const of = this.#comparison();
    return isNegated ? { kind: 'not', of } : of;
  }

  #comparison(): Expression {
    const left = this.#sum();
    const token = this.#lexer.peek();
    if (token.kind === 'symbol' && (COMPARISONS.has(token.text) || token.text === '==')) {
      this.#lexer.take();
      const operator = (token.text === '==' ? '=' : token.text) as Operator;
      return { kind: 'operation', operator, left, right: this.#sum() };
    }
    if (this.takeSymbol('=~')) return { kind: 'match', of: left, pattern: this.#pattern() };
    const isNegated = this.takeWord('not');
    const test = this.#wordTest(left);
    if (test === undefined) return isNegated ? this.fail() : left;
    return isNegated ? { kind: 'not', of: test } : test;
  }

  #wordTest(left: Expression): Expression | undefined {
    if (this.takeWord('like')) return { kind: 'match', of: left, pattern: this.#pattern() };
    if (!this.takeWord('in')) return undefined;
    const closing = this.takeSymbol('(') ? ')' : ']';
    if (closing === ']') this.expectSymbol('[');
    const list: Expression[] = [];
    if (this.takeSymbol(closing)) return { kind: 'in', of: left, list };
    do list.push(this.#sum());
    while (this.takeSymbol(','));
    this.expectSymbol(closing);
    return { kind: 'in', of: left, list };
  }

  #pattern(): RegExp | Expression {
    const regex = this.#lexer.regex();
    return regex ? regexOf(regex.source, regex) : this.#sum();
  }

  #sum(): Expression {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/', '%'], () => this.#power()));
  }

  #power(): Expression {
    const base = this.#sign();
    if (!this.takeSymbol('^')) return base;
    return { kind: 'operation', operator: '^', left: base, right: this.#nested(() => this.#power()) };
  }

  #nested(parse: () => Expression): Expression {
    this.#depth++;
    if (this.#depth > MAX_DEPTH) this.fail();
    const result = parse();
    this.#depth--;
    return result;
  }

  #sign(): Expression {
    if (this.takeSymbol('+')) return this.#nested(() => this.#sign());
    if (!this.takeSymbol('-')) return this.#primary();
    const right = this.#nested(() => this.#sign());
    return { kind: 'operation', operator: '-', left: { kind: 'value', value: 0 }, right };
  }

  #primary(): Expression {
    const token = this.#lexer.peek();
    switch (token.kind) {
      case 'number':
        this.#lexer.take();
        return { kind: 'value', value: Number(token.text) };
      case 'string':
        this.#lexer.take();
        return { kind: 'value', value: token.text };
      case 'name':
        return this.#named();
      default: {
        this.expectSymbol('(');
        const inner = this.parse();
        this.expectSymbol(')');
        return inner;
      }
    }
  }

  #named(): Expression {
    const token = this.#lexer.peek();
    const name = this.fieldName();
    if (token.isQuoted || !this.takeSymbol('(')) return this.#plain(name, token);
    const lower = name.toLowerCase();
    if (this.#aggregates !== undefined && arityOf(AGGREGATES, lower)) return this.#aggregate(this.#aggregates, lower, token);
    const arity = arityOf(FUNCTIONS, lower);
    if (arity === undefined) this.fail(token);
    const args = this.#arguments(TAKE_PERIODS.has(lower));
    checkArity(name, args.length, arity, token);
    return { kind: 'call', name: lower, args };
  }

  #plain(name: string, token: Token): Expression {
    if (!token.isQuoted && /^(?:true|false)$/i.test(name)) return { kind: 'value', value: name.toLowerCase() === 'true' };
    return { kind: 'field', name };
  }

  /** The arguments of an aggregate hold none themselves. */
  #aggregate(into: Aggregate[], name: string, token: Token): Expression {
    this.#aggregates = undefined;
    const args = this.takeSymbol('*') ? this.#closed([]) : this.#arguments(TAKE_PERIODS.has(name));
    this.#aggregates = into;
    checkArity(name, args.length, arityOf(AGGREGATES, name) ?? [0, 0], token);
    into.push({ name, args });
    return { kind: 'aggregate', place: into.length - 1 };
  }

  #closed(args: Expression[]): Expression[] {
    this.expectSymbol(')');
    return args;
  }

  #arguments(mayBePeriods: boolean): Expression[] {
    const args: Expression[] = [];
    if (this.takeSymbol(')')) return args;
    do {
      const period = mayBePeriods ? this.#lexer.period() : undefined;
      const regex = period === undefined && args.length > 0 ? this.#lexer.regex() : undefined;
      if (period !== undefined) args.push({ kind: 'value', value: period });
      else if (regex !== undefined) args.push({ kind: 'value', value: regex.source });
      else args.push(this.parse());
    } while (this.takeSymbol(','));
    return this.#closed(args);
  }
}

/** The words are a guess. */
function checkArity(name: string, given: number, [least, most]: readonly [number, number], token: Token): void {
  if (given < least || given > most) throw malformed(`Invalid arguments for function: ${name}`, token);
}
