/** Moments and durations as users write them. What can't be meant is a `ControlError` (400) in one line. */
import { ControlError } from './route.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const MONTHS_A_YEAR = 12;

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: SECOND_MS, m: MINUTE_MS, h: HOUR_MS, d: DAY_MS, w: WEEK_MS };
const WORDS: Readonly<Record<string, string>> = {
  millisecond: 'ms',
  second: 's',
  sec: 's',
  minute: 'm',
  min: 'm',
  hour: 'h',
  day: 'd',
  week: 'w',
};
const PIECE = /(\d+(?:\.\d+)?)\s*([a-z]+)[\s,]*/y;
const ISO_DURATION =
  /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
/** With a date at least; a date alone is its midnight, and what names no zone is in UTC. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Milliseconds since the epoch, of an ISO 8601 date or of such a number. */
export function readMoment(value: unknown, name: string): number {
  const time = typeof value === 'string' ? parseMoment(value.trim()) : value;
  if (typeof time === 'number' && Number.isFinite(time)) return Math.round(time);
  throw new ControlError(
    400,
    `"${name}" wants a date such as 2030-01-31T12:00:00Z, or milliseconds since 1970, not ${JSON.stringify(value) ?? 'nothing'}.`,
  );
}

function parseMoment(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const date = ISO_DATE.exec(text);
  if (!date) return Number.NaN;
  return Date.parse(date[1] === undefined && text.includes('T') ? `${text}Z` : text);
}

/** The moment that lies a duration after another: ISO 8601 (`P2DT3H`), as it is said (`1h30m`, `2 days`), or seconds. */
export function readDuration(value: unknown, name: string): (from: number) => number {
  const seconds = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  const negative = (typeof seconds === 'number' && seconds < 0) || (typeof value === 'string' && /^\s*[-\u2212]/.test(value));
  if (negative) throw new ControlError(400, BACKWARD);
  const later =
    typeof seconds === 'number' && Number.isFinite(seconds)
      ? (from: number) => from + seconds * SECOND_MS
      : typeof value === 'string'
        ? (parseIso(value.trim()) ?? parseWords(value.trim().toLowerCase()))
        : undefined;
  if (later) return (from) => Math.round(later(from));
  throw new ControlError(
    400,
    `"${name}" wants a duration such as 90 (seconds), "1h30m", "2 days" or "P2DT3H", not ${JSON.stringify(value) ?? 'nothing'}.`,
  );
}

export const BACKWARD =
  'The clock does not go back. Take a snapshot before a move (POST /_ruststack/snapshots, ruststack snapshot create) and restore it.';

/** Years and months are those of the calendar, counted from the moment. */
function parseIso(text: string): ((from: number) => number) | undefined {
  const parts = ISO_DURATION.exec(text);
  if (!parts) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const rest =
    (weeks as number) * WEEK_MS +
    (days as number) * DAY_MS +
    (hours as number) * HOUR_MS +
    (minutes as number) * MINUTE_MS +
    (seconds as number) * SECOND_MS;
  return (from) => addMonths(from, (years as number) * MONTHS_A_YEAR + (months as number)) + rest;
}

/** The 31st becomes the last day of a shorter month. */
function addMonths(from: number, months: number): number {
  if (months === 0) return from;
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
  return date.getTime();
}

function parseWords(text: string): ((from: number) => number) | undefined {
  let total = 0;
  let at = 0;
  while (at < text.length) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    if (!piece) return undefined;
    const [all, count = '', word = ''] = piece;
    const unit = UNITS[word] ?? UNITS[WORDS[word.replace(/s$/, '')] ?? ''];
    if (unit === undefined) return undefined;
    total += Number(count) * unit;
    at += all.length;
  }
  return at === 0 ? undefined : (from) => from + total;
}
