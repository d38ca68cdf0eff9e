/**
 * JSON bodies against the model: readers check a parsed value and make it the in-memory one, writers make JSON text. Each is a closure
 * compiled once for a use of a shape, so that a request costs no look-ups in the table. Shared by aws-json and rest-json.
 */
import { serviceError } from '../errors.js';
import type { ServiceModel, Shape, ShapeRef } from '../model.js';
import { base64Error, type JsonType, jsonTypeError } from './json-errors.js';
import { MAX_NESTING, tooDeep } from './nesting.js';
import { readFloat, readTimestamp, shapeOf, writeBase64, writeTimestamp } from './text.js';

type Members = Record<string, unknown>;
export type JsonReader = (value: unknown, depth: number) => unknown;
export type JsonWriter = (value: unknown) => string;
/** The name that a member has on the wire. */
export type MemberNames = (ref: ShapeRef, key: string) => string;

/** aws-json knows no other names; rest-json takes the model's `locationName`. */
export const OWN_NAMES: MemberNames = (_, key) => key;
export const LOCATION_NAMES: MemberNames = (ref, key) => ref.locationName ?? key;

const INTEGER_LIMITS = { byte: 2 ** 7, short: 2 ** 15, integer: 2 ** 31, long: 2 ** 63 };

/** Compiles readers for one model. A fault is a `SerializationException` in the words of the service's parser. */
export class JsonReaders {
  readonly #structures = new Map<string, JsonReader>();
  readonly #tokens: boolean;

  constructor(
    readonly model: ServiceModel,
    readonly nameOf: MemberNames,
  ) {
    this.#tokens = model.metadata.wire?.jsonParser === 'tokens';
  }

  /** Reads a structure's members. `only` says which of them stand in the body. */
  structure(name: string, only?: (ref: ShapeRef) => boolean): JsonReader {
    const known = only ? undefined : this.#structures.get(name);
    if (known) return known;
    const members = new Map<string, { key: string; read: JsonReader }>();
    const fail = this.#fail('Structure');
    const reader: JsonReader = (value, depth) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(value);
      if (depth > MAX_NESTING) throw tooDeep();
      const target: Members = {};
      const source = value as Members;
      for (const name in source) {
        const member = members.get(name);
        if (member === undefined) continue;
        const item = source[name];
        if (item !== null) target[member.key] = member.read(item, depth + 1);
      }
      return target;
    };
    if (!only) this.#structures.set(name, reader);
    for (const [key, ref] of Object.entries(this.model.shapes[name]?.members ?? {})) {
      if (!only || only(ref)) members.set(this.nameOf(ref, key), { key, read: this.value(ref) });
    }
    return reader;
  }

  value(ref: ShapeRef): JsonReader {
    const shape = shapeOf(this.model, ref);
    if (shape.document) return readDocument;
    switch (shape.type) {
      case 'structure':
        return this.structure(ref.shape);
      case 'list':
        return this.#list(shape);
      case 'map':
        return this.#map(shape);
      default:
        return this.#scalar(ref, shape);
    }
  }

  #list(shape: Shape): JsonReader {
    const fail = this.#fail('List');
    const member = shape.member ?? { shape: 'String' };
    let read: JsonReader | undefined;
    return (value, depth) => {
      if (!Array.isArray(value)) return fail(value);
      if (depth > MAX_NESTING) throw tooDeep();
      read ??= this.value(member);
      const list = new Array<unknown>(value.length);
      for (let i = 0; i < value.length; i++) list[i] = value[i] === null ? null : read(value[i], depth + 1);
      return list;
    };
  }

  #map(shape: Shape): JsonReader {
    const fail = this.#fail('Map');
    const member = shape.value ?? { shape: 'String' };
    let read: JsonReader | undefined;
    return (value, depth) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(value);
      if (depth > MAX_NESTING) throw tooDeep();
      read ??= this.value(member);
      const map: Members = {};
      for (const [key, item] of Object.entries(value)) {
        if (item === null) continue;
        if (key === '__proto__') Object.defineProperty(map, key, { value: read(item, depth + 1), ...PLAIN_PROPERTY });
        else map[key] = read(item, depth + 1);
      }
      return map;
    };
  }

  #scalar(ref: ShapeRef, shape: Shape): JsonReader {
    switch (shape.type) {
      case 'boolean': {
        const fail = this.#fail('Boolean');
        return (value) => (typeof value === 'boolean' ? value : fail(value));
      }
      case 'byte':
      case 'short':
      case 'integer':
      case 'long':
        return integerReader(INTEGER_LIMITS[shape.type], this.#fail(javaName(shape)));
      case 'biginteger':
      case 'bigdecimal':
      case 'float':
      case 'double': {
        const fail = this.#fail(javaName(shape));
        return (value) =>
          typeof value === 'number' ? value : ((typeof value === 'string' ? readSpecialFloat(value) : undefined) ?? fail(value));
      }
      case 'timestamp':
        return timestampReader(ref, shape, this.#fail('Date'));
      case 'blob':
        return this.#blob();
      default: {
        const fail = this.#fail('String');
        return (value) => (typeof value === 'string' ? value : fail(value));
      }
    }
  }

  #blob(): JsonReader {
    const fail = this.#fail('Blob');
    return (value) => {
      if (typeof value !== 'string') return fail(value);
      const fault = base64Error(value, this.#tokens);
      if (fault !== undefined) throw malformed(fault);
      return Buffer.from(value, 'base64');
    };
  }

  #fail(expected: JsonType): (value: unknown) => never {
    const tokens = this.#tokens;
    return (value) => {
      throw malformed(jsonTypeError(value, expected, tokens));
    };
  }
}

