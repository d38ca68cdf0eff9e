/** What lies in the folder of the emulator: bodies of objects are files, and there must be exactly those that something holds. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pause } from '../emulator-process.js';
import type { BodyFile } from './objects.js';

/** Files go after the commit that lets go of them, swept in the background: for so long they may still lie there. */
export const SWEEP_MS = 10_000;
const RETRY_MS = 50;

/** Sizes of all files of bodies, in order. With persistence they lie below `blobs`, without in a folder of the process. */
function bodyFiles(folder: string): { readonly sizes: number[]; readonly unfinished: string[] } {
  const sizes: number[] = [];
  const unfinished: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|\/)(blobs|ruststack-s3-[^/]*)\//.test(name) || path.basename(name) === 'lock') continue;
    // It may go between being named and being looked at.
    const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (stat?.isFile() !== true) continue;
    if (name.endsWith('.part')) unfinished.push(name);
    else sizes.push(stat.size);
  }
  return { sizes: sizes.sort((a, b) => a - b), unfinished };
}

/** Waits for the sweep, then says how the folder differs from what the held bodies need. */
export async function fileFaults(folder: string, held: readonly BodyFile[], sweepMs: number): Promise<string[]> {
  const expected = [...new Map(held.map(({ name, size }) => [name, size])).values()].sort((a, b) => a - b);
  const deadline = performance.now() + sweepMs;
  for (;;) {
    const { sizes, unfinished } = bodyFiles(folder);
    if (unfinished.length === 0 && sizes.join() === expected.join()) return [];
    if (performance.now() > deadline) {
      const told = unfinished.length > 0 ? [`unfinished files lie there: ${unfinished.slice(0, 3).join(', ')}`] : [];
      return [
        ...told,
        `${sizes.length} body files of ${sum(sizes)} bytes lie there, ${expected.length} of ${sum(expected)} are held`,
      ];
    }
    await pause(RETRY_MS);
  }
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
