/** Values of the language: how they are read as numbers and texts, compared, ordered and written. */

/** A moment, which is told as a date and is a number of milliseconds in calculations. */
export class Instant {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
}

/** A map or list of JSON, as `jsonParse` makes it. */
export class Structure {
  readonly json: object;
  constructor(json: object) {
    this.json = json;
  }
}

/** `undefined` is a field that is not there. */
export type Value = string | number | boolean | Instant | Structure | undefined;

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** Decimals that calculated numbers are told with, as in the answers that AWS's documentation shows (122.0703). */
const DECIMALS = 4;

export function fromJson(value: unknown): Value {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object') return new Structure(value);
  return value as string | number | boolean;
}

export function numberOf(value: Value): number | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return NUMBER.test(value) ? Number(value) : undefined;
    default:
      return value instanceof Instant ? value.ms : undefined;
  }
}

export function textOf(value: Value): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return numberText(value);
  return value instanceof Instant ? dateText(value.ms) : JSON.stringify(value.json);
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const rounded = Number(value.toFixed(DECIMALS));
  return rounded === 0 ? '0' : String(rounded);
}

/** `2026-02-06 14:49:07.123`. */
export function dateText(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString().replace('T', ' ').replace('Z', '');
}

export function isTrue(value: Value): boolean {
  if (typeof value === 'string') return value !== '' && value !== '0' && value.toLowerCase() !== 'false';
  return value instanceof Structure || (numberOf(value) ?? 0) !== 0;
}

/** A boolean of JSON is 1 or 0, and its word as well. */
function comparable(value: Value, other: Value): Value {
  if (typeof value === 'string' && typeof other === 'boolean') {
    if (value === 'true') return true;
    if (value === 'false') return false;
  }
  return value;
}

/** Numbers where both are, texts otherwise; `undefined` where one is not there. */
export function compare(a: Value, b: Value): number | undefined {
  const [left, right] = [comparable(a, b), comparable(b, a)];
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x !== undefined && y !== undefined) return x - y;
  const [s, t] = [textOf(left), textOf(right)];
  if (s === undefined || t === undefined) return undefined;
  return s < t ? -1 : s > t ? 1 : 0;
}

const DIGITS = /^\d+$/;

/**
 * The order that `sort` brings values into (user guide, "sort"): nothing, then texts, then numbers. Texts are compared in pieces, where pieces of digits
 * count by their length and then by their value.
 */
export function order(a: Value, b: Value): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined) return x - y;
  if (x !== undefined || y !== undefined) return x !== undefined ? 1 : -1;
  return orderTexts(textOf(a) ?? '', textOf(b) ?? '');
}

function orderTexts(a: string, b: string): number {
  const [as, bs] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let at = 0; at < Math.min(as.length, bs.length); at++) {
    const [x, y] = [as[at] ?? '', bs[at] ?? ''];
    if (x === y) continue;
    if (DIGITS.test(x) && DIGITS.test(y) && x.length !== y.length) return x.length - y.length;
    return x < y ? -1 : 1;
  }
  return as.length - bs.length;
}

/** What Java writes for a double: `100.0`, `1.28E8`. Numbers that Lambda tells in its reports are shown so. */
export function doubleText(value: number): string {
  if (value === 0) return '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent.replace('+', '')}`;
}
