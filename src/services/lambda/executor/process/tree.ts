/**
 * All that a launch has started, whatever it forked and wherever that went. Processes stay in the launch's group unless they leave it; those are found
 * in `/proc` by a variable of their environment that only this launch has. On systems without `/proc` there is the group alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { sleep } from '../../../../runtime/monotonic.js';

/** How often the walk is repeated while there is somebody who forks as fast as he is killed. */
const MAX_ROUNDS = 100;
const ROUND_MS = 2;
const PAGE_BYTES = 4096;

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

interface Seen {
  readonly pid: number;
  /** `\0NAME=value\0NAME=value…` */
  readonly environ: string;
}

/** Threads of the kernel, which have no environment, and never will. */
const kernelThreads = new Set<number>();
const KERNEL_PARENT = 2;

/** Parent and state (`R`, `S`, `Z`…) of a process; nothing if it has ended. */
function statOf(pid: number): { readonly state: string; readonly parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** All processes of this user but this one. */
export function walk(): Seen[] {
  const found: Seen[] = [];
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return found;
  }
  for (const name of names) {
    const pid = Number(name);
    if (Number.isNaN(pid) || pid === process.pid || kernelThreads.has(pid)) continue;
    try {
      found.push({ pid, environ: `\0${readFileSync(`/proc/${name}/environ`, 'latin1')}` });
    } catch {
      // It has ended, or is somebody else's.
    }
  }
  return found;
}

const isMarked = ({ environ }: Seen, marks: readonly string[]): boolean => marks.some((mark) => environ.includes(`\0${mark}`));

/** Whether it is about to become another program: it has no environment for that moment, and may be anybody's. */
function isBetween({ pid, environ }: Seen): boolean {
  if (environ.length > 1) return false;
  const stat = statOf(pid);
  if (stat?.parent === KERNEL_PARENT || pid === KERNEL_PARENT) kernelThreads.add(pid);
  return stat !== undefined && stat.state !== 'Z' && !kernelThreads.has(pid);
}

const isAlive = ({ pid }: Seen): boolean => (statOf(pid)?.state ?? 'Z') !== 'Z';

/** Processes whose environment has one of the marks (`NAME=value`, or the beginning of it). */
export function marked(marks: readonly string[]): number[] {
  return walk()
    .filter((seen) => isMarked(seen, marks) && isAlive(seen))
    .map(({ pid }) => pid);
}

/** One walk for all who ask in the same turn of the loop, since many environments may end at once. */
let asked: ((seen: readonly Seen[]) => void)[] = [];
function walkSoon(): Promise<readonly Seen[]> {
  return new Promise((resolve) => {
    asked.push(resolve);
    if (asked.length > 1) return;
    setImmediate(() => {
      const run = asked;
      asked = [];
      const seen = walk();
      for (const each of run) each(seen);
    });
  });
}

/** Kills the group and all that has the marks; resolves when there is nobody left. */
export async function killTree(group: number, marks: readonly string[]): Promise<void> {
  signal(-group, 'SIGKILL');
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const seen = await walkSoon();
    const left = seen.filter((each) => isMarked(each, marks) && isAlive(each));
    if (left.length === 0 && !seen.some(isBetween)) return;
    for (const { pid } of left) signal(pid, 'SIGKILL');
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
