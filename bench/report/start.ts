/** The tables of the start suite. */
import { OURS } from '../launcher.js';
import type { Result, StartRow } from '../result.js';
import { START_WORKLOADS } from '../start/index.js';
import { type Column, fixed, table, whole } from './markdown.js';

const TITLES: Readonly<Record<string, string>> = {
  [START_WORKLOADS.first]: 'exec to first answer',
  [START_WORKLOADS.idle]: 'resident when idle',
  [START_WORKLOADS.items]: 'resident with 1,000,000 items of 100 bytes',
  [`${START_WORKLOADS.items}-each`]: 'resident bytes that an item adds',
  [`${START_WORKLOADS.items}-rate`]: 'items taken while loading, BatchWriteItem of 25, 8 connections',
  [START_WORKLOADS.objects]: 'resident with 100,000 objects of 1 KiB',
  [`${START_WORKLOADS.objects}-each`]: 'resident bytes that an object adds',
  [`${START_WORKLOADS.objects}-rate`]: 'objects taken while loading, PutObject, 8 connections',
};

export const isStart = (row: { suite: string }): row is StartRow => row.suite === 'start';

function figure(value: number | undefined, unit: StartRow['unit']): string {
  if (value === undefined) return '–';
  const text = unit === 'ms' || unit === 'MiB' ? fixed(value, value < 100 ? 1 : 0) : whole(value);
  return unit === 'per second' ? `${text}/s` : `${text} ${unit}`;
}

export function startSection(result: Result): string {
  const rows = result.rows.filter(isStart).filter(({ target }) => target === OURS);
  return table(
    [
      { title: 'what', align: 'left', cell: (row) => TITLES[row.workload] ?? row.workload },
      { title: OURS, cell: (row) => (row.error === undefined ? figure(row.value, row.unit) : `*${row.error}*`) },
      { title: 'bare Node.js + uWebSockets.js', cell: (row) => (row.bare === undefined ? '' : figure(row.bare, row.unit)) },
      { title: 'ratio', cell: ({ value, bare }) => (value === undefined || bare === undefined ? '' : (value / bare).toFixed(2)) },
    ],
    rows,
  );
}

/** One line a target. */
export function startMatrix(result: Result): string {
  const rows = result.rows.filter(isStart);
  const targets = [...new Set(rows.map(({ target }) => target))];
  const cell = (target: string, workload: string): string => {
    const row = rows.find((other) => other.target === target && other.workload === workload);
    if (row === undefined) return '';
    return row.error === undefined ? figure(row.value, row.unit) : `*${row.error}*`;
  };
  const column = (title: string, workload: string): Column<string> => ({ title, cell: (target) => cell(target, workload) });
  return table(
    [
      { title: 'target', align: 'left', cell: (target) => target },
      column('first answer', START_WORKLOADS.first),
      column('idle', START_WORKLOADS.idle),
      column('with 1,000,000 items', START_WORKLOADS.items),
      column('an item', `${START_WORKLOADS.items}-each`),
      column('with 100,000 objects', START_WORKLOADS.objects),
      column('an object', `${START_WORKLOADS.objects}-each`),
    ],
    targets,
  );
}
