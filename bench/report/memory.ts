/** The table of the memory suite. */
import type { MemoryRow, Result } from '../result.js';
import { fixed, table, whole } from './markdown.js';

export const isMemory = (row: { suite: string }): row is MemoryRow => row.suite === 'memory';

export function memorySection(result: Result): string {
  const figure = ({ value, unit }: MemoryRow): string => (unit === 'bytes' ? `${whole(value)} bytes` : `${fixed(value, 1)} MiB`);
  const rows = result.rows.filter(isMemory);
  return [
    'Growth of resident memory from before the workload, when S3 has served a body of 1 MiB, to its peak; of the small objects what each adds, key and body included.',
    '![Growth of resident memory over time](plots/memory.svg)',
    table(
      [
        { title: 'workload', align: 'left', cell: (row) => row.title },
        { title: 'growth', cell: (row) => (row.error === undefined ? figure(row) : `*${row.error}*`) },
        { title: 'resident before, MiB', cell: (row) => fixed(row.beforeMiB, 1) },
        { title: 'seconds', cell: (row) => fixed(row.seconds, 1) },
      ],
      rows,
    ),
  ].join('\n\n');
}
