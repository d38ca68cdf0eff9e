/**
 * Compares figures of two results. What is compared are ratios where there are some, since two runs see two machines: the share of the bare
 * server rather than requests a second. The noise of a figure is what its own rounds spread by; what moved less is not told as moved.
 */
import {
  type LambdaRow,
  type LoadRow,
  type MemoryRow,
  type MicroRow,
  median,
  type Row,
  type Sample,
  type StartRow,
  type StateRow,
} from '../result.js';

/** The rounds of one figure in one result. */
interface Series {
  /** Names it in both results: workload, mode and figure. */
  readonly key: string;
  readonly values: readonly number[];
  readonly better: 'higher' | 'lower';
}

export interface Change {
  readonly key: string;
  readonly before: number;
  readonly after: number;
  /** (after - before) / before. */
  readonly change: number;
  /** The larger of both sides' spread: half the distance between their extremes, as part of their median. */
  readonly noise: number;
  readonly verdict: 'better' | 'worse' | 'within the noise';
}

/** Below this a change is not worth a word, however steady the rounds were. */
const LEAST_CHANGE = 0.03;

function paired(row: LoadRow, of: (own: Sample, ceiling: Sample) => number): number[] {
  return (row.rounds ?? []).flatMap((own, n) => {
    const ceiling = row.ceilingRounds?.[n];
    const value = ceiling === undefined ? Number.NaN : of(own, ceiling);
    return Number.isFinite(value) && value > 0 ? [value] : [];
  });
}

function loadSeries(row: LoadRow): Series[] {
  const mode = row.rate === undefined ? `${row.connections} connections` : `${row.rate}/s`;
  const key = (figure: string): string => `${row.workload}, ${mode}: ${figure}`;
  const byCpu = paired(row, (own, ceiling) => ceiling.cpuUsPerRequest / own.cpuUsPerRequest);
  const p99 = (row.rounds ?? []).map(({ p99Ms }) => p99Ms);
  const series: Series[] = [
    { key: key('share by CPU time'), values: byCpu, better: 'higher' },
    { key: key('p99'), values: p99, better: 'lower' },
  ];
  if (row.rate !== undefined) return series;
  const share = paired(row, (own, ceiling) => own.perSecond / ceiling.perSecond);
  return [{ key: key('share of the bare server'), values: share, better: 'higher' }, ...series];
}

function startSeries(row: StartRow): Series[] {
  const values = row.rounds ?? (row.value === undefined ? [] : [row.value]);
  return [{ key: `${row.workload}: ${row.unit}`, values, better: row.unit === 'per second' ? 'higher' : 'lower' }];
}

function microSeries(row: MicroRow): Series[] {
  if (row.nsPerOperation === undefined) return [];
  const margin = (row.nsPerOperation * (row.marginPercent ?? 0)) / 100;
  const values = [row.nsPerOperation - margin, row.nsPerOperation, row.nsPerOperation + margin];
  return [{ key: `${row.workload}, ${row.case}: ns`, values, better: 'lower' }];
}

function stateSeries({ workload, case: what, unit, rounds, value, beside }: StateRow): Series[] {
  const better = unit === 'per second' ? 'higher' : 'lower';
  const values = (rounds ?? (value === undefined ? [] : [value])).map((one) => (beside === undefined ? one : one / beside));
  return [{ key: `${workload}, ${what}: ${unit}`, values, better }];
}

function memorySeries({ title, unit, value }: MemoryRow): Series[] {
  return value === undefined ? [] : [{ key: `${title}: ${unit}`, values: [value], better: 'lower' }];
}

function lambdaSeries({ workload, case: what, unit, rounds, value }: LambdaRow): Series[] {
  if (value === undefined) return [];
  return [{ key: `${workload}, ${what}: ${unit}`, values: rounds ?? [value], better: 'lower' }];
}

function seriesOf(row: Row): Series[] {
  if (row.suite === 'load') return loadSeries(row);
  if (row.suite === 'state') return stateSeries(row);
  if (row.suite === 'memory') return memorySeries(row);
  if (row.suite === 'lambda') return lambdaSeries(row);
  return row.suite === 'start' ? startSeries(row) : microSeries(row);
}

function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values);
}

/** Moved is what changed by more than the noise and whose rounds lie wholly to one side of the earlier ones. */
function judge({ key, values: after, better }: Series, before: readonly number[]): Change {
  const change = median(after) / median(before) - 1;
  const noise = Math.max(spread(before), spread(after));
  const apart = Math.min(...after) > Math.max(...before) || Math.max(...after) < Math.min(...before);
  const moved = apart && Math.abs(change) > Math.max(noise, LEAST_CHANGE);
  const verdict = moved ? (change > 0 === (better === 'higher') ? 'better' : 'worse') : 'within the noise';
  return { key, before: median(before), after: median(after), change, noise, verdict };
}

/** Of all figures that both have. Of rows that only one could do it says so in `gone` and `come`. */
export function compare(
  before: readonly Row[],
  after: readonly Row[],
): { changes: Change[]; failing: string[]; mended: string[] } {
  const earlier = new Map(before.flatMap(seriesOf).map((series) => [series.key, series.values]));
  const changes = after.flatMap(seriesOf).flatMap((series) => {
    const values = earlier.get(series.key) ?? [];
    return values.length === 0 || series.values.length === 0 ? [] : [judge(series, values)];
  });
  const failures = (rows: readonly Row[]): Map<string, string> =>
    new Map(rows.flatMap(({ workload, error }) => (error === undefined ? [] : [[workload, error]])));
  const [was, is] = [failures(before), failures(after)];
  const ran = (rows: readonly Row[], name: string): boolean => rows.some(({ workload }) => workload === name);
  return {
    changes,
    failing: [...is].filter(([name]) => !was.has(name) && ran(before, name)).map(([name, error]) => `${name}: ${error}`),
    mended: [...was].filter(([name]) => !is.has(name) && ran(after, name)).map(([name, error]) => `${name}: ${error}`),
  };
}

const percent = (value: number): string => `${value > 0 ? '+' : ''}${(value * 100).toFixed(1)} %`;

/** What moved, first the worse; then how much did not. */
export function describeChanges({ changes, failing, mended }: ReturnType<typeof compare>): string {
  const line = ({ key, before, after, change, noise }: Change): string =>
    `  ${key}: ${before.toPrecision(3)} → ${after.toPrecision(3)} (${percent(change)}, noise ±${(noise * 100).toFixed(1)} %)`;
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines]);
  const of = (verdict: Change['verdict']): Change[] => changes.filter((change) => change.verdict === verdict);
  return [
    ...part(
      'Fails, and did not:',
      failing.map((text) => `  ${text}`),
    ),
    ...part(
      'Fails no more:',
      mended.map((text) => `  ${text}`),
    ),
    ...part('Worse:', of('worse').map(line)),
    ...part('Better:', of('better').map(line)),
    `${of('within the noise').length} of ${changes.length} figures moved no further than the noise.`,
  ].join('\n');
}
