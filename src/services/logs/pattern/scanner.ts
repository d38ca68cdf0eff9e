import type { ServiceError } from '../../../../protocols/errors.js';
import { invalidParameter } from '../errors.js';

export function badPattern(message = 'Invalid filter pattern'): ServiceError {
  return invalidParameter(message);
}

/** The shortest piece that can't be read is named (seen by users for `(`, `:`, `[`, `$."` and others, 2021 to 2026). */
export function badTerm(term: string): ServiceError {
  return badPattern(`Invalid character(s) in term '${term}'`);
}

/** Walks over a pattern. */
export class Scanner {
  #at = 0;

  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.#at >= this.text.length;
  }

  get next(): string {
    return this.text.charAt(this.#at);
  }

  skipSpace(): void {
    while (/\s/.test(this.next)) this.#at++;
  }

  /** Steps over the text if it stands here. */
  take(text: string): boolean {
    if (!this.text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** Steps over what a sticky expression matches here, and returns it. */
  match(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const [found] = expression.exec(this.text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  /** Text in quotation marks, without them; a backslash takes the next character as it is. `undefined` if none begins here. */
  quoted(): string | undefined {
    const found = this.match(/"(?:[^"\\]|\\[\s\S])*"/y);
    return found?.slice(1, -1).replace(/\\([\s\S])/g, '$1');
  }

  /** A regular expression between percent signs. `undefined` if none begins here. */
  regex(): RegExp | undefined {
    const found = this.match(/%(?:[^%\\]|\\[\s\S])*%/y);
    return found === undefined ? undefined : readRegex(found.slice(1, -1));
  }
}

const REGEX_CHARACTERS = /^[A-Za-z0-9_#=@/;,:\-\s^$?[\]{}|\\*+.]$/;
const ESCAPES = /^(?:[dDsSwW]|x[0-9A-Fa-f]{2}|[^A-Za-z0-9])/;

/** The operators are those of JavaScript; what else may stand there is limited, groups are not offered. */
export function readRegex(source: string): RegExp {
  if (source === '') throw badTerm('%%');
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (!REGEX_CHARACTERS.test(character)) throw badTerm(character);
    if (character !== '\\') continue;
    const [escaped] = ESCAPES.exec(source.slice(at + 1)) ?? [];
    if (escaped === undefined) throw badTerm(source.slice(at, at + 2));
    at += escaped.length;
  }
  try {
    // Without a minimum, JavaScript would read the braces as text.
    return new RegExp(source.replace(/\{,(\d+)\}/g, '{0,$1}'));
  } catch {
    throw badPattern();
  }
}
