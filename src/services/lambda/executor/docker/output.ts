/**
 * What a container writes. The engine sends stdout and stderr on one connection, in frames: a byte for which of the two, three zeros, the length
 * in four bytes, and that much of it. Both go to the same sink in the order in which they came.
 */
import type { Duplex } from 'node:stream';
import type { OutputSink } from '../contract.js';

const HEAD_BYTES = 8;

/** Resolves when the container has closed both. */
export function follow(stream: Duplex, sink: OutputSink): Promise<void> {
  let pending: Buffer = Buffer.alloc(0);
  let left = 0;
  const take = async (chunk: Buffer): Promise<void> => {
    let rest = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    pending = Buffer.alloc(0);
    while (rest.length > 0) {
      if (left === 0) {
        if (rest.length < HEAD_BYTES) {
          pending = rest;
          return;
        }
        left = rest.readUInt32BE(4);
        rest = rest.subarray(HEAD_BYTES);
        continue;
      }
      const part = rest.subarray(0, left);
      left -= part.length;
      rest = rest.subarray(part.length);
      await sink(part);
    }
  };
  return (async () => {
    try {
      for await (const chunk of stream) await take(chunk as Buffer);
    } catch {
      // A connection that breaks ends what can be told of the output; how the container ended is asked for elsewhere.
    }
  })();
}
