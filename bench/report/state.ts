/** The table of the state suite. */
import type { Result, StateRow } from '../result.js';
import { fixed, significant, table, whole } from './markdown.js';

function figure(value: number | undefined, unit: StateRow['unit']): string {
  if (value === undefined) return '–';
  if (unit === 'per second') return `${whole(value)}/s`;
  return `${unit === 'MiB' ? fixed(value, 0) : significant(value)} ${unit}`;
}

function ratio({ value, beside }: StateRow): string {
  return value === undefined || beside === undefined ? '' : (value / beside).toFixed(2);
}

export function stateSection(result: Result): string {
  const rows = result.rows.filter((row): row is StateRow => row.suite === 'state');
  return table(
    [
      { title: 'workload', align: 'left', cell: (row) => row.workload },
      { title: 'case', align: 'left', cell: (row) => row.case },
      { title: 'figure', cell: (row) => (row.error === undefined ? figure(row.value, row.unit) : `*${row.error}*`) },
      { title: 'beside', cell: (row) => (row.beside === undefined ? '' : `${figure(row.beside, row.unit)} ${row.besideWhat}`) },
      { title: 'ratio', cell: ratio },
    ],
    rows,
  );
}
