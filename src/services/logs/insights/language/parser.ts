/**
 * Parses queries of CloudWatch Logs Insights. Whatever is given, the outcome is a query or a `MalformedQueryException`, or the word that a command is
 * not built. Keywords are the same in upper and lower case.
 */
import { malformed, notBuilt } from './errors.js';
import { Expressions } from './expressions.js';
import { globOf, groupCount, groupNames, regexOf } from './patterns.js';
import type { Aggregate, Column, Command, Expression, Query, SortKey, Source } from './syntax.js';
import { Lexer, type Token } from './tokens.js';

/** Commands that AWS has and this emulator does not. */
const UNBUILT = new Set(['pattern', 'diff', 'anomaly', 'join', 'lookup', 'addtotals', 'relevantfields', 'search']);
/** Expressions are told by these words, where a list of columns may be meant. */
const MESSAGE: Expression = { kind: 'field', name: '@message' };

export function parseQuery(text: string): Query {
  return new Parser(text).query();
}

class Parser {
  readonly #text: string;
  readonly #lexer: Lexer;
  readonly #expressions: Expressions;

  constructor(text: string) {
    this.#text = text;
    this.#lexer = new Lexer(text);
    this.#expressions = new Expressions(this.#lexer);
  }

  query(): Query {
    const expressions = this.#expressions;
    const source = expressions.takeWord('source') ? this.#source() : undefined;
    const commands: Command[] = [];
    // A query may begin with a pipe, and end behind its source.
    if (!expressions.takeSymbol('|') && source && this.#lexer.peek().kind === 'end') return { source, commands };
    do this.#command(commands);
    while (expressions.takeSymbol('|'));
    if (this.#lexer.peek().kind !== 'end') expressions.fail();
    return { ...(source && { source }), commands };
  }

  #command(commands: Command[]): void {
    const token = this.#lexer.peek();
    if (token.kind !== 'name' || token.isQuoted) this.#expressions.fail(token);
    const word = token.text.toLowerCase();
    // From the user guide ("dedup"); seen on AWS on 2026-06-10.
    if (commands.some(({ kind }) => kind === 'dedup') && !['limit', 'head', 'tail', 'display'].includes(word))
      this.#expressions.fail(token);
    if (UNBUILT.has(word)) throw notBuilt(`The command ${word}`);
    const parse = this.#commands[word];
    if (parse === undefined) this.#expressions.fail(token);
    this.#lexer.take();
    commands.push(parse(token));
  }

  readonly #commands: Readonly<Record<string, (token: Token) => Command>> = {
    __proto__: null as never,
    fields: () => ({ kind: 'fields', columns: this.#columns() }),
    display: () => ({ kind: 'display', columns: this.#columns() }),
    filter: () => ({ kind: 'filter', condition: this.#expressions.parse() }),
    where: () => ({ kind: 'filter', condition: this.#expressions.parse() }),
    filterindex: () => ({ kind: 'filter', condition: this.#expressions.parse() }),
    stats: () => this.#stats(),
    sort: () => this.#sort(),
    order: () => this.#sort(),
    limit: () => this.#limit('first'),
    head: () => this.#limit('first'),
    tail: () => this.#limit('last'),
    parse: () => this.#parse(),
    dedup: () => this.#dedup(),
    unnest: () => this.#unnest(),
    expand: () => this.#expand(),
  };

  #columns(): Column[] {
    const columns: Column[] = [];
    do columns.push(this.#column());
    while (this.#expressions.takeSymbol(','));
    return columns;
  }

  /** Without a name of its own, a column is called as it is written. */
  #column(): Column {
    const { start } = this.#lexer.peek();
    const of = this.#expressions.parse();
    const written = this.#text.slice(start, this.#lexer.peek().start);
    if (this.#expressions.takeWord('as')) return { name: this.#expressions.fieldName(), of };
    return { name: of.kind === 'field' ? of.name : withoutComments(written), of };
  }

  #stats(): Command {
    const aggregates: Aggregate[] = [];
    const columns = this.#expressions.withAggregates(aggregates, () => {
      const found: Column[] = [];
      do {
        const before = aggregates.length;
        const at = this.#lexer.peek();
        found.push(this.#column());
        if (aggregates.length === before) this.#expressions.fail(at);
      } while (this.#expressions.takeSymbol(','));
      return found;
    });
    const by = this.#expressions.takeWord('by') ? this.#columns() : [];
    return { kind: 'stats', columns, by, aggregates };
  }

  #sort(): Command {
    this.#expressions.takeWord('by');
    const keys: SortKey[] = [];
    do {
      const of = this.#expressions.parse();
      const isDescending = this.#expressions.takeWord('desc');
      if (!isDescending) this.#expressions.takeWord('asc');
      keys.push({ of, isDescending });
    } while (this.#expressions.takeSymbol(','));
    return { kind: 'sort', keys };
  }

  #limit(from: 'first' | 'last'): Command {
    const isAny = this.#expressions.takeWord('any');
    const token = this.#lexer.take();
    const count = Number(token.text);
    if (token.kind !== 'number' || !Number.isInteger(count) || count < 1) this.#expressions.fail(token);
    return { kind: 'limit', count, from: isAny ? 'any' : from };
  }

  #parse(): Command {
    const next = this.#lexer.peek();
    const isPattern = next.kind === 'string' || this.#text[next.start] === '/';
    const of: Expression = isPattern ? MESSAGE : { kind: 'field', name: this.#expressions.fieldName() };
    if (!isPattern && this.#expressions.takeWord('logfmt')) {
      if (!this.#expressions.takeWord('as')) this.#expressions.fail();
      return { kind: 'logfmt', of, name: this.#expressions.fieldName() };
    }
    const regex = this.#lexer.regex();
    if (regex) return this.#parseRegex(of, regexOf(regex.source, regex), regex);
    const glob = this.#lexer.take();
    if (glob.kind !== 'string') this.#expressions.fail(glob);
    const pattern = globOf(glob.text);
    const names = this.#names();
    // The words are a guess.
    if (names.length === 0 || names.length !== groupCount(pattern)) {
      throw malformed('The number of wildcards in the parse expression does not match the number of fields', glob);
    }
    return { kind: 'parse', of, pattern, names };
  }

  #parseRegex(of: Expression, pattern: RegExp, span: { start: number; end: number }): Command {
    const given = this.#names();
    const named = groupNames(pattern);
    // The words are a guess.
    if (given.length > 0 ? given.length !== groupCount(pattern) : named.length === 0) {
      throw malformed('The number of capturing groups in the parse expression does not match the number of fields', span);
    }
    return { kind: 'parse', of, pattern, names: given.length > 0 ? given : named };
  }

  #names(): string[] {
    const names: string[] = [];
    if (!this.#expressions.takeWord('as')) return names;
    do names.push(this.#expressions.fieldName());
    while (this.#expressions.takeSymbol(','));
    return names;
  }

  #dedup(): Command {
    const keys: Expression[] = [];
    do keys.push({ kind: 'field', name: this.#expressions.fieldName() });
    while (this.#expressions.takeSymbol(','));
    return { kind: 'dedup', keys };
  }

  #unnest(): Command {
    const of: Expression = { kind: 'field', name: this.#expressions.fieldName() };
    if (!this.#expressions.takeWord('into')) this.#expressions.fail();
    return { kind: 'unnest', of, name: this.#expressions.fieldName() };
  }

  #expand(): Command {
    const name = this.#expressions.fieldName();
    return { kind: 'unnest', of: { kind: 'field', name }, name };
  }

  /** `SOURCE 'a', 'b'`, with times behind it or not, or `SOURCE logGroups(namePrefix: ['a'])` (user guide, "SOURCE"). */
  #source(): Source {
    if (this.#expressions.takeWord('loggroups')) return this.#sourceGroups();
    const names: string[] = [];
    do names.push(this.#text_('string'));
    while (this.#expressions.takeSymbol(','));
    // Times of a query are those of the request; DescribeQueries tells them here.
    while (this.#expressions.isWord('start') || this.#expressions.isWord('end')) {
      this.#lexer.take();
      this.#expressions.expectSymbol('=');
      this.#expressions.takeSymbol('-');
      if (this.#lexer.period() === undefined) this.#text_('number');
    }
    return { kind: 'names', names };
  }

  #text_(kind: 'string' | 'number'): string {
    const token = this.#lexer.take();
    if (token.kind !== kind) this.#expressions.fail(token);
    return token.text;
  }

  #sourceGroups(): Source {
    const found: Record<string, string[]> = {};
    this.#expressions.expectSymbol('(');
    while (!this.#expressions.takeSymbol(')')) {
      const token = this.#lexer.take();
      const member = SOURCE_MEMBERS[token.text.toLowerCase()];
      if (token.kind !== 'name' || member === undefined) this.#expressions.fail(token);
      this.#expressions.expectSymbol(':');
      this.#expressions.expectSymbol('[');
      const list: string[] = [];
      do list.push(this.#text_('string'));
      while (this.#expressions.takeSymbol(','));
      this.#expressions.expectSymbol(']');
      found[member] = list;
      if (!this.#expressions.takeSymbol(',')) {
        this.#expressions.expectSymbol(')');
        break;
      }
    }
    return { kind: 'groups', ...found };
  }
}

const SOURCE_MEMBERS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  nameprefix: 'prefixes',
  class: 'classes',
  loggroupclass: 'classes',
  accountidentifier: 'accounts',
  accountidentifiers: 'accounts',
};

function withoutComments(text: string): string {
  return text.replace(/#[^\n]*/g, '').trim();
}
