/**
 * What a detached server leaves behind so that `stop`, `status` and `logs` find it: a record and a log, named by port. A process is only ever
 * signalled if it is still the one that the record was written for, since a process id may be given to another program.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export interface ProcessRecord {
  readonly pid: number;
  /** When the process began, in the operating system's words; tells it from a later one with the same id. */
  readonly began: string | undefined;
  readonly endpoint: string;
}

/** The folder of records and logs: RUSTSTACK_HOME, else the user's state folder. */
export function recordFolder(): string {
  const { RUSTSTACK_HOME, XDG_STATE_HOME } = process.env;
  return RUSTSTACK_HOME || path.join(XDG_STATE_HOME || path.join(homedir(), '.local', 'state'), 'ruststack');
}

export const logFile = (port: number): string => path.join(recordFolder(), `${port}.log`);
const recordFile = (port: number): string => path.join(recordFolder(), `${port}.pid`);

export function writeRecord(port: number, record: ProcessRecord): void {
  mkdirSync(recordFolder(), { recursive: true });
  writeFileSync(recordFile(port), `${JSON.stringify(record)}\n`);
}

export function readRecord(port: number): ProcessRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(recordFile(port), 'utf8')) as ProcessRecord;
    return Number.isInteger(record.pid) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the record, but only if it is still the one of process `pid`. */
export function removeRecord(port: number, pid: number): void {
  if (readRecord(port)?.pid === pid) rmSync(recordFile(port), { force: true });
}

/** Whether the process of the record still runs. */
export function isAlive(record: ProcessRecord): boolean {
  try {
    process.kill(record.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' && beganAt(record.pid) === record.began;
  }
  return beganAt(record.pid) === record.began;
}

/** Field 22 of /proc/<pid>/stat (clock ticks since boot) on Linux, `ps` elsewhere; undefined where neither tells. */
export function beganAt(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [state, start] = [fields[0], fields[19]];
      return state === 'Z' ? undefined : start;
    }
    if (process.platform !== 'win32')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    // Gone, or not to be asked.
  }
  return undefined;
}
