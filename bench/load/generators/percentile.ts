/** The value that so many per cent of the sorted values do not exceed (the nearest rank). */
export function percentile(sorted: readonly number[], percent: number): number {
  const rank = Math.ceil((percent * sorted.length) / 100);
  return sorted[Math.max(1, rank) - 1] ?? Number.NaN;
}
