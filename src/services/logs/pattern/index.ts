/**
 * The filter pattern language of metric filters, subscription filters, FilterLogEvents and live tails, as AWS's user guide has it
 * ("Filter pattern syntax"): terms (`terms.ts`), `{ … }` for JSON (`json.ts`), `[ … ]` for words between spaces (`fields.ts`). Nothing here knows of
 * log groups or rows.
 */
import { parseFields } from './fields.js';
import { parseJson } from './json.js';
import { badPattern } from './scanner.js';
import { parseTerms } from './terms.js';

export interface Pattern {
  readonly kind: 'terms' | 'json' | 'fields';
  matches(message: string): boolean;
  /** The words of a message that matches, by `$` and the name or place that the pattern gives them; none but for words between spaces. */
  extract(message: string): Readonly<Record<string, string>>;
  /** Whether a regular expression stands in it. */
  readonly hasRegex: boolean;
}

/** Reads a pattern; what is wrong is an `InvalidParameterException`. */
export function parsePattern(text: string): Pattern {
  const pattern = text.trim();
  if (pattern.startsWith('{')) {
    if (!pattern.endsWith('}')) throw badPattern("If a filter pattern starts with '{' it must end with '}'");
    return parseJson(pattern.slice(1, -1));
  }
  if (pattern.startsWith('[')) {
    // In the words for the other kind.
    if (!pattern.endsWith(']')) throw badPattern("If a filter pattern starts with '[' it must end with ']'");
    return parseFields(pattern.slice(1, -1));
  }
  return parseTerms(pattern);
}
