/** The checksums that S3 speaks, of a body larger than the processor's caches, beside the plain copy of that memory. */
import { native } from '../../../native/index.js';
import type { Subject } from '../subject.js';

const MIB = 1024 * 1024;
const LARGE = 64 * MIB;
const SMALL = 1024;
const ALGORITHMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256', 'MD5'];

export const checksums: Subject = {
  name: 'checksums',
  open: () => {
    const { checksum } = native();
    const [large, copy] = [Buffer.alloc(LARGE), Buffer.alloc(LARGE)];
    // Equal bytes would be no test of a table that lies in the cache.
    for (let at = 0; at < LARGE; at += 4) large.writeUInt32LE((at * 2_654_435_761) % 2 ** 32, at);
    const small = large.subarray(MIB, MIB + SMALL);
    return {
      cases: [
        { name: 'memory copy of 64 MiB', bytes: LARGE, run: () => large.copy(copy) },
        ...ALGORITHMS.map((name) => ({ name: `${name} of 64 MiB`, bytes: LARGE, run: () => checksum(name, large) })),
        ...['CRC32', 'MD5'].map((name) => ({ name: `${name} of 1 KiB`, bytes: SMALL, run: () => checksum(name, small) })),
      ],
    };
  },
};
