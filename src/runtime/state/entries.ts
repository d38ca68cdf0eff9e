import type { Collection } from './index.js';

const LENGTHS_BYTES = 8;

/**
 * Entries out of the buffer that a native range returns: for each, the lengths of key and value (u32 little endian), key, value.
 * Byte values are copies, since a slice would keep the whole buffer and could be changed through its neighbours.
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
      : collection.decode(new Uint8Array(buffer.subarray(valueAt, end)));
    entries.push([key, value]);
    at = end;
  }
  return entries;
}
