/** Object Lock: what protects a version, and what a bucket gives to new ones. */
import { invalidArgument, lockConfigurationMissing, protectedByLock } from './errors.js';
import type { BucketRow, BucketTraits, ObjectHeaders, ObjectRow } from './store.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** That a year of retention has always as many days is a guess. */
const DAYS_OF_YEAR = 365;

/** The date as rows have it, in whole seconds. The twin of `DefaultRetention::until` in `row.rs`. */
export function retainUntil({ days = 0, years = 0 }: NonNullable<BucketTraits['defaultRetention']>, now: number): string {
  return lockDate(now + (days + years * DAYS_OF_YEAR) * DAY_MS);
}

export function lockDate(millis: number): string {
  return new Date(Math.floor(millis / 1000) * 1000).toISOString();
}

/** Whether a retention is in force. */
export function isRetained(row: ObjectRow, now: number): boolean {
  return row.lockMode !== undefined && row.lockRetainUntil !== undefined && Date.parse(row.lockRetainUntil) > now;
}

/** Whether a version can't be deleted by who has no right to pass over its lock. */
export function isLocked(row: ObjectRow, now: number): boolean {
  return row.legalHold === 'ON' || isRetained(row, now);
}

/** Throws unless the version may be deleted. `bypass` is for governance alone. */
export function requireDeletable(row: ObjectRow, now: number, bypass: boolean): void {
  if (row.legalHold === 'ON') throw protectedByLock();
  if (isRetained(row, now) && !(row.lockMode === 'GOVERNANCE' && bypass)) throw protectedByLock();
}

/** Throws unless the bucket has Object Lock. */
export function requireObjectLock(bucket: BucketRow): void {
  if (!bucket.traits?.objectLock) throw lockConfigurationMissing();
}

/** Throws where lock headers of a new object can't be; their own form was checked before. */
export function requireLockable(bucket: BucketRow, headers: ObjectHeaders, now: number): void {
  const asks = headers.lockMode !== undefined || headers.legalHold !== undefined;
  if (asks) requireObjectLock(bucket);
  requireFutureDate(headers, now);
}

export function requireFutureDate({ lockRetainUntil }: ObjectHeaders, now: number): void {
  if (lockRetainUntil === undefined || Date.parse(lockRetainUntil) > now) return;
  throw invalidArgument('The retain until date must be in the future!', 'x-amz-object-lock-retain-until-date', lockRetainUntil);
}
