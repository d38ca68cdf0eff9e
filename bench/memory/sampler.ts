/** Samples of resident memory over time, and the kernel's own peak, which no sample misses. */
import { peakBytes, resetPeak, residentBytes } from '../processes.js';

const INTERVAL_MS = 100;
/** As many as a plot can show. */
const SHOWN = 150;
const MIB = 1024 ** 2;

export class Sampler {
  /** Bytes. */
  readonly before: number;
  private readonly taken: Array<readonly [ms: number, bytes: number]> = [];
  private readonly began = performance.now();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly pids: readonly number[]) {
    this.before = residentBytes(pids);
    resetPeak(pids);
    this.timer = setInterval(() => this.taken.push([performance.now() - this.began, residentBytes(pids)]), INTERVAL_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  now(): number {
    return residentBytes(this.pids);
  }

  /** From what was before to the peak. */
  growth(): number {
    return peakBytes(this.pids) - this.before;
  }

  /** Growth over time: of each stretch of time the most. */
  samples(): Array<readonly [seconds: number, mib: number]> {
    const stretch = Math.max(1, Math.ceil(this.taken.length / SHOWN));
    const shown: Array<readonly [number, number]> = [];
    for (let at = 0; at < this.taken.length; at += stretch) {
      const part = this.taken.slice(at, at + stretch);
      const [ms] = part[0] as readonly [number, number];
      shown.push([round(ms / 1000), round((Math.max(...part.map(([, bytes]) => bytes)) - this.before) / MIB)]);
    }
    return shown;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
