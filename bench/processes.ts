/**
 * What the kernel says about a process and all that it has started: memory and CPU time, read from /proc. A target may be a shell, a
 * Python server and a Java machine behind it, and its cost is that of all of them.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Linux counts the CPU time of processes in these (USER_HZ is 100 on every platform that Node.js runs on). */
const TICK_US = 10_000;
const BYTES_PER_KIB = 1024;

/** The fields of /proc/PID/stat behind the name, which may hold spaces and brackets itself: the first of them is field 3 of proc(5). */
export function statFields(text: string): string[] {
  return text.slice(text.lastIndexOf(') ') + 2).split(' ');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return undefined;
  }
}

/** Throws one clear line where the figures can't be had. */
export function requireProc(): void {
  if (!existsSync('/proc/self/stat')) throw new Error('The benchmarks read memory and CPU time from /proc, so they need Linux.');
}

/** The process itself and all its descendants. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    if (stat === undefined) continue;
    const parent = Number(statFields(stat)[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (let n = 0; n < found.length; n += 1) found.push(...(children.get(found[n] as number) ?? []));
  return found.filter((pid) => existsSync(`/proc/${pid}`));
}

/** CPU time so far in microseconds, user and system, of the processes and of those that they have started and seen end. */
export function cpuMicroseconds(pids: readonly number[]): number {
  let ticks = 0;
  for (const pid of pids) {
    const stat = read(`/proc/${pid}/stat`);
    if (stat === undefined) continue;
    const fields = statFields(stat);
    for (const field of [11, 12, 13, 14]) ticks += Number(fields[field]);
  }
  return ticks * TICK_US;
}

function statusBytes(pids: readonly number[], field: 'VmRSS' | 'VmHWM'): number {
  let kib = 0;
  for (const pid of pids)
    kib += Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? 0);
  return kib * BYTES_PER_KIB;
}

/** Resident bytes now, summed over the processes: pages that several of them share count several times. */
export function residentBytes(pids: readonly number[]): number {
  return statusBytes(pids, 'VmRSS');
}

/** As `residentBytes`, but with each shared page divided among the processes that share it, whoever they are. */
export function proportionalBytes(pids: readonly number[]): number {
  let kib = 0;
  for (const pid of pids) kib += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
  return kib * BYTES_PER_KIB;
}

/** The most that has been resident since `resetPeak`, each process's own peak summed. */
export function peakBytes(pids: readonly number[]): number {
  return statusBytes(pids, 'VmHWM');
}

/** Lets the kernel's peaks begin again at what is resident now: "5" is the word for it in proc(5). */
export function resetPeak(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
    } catch {
      // It has ended meanwhile.
    }
  }
}
