/** What a sweep goes through, one kind of rows after the other. */
import type { Instance } from '../../../runtime/instance.js';
import type { Collection, Transaction } from '../../../runtime/state/index.js';
import { noteChange, toldOf } from '../events/outbox.js';
import { removeObject } from '../removal.js';
import { type BucketRow, type ObjectRow, objects, releaseBlobReferences, type UploadRow, uploads } from '../store.js';
import { removeUpload } from '../uploads.js';
import { dueAfter } from './dates.js';
import { abortDue, expirationDue } from './headers.js';
import { isAbout, type LifecycleDocument, predicatesOf, type StoredRule } from './rules.js';
import { isColder, isLargeEnough } from './transitions.js';

export interface Scan {
  readonly instance: Instance;
  readonly bucket: BucketRow;
  readonly document: LifecycleDocument;
  readonly now: number;
  readonly prefix: string;
  readonly after: string | undefined;
  readonly limit: number;
}

export interface Batch {
  /** The last row, where there may be more. */
  readonly after?: string | undefined;
  /** When the first of what is not due yet will be. */
  readonly next?: number | undefined;
  readonly released: readonly string[];
}

export interface Phase {
  /** The beginnings of keys that a rule is about in this phase. */
  prefixes(rule: StoredRule): string[];
  sweep(scan: Scan): Batch;
}

/** What is to be done with something, or when the next such is due. */
type Verdict<A> = { readonly action: A } | { readonly next: number | undefined };

type ObjectAction = { readonly kind: 'expire' } | { readonly kind: 'transition'; readonly to: string };

/** Reads a batch, and changes what is due of it in one transaction. */
function sweepRows<R, A>(
  { instance, prefix, after, limit }: Scan,
  collection: Collection<R>,
  judge: (key: string, row: R) => Verdict<A>,
  apply: (tx: Transaction, key: string, row: R, action: A) => readonly string[],
): Batch {
  const state = instance.state('*', '*');
  const from = after === undefined ? {} : { from: after, afterFrom: true };
  const found = state.range(collection, { prefix, ...from, limit });
  let next: number | undefined;
  const due: string[] = [];
  for (const [key, row] of found) {
    const verdict = judge(key, row);
    if ('action' in verdict) due.push(key);
    else if (verdict.next !== undefined && (next === undefined || verdict.next < next)) next = verdict.next;
  }
  const released =
    due.length === 0
      ? []
      : state.transact((tx) =>
          due.flatMap((key) => {
            const row = tx.get(collection, key);
            if (row === undefined) return [];
            const verdict = judge(key, row);
            return 'action' in verdict ? apply(tx, key, row, verdict.action) : [];
          }),
        );
  return { after: found.length < limit ? undefined : found.at(-1)?.[0], next, released };
}

function judgeObject({ rules, minimumSize }: LifecycleDocument, key: string, row: ObjectRow, now: number): Verdict<ObjectAction> {
  let next: number | undefined;
  let to: string | undefined;
  const current = row.storageClass ?? 'STANDARD';
  for (const rule of rules) {
    if (!isAbout(rule, key, row)) continue;
    const end = expirationDue(rule, row.lastModified);
    if (end !== undefined && end <= now) return { action: { kind: 'expire' } };
    if (end !== undefined) next = Math.min(next ?? end, end);
    for (const { Date: date, Days = 0, StorageClass = '' } of rule.Transitions ?? []) {
      if (!isColder(StorageClass, to ?? current) || !isLargeEnough(rule, row.size, StorageClass, minimumSize)) continue;
      const due = date ?? dueAfter(row.lastModified, Days);
      if (due <= now) to = StorageClass;
      else next = Math.min(next ?? due, due);
    }
  }
  return to === undefined ? { next } : { action: { kind: 'transition', to } };
}

export const ofObjects: Phase = {
  prefixes: (rule) => {
    const acts = rule.Transitions?.length || (rule.Expiration && rule.Expiration.ExpiredObjectDeleteMarker === undefined);
    return acts ? [predicatesOf(rule).prefix] : [];
  },
  sweep: (scan) => {
    const { bucket, document, now } = scan;
    const collection = objects(bucket.name);
    // No request asks for it, so that the sweep stands for one.
    const author = { account: bucket.account, requestId: `lifecycle of ${bucket.name} at ${now}`, clock: { now: () => now } };
    return sweepRows<ObjectRow, ObjectAction>(
      scan,
      collection,
      (key, row) => judgeObject(document, key, row, now),
      (tx, key, row, action) => {
        if (action.kind === 'expire') return removeObject(tx, author, bucket, { key }).released;
        tx.put(collection, key, { ...row, storageClass: action.to });
        noteChange(tx, author, bucket, { name: 'LifecycleTransition', key, ...toldOf(row), storageClass: action.to });
        return [];
      },
    );
  },
};

export const ofUploads: Phase = {
  prefixes: (rule) => (rule.AbortIncompleteMultipartUpload ? [predicatesOf(rule).prefix] : []),
  sweep: (scan) => {
    const { bucket, document, now } = scan;
    return sweepRows<UploadRow, 'abort'>(
      scan,
      uploads(bucket.name),
      (_, upload) => {
        const dues = document.rules.map((rule) => abortDue(rule, upload)).filter((due) => due !== undefined);
        if (dues.length === 0) return { next: undefined };
        const due = Math.min(...dues);
        return due <= now ? { action: 'abort' } : { next: due };
      },
      (tx, _, upload) => {
        const blobs = removeUpload(tx, { Bucket: bucket.name, Key: upload.key, UploadId: upload.uploadId }).map(
          ({ blob }) => blob,
        );
        releaseBlobReferences(tx, blobs);
        return blobs;
      },
    );
  },
};
