/** The tables of the load suite. */

import { OURS } from '../launcher.js';
import { WORKLOADS } from '../load/workloads/index.js';
import type { LoadRow, Result } from '../result.js';
import { type Column, Footnotes, fixed, percent, significant, table, whole } from './markdown.js';

/** The connections at which shares are told and goals are set. */
export const MAIN_CONNECTIONS = 32;
/** What the project wants the 99th percentile to stay below, at one connection. */
export const P99_GOAL_MS = 0.5;
const MIB = 1024 ** 2;

export const isLoad = (row: { suite: string }): row is LoadRow => row.suite === 'load';

export function titleOf(name: string): string {
  return WORKLOADS.find((workload) => workload.name === name)?.title ?? name;
}

export function goalOf(name: string): number | undefined {
  return WORKLOADS.find((workload) => workload.name === name)?.goal;
}

/** The row that stands for its workload: at 32 connections, or at its own only number; or the one with its error. */
export function mainRow(rows: readonly LoadRow[], workload: string): LoadRow | undefined {
  const own = rows.filter((row) => row.workload === workload && row.rate === undefined);
  return (
    own.find(({ connections }) => connections === MAIN_CONNECTIONS) ?? own.find(({ error }) => error !== undefined) ?? own.at(-1)
  );
}

/** In the order of the workloads, not in the one of the file. */
export function workloadsOf(rows: readonly LoadRow[]): string[] {
  return WORKLOADS.map(({ name }) => name).filter((name) => rows.some(({ workload }) => workload === name));
}

function reached(value: number | undefined, goal: number | undefined): string {
  if (goal === undefined) return '';
  if (value === undefined) return `${percent(goal)}`;
  return `${percent(goal)} ${value >= goal ? '✓' : '✗'}`;
}

const workload: Column<LoadRow> = { title: 'workload', align: 'left', cell: (row) => titleOf(row.workload) };
const LATENCIES: ReadonlyArray<Column<LoadRow>> = [
  { title: 'p50', cell: (row) => significant(row.p50Ms) },
  { title: 'p90', cell: (row) => significant(row.p90Ms) },
  { title: 'p99', cell: (row) => significant(row.p99Ms) },
  { title: 'p99.9', cell: (row) => significant(row.p999Ms) },
];

/** A table with the list of its errors below it. */
function withNotes(make: (notes: Footnotes) => string): string {
  const notes = new Footnotes();
  const body = make(notes);
  return [body, notes.list()].filter((text) => text !== '').join('\n\n');
}

function shares(rows: readonly LoadRow[], notes: Footnotes): string {
  const main = workloadsOf(rows)
    .map((name) => mainRow(rows, name))
    .filter((row) => row !== undefined && row.bytesPerRequest === undefined) as LoadRow[];
  return table(
    [
      workload,
      { title: 'requests/s', cell: (row) => (row.error === undefined ? whole(row.perSecond) : notes.mark(row.error)) },
      { title: 'bare', cell: (row) => whole(row.ceilingPerSecond) },
      { title: 'share', cell: (row) => percent(row.share) },
      { title: 'goal', cell: (row) => reached(row.share, goalOf(row.workload)) },
      { title: 'CPU µs', cell: (row) => fixed(row.cpuUsPerRequest, 1) },
      { title: 'bare', cell: (row) => fixed(row.ceilingCpuUsPerRequest, 1) },
      { title: 'share by CPU', cell: (row) => percent(row.shareByCpu) },
      { title: 'peak MiB', cell: (row) => whole(row.rssPeakMiB) },
      { title: 'errors', cell: (row) => whole(row.errors) },
    ],
    main,
  );
}

function latencies(rows: readonly LoadRow[]): string {
  const closed = rows.filter((row) => row.rate === undefined && row.error === undefined && row.bytesPerRequest === undefined);
  const goal = (row: LoadRow): string =>
    row.connections === 1 && goalOf(row.workload) !== undefined ? ((row.p99Ms ?? 0) < P99_GOAL_MS ? '✓' : '✗') : '';
  return table(
    [
      workload,
      { title: 'connections', cell: (row) => String(row.connections) },
      { title: 'requests/s', cell: (row) => whole(row.perSecond) },
      ...LATENCIES,
      { title: `p99 < ${P99_GOAL_MS} ms`, cell: goal },
      { title: "bare's p99", cell: (row) => significant(row.ceilingP99Ms) },
      { title: 'share', cell: (row) => percent(row.share) },
    ],
    closed,
  );
}

