/**
 * All that a launch has started, whatever it forked and wherever that went. Processes stay in the launch's group unless they leave it; those are found
 * in `/proc` by a variable of their environment that only this launch has. On systems without `/proc` there is the group alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { sleep } from '../../../../runtime/monotonic.js';

/** How often the walk is repeated while there is somebody who forks as fast as he is killed. */
const MAX_ROUNDS = 50;
const ROUND_MS = 2;
const PAGE_BYTES = 4096;

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

/** Processes whose environment has one of the marks (`NAME=value`, each up to its end or as the beginning of a value that ends with a slash). */
export function marked(marks: readonly string[]): number[] {
  const found: number[] = [];
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return found;
  }
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    const pid = Number(name);
    if (pid === process.pid) continue;
    try {
      const environ = `\0${readFileSync(`/proc/${name}/environ`, 'latin1')}`;
      if (marks.some((mark) => environ.includes(`\0${mark}`)) && !isZombie(name)) found.push(pid);
    } catch {
      // It has ended, or is somebody else's.
    }
  }
  return found;
}

function isZombie(pid: string): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) === 'Z';
}

/** Kills the group and all that has the marks; resolves when there is nobody left. */
export async function killTree(group: number, marks: readonly string[]): Promise<void> {
  signal(-group, 'SIGKILL');
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const left = marked(marks);
    if (left.length === 0) return;
    for (const pid of left) signal(pid, 'SIGKILL');
    await sleep(ROUND_MS);
  }
}

export function terminateTree(group: number): void {
  signal(-group, 'SIGTERM');
}

/** The most memory that a process had at once, in bytes. */
export function peakOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** Bytes that a process has for itself: what it shares with others, its program above all, is not counted. */
export function privateMemoryOf(pid: number): number | undefined {
  try {
    const [, resident = '0', shared = '0'] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ');
    return (Number(resident) - Number(shared)) * PAGE_BYTES;
  } catch {
    return undefined;
  }
}
