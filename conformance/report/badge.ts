/** The badge: one number, in the flat form that READMEs are used to. */
import { percent } from './data.js';
import { escapeHtml } from './html.js';

const LABEL = 'AWS conformance';
const CHARACTER_WIDTH = 6.6;
const PADDING = 12;

/** Share of a hundred from which on a colour is taken; all of them carry white text legibly. */
const COLOURS: readonly (readonly [number, string])[] = [
  [0.98, '#0f766e'],
  [0.9, '#3f6f2a'],
  [0.75, '#8a5a00'],
  [0, '#b42318'],
];

export function renderBadge(fidelity: number): string {
  const value = percent(fidelity);
  const colour = COLOURS.find(([from]) => fidelity >= from)?.[1];
  const [left, right] = [LABEL, value].map((text) => Math.round(text.length * CHARACTER_WIDTH) + PADDING) as [number, number];
  const width = left + right;
  const text = (content: string, x: number, room: number): string =>
    `<text x="${x}" y="14" textLength="${room - PADDING}" lengthAdjust="spacingAndGlyphs">${escapeHtml(content)}</text>`;
  const title = `${LABEL}: ${value}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3d434e"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g>`,
    '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    text(LABEL, left / 2, left),
    text(value, left + right / 2, right),
    '</g></svg>\n',
  ].join('\n');
}
