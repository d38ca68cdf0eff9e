import type { Collection } from './index.js';

/** Rows that are JSON: plain data without `undefined` in arrays, dates or bytes. */
export function jsonCollection<V>(service: string, kind: string): Collection<V> {
  return {
    service,
    kind,
    encode: JSON.stringify,
    decode: (bytes) => JSON.parse(textOf(bytes)) as V,
    decodeText: JSON.parse,
    json: true,
  };
}

export function textCollection(service: string, kind: string): Collection<string> {
  return { service, kind, encode: (text) => text, decode: textOf, decodeText: (text) => text };
}

export function bytesCollection(service: string, kind: string): Collection<Uint8Array> {
  return { service, kind, encode: (bytes) => bytes, decode: (bytes) => bytes };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
