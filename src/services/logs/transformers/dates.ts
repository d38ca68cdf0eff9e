/** Dates by patterns of Java's `DateTimeFormatter`, as far as logs use them, and between time zones. */

type Part = 'y' | 'M' | 'd' | 'H' | 'h' | 'm' | 's' | 'S' | 'a' | 'zone';

interface Token {
  readonly part?: Part;
  readonly width: number;
  readonly text: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PIECE = /'((?:[^']|'')*)'|(y+|u+|M+|d+|H+|h+|m+|s+|S+|a+|X+|Z+|z+|V+|E+)|([\s\S])/g;

function tokensOf(pattern: string): Token[] {
  return [...pattern.matchAll(PIECE)].map(([whole, quoted, letters, other]) => {
    if (letters === undefined)
      return { width: 0, text: quoted === undefined ? (other ?? '') : quoted.replaceAll("''", "'") || "'" };
    const first = letters.charAt(0);
    if (first === 'E') return { width: letters.length, text: whole, part: undefined };
    const part = 'XZzV'.includes(first) ? 'zone' : first === 'u' ? 'y' : (first as Part);
    return { part, width: letters.length, text: whole };
  });
}

function sourceOf({ part, width, text }: Token): string {
  switch (part) {
    case undefined:
      return /^E+$/.test(text) ? '[A-Za-z]+' : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    case 'M':
      return width >= 3 ? '([A-Za-z]{3,9})' : '(\\d{1,2})';
    case 'a':
      return '([AaPp][Mm])';
    case 'zone':
      return '(Z|[+-]\\d{2}:?\\d{2}|[A-Za-z_]+(?:/[A-Za-z_]+)*)';
    case 'y':
      return width === 2 ? '(\\d{2})' : '(\\d{4})';
    case 'S':
      return '(\\d{1,9})';
    default:
      return '(\\d{1,2})';
  }
}

/** Milliseconds since the epoch; `undefined` if the text is not of the pattern. `epoch` is a number of seconds or milliseconds. */
export function parseDate(text: string, pattern: string, zone: string): number | undefined {
  if (pattern === 'epoch') return /^\d{1,16}$/.test(text) ? Number(text) * (text.length > 10 ? 1 : 1000) : undefined;
  const tokens = tokensOf(pattern);
  const found = new RegExp(`^${tokens.map(sourceOf).join('')}$`).exec(text);
  if (!found) return undefined;
  const values = new Map<Part, string>();
  let group = 1;
  for (const { part } of tokens) if (part !== undefined) values.set(part, found[group++] ?? '');
  const number = (part: Part, otherwise: number): number => (values.has(part) ? Number(values.get(part)) : otherwise);
  const year = number('y', 1970);
  const month = monthOf(values.get('M'));
  const afternoon = values.get('a')?.toLowerCase();
  const hour = afternoon === undefined ? number('H', number('h', 0)) : (number('h', 12) % 12) + (afternoon === 'pm' ? 12 : 0);
  const fraction = Number((values.get('S') ?? '0').padEnd(3, '0').slice(0, 3));
  const local = Date.UTC(year < 100 ? year + 2000 : year, month, number('d', 1), hour, number('m', 0), number('s', 0), fraction);
  return local - offsetOf(values.get('zone') ?? zone, local);
}

function monthOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const named = MONTHS.findIndex((name) => text.toLowerCase().startsWith(name.toLowerCase()));
  return named < 0 ? Number(text) - 1 : named;
}

/** How far a zone is ahead of UTC, milliseconds. A zone that nobody knows is UTC. */
export function offsetOf(zone: string, at: number): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (zone === 'Z' || zone === 'UTC') return 0;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const told = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return told === 'GMT' ? 0 : offsetOf(told.replace('GMT', ''), at);
  } catch {
    return 0;
  }
}

export function formatDate(ms: number, pattern: string, zone: string): string {
  const offset = offsetOf(zone, ms);
  const date = new Date(ms + offset);
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return tokensOf(pattern)
    .map(({ part, width, text }) => {
      switch (part) {
        case 'y':
          return width === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), 4);
        case 'M':
          return width >= 3 ? (MONTHS[date.getUTCMonth()] ?? '') : pad(date.getUTCMonth() + 1, width);
        case 'd':
          return pad(date.getUTCDate(), width);
        case 'H':
          return pad(date.getUTCHours(), width);
        case 'h':
          return pad(date.getUTCHours() % 12 || 12, width);
        case 'm':
          return pad(date.getUTCMinutes(), width);
        case 's':
          return pad(date.getUTCSeconds(), width);
        case 'S':
          return pad(date.getUTCMilliseconds(), 3).padEnd(width, '0').slice(0, width);
        case 'a':
          return date.getUTCHours() < 12 ? 'AM' : 'PM';
        case 'zone':
          return zoneText(offset, text);
        default:
          return text;
      }
    })
    .join('');
}

function zoneText(offset: number, letters: string): string {
  if (offset === 0 && letters.startsWith('X')) return 'Z';
  const minutes = Math.abs(offset) / 60_000;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((value) => String(value).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hour}${letters.length >= 3 ? ':' : ''}${minute}`;
}
