/** The table of the micro suite. */
import type { MicroRow, Result } from '../result.js';
import { fixed, significant, table, whole } from './markdown.js';

const NS_PER_SECOND = 1e9;

function duration(ns: number | undefined): string {
  if (ns === undefined) return '–';
  if (ns < 1000) return `${significant(ns)} ns`;
  return ns < 1e6 ? `${significant(ns / 1000)} µs` : `${significant(ns / 1e6)} ms`;
}

export function microSection(result: Result): string {
  const rows = result.rows.filter((row): row is MicroRow => row.suite === 'micro');
  return table(
    [
      { title: 'subject', align: 'left', cell: (row) => row.workload },
      { title: 'case', align: 'left', cell: (row) => row.case },
      { title: 'time', cell: (row) => (row.error === undefined ? duration(row.nsPerOperation) : `*${row.error}*`) },
      { title: '±', cell: ({ marginPercent }) => (marginPercent === undefined ? '' : `${fixed(marginPercent, 1)} %`) },
      { title: 'a second', cell: ({ nsPerOperation: ns }) => whole(ns === undefined ? undefined : NS_PER_SECOND / ns) },
      { title: 'GB/s', cell: (row) => (row.gigabytesPerSecond === undefined ? '' : fixed(row.gigabytesPerSecond, 2)) },
    ],
    rows,
  );
}
