/**
 * Scalars as text: what stands in XML elements, query parameters, headers and path labels. Readers and writers are made once per use of
 * a shape. In memory a timestamp is a `Date`, a blob a `Uint8Array`, a number a `number`, also a long beyond 2^53, which loses digits.
 */
import type { FractionalSeconds, ServiceModel, Shape, ShapeRef, TimestampFormat } from '../model.js';
import type { Refuse } from './malformed.js';

export type TextReader = (text: string) => unknown;
export type TextWriter = (value: unknown) => string;

const INTEGER_BITS: Readonly<Partial<Record<Shape['type'], number>>> = { byte: 8, short: 16, integer: 32, long: 64 };

/** The shape that a reference names. A table that names a missing shape is a broken build, not a client's fault. */
export function shapeOf(model: ServiceModel, ref: ShapeRef): Shape {
  const shape = model.shapes[ref.shape];
  if (!shape) throw new Error(`The table of ${model.service} has no shape ${ref.shape}.`);
  return shape;
}

export function isComplex(shape: Shape): boolean {
  return shape.type === 'structure' || shape.type === 'list' || shape.type === 'map';
}

/** `name` is the wire name that errors tell; `format` holds where neither member nor shape says one. */
export function textReader(model: ServiceModel, ref: ShapeRef, name: string, format: TimestampFormat, fail: Refuse): TextReader {
  const shape = shapeOf(model, ref);
  switch (shape.type) {
    case 'byte':
    case 'short':
    case 'integer':
    case 'long': {
      const bits = INTEGER_BITS[shape.type] ?? 64;
      return (text) => readInteger(text, bits) ?? fail('number', name, text);
    }
    case 'biginteger':
      return (text) => readInteger(text, Number.POSITIVE_INFINITY) ?? fail('number', name, text);
    case 'float':
    case 'double':
      return (text) => readFloat(text) ?? fail('number', name, text);
    case 'bigdecimal':
      return (text) => (DECIMAL.test(text.trim()) ? text.trim() : fail('number', name, text));
    case 'boolean':
      return (text) => readBoolean(text) ?? fail('boolean', name, text);
    case 'timestamp': {
      const own = ref.timestampFormat ?? shape.timestampFormat ?? format;
      return (text) => readTimestamp(text, own) ?? fail('timestamp', name, text);
    }
    case 'blob':
      return (text) => readBase64(text) ?? fail('blob', name, text);
    default:
      return (text) => text;
  }
}

/** `fraction` says when ISO 8601 timestamps show milliseconds: always, never, as `.000` (zero), or (absent) when there are any. */
export function textWriter(
  model: ServiceModel,
  ref: ShapeRef,
  format: TimestampFormat,
  fraction?: FractionalSeconds,
): TextWriter {
  const shape = shapeOf(model, ref);
  if (shape.type === 'timestamp') {
    const own = ref.timestampFormat ?? shape.timestampFormat ?? format;
    return (value) => writeTimestamp(value, own, fraction);
  }
  if (shape.type === 'blob') return writeBase64;
  return String;
}

/** Undefined when `text` is no integer, or none of so many bits. */
function readInteger(text: string, bits: number): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?\d{1,400}$/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  const limit = 2 ** (bits - 1);
  // Adding zero makes a plain zero of -0.
  if (Number.isSafeInteger(value) || bits === Number.POSITIVE_INFINITY)
    return value >= -limit && value < limit ? value + 0 : undefined;
  const exact = BigInt(trimmed.startsWith('+') ? trimmed.slice(1) : trimmed);
  return exact === BigInt.asIntN(bits, exact) ? value : undefined;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,9})?$/;

export function readFloat(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === 'NaN') return Number.NaN;
  if (trimmed === 'Infinity') return Number.POSITIVE_INFINITY;
  if (trimmed === '-Infinity') return Number.NEGATIVE_INFINITY;
  return DECIMAL.test(trimmed) ? Number(trimmed) : undefined;
}

