/**
 * What a sweep does with versions that are not current, and with delete markers that stand alone. A version's days count from when the next
 * newer one came, so that the versions of a key are judged together. From the user guide: "Elements to describe lifecycle actions".
 */
import type { StateReader, Transaction } from '../../../runtime/state/index.js';
import { type Causer, noteChange, toldOf } from '../events/outbox.js';
import { isLocked } from '../locks.js';
import { removeObject } from '../removal.js';
import { objects, type VersionRow, versions } from '../store.js';
import { idOf, rewrite, splitVersionKey, versionPrefix } from '../versions.js';
import { dueAfter, nextMidnight } from './dates.js';
import { expirationDue } from './headers.js';
import type { Batch, Phase, Scan } from './phases.js';
import { isAbout, predicatesOf, type StoredRule } from './rules.js';
import { isColder, isLargeEnough } from './transitions.js';

interface Version {
  readonly place: string;
  readonly row: VersionRow;
  /** When a newer one came; absent for what is in front, which can be a delete marker only. */
  readonly since: number | undefined;
  /** Noncurrent versions that are newer. */
  readonly newer: number;
}

interface Change {
  readonly version: Version;
  /** The class to move to; absent for what is to go. */
  readonly to?: string;
}

interface Judged {
  readonly changes: readonly Change[];
  readonly next: number | undefined;
}

export const ofVersions: Phase = {
  prefixes: (rule) => {
    const acts = rule.NoncurrentVersionExpiration || rule.NoncurrentVersionTransitions?.length || rule.Expiration;
    return acts ? [predicatesOf(rule).prefix] : [];
  },
  sweep: (scan) => {
    if (scan.bucket.traits?.versioning === undefined) return { released: [] };
    const state = scan.instance.state('*', '*');
    const { prefix, after, limit, bucket } = scan;
    const from = after === undefined ? {} : { from: after, afterFrom: true };
    const found = state.range(versions(bucket.name), { prefix, ...from, limit });
    const keys = [...new Set(found.map(([rowKey]) => splitVersionKey(rowKey).key))];
    const judged = keys.map((key) => ({ key, ...judgeKey(scan, state, key) }));
    const due = judged.filter(({ changes }) => changes.length > 0);
    const released =
      due.length === 0 ? [] : state.transact((tx) => due.flatMap(({ key }) => apply(tx, scan, key, judgeKey(scan, tx, key))));
    // A marker may stand alone then, which is due at the next midnight.
    const soon = due.length === 0 ? undefined : nextMidnight(scan.now);
    const next = judged.reduce((best, one) => earlier(best, one.next), soon);
    return { after: found.length < limit ? undefined : endOf(keys.at(-1)), next, released } satisfies Batch;
  },
};

/** All versions of a key were judged, also those behind the batch. */
function endOf(key: string | undefined): string | undefined {
  return key === undefined ? undefined : `${versionPrefix(key)}\uffff`;
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function versionsOf(reader: StateReader, bucket: string, key: string): Version[] {
  let since = reader.get(objects(bucket), key)?.lastModified;
  let newer = 0;
  const prefix = versionPrefix(key);
  return reader.range(versions(bucket), { prefix }).map(([rowKey, row]) => {
    const version = { place: rowKey.slice(prefix.length), row, since, newer };
    if (since !== undefined) newer++;
    since = row.lastModified;
    return version;
  });
}

function judgeKey({ bucket, document, now }: Scan, reader: StateReader, key: string): Judged {
  const all = versionsOf(reader, bucket.name, key);
  const changes: Change[] = [];
  let next: number | undefined;
  for (const version of all) {
    const isFront = version.since === undefined;
    // A marker in front of versions is what deletes them.
    if (isFront && all.length > 1) continue;
    for (const rule of document.rules) {
      if (!isAbout(rule, key, version.row)) continue;
      const due = isFront ? markerDue(rule, version, now) : noncurrentDue(rule, version);
      if (due !== undefined && due <= now && !isLocked(version.row, now)) {
        changes.push({ version });
        break;
      }
      if (due !== undefined && due > now) next = earlier(next, due);
    }
    if (isFront || changes.at(-1)?.version === version || version.row.deleteMarker) continue;
    const moved = transitionOf(document, key, version, now);
    if (moved.to !== undefined) changes.push({ version, to: moved.to });
    next = earlier(next, moved.next);
  }
  return { changes, next };
}

/** A marker that is the only version goes when a rule says so at once, or when it is as old as a rule's objects become. */
function markerDue(rule: StoredRule, { row }: Version, now: number): number | undefined {
  return rule.Expiration?.ExpiredObjectDeleteMarker ? now : expirationDue(rule, row.lastModified);
}

function noncurrentDue({ NoncurrentVersionExpiration: action }: StoredRule, { since, newer }: Version): number | undefined {
  if (action?.NoncurrentDays === undefined || since === undefined) return undefined;
  return newer < (action.NewerNoncurrentVersions ?? 0) ? undefined : dueAfter(since, action.NoncurrentDays);
}

function transitionOf(
  { rules, minimumSize }: Scan['document'],
  key: string,
  { row, since = 0, newer }: Version,
  now: number,
): { to?: string; next: number | undefined } {
  let to: string | undefined;
  let next: number | undefined;
  for (const rule of rules) {
    if (!isAbout(rule, key, row)) continue;
    for (const transition of rule.NoncurrentVersionTransitions ?? []) {
      const { NoncurrentDays = 0, StorageClass = '', NewerNoncurrentVersions = 0 } = transition;
      if (newer < NewerNoncurrentVersions || !isColder(StorageClass, to ?? row.storageClass ?? 'STANDARD')) continue;
      if (!isLargeEnough(rule, row.size, StorageClass, minimumSize)) continue;
      const due = dueAfter(since, NoncurrentDays);
      if (due <= now) to = StorageClass;
      else next = earlier(next, due);
    }
  }
  return to === undefined ? { next } : { to, next };
}

function apply(tx: Transaction, { bucket, now }: Scan, key: string, { changes }: Judged): string[] {
  // No request asks for it, so that the sweep stands for one.
  const by: Causer = { account: bucket.account, requestId: `lifecycle of ${bucket.name} at ${now}`, clock: { now: () => now } };
  return changes.flatMap(({ version: { place, row }, to }) => {
    if (to === undefined) return removeObject(tx, by, bucket, { key, versionId: idOf(row) }).released;
    rewrite(tx, bucket.name, key, { row, place }, { ...row, storageClass: to });
    noteChange(tx, by, bucket, { name: 'LifecycleTransition', key, ...toldOf(row), storageClass: to });
    noteChange(tx, by, bucket, { name: 'LifecycleTransition', key, ...toldOf(row), storageClass: to });
    return [];
  });
}
