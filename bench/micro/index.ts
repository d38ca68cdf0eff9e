/**
 * The micro suite: parts of the emulator in this process, one file a subject, timed with tinybench. It shows where a request's time can go;
 * how fast the emulator is, the load suite says.
 */
import { OURS } from '../launcher.js';
import type { Options } from '../options.js';
import type { MicroRow, Result } from '../result.js';
import { launcher } from '../rivals/ruststack-ts.js';
import { measure } from './measure.js';
import { measureNativeParts } from './native-parts.js';
import type { Subject } from './subject.js';
import { checksums } from './subjects/checksums.js';
import { clock } from './subjects/clock.js';
import { codecs } from './subjects/codecs.js';
import { dynamodb } from './subjects/dynamodb.js';
import { keys } from './subjects/keys.js';
import { lambda } from './subjects/lambda.js';
import { nativeCall } from './subjects/native-call.js';
import { shard } from './subjects/shard.js';
import { sigv4 } from './subjects/sigv4.js';
import { state } from './subjects/state.js';

const SUBJECTS: readonly Subject[] = [codecs, sigv4, keys, clock, checksums, nativeCall, state, dynamodb, shard, lambda];
/** The subjects of the rows that come from the Rust benchmark. */
const NATIVE_SUBJECTS = ['expressions', 'items', 'keys'];
/** There are many cases, and each is steadier than a load: it gets this part of a load's time. */
const CASE_SHARE = 1 / 6;
const MS_PER_SECOND = 1000;

export async function runMicro(options: Options): Promise<Pick<Result, 'rows' | 'generators' | 'versions'>> {
  const timeMs = options.seconds * MS_PER_SECOND * CASE_SHARE;
  const wanted = (name: string): boolean =>
    options.workloads.length === 0 || options.workloads.some((start) => name.startsWith(start));
  const rows: MicroRow[] = [];
  const report = (row: MicroRow): void => {
    process.stdout.write(`${describeMicroRow(row)}\n`);
    rows.push(row);
  };
  for (const subject of SUBJECTS) {
    if (wanted(subject.name)) await measureSubject(subject, timeMs, report);
  }
  if (NATIVE_SUBJECTS.some(wanted)) {
    for (const row of await measureNativeParts(OURS, timeMs)) if (wanted(row.workload)) report(row);
  }
  return { rows, generators: [], versions: { [OURS]: launcher.version } };
}

/** Reports a row a case. One that can't be measured says why, and the next one is. */
async function measureSubject(subject: Subject, timeMs: number, report: (row: MicroRow) => void): Promise<void> {
  const { cases, close } = await subject.open();
  try {
    for (const timed of cases) {
      try {
        report(await measure(subject.name, timed, OURS, timeMs));
      } catch (error) {
        report({ suite: 'micro', workload: subject.name, case: timed.name, target: OURS, error: (error as Error).message });
      }
    }
  } finally {
    await close?.();
  }
}

/** Times take the unit in which they have some digits. */
export function describeTime(ns: number): string {
  if (ns < 1e3) return `${ns.toPrecision(3)} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toPrecision(3)} µs`;
  return `${(ns / 1e6).toPrecision(3)} ms`;
}

export function describeMicroRow(row: MicroRow): string {
  const head = `${row.workload.padEnd(12)} ${row.case.padEnd(60)}`;
  if (row.nsPerOperation === undefined) return `${head} ${row.error}`;
  const throughput = row.gigabytesPerSecond === undefined ? '' : `  ${row.gigabytesPerSecond.toFixed(2)} GB/s`;
  return `${head} ${describeTime(row.nsPerOperation).padStart(9)} ± ${(row.marginPercent ?? 0).toFixed(1)} %${throughput}`;
}
