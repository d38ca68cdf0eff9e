/**
 * The plots, as Vega-Lite specifications and the SVG that Vega draws of them. The background is transparent and every line and letter of a grey
 * or colour that can be read on white as well as on black, since a README is shown on either.
 */
import type { TopLevelSpec } from 'vega-lite';
import { OURS } from '../launcher.js';
import type { LoadRow, MemoryRow } from '../result.js';
import { goalOf, mainRow, titleOf, workloadsOf } from './load.js';
import { targetsOf } from './rivals.js';

/** One of the small plots of a large one. */
type Part = Extract<TopLevelSpec, { concat: unknown }>['concat'][number];

const TEXT = '#747d88';
const GRID = '#8b949e40';
const OWN_COLOUR = '#e8590c';
const SECOND_COLOUR = '#3b8eea';
const THIRD_COLOUR = '#2da44e';
const OTHER_COLOUR = '#8b949e';
/** Two bars and the space to the next two. */
const WORKLOAD_PIXELS = 45;
const POWERS = [0.01, 0.1, 1, 10, 100, 1000, 1e4, 1e5, 1e6];
const FONT = 'system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif';

const CONFIG: TopLevelSpec['config'] = {
  background: 'transparent',
  font: FONT,
  view: { stroke: null },
  axis: {
    labelColor: TEXT,
    titleColor: TEXT,
    gridColor: GRID,
    domainColor: GRID,
    tickColor: GRID,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelLimit: 400,
    labelPadding: 6,
  },
  legend: {
    labelColor: TEXT,
    titleColor: TEXT,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    symbolOpacity: 1,
  },
  header: { labelColor: TEXT, titleColor: TEXT, labelFontSize: 12, labelFontWeight: 'bold' },
  title: { color: TEXT, fontSize: 13, fontWeight: 'bold', anchor: 'start' },
  text: { color: TEXT },
};

export async function draw(spec: TopLevelSpec): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  return `${await view.toSVG()}\n`;
}

/** Bars of the shares at 32 connections, by throughput and by CPU time, with the goals as marks. */
export function sharesPlot(rows: readonly LoadRow[]): TopLevelSpec {
  const main = workloadsOf(rows)
    .map((name) => mainRow(rows, name))
    .filter((row) => row?.share !== undefined && row.bytesPerRequest === undefined) as LoadRow[];
  const values = main.flatMap((row) => [
    { workload: titleOf(row.workload), by: 'by throughput', share: row.share },
    { workload: titleOf(row.workload), by: 'by CPU time', share: row.shareByCpu },
  ]);
  const goals = main.flatMap((row) =>
    goalOf(row.workload) === undefined ? [] : [{ workload: titleOf(row.workload), goal: goalOf(row.workload) }],
  );
  const order = main.map((row) => titleOf(row.workload));
  const y = { field: 'workload', type: 'nominal', sort: order, axis: { title: null, ticks: false, domain: false } } as const;
  return {
    config: CONFIG,
    width: 520,
    height: main.length * WORKLOAD_PIXELS,
    layer: [
      {
        data: { values },
        mark: { type: 'bar', cornerRadiusEnd: 2 },
        encoding: {
          y: { ...y, scale: { paddingInner: 0.25 } },
          yOffset: { field: 'by', sort: ['by throughput', 'by CPU time'] },
          x: {
            field: 'share',
            type: 'quantitative',
            axis: { format: '%', title: 'share of a bare uWebSockets.js server', tickCount: 6 },
          },
          color: {
            field: 'by',
            scale: { domain: ['by throughput', 'by CPU time', 'goal'], range: [OWN_COLOUR, SECOND_COLOUR, TEXT] },
            legend: { title: null, orient: 'top', direction: 'horizontal' },
          },
        },
      },
      {
        data: { values: goals },
        mark: { type: 'tick', thickness: 3, bandSize: 36, opacity: 1 },
        encoding: { y, x: { field: 'goal', type: 'quantitative' }, color: { datum: 'goal' } },
      },
    ],
  };
}

