/** Times of schedules: `cron(0 2 * * ? *)` and `rate(5 minutes)`. */
import { invalidExpression } from './errors.js';

export type Schedule =
  | { readonly kind: 'rate'; readonly ms: number }
  | { readonly kind: 'cron'; readonly fields: readonly Field[] };

type Field = ReadonlySet<number> | undefined;

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** Days that are looked through for the next time. */
const HORIZON_DAYS = 366 * 5;
const UNITS: Readonly<Record<string, number>> = { minute: MINUTE_MS, hour: 60 * MINUTE_MS, day: DAY_MS };
const NAMES = {
  month: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  day: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
};
const BOUNDS: ReadonlyArray<readonly [least: number, most: number, names?: readonly string[]]> = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12, NAMES.month],
  [1, 7, NAMES.day],
  [1970, 2199],
];

export function parseSchedule(text: string): Schedule {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(text) ?? [];
  if (count !== undefined && Number(count) > 0) return { kind: 'rate', ms: Number(count) * (UNITS[unit ?? ''] ?? DAY_MS) };
  const words = /^cron\((.*)\)$/.exec(text)?.[1]?.trim().split(/\s+/);
  if (words?.length !== BOUNDS.length) throw invalidExpression(text);
  return { kind: 'cron', fields: words.map((word, at) => fieldOf(word, at, text)) };
}

/** `undefined` for any. */
function fieldOf(word: string, at: number, text: string): Field {
  if (word === '*' || word === '?') return undefined;
  const [least, most, names] = BOUNDS[at] ?? [0, 0];
  const number = (part: string): number => {
    const named = names?.indexOf(part.toUpperCase()) ?? -1;
    const value = named >= 0 ? named + 1 : Number(part);
    if (!/^\w+$/.test(part) || !Number.isInteger(value) || value < least || value > most) throw invalidExpression(text);
    return value;
  };
  const found = new Set<number>();
  for (const piece of word.split(',')) {
    const [range = '', step = '1'] = piece.split('/');
    const every = Number(step);
    if (!Number.isInteger(every) || every < 1) throw invalidExpression(text);
    const [first = '', last] = range === '*' ? [String(least), String(most)] : range.split('-');
    const from = number(first);
    const to = last !== undefined ? number(last) : piece.includes('/') ? most : from;
    for (let value = from; value <= to; value += every) found.add(value);
  }
  return found;
}

/** The first time after `after`, which is on a full minute for cron; `undefined` if there is none. `offset` is how far the time zone is ahead of UTC. */
export function nextTime(schedule: Schedule, after: number, offset: (at: number) => number): number | undefined {
  if (schedule.kind === 'rate') return after + schedule.ms;
  const [minutes, hours, days, months, weekdays, years] = schedule.fields;
  const local = after + offset(after);
  const has = (field: Field, value: number): boolean => field?.has(value) ?? true;
  for (let day = Math.floor(local / DAY_MS), end = day + HORIZON_DAYS; day <= end; day++) {
    const date = new Date(day * DAY_MS);
    if (!has(years, date.getUTCFullYear()) || !has(months, date.getUTCMonth() + 1)) continue;
    if (!has(days, date.getUTCDate()) || !has(weekdays, date.getUTCDay() + 1)) continue;
    for (let minute = 0; minute < 1440; minute++) {
      if (!has(hours, Math.floor(minute / 60)) || !has(minutes, minute % 60)) continue;
      const at = day * DAY_MS + minute * MINUTE_MS;
      if (at > local) return at - offset(at);
    }
  }
  return undefined;
}
