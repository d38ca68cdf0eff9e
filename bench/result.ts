/**
 * The format of a result file: what was measured, where, and with what. Written as JSON below `bench/results/`; the tables and plots of
 * the README are made from these files and from nothing else.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './launcher.js';

const FORMAT = 1;
/** Here lie the results that the README shows; those of shortened runs lie below it in `partial`, which is not committed. */
export const RESULTS = path.join(ROOT, 'bench/results');
const BYTES_PER_GIB = 1024 ** 3;

/** One round's figures; a row gives the median of its rounds, and their spread is the noise that a comparison takes into account. */
export interface Sample {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  /** CPU time of all processes of the target, microseconds a request. */
  readonly cpuUsPerRequest: number;
  /** Answers of another status than 2xx, and broken connections. */
  readonly errors: number;
}

/** Where a row comes from that is older than the file's head. */
export interface Origin {
  readonly date: string;
  readonly commit: string;
  readonly dirty?: boolean;
  /** The target's. */
  readonly version?: string;
}

interface RowHead {
  readonly workload: string;
  readonly target: string;
  /** Absent where the file's head says it. */
  readonly measured?: Origin;
  /** Why there are no figures: '<status> <code>: message' of the target's answer, or what kept it from answering. */
  readonly error?: string;
}

export interface LoadRow extends RowHead, Partial<Omit<Sample, 'requests'>> {
  readonly suite: 'load';
  /** Of the closed loop, or of the open one that shares its rate among them. */
  readonly connections?: number;
  /** Requests a second of the open loop. */
  readonly rate?: number;
  /** 'wrk 4.1.0', 'oha 1.9.0', 'autocannon 9.0.0' or 'stream' for our own client of large bodies. */
  readonly generator?: string;
  /** Of a bare uWebSockets.js server that answers as many bytes, measured in turns with the target. */
  readonly ceilingPerSecond?: number;
  readonly ceilingCpuUsPerRequest?: number;
  readonly ceilingP99Ms?: number;
  /** perSecond / ceilingPerSecond. */
  readonly share?: number;
  /** ceilingCpuUsPerRequest / cpuUsPerRequest: what the share would be if the target's CPU time were all that counts. */
  readonly shareByCpu?: number;
  /** Bytes of the body that one request moves, where throughput in MiB/s says more than requests a second. */
  readonly bytesPerRequest?: number;
  /** The most that the target's processes had resident during the workload. */
  readonly rssPeakMiB?: number;
  /** What they had resident before it. */
  readonly rssBeforeMiB?: number;
  readonly rounds?: readonly Sample[];
  readonly ceilingRounds?: readonly Sample[];
}

export interface StartRow extends RowHead {
  readonly suite: 'start';
  readonly unit?: 'ms' | 'MiB' | 'bytes' | 'per second';
  readonly value?: number;
  /** The same figure of a bare Node.js + uWebSockets.js server, where there is one. */
  readonly bare?: number;
  readonly rounds?: readonly number[];
}

export interface MicroRow extends RowHead {
  readonly suite: 'micro';
  /** `workload` names the subject ('sigv4'), this the case within it ('verify a header signature'). */
  readonly case: string;
  /** The median of the samples. */
  readonly nsPerOperation?: number;
  /** Half of the 95 % confidence interval, per cent of the mean. */
  readonly marginPercent?: number;
  readonly samples?: number;
  /** Where an operation moves bytes. */
  readonly gigabytesPerSecond?: number;
}

export interface StateRow extends RowHead {
  readonly suite: 'state';
  /** What was measured: 'restore, of which 1,000 have changed'. */
  readonly case: string;
  readonly unit?: 'ms' | 'MiB' | 'per second';
  readonly value?: number;
  /** The same figure of what it is compared with, measured in turns with it, and what that is. */
  readonly beside?: number;
  readonly besideWhat?: string;
  readonly cpuUsPerRequest?: number;
  readonly rounds?: readonly number[];
}

export interface MemoryRow extends RowHead {
  readonly suite: 'memory';
  readonly title: string;
  readonly unit?: 'MiB' | 'bytes';
  /** The growth of resident memory over the workload, or what each of many things adds to it. */
  readonly value?: number;
  /** What was resident before. */
  readonly beforeMiB?: number;
  /** The workload's own speed, for what it says of the samples' time. */
  readonly seconds?: number;
  /** Seconds since the workload's begin, and MiB resident above what was before it. */
  readonly samples?: ReadonlyArray<readonly [seconds: number, mib: number]>;
}

export interface LambdaRow extends RowHead {
  readonly suite: 'lambda';
  /** What was measured: 'Python, a new interpreter'. */
  readonly case: string;
  readonly unit?: 'ms' | 's' | 'MiB';
  readonly value?: number;
  readonly rounds?: readonly number[];
}

export type Row = LoadRow | StartRow | MicroRow | StateRow | MemoryRow | LambdaRow;

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly os: string;
  readonly kernel: string;
  readonly node: string;
}

export interface Result {
  readonly format: typeof FORMAT;
  /** ISO 8601, when the run began. */
  readonly date: string;
  readonly commit: string;
  /** Whether files differed from the commit. */
  readonly dirty: boolean;
  readonly machine: Machine;
  readonly generators: ReadonlyArray<{ readonly name: string; readonly version: string }>;
  /** The machine's load of one minute when the run began: other work distorts what is measured. */
  readonly loadAverage: number;
  /** The command line. */
  readonly options: readonly string[];
  /** Versions of the targets by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // A copy without its history.
    return '';
  }
}

function describeSystem(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name !== undefined) return name;
  } catch {
    // Not every system has the file.
  }
  return os.type();
}

function describeMachine(): Machine {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGiB: Math.round((os.totalmem() / BYTES_PER_GIB) * 10) / 10,
    os: describeSystem(),
    // Without the name that whoever built it gave it.
    kernel: /^[\d.]+/.exec(os.release())?.[0] ?? os.release(),
    node: process.version,
  };
}

/** The head of a run's file, without rows: taken when the run begins, because the run itself raises the load average. */
export function beginResult(options: readonly string[]): Result {
  return {
    format: FORMAT,
    date: new Date().toISOString(),
    commit: git('rev-parse', 'HEAD') || 'unknown',
    dirty: git('status', '--porcelain', '--untracked-files=no') !== '',
    machine: describeMachine(),
    generators: [],
    loadAverage: Math.round((os.loadavg()[0] ?? 0) * 100) / 100,
    options,
    versions: {},
    rows: [],
  };
}

export function writeResult(file: string, result: Result): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, rounded, 2)}\n`);
}

/** Three digits behind the point are more than any of these figures is worth; shares keep four. */
function rounded(key: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  const factor = key.startsWith('share') ? 1e4 : 1e3;
  return Math.round(value * factor) / factor;
}

export function readResult(file: string): Result {
  const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
  if (result.format !== FORMAT) throw new Error(`${file} has format ${result.format}; this version reads ${FORMAT}.`);
  return result;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half] as number;
  return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