/** One small plot a workload: percentiles over the number of connections, both logarithmic. */
export function latencyPlot(rows: readonly LoadRow[]): TopLevelSpec {
  const closed = rows.filter((row) => row.rate === undefined && row.error === undefined && row.bytesPerRequest === undefined);
  const names = workloadsOf(closed).filter(
    (name) => new Set(closed.filter((row) => row.workload === name).map((row) => row.connections)).size > 1,
  );
  const values = closed
    .filter(({ workload }) => names.includes(workload))
    .flatMap((row) =>
      [
        { percentile: 'p50', ms: row.p50Ms },
        { percentile: 'p99', ms: row.p99Ms },
        { percentile: 'p99.9', ms: row.p999Ms },
      ].map((point) => ({ workload: titleOf(row.workload), connections: row.connections, ...point })),
    );
  return {
    config: CONFIG,
    data: { values },
    facet: { field: 'workload', type: 'nominal', sort: names.map(titleOf), header: { title: null } },
    columns: 3,
    spacing: { row: 44, column: 30 },
    bounds: 'flush',
    spec: {
      width: 210,
      height: 120,
      mark: { type: 'line', point: { size: 28, filled: true }, strokeWidth: 2 },
      encoding: {
        x: {
          field: 'connections',
          type: 'quantitative',
          scale: { type: 'log', base: 2 },
          axis: { title: 'connections', values: [1, 8, 32, 128], format: 'd' },
        },
        y: { field: 'ms', type: 'quantitative', scale: { type: 'log' }, axis: { title: 'ms', tickCount: 4, format: '~g' } },
        color: {
          field: 'percentile',
          sort: ['p50', 'p99', 'p99.9'],
          scale: { domain: ['p50', 'p99', 'p99.9'], range: [THIRD_COLOUR, SECOND_COLOUR, OWN_COLOUR] },
          legend: { title: null, orient: 'top', direction: 'horizontal' },
        },
      },
    },
  };
}

/** One small plot a workload: requests a second of all targets, logarithmic, ours in colour. */
export function rivalsPlot(rows: readonly LoadRow[]): TopLevelSpec {
  const names = workloadsOf(rows).filter((name) => {
    const main = targetsOf(rows).map((target) =>
      mainRow(
        rows.filter((row) => row.target === target),
        name,
      ),
    );
    // Those that only we can do compare nothing.
    return main.filter((row) => row?.perSecond !== undefined).length > 1;
  });
  const plot = (name: string): Part => {
    const values = targetsOf(rows).flatMap((target) => {
      const row = mainRow(
        rows.filter((other) => other.target === target),
        name,
      );
      const scale = row?.bytesPerRequest === undefined ? 1 : row.bytesPerRequest / 1024 ** 2;
      return row?.perSecond === undefined ? [] : [{ target, perSecond: row.perSecond * scale, own: target === OURS }];
    });
    const large = rows.some((row) => row.workload === name && row.bytesPerRequest !== undefined);
    const y = { field: 'target', type: 'nominal', sort: '-x', axis: { title: null, ticks: false, domain: false } } as const;
    const x = { field: 'perSecond', type: 'quantitative', scale: { type: 'log' } } as const;
    return {
      title: `${titleOf(name)}${large ? ', MiB/s' : ''}`,
      width: 210,
      height: { step: 18 },
      data: { values },
      layer: [
        {
          // Bars have no foot on a logarithmic scale: dots on a line from the smallest.
          mark: { type: 'point', filled: true, size: 90, opacity: 1 },
          encoding: { y, x: { ...x, axis: { title: null, values: POWERS, format: '~s' } }, color: ownColour },
        },
        {
          mark: { type: 'text', align: 'left', dx: 8, fontSize: 11 },
          encoding: { y, x, text: { field: 'perSecond', format: ',.0f' } },
        },
      ],
    };
  };
  return { config: CONFIG, concat: names.map(plot), columns: 3, spacing: { row: 50, column: 150 }, bounds: 'flush' };
}

/** What large bodies may add, as the project wants it. */
const GROWTH_GOAL_MIB = 64;

/** One small plot a workload of large bodies: growth of resident memory over time, with the goal as a line. */
export function memoryPlot(rows: readonly MemoryRow[]): TopLevelSpec {
  const plot = ({ title, samples }: MemoryRow): Part => ({
    title,
    width: 210,
    height: 140,
    layer: [
      {
        data: { values: (samples ?? []).map(([seconds, mib]) => ({ seconds, mib })) },
        mark: { type: 'line', strokeWidth: 2, color: OWN_COLOUR },
        encoding: {
          x: { field: 'seconds', type: 'quantitative', axis: { title: 'seconds', tickCount: 5 } },
          y: { field: 'mib', type: 'quantitative', axis: { title: 'MiB more than before', tickCount: 5 } },
        },
      },
      {
        data: { values: [{ goal: GROWTH_GOAL_MIB }] },
        mark: { type: 'rule', color: TEXT, strokeDash: [4, 4] },
        encoding: { y: { field: 'goal', type: 'quantitative' } },
      },
    ],
  });
  const large = rows.filter(({ unit }) => unit === 'MiB');
  return { config: CONFIG, concat: large.map(plot), columns: 3, spacing: 50 };
}

const ownColour = {
  condition: { test: 'datum.own', value: OWN_COLOUR },
  value: OTHER_COLOUR,
} as const;
