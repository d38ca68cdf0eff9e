/** Fidelity over releases as SVG: a line for it, and behind it a bar for the number of cases, since a share says little without its whole. */
import { percent } from './data.js';
import { fidelityOf, type HistoryEntry } from './history.js';
import { type Html, html } from './html.js';

const WIDTH = 560;
const HEIGHT = 220;
const LEFT = 56;
const RIGHT = 20;
const TOP = 28;
const BOTTOM = 44;
const MAX_BAR = 56;
const MAX_LABELS = 7;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly entry: HistoryEntry;
  readonly fidelity: number;
  readonly cases: number;
}

/** A round lower end of the scale, so that differences are seen; it is written at the axis. */
export function scaleFloor(shares: readonly number[]): number {
  const lowest = Math.min(...shares);
  return [0.95, 0.9, 0.75, 0.5].find((floor) => lowest >= floor + (1 - floor) / 10) ?? 0;
}

export function renderPlot(history: readonly HistoryEntry[]): Html {
  const shares = history.map((entry) => fidelityOf(entry));
  const floor = scaleFloor(shares.map(({ fidelity }) => fidelity));
  const mostCases = Math.max(1, ...shares.map(({ passed, failed }) => passed + failed));
  const step = (WIDTH - LEFT - RIGHT) / history.length;
  const y = (share: number): number => TOP + ((1 - share) / (1 - floor)) * (HEIGHT - TOP - BOTTOM);
  const points = history.map((entry, index): Point => {
    const { passed, failed, fidelity } = shares[index] as (typeof shares)[number];
    return { x: LEFT + step * (index + 0.5), y: y(fidelity), entry, fidelity, cases: passed + failed };
  });
  const grid = [0, 1, 2].map((part) => floor + ((1 - floor) * part) / 2);
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const labelEvery = Math.ceil(points.length / MAX_LABELS);
  const barWidth = Math.min(MAX_BAR, step * 0.6);
  const bar = ({ x, cases }: Point): Html => {
    const height = (cases / mostCases) * (HEIGHT - TOP - BOTTOM) * 0.6;
    return html`<rect class="cases" x="${(x - barWidth / 2).toFixed(1)}" y="${(HEIGHT - BOTTOM - height).toFixed(1)}" width="${barWidth.toFixed(1)}" height="${height.toFixed(1)}" rx="2"/>`;
  };
  const label = ({ x, y, entry, fidelity, cases }: Point, index: number): Html => {
    const shown = index % labelEvery === 0 || index === points.length - 1;
    return html`<g><title>${entry.version}, ${entry.date}: ${percent(fidelity)} of ${cases} cases</title>
      <circle class="dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5"/>
      ${
        shown
          ? html`<text class="value" x="${x.toFixed(1)}" y="${(y - 11).toFixed(1)}">${percent(fidelity)}</text>
      <text class="tick" x="${x.toFixed(1)}" y="${HEIGHT - BOTTOM + 18}">${entry.version}</text>
      <text class="tick faint" x="${x.toFixed(1)}" y="${HEIGHT - BOTTOM + 34}">${entry.date}</text>`
          : ''
      }</g>`;
  };
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="plot-title">
    <title id="plot-title">Fidelity over ${history.length} ${history.length === 1 ? 'run' : 'releases'}</title>
    ${grid.map((share) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}"/><text class="axis" x="${LEFT - 8}" y="${y(share) + 4}">${Number((share * 100).toFixed(1))} %</text>`)}
    ${points.map(bar)}
    ${points.length > 1 ? html`<path class="line" d="${line}"/>` : ''}
    ${points.map(label)}
  </svg>`;
}
