/** The table of the lambda suite. */
import type { LambdaRow, Result } from '../result.js';
import { fixed, significant, table } from './markdown.js';

const isLambda = (row: { suite: string }): row is LambdaRow => row.suite === 'lambda';

function figure({ value, unit, error }: LambdaRow): string {
  if (error !== undefined || value === undefined) return `*${error ?? 'nothing was measured'}*`;
  return `${unit === 'MiB' && value >= 100 ? fixed(value, 0) : significant(value)} ${unit}`;
}

export function lambdaSection(result: Result): string {
  return table(
    [
      { title: 'workload', align: 'left', cell: (row) => row.workload },
      { title: 'case', align: 'left', cell: (row) => row.case },
      { title: 'figure', cell: figure },
    ],
    result.rows.filter(isLambda),
  );
}