function openLoops(rows: readonly LoadRow[], notes: Footnotes): string {
  const open = rows.filter((row) => row.rate !== undefined);
  if (open.length === 0) return '';
  return table(
    [
      workload,
      { title: 'asked for, requests/s', cell: (row) => whole(row.rate) },
      { title: 'answered', cell: (row) => (row.error === undefined ? whole(row.perSecond) : notes.mark(row.error)) },
      ...LATENCIES,
      { title: "bare's p99", cell: (row) => significant(row.ceilingP99Ms) },
      { title: 'CPU µs', cell: (row) => fixed(row.cpuUsPerRequest, 1) },
      { title: 'generator', align: 'left', cell: (row) => row.generator ?? '' },
    ],
    open,
  );
}

/** Errors go into the notes. */
export function largeBodies(rows: readonly LoadRow[], notes: Footnotes, withTarget = false): string {
  const speed = (perSecond: number | undefined, row: LoadRow): string =>
    whole(perSecond === undefined || row.bytesPerRequest === undefined ? undefined : (perSecond * row.bytesPerRequest) / MIB);
  const gibibytes = (row: LoadRow): number => (row.bytesPerRequest ?? 0) / 1024 ** 3;
  const large = WORKLOADS.filter(({ kind }) => kind === 'stream').flatMap(({ name }) =>
    rows.filter((row) => row.workload === name),
  );
  if (large.length === 0) return '';
  const target: Column<LoadRow> = { title: 'target', align: 'left', cell: (row) => row.target };
  return table(
    [
      workload,
      ...(withTarget ? [target] : []),
      { title: 'MiB/s', cell: (row) => (row.error === undefined ? speed(row.perSecond, row) : notes.mark(row.error)) },
      { title: 'bare', cell: (row) => speed(row.ceilingPerSecond, row) },
      { title: 'share', cell: (row) => percent(row.share) },
      {
        title: 'CPU s per GiB',
        cell: (row) => fixed(row.cpuUsPerRequest === undefined ? undefined : row.cpuUsPerRequest / 1e6 / gibibytes(row), 2),
      },
      { title: 'resident before, MiB', cell: (row) => whole(row.rssBeforeMiB) },
      { title: 'peak, MiB', cell: (row) => whole(row.rssPeakMiB) },
    ],
    large,
  );
}

function section(title: string, text: string, body: string): string {
  return body === '' ? '' : `### ${title}\n\n${text}\n\n${body}\n`;
}

export function loadSections(result: Result): string {
  const rows = result.rows.filter(isLoad).filter(({ target }) => target === OURS);
  const lines = [
    section(
      `Throughput at ${MAIN_CONNECTIONS} connections`,
      'The mixed load has 10. CPU time is that of all processes of the server, user and system, a request. ✓ and ✗ say whether the goal is reached.',
      `![Shares of the bare server's throughput](plots/shares.svg)\n\n${withNotes((notes) => shares(rows, notes))}`,
    ),
    section(
      'Latency, closed loop',
      'Milliseconds.',
      `![Latency by number of connections](plots/latency.svg)\n\n<details><summary>All figures</summary>\n\n${latencies(rows)}\n\n</details>`,
    ),
    section(
      'Latency, open loop',
      'Milliseconds from when a request should have been sent, 32 connections.',
      withNotes((notes) => openLoops(rows, notes)),
    ),
    section(
      'Large bodies',
      'One transfer at a time, by a streaming client; the bare server takes the body and throws it away. Resident memory is that of all processes of the server.',
      withNotes((notes) => largeBodies(rows, notes)),
    ),
  ];
  return lines.filter((text) => text !== '').join('\n');
}
