/**
 * Archived objects and the copies of them that are restored for a while. What is restored follows from the row and the clock alone: nothing
 * has to happen for a copy to come or to go. Native code answers reads by the same rules (`Object::is_archived` in `row.rs`).
 */
import type { ObjectRow, Restore } from '../store.js';
import { dueAfter } from './dates.js';

const ARCHIVED = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/** The class of an object that is restored before it can be read; `undefined` for others. */
export function archiveOf({ storageClass }: Pick<ObjectRow, 'storageClass'>): string | undefined {
  return storageClass !== undefined && ARCHIVED.has(storageClass) ? storageClass : undefined;
}

/** The class of an object that can't be read now. */
export function unreadableClass(row: Pick<ObjectRow, 'storageClass' | 'restore'>, now: number): string | undefined {
  const archive = archiveOf(row);
  return archive !== undefined && stageOf(row.restore, now) !== 'restored' ? archive : undefined;
}

export function stageOf(restore: Restore | undefined, now: number): 'archived' | 'ongoing' | 'restored' {
  if (!restore || now >= restore.until) return 'archived';
  return now < restore.ready ? 'ongoing' : 'restored';
}

/** Fastest first. */
const TIERS = ['Expedited', 'Standard', 'Bulk'] as const satisfies ReadonlyArray<Restore['tier']>;

export function isTier(tier: string): tier is Restore['tier'] {
  return (TIERS as readonly string[]).includes(tier);
}

export function isFaster(tier: Restore['tier'], than: Restore['tier']): boolean {
  return TIERS.indexOf(tier) < TIERS.indexOf(than);
}

/** The copy goes at the midnight behind its last day, which counts from when it came (user guide, "Restoring an archived object"). */
export function restoreFrom(ready: number, days: number, tier: Restore['tier']): Restore {
  return { ready, until: dueAfter(ready, days), days, tier };
}
