/** What answers tell of lifecycle rules: when an object will expire, and when an upload will be aborted. */
import type { StateReader } from '../../../runtime/state/index.js';
import type { ObjectRow, UploadRow } from '../store.js';
import { dueAfter } from './dates.js';
import { isAbout, type LifecycleDocument, lifecycleOf, predicatesOf, type StoredRule, type Subject } from './rules.js';

interface Told {
  due: number;
  id: string;
}

/** Of several the first that is due; of those due at the same time the first of the list (recorded on AWS, 2026-02). */
function first(told: readonly Told[]): Told | undefined {
  return told.reduce<Told | undefined>((best, one) => (best && best.due <= one.due ? best : one), undefined);
}

export function expirationDue({ Expiration }: StoredRule, lastModified: number): number | undefined {
  if (Expiration?.Date !== undefined) return Expiration.Date;
  return Expiration?.Days === undefined ? undefined : dueAfter(lastModified, Expiration.Days);
}

/** The value of `x-amz-expiration`. Native code tells the same of what it answers (`lifecycle.rs`). */
export function expirationText(
  document: LifecycleDocument,
  key: string,
  object: Subject & Pick<ObjectRow, 'lastModified'>,
): string | undefined {
  const told = document.rules.flatMap((rule) => {
    const due = expirationDue(rule, object.lastModified);
    return due !== undefined && isAbout(rule, key, object) ? [{ due, id: rule.ID ?? '' }] : [];
  });
  const next = first(told);
  return next && `expiry-date="${new Date(next.due).toUTCString()}", rule-id="${headerText(next.id)}"`;
}

/**
 * The API reference says that ids are URL-encoded; AWS was seen to send spaces as they are (2016 to 2025). What a header can't carry is
 * encoded here.
 */
function headerText(id: string): string {
  return id.replace(/[^\x20-\x7e]+/gu, encodeURIComponent);
}

export function expirationMember(reader: StateReader, bucket: string, key: string, row: ObjectRow): { Expiration?: string } {
  const document = lifecycleOf(reader, bucket);
  const text = document && expirationText(document, key, row);
  return text === undefined ? {} : { Expiration: text };
}

/** When a rule would abort an upload. Rules are about uploads by their prefix alone. */
export function abortDue(rule: StoredRule, upload: Pick<UploadRow, 'key' | 'initiated'>): number | undefined {
  const days = rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation;
  if (days === undefined || rule.Status !== 'Enabled' || !upload.key.startsWith(predicatesOf(rule).prefix)) return undefined;
  return dueAfter(upload.initiated, days);
}

export function abortMembers(
  reader: StateReader,
  bucket: string,
  upload: Pick<UploadRow, 'key' | 'initiated'>,
): { AbortDate?: Date; AbortRuleId?: string } {
  const told = (lifecycleOf(reader, bucket)?.rules ?? []).flatMap((rule) => {
    const due = abortDue(rule, upload);
    return due === undefined ? [] : [{ due, id: rule.ID ?? '' }];
  });
  const next = first(told);
  return next ? { AbortDate: new Date(next.due), AbortRuleId: headerText(next.id) } : {};
}
