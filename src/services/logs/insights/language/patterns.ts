/** Regular expressions and globs of queries, as JavaScript's. */
import { malformed, type Span } from './errors.js';

const FLAGS = /^\(\?([ims]+)\)/;

/** AWS's regular expressions are Java's; flags in front are the one common form that JavaScript writes otherwise. */
export function regexOf(source: string, span: Span, more = ''): RegExp {
  const flags = FLAGS.exec(source);
  const given = flags?.[1] ?? '';
  const rest = flags ? source.slice(flags[0].length) : source;
  try {
    return new RegExp(rest, [...new Set(`${given}${more}`)].join(''));
  } catch (error) {
    // The words are a guess.
    throw malformed(`Invalid regular expression: ${error instanceof Error ? error.message : String(error)}`, span);
  }
}

/** `user=*, method:*` as an expression with a group for each asterisk. The last one, at the end, takes all that is left. */
export function globOf(glob: string): RegExp {
  const pieces = glob.split('*');
  const last = pieces.length - 1;
  const source = pieces
    .map((piece, at) => {
      const escaped = piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      if (at === last) return escaped;
      return `${escaped}${at === last - 1 && pieces[last] === '' ? '(.*)' : '(.*?)'}`;
    })
    .join('');
  return new RegExp(source, 's');
}

export function groupCount(pattern: RegExp): number {
  return (new RegExp(`${pattern.source}|`, pattern.flags).exec('')?.length ?? 1) - 1;
}

export function groupNames(pattern: RegExp): string[] {
  return Object.keys(new RegExp(`${pattern.source}|`, pattern.flags).exec('')?.groups ?? {});
}
