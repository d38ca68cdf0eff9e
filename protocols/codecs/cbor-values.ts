/** CBOR bodies against the model, as json-values.ts does it for JSON: readers check parsed values, writers write them. */
import { serviceError } from '../errors.js';
import type { ServiceModel, Shape, ShapeRef } from '../model.js';
import { CborWriter } from './cbor.js';
import { shapeOf } from './text.js';

type Members = Record<string, unknown>;
type Reader = (value: unknown) => unknown;
type Write = (value: unknown, out: CborWriter) => void;
type Only = (ref: ShapeRef) => boolean;

/** Readers need no bound on depth of their own: what they walk was parsed within one. */
export class CborReaders {
  readonly #structures = new Map<string, Reader>();

  constructor(readonly model: ServiceModel) {}

  structure(name: string, only?: Only): Reader {
    const known = only ? undefined : this.#structures.get(name);
    if (known) return known;
    const members = new Map<string, Reader>();
    const reader: Reader = (value) => {
      const source = objectOf(value);
      const target: Members = {};
      for (const key in source) {
        const read = members.get(key);
        const item = source[key];
        if (read !== undefined && item !== null) target[key] = read(item);
      }
      return target;
    };
    if (!only) this.#structures.set(name, reader);
    for (const [key, ref] of Object.entries(this.model.shapes[name]?.members ?? {})) {
      if (!only || only(ref)) members.set(key, this.value(ref));
    }
    return reader;
  }

  value(ref: ShapeRef): Reader {
    const shape = shapeOf(this.model, ref);
    if (shape.document) return (value) => value;
    switch (shape.type) {
      case 'structure':
        return this.structure(ref.shape);
      case 'list':
        return this.#list(shape);
      case 'map':
        return this.#map(shape);
      case 'boolean':
        return (value) => (typeof value === 'boolean' ? value : mismatch(value, 'a boolean'));
      case 'byte':
      case 'short':
      case 'integer':
      case 'long':
      case 'biginteger':
        return readInteger;
      case 'float':
      case 'double':
        return (value) =>
          typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : mismatch(value, 'a number');
      case 'timestamp':
        return readTime;
      case 'blob':
        return (value) => (value instanceof Uint8Array ? value : mismatch(value, 'a byte string'));
      default:
        return (value) => (typeof value === 'string' ? value : mismatch(value, 'a text'));
    }
  }

  #list(shape: Shape): Reader {
    let read: Reader | undefined;
    return (value) => {
      if (!Array.isArray(value)) return mismatch(value, 'a list');
      read ??= this.value(shape.member ?? { shape: 'String' });
      const list = new Array<unknown>(value.length);
      for (let i = 0; i < value.length; i++) list[i] = value[i] === null ? null : read(value[i]);
      return list;
    };
  }

  #map(shape: Shape): Reader {
    let read: Reader | undefined;
    return (value) => {
      const source = objectOf(value);
      read ??= this.value(shape.value ?? { shape: 'String' });
      // The parsed map is the reader's own: changing it in place keeps keys like `__proto__` as they are.
      for (const key of Object.keys(source)) {
        if (source[key] === null) delete source[key];
        else if (key === '__proto__') Object.defineProperty(source, key, { value: read(source[key]) });
        else source[key] = read(source[key]);
      }
      return source;
    };
  }
}

function objectOf(value: unknown): Members {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!plain || value instanceof Uint8Array || value instanceof Date) return mismatch(value, 'a map');
  return value as Members;
}

/** Whole floats stand for integers, as clients may write numbers in any form. */
function readInteger(value: unknown): unknown {
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : mismatch(value, 'an integer');
}

function readTime(value: unknown): unknown {
  if (value instanceof Date) return value;
  const date = typeof value === 'number' ? new Date(Math.round(value * 1000)) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : mismatch(value, 'a time');
}

