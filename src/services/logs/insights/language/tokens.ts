/** Splits a query into tokens. A slash opens a regular expression only where one may stand, which the parser knows: it asks for it. */
import { type Span, unexpected } from './errors.js';

export type TokenKind = 'name' | 'number' | 'string' | 'symbol' | 'end';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** A name without its backticks, a string without quotes and escapes, a number or symbol as written. */
  readonly text: string;
  /** A name in backticks is no keyword. */
  readonly isQuoted?: boolean;
}

const SPACE = /(?:\s|#[^\n]*)*/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
/** A name is made of segments: plain ones, some in backticks, and indexes of lists. */
const NAME_START = /[A-Za-z_@]\w*(?:@\w*)*|`[^`\n]*`/y;
const NAME_MORE = /\.(?:[\w@]+|`[^`\n]*`)|\[\d+\]/y;
const SYMBOL = /!=|<=|>=|=~|==|[|,()[\]{}:=<>+\-*/%^]/y;
/** A period such as `5m`, which `bin` and its like take. */
const PERIOD =
  /\d+(?:ms|s|m|h|d|w|mo|mon|q|y|qtr|yr|hr|msec|sec|min|millisecond|second|minute|hour|day|week|month|quarter|year)s?\b/y;
const REGEX = /\/((?:\\[^\n]|[^/\\\n])+)\//y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

export class Lexer {
  readonly query: string;
  #at = 0;
  #next: Token | undefined;

  constructor(query: string) {
    this.query = query;
  }

  /** The next token, which stays. */
  peek(): Token {
    this.#next ??= this.#read();
    return this.#next;
  }

  take(): Token {
    const token = this.peek();
    this.#next = undefined;
    this.#at = token.end;
    return token;
  }

  /** A regular expression, if one stands next: its source. */
  regex(): (Span & { readonly source: string }) | undefined {
    const start = this.peek().start;
    const found = this.#match(REGEX, start);
    if (found === undefined) return undefined;
    this.#next = undefined;
    this.#at = start + found.length;
    return { source: found.slice(1, -1), start, end: this.#at };
  }

  /** A period, if one stands next. */
  period(): string | undefined {
    const start = this.peek().start;
    const found = this.#match(PERIOD, start);
    if (found === undefined) return undefined;
    this.#next = undefined;
    this.#at = start + found.length;
    return found;
  }

  #match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.query)?.[0];
  }

  #read(): Token {
    const start = this.#at + (this.#match(SPACE, this.#at)?.length ?? 0);
    const first = this.query[start];
    if (first === undefined) return { kind: 'end', text: '<EOF>', start, end: start };
    if (first === '"' || first === "'") return this.#string(start, first);
    const number = this.#match(NUMBER, start);
    if (number !== undefined) return { kind: 'number', text: number, start, end: start + number.length };
    const name = this.#match(NAME_START, start);
    if (name !== undefined) return this.#name(start, name);
    const symbol = this.#match(SYMBOL, start);
    if (symbol !== undefined) return { kind: 'symbol', text: symbol, start, end: start + symbol.length };
    const character = String.fromCodePoint(this.query.codePointAt(start) ?? 0);
    throw unexpected(this.query, character, { start, end: start + character.length });
  }

  #name(start: number, first: string): Token {
    let end = start + first.length;
    let text = bare(first);
    for (;;) {
      const more = this.#match(NAME_MORE, end);
      if (more === undefined) break;
      end += more.length;
      text += more.startsWith('[') ? `.${more.slice(1, -1)}` : `.${bare(more.slice(1))}`;
    }
    return { kind: 'name', text, start, end, isQuoted: first.startsWith('`') };
  }

  #string(start: number, quote: string): Token {
    let text = '';
    for (let at = start + 1; at < this.query.length; at++) {
      const character = this.query.charAt(at);
      if (character === quote) return { kind: 'string', text, start, end: at + 1 };
      if (character !== '\\') {
        text += character;
        continue;
      }
      at++;
      const escaped = this.query.charAt(at);
      // What is not an escape keeps its backslash: patterns for replacements are written so.
      text += ESCAPES[escaped] ?? (/[\\"'/]/.test(escaped) ? escaped : `\\${escaped}`);
    }
    throw unexpected(this.query, quote, { start, end: start + 1 });
  }
}

function bare(segment: string): string {
  return segment.startsWith('`') ? segment.slice(1, -1) : segment;
}
