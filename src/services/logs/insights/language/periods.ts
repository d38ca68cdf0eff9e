/** Periods such as `5m`: what `bin`, `datefloor` and `dateceil` round to (user guide, "Datetime functions"). Months and longer follow the calendar, in UTC. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The first Monday of the epoch. */
const MONDAY = 4 * DAY;

const WIDTHS: Readonly<Record<string, number>> = {
  ms: 1,
  msec: 1,
  millisecond: 1,
  s: SECOND,
  sec: SECOND,
  second: SECOND,
  m: MINUTE,
  min: MINUTE,
  minute: MINUTE,
  h: HOUR,
  hr: HOUR,
  hour: HOUR,
  d: DAY,
  day: DAY,
  w: 7 * DAY,
  week: 7 * DAY,
};

const MONTHS: Readonly<Record<string, number>> = { mo: 1, mon: 1, month: 1, q: 3, qtr: 3, quarter: 3, y: 12, yr: 12, year: 12 };

interface Period {
  readonly count: number;
  /** Milliseconds, or months. */
  readonly width: number;
  readonly isCalendar: boolean;
  /** Where counting begins. */
  readonly origin: number;
}

function periodOf(text: string): Period | undefined {
  const [, digits = '', word = ''] = /^(\d+)([a-z]+)$/.exec(text) ?? [];
  const unit = WIDTHS[word] !== undefined || MONTHS[word] !== undefined ? word : word.replace(/s$/, '');
  const count = Number(digits);
  const months = MONTHS[unit];
  if (months !== undefined && count > 0) return { count, width: months * count, isCalendar: true, origin: 0 };
  const ms = WIDTHS[unit];
  if (ms === undefined || count < 1) return undefined;
  return { count, width: ms * count, isCalendar: false, origin: ms === 7 * DAY ? MONDAY : 0 };
}

export function floorTo(ms: number, text: string): number {
  const period = periodOf(text);
  if (period === undefined) return ms;
  if (!period.isCalendar) return Math.floor((ms - period.origin) / period.width) * period.width + period.origin;
  return monthStart(Math.floor(monthOf(ms) / period.width) * period.width);
}

export function ceilTo(ms: number, text: string): number {
  const floor = floorTo(ms, text);
  const period = periodOf(text);
  if (period === undefined || floor === ms) return ms;
  return period.isCalendar ? monthStart(monthOf(floor) + period.width) : floor + period.width;
}

/** Months since the year 0. */
function monthOf(ms: number): number {
  const date = new Date(ms);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12);
}