/** The wording is a guess: what AWS says to a wrong type in CBOR was not found published. */
function mismatch(value: unknown, expected: string): never {
  throw serviceError({ code: 'SerializationException', message: `Found ${nameOf(value)} where ${expected} was expected` });
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Uint8Array) return 'a byte string';
  if (value instanceof Date) return 'a time';
  if (typeof value === 'object') return value === null ? 'null' : 'a map';
  return typeof value === 'string' ? 'a text' : typeof value === 'boolean' ? 'a boolean' : 'a number';
}

export class CborWriters {
  readonly #structures = new Map<string, Write>();

  constructor(readonly model: ServiceModel) {}

  structure(name: string, only?: Only): Write {
    const known = only ? undefined : this.#structures.get(name);
    if (known) return known;
    const members: { key: string; label: Uint8Array; write: Write }[] = [];
    const writer: Write = (value, out) => {
      out.beginMap();
      writeMembers(members, value as Members, out);
      out.end();
    };
    if (!only) this.#structures.set(name, writer);
    for (const [key, ref] of Object.entries(this.model.shapes[name]?.members ?? {})) {
      if (!only || only(ref)) members.push({ key, label: encodedText(key), write: this.value(ref) });
    }
    return writer;
  }

  value(ref: ShapeRef): Write {
    const shape = shapeOf(this.model, ref);
    if (shape.document) return writeDocument;
    switch (shape.type) {
      case 'structure':
        return this.structure(ref.shape);
      case 'list':
        return this.#list(shape);
      case 'map':
        return this.#map(shape);
      default:
        return SCALARS[shape.type] ?? ((value, out) => out.text(String(value)));
    }
  }

  #list(shape: Shape): Write {
    let write: Write | undefined;
    return (value, out) => {
      const list = value as unknown[];
      write ??= this.value(shape.member ?? { shape: 'String' });
      out.beginArray(list.length);
      for (const item of list) {
        if (item === null || item === undefined) out.null();
        else write(item, out);
      }
    };
  }

  #map(shape: Shape): Write {
    let write: Write | undefined;
    return (value, out) => {
      write ??= this.value(shape.value ?? { shape: 'String' });
      out.beginMap();
      for (const [key, item] of Object.entries(value as Members)) {
        if (item === null || item === undefined) continue;
        out.text(key);
        write(item, out);
      }
      out.end();
    };
  }
}

const writeInteger: Write = (value, out) => out.integer(value as number | bigint);

const SCALARS: Readonly<Partial<Record<Shape['type'], Write>>> = {
  boolean: (value, out) => out.boolean(Boolean(value)),
  byte: writeInteger,
  short: writeInteger,
  integer: writeInteger,
  long: writeInteger,
  biginteger: writeInteger,
  float: (value, out) => out.float(Number(value)),
  double: (value, out) => out.double(Number(value)),
  timestamp: (value, out) => out.time(value instanceof Date ? value.getTime() : Number(value) * 1000),
  blob: (value, out) => out.bytes(typeof value === 'string' ? Buffer.from(value) : (value as Uint8Array)),
};

function writeMembers(members: { key: string; label: Uint8Array; write: Write }[], source: Members, out: CborWriter): void {
  for (const { key, label, write } of members) {
    const item = source[key];
    if (item === undefined || item === null) continue;
    out.raw(label);
    write(item, out);
  }
}

/** A value that no shape describes. */
export function writeDocument(value: unknown, out: CborWriter): void {
  if (typeof value === 'string') out.text(value);
  else if (typeof value === 'boolean') out.boolean(value);
  else if (typeof value === 'bigint' || Number.isSafeInteger(value)) out.integer(value as number | bigint);
  else if (typeof value === 'number') out.double(value);
  else if (value instanceof Uint8Array) out.bytes(value);
  else if (value instanceof Date) out.time(value.getTime());
  else if (Array.isArray(value)) {
    out.beginArray(value.length);
    for (const item of value) writeDocument(item, out);
  } else if (typeof value === 'object' && value !== null) {
    out.beginMap();
    for (const [key, item] of Object.entries(value)) {
      out.text(key);
      writeDocument(item, out);
    }
    out.end();
  } else out.null();
}

export function encodedText(text: string): Uint8Array {
  const out = new CborWriter();
  out.text(text);
  return out.finish();
}
