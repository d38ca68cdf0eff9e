/** The line that a run ends with. */
import type { Totals } from './rounds.js';

export function summary(
  totals: Totals,
  starts: readonly number[],
  { seed, durability }: { seed: string; durability: string },
): string {
  const sorted = [...starts].sort((a, b) => a - b);
  const [middle, most] = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
  return [
    `Kill test: ${totals.rounds} rounds hold (seed ${seed}, durability ${durability})`,
    `${totals.acknowledged} writes acknowledged and all there${totals.transactions ? '' : ' (no transactions: not built)'}${totals.streams ? ', streams like their table' : ' (no streams: not built)'}`,
    `${totals.inFlight} cut off by the kill, of which ${totals.happened} happened, none by half`,
    `${totals.snapshots} snapshots taken under load, ${totals.restores} restores, ${totals.killedRestores} killed in the middle`,
    `restart to first answer ${middle.toFixed(0)} ms (median; at most ${most.toFixed(0)})`,
  ].join('; ');
}