const PLAIN_PROPERTY = { enumerable: true, configurable: true, writable: true };

function malformed(message: string) {
  return serviceError({ code: 'SerializationException', message });
}

function javaName({ type }: Shape): JsonType {
  if (type === 'bigdecimal') return 'BigDecimal';
  if (type === 'biginteger') return 'BigInteger';
  return (type.charAt(0).toUpperCase() + type.slice(1)) as JsonType;
}

/** Fractions are cut off and too large numbers clamped, as Java's number classes do in AWS's parsers. */
function integerReader(limit: number, fail: (value: unknown) => never): JsonReader {
  return (value) => {
    if (typeof value !== 'number') return fail(value);
    return Math.min(limit - 1, Math.max(-limit, Math.trunc(value)));
  };
}

function readSpecialFloat(text: string): number | undefined {
  return text === 'NaN' || text === 'Infinity' || text === '-Infinity' ? readFloat(text) : undefined;
}

/** Times are numbers of seconds unless the model says else; services also take a date's text there. */
function timestampReader(ref: ShapeRef, shape: Shape, fail: (value: unknown) => never): JsonReader {
  const format = ref.timestampFormat ?? shape.timestampFormat ?? 'unixTimestamp';
  return (value) => {
    if (typeof value === 'number') {
      const date = new Date(Math.round(value * 1000));
      return Number.isNaN(date.getTime()) ? fail(value) : date;
    }
    if (typeof value !== 'string') return fail(value);
    return readTimestamp(value, format) ?? readTimestamp(value, 'iso8601') ?? fail(value);
  };
}

/** A document is kept as parsed; only its depth is bounded, since whoever walks it later will recurse. */
function readDocument(value: unknown, depth: number): unknown {
  let level: unknown[] = [value];
  for (let at = depth; level.length > 0; at++) {
    if (at > MAX_NESTING) throw tooDeep();
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return value;
}

/** Compiles writers for one model. Members that are undefined or null are left out, unknown ones too. */
export class JsonWriters {
  readonly #structures = new Map<string, JsonWriter>();

  constructor(
    readonly model: ServiceModel,
    readonly nameOf: MemberNames,
  ) {}

  structure(name: string, only?: (ref: ShapeRef) => boolean): JsonWriter {
    const known = only ? undefined : this.#structures.get(name);
    if (known) return known;
    const members: { key: string; label: string; write: JsonWriter }[] = [];
    const writer: JsonWriter = (value) => {
      const source = value as Members;
      let text = '';
      for (let i = 0; i < members.length; i++) {
        const member = members[i] as (typeof members)[number];
        const item = source[member.key];
        if (item !== undefined && item !== null) text += (text === '' ? '{' : ',') + member.label + member.write(item);
      }
      return text === '' ? '{}' : `${text}}`;
    };
    if (!only) this.#structures.set(name, writer);
    for (const [key, ref] of Object.entries(this.model.shapes[name]?.members ?? {})) {
      if (!only || only(ref)) members.push({ key, label: `${JSON.stringify(this.nameOf(ref, key))}:`, write: this.value(ref) });
    }
    return writer;
  }

  value(ref: ShapeRef): JsonWriter {
    const shape = shapeOf(this.model, ref);
    if (shape.document) return (value) => JSON.stringify(value) ?? 'null';
    switch (shape.type) {
      case 'structure':
        return this.structure(ref.shape);
      case 'list':
        return this.#list(shape);
      case 'map':
        return this.#map(shape);
      case 'boolean':
        return (value) => (value ? 'true' : 'false');
      case 'byte':
      case 'short':
      case 'integer':
      case 'long':
      case 'biginteger':
        return String;
      case 'float':
      case 'double':
        return (value) => (Number.isFinite(value) ? String(value) : `"${String(value)}"`);
      case 'bigdecimal':
        return String;
      case 'timestamp':
        return timestampWriter(ref, shape);
      case 'blob':
        return (value) => `"${writeBase64(value)}"`;
      default:
        return (value) => JSON.stringify(String(value));
    }
  }

  #list(shape: Shape): JsonWriter {
    const member = shape.member ?? { shape: 'String' };
    let write: JsonWriter | undefined;
    return (value) => {
      const list = value as unknown[];
      write ??= this.value(member);
      let text = '[';
      for (let i = 0; i < list.length; i++) {
        const item = list[i];
        if (i > 0) text += ',';
        text += item === null || item === undefined ? 'null' : write(item);
      }
      return `${text}]`;
    };
  }

  #map(shape: Shape): JsonWriter {
    const member = shape.value ?? { shape: 'String' };
    let write: JsonWriter | undefined;
    return (value) => {
      const map = value as Members;
      write ??= this.value(member);
      let text = '';
      for (const key of Object.keys(map)) {
        const item = map[key];
        if (item === undefined || item === null) continue;
        text += `${(text === '' ? '{' : ',') + JSON.stringify(key)}:${write(item)}`;
      }
      return text === '' ? '{}' : `${text}}`;
    };
  }
}

function timestampWriter(ref: ShapeRef, shape: Shape): JsonWriter {
  const format = ref.timestampFormat ?? shape.timestampFormat ?? 'unixTimestamp';
  if (format !== 'unixTimestamp') return (value) => `"${writeTimestamp(value, format)}"`;
  return (value) => String(value instanceof Date ? value.getTime() / 1000 : Number(value));
}
