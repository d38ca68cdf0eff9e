/** Tells differences to a person: the first one whole, then all in a few lines each. */
import type { Difference } from './compare.js';
import type { ReplayResult } from './replay.js';

/** Characters of a value that are shown, in the list and of the first difference. */
const SHOWN = 200;
const SHOWN_FIRST = 2_000;
/** Differences that are told one by one. */
const LISTED = 50;

export function reportDifferences({ differences, compared, requests: sent }: ReplayResult): string {
  const [first] = differences;
  const open = sent - compared;
  const without = open === 0 ? '' : `${open} of ${sent} requests have no answer in the journal.\n`;
  if (first === undefined) return `${without}${compared} answers compared, no difference.\n`;
  const requests = new Set(differences.map(({ n }) => n)).size;
  const lines = [`The first difference is in the answer to request ${first.n}:`, describe(first, SHOWN_FIRST)];
  if (differences.length > 1) {
    lines.push('', 'All differences:');
    for (const difference of differences.slice(0, LISTED)) lines.push(describe(difference, SHOWN));
    if (differences.length > LISTED) lines.push(`… and ${differences.length - LISTED} more.`);
  }
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  lines.push('', `${compared} answers compared, ${count} in ${requests} of them.`);
  return `${lines.join('\n')}\n${without}`;
}

function describe({ n, request, where, recorded, actual }: Difference, shown: number): string {
  return `#${n} ${cut(request, SHOWN)}: ${where}\n  - ${cut(recorded, shown)}\n  + ${cut(actual, shown)}`;
}

function cut(text: string, length: number): string {
  const oneLine = text.replaceAll('\n', '\\n');
  return oneLine.length > length ? `${oneLine.slice(0, length)}…` : oneLine;
}
