/**
 * Carries lifecycle rules out, at midnights of the emulator's clock. A bucket with rules has one timer: for the next midnight at which
 * something of it can be due, and on the way through a large bucket for the next step. A step looks at some rows outside of any
 * transaction and changes what is due in one of its own, in which each row is judged again.
 */
import { native } from '../../../../native/index.js';
import type { Instance } from '../../../runtime/instance.js';
import { type Collection, jsonCollection, type Transaction } from '../../../runtime/state/index.js';
import { cancelTimer, setTimer, type TimerHandler, type TimerOwner } from '../../../runtime/timers.js';
import { type BucketRow, buckets } from '../store.js';
import { dueAfter, nextMidnight } from './dates.js';
import { ofVersions } from './noncurrent.js';
import { ofObjects, ofUploads, type Phase } from './phases.js';
import { type LifecycleDocument, lifecycleOf, type StoredRule } from './rules.js';

interface Planned {
  readonly due: number;
  /** The timer's key. */
  readonly timer: string;
}

/** The timer of each bucket with rules, by the bucket's name. */
const SWEEPS: Collection<Planned> = jsonCollection<Planned>('s3', 'sweeps');

/** How far a sweep has come. */
interface Progress {
  readonly bucket: string;
  readonly phase: number;
  /** The place among the prefixes that the phase's rules are about. */
  readonly prefix: number;
  /** The last row that was looked at. */
  readonly after?: string;
  /** When the first of what was not due yet will be. */
  readonly next?: number;
}

const PHASES: readonly Phase[] = [ofObjects, ofVersions, ofUploads];
/** Rows that a step looks at: few, since as many as 64 timers fire before other work has a turn. */
const BATCH = 64;
/** When a step is made up for that did not come to its end. */
const MAKE_UP_MS = 60_000;

/** Has a bucket's new rules carried out from the next midnight on. */
export function planSweep(tx: Transaction, bucket: BucketRow, rules: readonly StoredRule[], now: number): void {
  if (rules.some(({ Status }) => Status === 'Enabled')) plan(tx, bucket, start(bucket.name), nextMidnight(now));
  else cancelSweep(tx, bucket.name);
}

/** Has a sweep done at the next midnight, because something may be due earlier than it was: an object has other tags, say. */
export function hastenSweep(tx: Transaction, bucket: BucketRow, now: number): void {
  const planned = tx.in('*', '*').get(SWEEPS, bucket.name);
  const due = nextMidnight(now);
  if (planned && planned.due > due) plan(tx, bucket, start(bucket.name), due);
}

export function cancelSweep(tx: Transaction, bucket: string): void {
  const rows = tx.in('*', '*');
  const planned = rows.get(SWEEPS, bucket);
  if (!planned) return;
  cancelTimer(tx, planned.timer);
  rows.delete(SWEEPS, bucket);
}

function start(bucket: string): Progress {
  return { bucket, phase: 0, prefix: 0 };
}

function plan(
  tx: Transaction,
  { account, region }: Pick<TimerOwner, 'account' | 'region'>,
  progress: Progress,
  due: number,
): void {
  const { bucket } = progress;
  cancelSweep(tx, bucket);
  const timer = setTimer(tx, { service: 's3', account, region }, { name: 'lifecycle', id: bucket, due, payload: progress });
  tx.in('*', '*').put(SWEEPS, bucket, { due, timer });
}

/** The step runs once the transaction that takes the timer away has committed, and commits by itself. */
export const carryOut: TimerHandler = (tx, timer, { clock, after }) => {
  const progress = timer.payload as Progress;
  plan(tx, timer, progress, clock.now() + MAKE_UP_MS);
  after((instance) => step(instance, progress));
};

function step(instance: Instance, progress: Progress): void {
  const state = instance.state('*', '*');
  const bucket = state.get(buckets, progress.bucket);
  const document = bucket && lifecycleOf(state, bucket.name);
  if (!bucket || !document) {
    state.transact((tx) => cancelSweep(tx, progress.bucket));
    return;
  }
  const now = instance.clock.now();
  const released: string[] = [];
  const onward = advance(instance, bucket, document, progress, now, released);
  if (released.length > 0) native().s3DropBlobs(instance.engine, released);
  state.transact((tx) => {
    // Rules that were put meanwhile have a timer of their own.
    if (!isStill(tx, bucket.name, document)) return;
    if (onward.phase < PHASES.length) plan(tx, bucket, onward, now);
    else finish(tx, bucket, document, onward.next, now);
  });
}

function isStill(tx: Transaction, bucket: string, document: LifecycleDocument): boolean {
  return JSON.stringify(lifecycleOf(tx.in('*', '*'), bucket)) === JSON.stringify(document);
}

function finish(tx: Transaction, bucket: BucketRow, { rules }: LifecycleDocument, next: number | undefined, now: number): void {
  const due = least([next, ...rules.map((rule) => soonest(rule, now))]);
  if (due === undefined) cancelSweep(tx, bucket.name);
  else plan(tx, bucket, start(bucket.name), Math.max(due, nextMidnight(now)));
}

/** Looks at one batch; gives where to go on. */
function advance(
  instance: Instance,
  bucket: BucketRow,
  document: LifecycleDocument,
  progress: Progress,
  now: number,
  released: string[],
): Progress {
  const phase = PHASES[progress.phase] as Phase;
  const prefix = prefixesOf(document, phase)[progress.prefix];
  if (prefix === undefined)
    return { ...start(bucket.name), phase: progress.phase + 1, ...(progress.next && { next: progress.next }) };
  const batch = phase.sweep({ instance, bucket, document, now, prefix, after: progress.after, limit: BATCH });
  released.push(...batch.released);
  const next = least([progress.next, batch.next]);
  const { after: _, ...rest } = progress;
  const place = batch.after === undefined ? { prefix: progress.prefix + 1 } : { after: batch.after };
  return { ...rest, ...place, ...(next !== undefined && { next }) };
}

/** What the rules of a phase are about, without prefixes that begin with another one. */
function prefixesOf({ rules }: LifecycleDocument, phase: Phase): string[] {
  const sorted = rules.flatMap((rule) => (rule.Status === 'Enabled' ? phase.prefixes(rule) : [])).sort();
  return sorted.filter((prefix, place) => !sorted.slice(0, place).some((other) => prefix.startsWith(other)));
}

function least(times: ReadonlyArray<number | undefined>): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** When a rule can first be about what is not there yet. */
function soonest(rule: StoredRule, now: number): number | undefined {
  if (rule.Status !== 'Enabled') return undefined;
  const { Expiration, Transitions = [], NoncurrentVersionExpiration, NoncurrentVersionTransitions = [] } = rule;
  const dated = [Expiration ?? {}, ...Transitions].map(({ Date: date, Days }) => {
    if (date !== undefined) return Math.max(date, nextMidnight(now));
    return Days === undefined ? undefined : dueAfter(now, Days);
  });
  const noncurrent = [NoncurrentVersionExpiration ?? {}, ...NoncurrentVersionTransitions].map(
    ({ NoncurrentDays: days, NewerNoncurrentVersions: newer }) => {
      if (days === undefined) return undefined;
      // A version can be due for long and wait for newer ones only.
      return dueAfter(now, newer === undefined ? days : 0);
    },
  );
  const abort = rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation;
  return least([
    ...dated,
    ...noncurrent,
    Expiration?.ExpiredObjectDeleteMarker ? nextMidnight(now) : undefined,
    abort === undefined ? undefined : dueAfter(now, abort),
  ]);
}
