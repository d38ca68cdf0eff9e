/** Whether a figure that goes up and down grows: by its slope over the whole time, not by its first and last value. */

export interface Sample {
  /** Seconds since the beginning. */
  readonly at: number;
  readonly bytes: number;
}

export interface Verdict {
  readonly flat: boolean;
  readonly mean: number;
  /** What the slope makes over the time that was judged. */
  readonly growth: number;
  readonly bound: number;
}

/** Caches and pools fill up first: so much of the time is not judged. */
const WARM_UP = 0.25;
/** Flat is what grows less than this part of its mean over the time that is judged, … */
const TOLERATED_SHARE = 0.1;
/** … or than this, where the mean is small. */
const TOLERATED_BYTES = 8 * 1024 ** 2;
/** The slope is the median of those of all pairs, of so many samples at most: their number is squared. */
const PAIRED = 400;

/** The Theil-Sen slope, in bytes a second, which single peaks do not move. */
export function slope(samples: readonly Sample[]): number {
  const step = Math.max(1, Math.ceil(samples.length / PAIRED));
  const chosen = samples.filter((_, n) => n % step === 0);
  const slopes: number[] = [];
  for (const [n, a] of chosen.entries()) {
    for (const b of chosen.slice(n + 1)) slopes.push((b.bytes - a.bytes) / (b.at - a.at));
  }
  slopes.sort((a, b) => a - b);
  return slopes[slopes.length >> 1] ?? 0;
}

/** `breathes` is what may come and go by itself within the time that is judged. */
export function judge(samples: readonly Sample[], breathes = 0): Verdict {
  const last = samples.at(-1)?.at ?? 0;
  const judged = samples.filter(({ at }) => at >= last * WARM_UP);
  const mean = judged.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, judged.length);
  const growth = slope(judged) * last * (1 - WARM_UP);
  const bound = Math.max(mean * TOLERATED_SHARE, TOLERATED_BYTES, breathes);
  return { flat: growth <= bound, mean, growth, bound };
}