/** AWS's older services take any case (a guess from clients that send Python's `True` and are served). */
function readBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export function readBase64(text: string): Uint8Array | undefined {
  const bare = /\s/.test(text) ? text.replace(/\s+/g, '') : text;
  return bare.length % 4 === 0 && BASE64.test(bare) ? Buffer.from(bare, 'base64') : undefined;
}

/** A blob may also be given as a string, which stands for its UTF-8 bytes. */
export function writeBase64(value: unknown): string {
  if (typeof value === 'string') return Buffer.from(value).toString('base64');
  const bytes = value as Uint8Array;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

const ISO_8601 = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|z|[+-]\d\d:?\d\d)?)?$/;
const RFC_822 =
  /^(?:[A-Za-z]{3}, ?)?(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4}) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? (?:GMT|UTC|Z|[+-]0000)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The range of a Date in milliseconds (ECMA-262, time values). */
const DATE_RANGE_MS = 8.64e15;

/** Dates are taken in the format that the model names; AWS's parsers also take an ISO 8601 date without a time, or without a zone. */
export function readTimestamp(text: string, format: TimestampFormat): Date | undefined {
  const trimmed = text.trim();
  const ms = format === 'unixTimestamp' ? epochMs(trimmed) : format === 'rfc822' ? rfc822Ms(trimmed) : iso8601Ms(trimmed);
  return ms === undefined || !(Math.abs(ms) <= DATE_RANGE_MS) ? undefined : new Date(ms);
}

function epochMs(text: string): number | undefined {
  return DECIMAL.test(text) ? Math.round(Number(text) * 1000) : undefined;
}

function iso8601Ms(text: string): number | undefined {
  const part = ISO_8601.exec(text);
  if (!part) return undefined;
  const day = utcMs(part[1], Number(part[2]) - 1, part[3], part[4], part[5], part[6], part[7]);
  if (day === undefined) return undefined;
  const zone = part[8];
  if (!zone || zone === 'Z' || zone === 'z') return day;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return undefined;
  return day - (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function rfc822Ms(text: string): number | undefined {
  const part = RFC_822.exec(text);
  if (!part) return undefined;
  return utcMs(part[3], MONTHS.indexOf((part[2] ?? '').toLowerCase()), part[1], part[4], part[5], part[6], part[7]);
}

/** Undefined when a part is out of its range, e.g. the 30th of February. A second of 60 is the next minute's first. */
function utcMs(
  year?: string,
  month = -1,
  day?: string,
  hour = '0',
  minute = '0',
  second = '0',
  fraction = '0',
): number | undefined {
  if (month < 0 || month > 11 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const date = new Date(Date.UTC(2000, month, 1));
  date.setUTCFullYear(Number(year), month, Number(day));
  if (date.getUTCMonth() !== month || date.getUTCDate() !== Number(day)) return undefined;
  const ms = Number(`0.${fraction}`) * 1000;
  return date.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.trunc(ms);
}

/** `value` is a Date, or a number of seconds since 1970. */
export function writeTimestamp(value: unknown, format: TimestampFormat, fraction?: FractionalSeconds): string {
  const date = value instanceof Date ? value : new Date(Number(value) * 1000);
  if (Number.isNaN(date.getTime())) return '';
  if (format === 'rfc822') return date.toUTCString();
  if (format === 'unixTimestamp') return String(date.getTime() / 1000);
  if (fraction === 'zero') return wholeSecond(date);
  const iso = date.toISOString();
  if (fraction === 'always') return iso;
  return fraction === 'never' || iso.endsWith('.000Z') ? `${iso.slice(0, -5)}Z` : iso;
}

let lastSecond = Number.NaN;
let lastText = '';

/** The rows of a listing were often written in the same second. */
function wholeSecond(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  if (second !== lastSecond) {
    lastText = `${date.toISOString().slice(0, -4)}000Z`;
    lastSecond = second;
  }
  return lastText;
}
