/** The tables of a run against other emulators: a line a workload, a column a target, and the errors below. */
import { OURS } from '../launcher.js';
import { WORKLOADS } from '../load/workloads/index.js';
import type { LoadRow, Result } from '../result.js';
import { isLoad, largeBodies, mainRow, titleOf, workloadsOf } from './load.js';
import { type Column, Footnotes, significant, table, whole } from './markdown.js';

export function targetsOf(rows: ReadonlyArray<{ readonly target: string }>): string[] {
  const others = [...new Set(rows.map(({ target }) => target))].filter((name) => name !== OURS).sort();
  return [OURS, ...others];
}

/** `score` is highest where a target is best. */
function matrix(
  rows: readonly LoadRow[],
  notes: Footnotes,
  figure: (row: LoadRow) => string,
  score: (row: LoadRow) => number,
): string {
  const small = workloadsOf(rows).filter((name) =>
    WORKLOADS.some((workload) => workload.name === name && workload.kind === 'requests'),
  );
  const find = (target: string, workload: string): LoadRow | undefined =>
    mainRow(
      rows.filter((row) => row.target === target),
      workload,
    );
  const leader = (workload: string): string | undefined => {
    const done = targetsOf(rows).filter((target) => find(target, workload)?.perSecond !== undefined);
    const value = (target: string): number => score(find(target, workload) as LoadRow);
    return done.sort((a, b) => value(b) - value(a))[0];
  };
  const cell = (target: string, workload: string): string => {
    const row = find(target, workload);
    if (row === undefined) return '';
    if (row.error !== undefined) return notes.mark(row.error);
    return leader(workload) === target ? `**${figure(row)}**` : figure(row);
  };
  const columns = targetsOf(rows).map(
    (target): Column<string> => ({ title: target, cell: (workload) => cell(target, workload) }),
  );
  return table([{ title: 'workload', align: 'left', cell: titleOf }, ...columns], small);
}

export function rivalSections(result: Result): string {
  const rows = result.rows.filter(isLoad);
  const notes = new Footnotes();
  const versions = targetsOf(rows).map((name) => `${name} ${result.versions[name] ?? ''}`.trim());
  return [
    `${versions.join(', ')}. The best of a line is bold; an empty cell: the target does not have the service.`,
    '![Requests a second of all targets](plots/rivals.svg)',
    `Requests a second:\n\n${matrix(
      rows,
      notes,
      (row) => whole(row.perSecond),
      (row) => row.perSecond ?? 0,
    )}`,
    `99th percentile, milliseconds:\n\n${matrix(
      rows,
      notes,
      (row) => significant(row.p99Ms),
      (row) => -(row.p99Ms ?? 0),
    )}`,
    `CPU time of all processes of the target, microseconds a request:\n\n${matrix(
      rows,
      notes,
      (row) => whole(row.cpuUsPerRequest),
      (row) => -(row.cpuUsPerRequest ?? 0),
    )}`,
    `Large bodies:\n\n${largeBodies(rows, notes, true)}`,
    notes.list(),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}
