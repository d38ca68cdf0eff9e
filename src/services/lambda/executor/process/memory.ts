/**
 * Holds processes to their function's memory. The system's own limits are no help: one on the address space breaks V8 and the JVM, and control groups are
 * for root alone. So what a process has for itself is looked at from time to time, and who has too much is killed.
 */
import { realTimeout } from '../../../../runtime/monotonic.js';
import { privateMemoryOf } from './tree.js';

/** How often it is looked at, in milliseconds. */
const INTERVAL_MS = 50;
const BYTES_PER_MB = 1024 * 1024;

interface Watched {
  readonly pid: number;
  readonly limit: number;
  readonly exceed: () => void;
  isExceeded: boolean;
}

/** One timer looks at all of them. */
const watched = new Set<Watched>();
let isLooking = false;

function look(): void {
  isLooking = false;
  for (const each of watched) {
    if ((privateMemoryOf(each.pid) ?? 0) <= each.limit) continue;
    each.isExceeded = true;
    watched.delete(each);
    each.exceed();
  }
  lookSoon();
}

function lookSoon(): void {
  if (isLooking || watched.size === 0) return;
  isLooking = true;
  realTimeout(look, INTERVAL_MS);
}

/** Calls `exceed` once when the process has more than `limitMb` for itself. Where the system does not tell, it never does. */
export function watchMemory(
  pid: number | undefined,
  limitMb: number,
  exceed: () => void,
): { stop(): void; isExceeded(): boolean } {
  if (pid === undefined || process.platform !== 'linux') return { stop: () => {}, isExceeded: () => false };
  const each: Watched = { pid, limit: limitMb * BYTES_PER_MB, exceed, isExceeded: false };
  watched.add(each);
  lookSoon();
  return { stop: () => void watched.delete(each), isExceeded: () => each.isExceeded };
}
