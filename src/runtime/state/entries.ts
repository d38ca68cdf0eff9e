import type { Collection } from './index.js';

const LENGTHS_BYTES = 8;

/**
 * Entries out of the buffer that a native range returns: for each, the lengths of key and value (u32 little endian), key, value.
 * Byte values are parts of that buffer, which is this answer's own.
 */
export function decodeEntries<V>(collection: Collection<V>, buffer: Buffer): Array<[key: string, value: V]> {
  const entries: Array<[string, V]> = [];
  let at = 0;
  while (at < buffer.length) {
    const valueAt = at + LENGTHS_BYTES + buffer.readUInt32LE(at);
    const end = valueAt + buffer.readUInt32LE(at + 4);
    const key = buffer.toString('utf8', at + LENGTHS_BYTES, valueAt);
    const value = collection.decodeText
      ? collection.decodeText(buffer.toString('utf8', valueAt, end))
      : collection.decode(buffer.subarray(valueAt, end));
    entries.push([key, value]);
    at = end;
  }
  return entries;
}

/** Entries out of the array of keys and values, in turn, that a native range of JSON rows returns as text. */
export function parseEntries<V>(text: string): Array<[key: string, value: V]> {
  const flat = JSON.parse(text) as unknown[];
  const entries: Array<[string, V]> = [];
  for (let at = 0; at < flat.length; at += 2) entries.push([flat[at] as string, flat[at + 1] as V]);
  return entries;
}
