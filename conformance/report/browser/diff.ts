/** What is different between an expectation and an answer: words of a text, lines of a document. */

export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Comparing takes time and room by the product of the lengths; longer texts are compared from their ends only. */
const MAX_CELLS = 90_000;

/** Both texts in pieces, those that the other lacks marked. */
export function diffWords(expected: string, received: string): [Piece[], Piece[]] {
  const [a, b] = [words(expected), words(received)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const common = left.length * right.length <= MAX_CELLS ? longestCommon(left, right) : [];
  const pieces = (all: string[], middle: string[], side: 0 | 1): Piece[] => {
    const kept = new Set(common.map((pair) => pair[side]));
    const flags = all.map((_, index) => index >= start && index < all.length - end && !kept.has(index - start));
    return join(all, middle.length === 0 ? all.map(() => false) : flags);
  };
  return [fillGaps(pieces(a, left, 0)), fillGaps(pieces(b, right, 1))];
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];
}

/** Index pairs of a longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function join(words: readonly string[], changed: readonly boolean[]): Piece[] {
  const pieces: { text: string; changed: boolean }[] = [];
  for (const [index, text] of words.entries()) {
    const last = pieces.at(-1);
    if (last !== undefined && last.changed === changed[index]) last.text += text;
    else pieces.push({ text, changed: changed[index] as boolean });
  }
  return pieces;
}

/** Blanks between two changed pieces belong to the change: one mark reads better than one for each word. */
function fillGaps(pieces: readonly Piece[]): Piece[] {
  const flags = pieces.map(({ text, changed }, index) => {
    return changed || (/^\s+$/.test(text) && pieces[index - 1]?.changed === true && pieces[index + 1]?.changed === true);
  });
  return join(
    pieces.map(({ text }) => text),
    flags,
  );
}

/**
 * A JSON document in lines, with those marked whose path is among the changed ones. Paths are those of `Difference`; `error.fields` and
 * matchers (`<partial>`, …) stand in the document but not in paths.
 */
export function markLines(json: string, changed: ReadonlySet<string>): Piece[] {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    // Cut for its length, or no JSON at all.
    return json.split('\n').map((text) => ({ text, changed: false }));
  }
  const lines: Piece[] = [];
  writeValue(document, { path: '', indent: '', before: '', after: '', inside: false }, changed, lines);
  return lines;
}

interface Place {
  readonly path: string;
  readonly indent: string;
  /** What stands before the value on its line, and after it on its last. */
  readonly before: string;
  readonly after: string;
  /** Within something that is marked as a whole. */
  readonly inside: boolean;
}

function writeValue(value: unknown, place: Place, changed: ReadonlySet<string>, lines: Piece[]): void {
  const { path, indent, before, after } = place;
  const inside = place.inside || changed.has(path);
  const line = (text: string): void => {
    lines.push({ text, changed: inside });
  };
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) {
    line(`${indent}${before}${JSON.stringify(value)}${after}`);
    return;
  }
  const list = Array.isArray(value);
  line(`${indent}${before}${list ? '[' : '{'}`);
  const entries = Object.entries(value);
  for (const [index, [name, member]] of entries.entries()) {
    const child: Place = {
      path: childPath(path, name, list),
      indent: `${indent}  `,
      before: list ? '' : `${JSON.stringify(name)}: `,
      after: index === entries.length - 1 ? '' : ',',
      inside,
    };
    writeValue(member, child, changed, lines);
  }
  line(`${indent}${list ? ']' : '}'}${after}`);
}

function childPath(path: string, name: string, list: boolean): string {
  if (list) return `${path}[${name}]`;
  if (/^<.+>$/.test(name) || (path === 'error' && name === 'fields')) return path;
  return path === '' ? name : `${path}.${name}`;
}
