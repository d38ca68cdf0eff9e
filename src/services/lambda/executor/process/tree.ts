/**
 * All that a launch has started, whatever it forked and wherever that went. Processes stay in the launch's group unless they leave it; those are found
 * in `/proc` by a variable of their environment that only this launch has. On systems without `/proc` there is the group alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { sleep } from '../../../../runtime/monotonic.js';

/** How often the walk is repeated while there is somebody who forks as fast as he is killed. */
const MAX_ROUNDS = 100;
/** Where somebody had left the group, so many walks in a row must find nobody: who is about to become another program has no environment for a moment. */
const SURE_ROUNDS = 3;
const ROUND_MS = 2;
const PAGE_BYTES = 4096;

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

/** Each process with its environment, `\0NAME=value\\0NAME=value…`; those of other users are left out, and so is this one. */
function environments(): (readonly [pid: number, environ: string])[] {
  const found: (readonly [number, string])[] = [];
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return found;
  }
  for (const name of names) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    try {
      found.push([Number(name), `\0${readFileSync(`/proc/${name}/environ`, 'latin1')}`]);
    } catch {
      // It has ended, or is somebody else's.
    }
  }
  return found;
}

const withMarks = (all: ReturnType<typeof environments>, marks: readonly string[]): number[] =>
  all.filter(([pid, environ]) => marks.some((mark) => environ.includes(`\0${mark}`)) && !isZombie(pid)).map(([pid]) => pid);

/** Processes whose environment has one of the marks (`NAME=value`, or the beginning of it). */
export function marked(marks: readonly string[]): number[] {
  return withMarks(environments(), marks);
}

/** As `marked`, by one walk for all who ask in the same turn of the loop, since many environments may end at once. */
let asked: (() => void)[] = [];
let seen: ReturnType<typeof environments> = [];
async function markedSoon(marks: readonly string[]): Promise<number[]> {
  await new Promise<void>((resolve) => {
    asked.push(resolve);
    if (asked.length > 1) return;
    setImmediate(() => {
      const run = asked;
      asked = [];
      seen = environments();
      for (const each of run) each();
    });
  });
  return withMarks(seen, marks);
}

function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) === 'Z';
  } catch {
    return true;
  }
}

/** Kills the group and all that has the marks; resolves when there is nobody left. */
export async function killTree(group: number, marks: readonly string[]): Promise<void> {
  signal(-group, 'SIGKILL');
  let empty = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const left = await markedSoon(marks);
    empty = left.length === 0 ? empty + 1 : 0;
    // What the group's own signal reached is still there for the first walk, most often.
    if (empty >= SURE_ROUNDS || (empty === 1 && round === 0)) return;
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
