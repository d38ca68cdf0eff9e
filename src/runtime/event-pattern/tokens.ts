/**
 * Reads JSON token by token and knows after each how far it has read, since AWS tells that place with what is wrong in a pattern. A string is read
 * to its end only when its text is asked for, which shows in the places.
 */

/** Why a text is no event pattern, in AWS's words. */
export class PatternProblem extends Error {
  /** Without the place. */
  readonly reason: string;

  constructor(reason: string, place = '') {
    super(reason + place);
    this.reason = reason;
  }
}

export type TokenKind = '{' | '}' | '[' | ']' | 'name' | 'string' | 'number' | 'true' | 'false' | 'null';

const LITERALS = ['true', 'false', 'null'] as const;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const STRING = /"(?:[^"\\]|\\.)*"/suy;
const SPACE = /[ \t\r\n]*/y;
const WORD = /[\p{L}\p{N}_$]*/uy;
/** Deeper patterns are refused, so that nobody's text decides how deep this program nests its calls. */
const MAX_DEPTH = 200;

export class Tokens {
  readonly #text: string;
  /** Where the next token is looked for. */
  #next = 0;
  /** How far the parser counts as having read. */
  #place = 0;
  /** The objects and lists that are open. */
  readonly #open: Array<'{' | '['> = [];
  #expectsName = false;
  #first = true;
  #isOver = false;
  #string: { readonly text: string; readonly end: number } | undefined;
  #raw = '';

  constructor(text: string) {
    this.#text = text;
  }

  /** The text of the last token: what a string or name says, else as written. */
  get text(): string {
    if (this.#string === undefined) return this.#raw;
    this.#place = this.#string.end;
    return this.#string.text;
  }

  /** Where the reading stands, in the words in which AWS tells it. */
  get where(): string {
    const before = this.#text.slice(0, this.#place);
    const line = before.split('\n').length;
    const column = this.#place - (before.lastIndexOf('\n') + 1) + 1;
    return `\n at [Source: (String)"${this.#text}"; line: ${line}, column: ${column}]`;
  }

  problem(reason: string): PatternProblem {
    return new PatternProblem(reason, this.where);
  }

  next(): TokenKind {
    this.#string = undefined;
    this.#skipSpace();
    if (this.#isOver || this.#next >= this.#text.length) throw this.#ended();
    const top = this.#open.at(-1);
    const char = this.#text[this.#next] as string;
    if ((char === '}' && top === '{') || (char === ']' && top === '[')) return this.#close(char);
    if (top !== undefined && !this.#first && !this.#afterName) this.#separator();
    this.#first = false;
    if (top === '{' && this.#expectsName) return this.#name();
    const kind = this.#value();
    if (top === '{') this.#expectsName = true;
    if (kind === '{' || kind === '[') this.#enter(kind);
    else if (top === undefined) this.#isOver = true;
    return kind;
  }

  /** Whether a name has been read whose value is next. */
  get #afterName(): boolean {
    return this.#open.at(-1) === '{' && !this.#expectsName;
  }

  #enter(kind: '{' | '['): void {
    if (this.#open.length >= MAX_DEPTH) throw this.problem(`Document nesting depth exceeds the maximum of ${MAX_DEPTH}`);
    this.#open.push(kind);
    this.#expectsName = kind === '{';
    this.#first = true;
  }

  #close(char: '}' | ']'): TokenKind {
    if (this.#afterName) throw this.#unexpected('expected a value');
    this.#open.pop();
    this.#take(1);
    this.#expectsName = this.#open.at(-1) === '{';
    this.#first = false;
    this.#isOver = this.#open.length === 0;
    return char;
  }

  #separator(): void {
    const kind = this.#open.at(-1) === '{' ? 'Object' : 'Array';
    if (this.#text[this.#next] !== ',') throw this.#unexpected(`was expecting comma to separate ${kind} entries`);
    this.#take(1);
    this.#skipSpace();
    if (this.#next >= this.#text.length) throw this.#ended();
  }

  #name(): TokenKind {
    if (this.#text[this.#next] !== '"') throw this.#unexpected('was expecting double-quote to start field name');
    this.#readString();
    // A name is read to its end, with the colon.
    this.#place = this.#next;
    this.#skipSpace();
    if (this.#next >= this.#text.length) throw this.#ended();
    if (this.#text[this.#next] !== ':') {
      throw this.#unexpected('was expecting a colon to separate field name and value');
    }
    const { text } = this.#string as { text: string };
    this.#take(1);
    this.#string = undefined;
    this.#raw = text;
    this.#expectsName = false;
    return 'name';
  }

  #value(): TokenKind {
    const char = this.#text[this.#next] as string;
    if (char === '{' || char === '[') {
      this.#take(1);
      return char;
    }
    if (char === '"') {
      this.#place = this.#next + 1;
      this.#readString();
      return 'string';
    }
    if (char === '-' || (char >= '0' && char <= '9')) return this.#number();
    return this.#literal();
  }

  #readString(): void {
    STRING.lastIndex = this.#next;
    const match = STRING.exec(this.#text);
    if (match === null) throw this.problem('Unexpected end-of-input: was expecting closing quote for a string value');
    const end = this.#next + match[0].length;
    this.#string = { text: this.#unescaped(match[0]), end };
    this.#next = end;
  }

  #unescaped(literal: string): string {
    try {
      return JSON.parse(literal) as string;
    } catch {
      throw this.problem('Illegal unquoted character or unrecognized character escape in a string value');
    }
  }

  #number(): TokenKind {
    NUMBER.lastIndex = this.#next;
    const match = NUMBER.exec(this.#text);
    if (match === null) throw this.#unexpected('expected a valid value');
    this.#raw = match[0];
    this.#take(match[0].length);
    if (/[\p{L}\p{N}_.]/u.test(this.#text[this.#next] ?? '')) {
      throw this.#unexpected('Expected space separating root-level values');
    }
    return 'number';
  }

  #literal(): TokenKind {
    WORD.lastIndex = this.#next;
    const word = WORD.exec(this.#text)?.[0] ?? '';
    if (word === '') {
      throw this.#unexpected("expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }
    this.#raw = word;
    this.#take(word.length);
    const literal = LITERALS.find((known) => known === word);
    if (literal !== undefined) return literal;
    throw this.problem(
      `Unrecognized token '${word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')`,
    );
  }

  #take(length: number): void {
    this.#next += length;
    this.#place = this.#next;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#next;
    SPACE.exec(this.#text);
    this.#next = SPACE.lastIndex;
  }

  #unexpected(expected: string): PatternProblem {
    const char = this.#text[this.#next] as string;
    this.#place = this.#next;
    return this.problem(`Unexpected character ('${char}' (code ${char.codePointAt(0)})): ${expected}`);
  }

  #ended(): PatternProblem {
    this.#place = this.#text.length;
    return this.problem('Unexpected end-of-input');
  }
}
