/** Conditional requests: of writes on what they replace, and of copies on what they copy. */
import type { ServiceError } from '../../../protocols/errors.js';
import { headerNotImplemented, noSuchKey, preconditionFailed } from './errors.js';
import type { ObjectRow } from './store.js';

/** An entity tag may come with or without its quotes. */
export function stripQuotes(etag: string): string {
  const trimmed = etag.trim();
  return trimmed.length >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}

export interface WriteConditions {
  IfMatch?: string | undefined;
  IfNoneMatch?: string | undefined;
}

/** The header names and values that S3 takes at all. Throws before anything is looked up. */
export function checkWriteConditions({ IfMatch, IfNoneMatch }: WriteConditions): void {
  if (IfMatch !== undefined && IfNoneMatch !== undefined) {
    throw headerNotImplemented('If-Match,If-None-Match', 'Multiple conditional request headers present in the request');
  }
  if (IfNoneMatch !== undefined && IfNoneMatch !== '*') throw unacceptable('If-None-Match');
  if (IfMatch === '*') throw unacceptable('If-Match');
}

function unacceptable(header: string): ServiceError {
  return headerNotImplemented(header, `We don't accept the provided value of ${header} header for this API`);
}

/** Throws unless the write's conditions hold for the object that it would replace. */
export function requireWriteConditions(input: WriteConditions, key: string, existing: ObjectRow | undefined): void {
  if (input.IfNoneMatch !== undefined && existing) throw preconditionFailed('If-None-Match');
  if (input.IfMatch === undefined) return;
  if (!existing) throw noSuchKey(key);
  if (stripQuotes(input.IfMatch) !== existing.etag) throw preconditionFailed('If-Match');
}

export interface CopySourceConditions {
  CopySourceIfMatch?: string | undefined;
  CopySourceIfNoneMatch?: string | undefined;
  CopySourceIfModifiedSince?: Date | undefined;
  CopySourceIfUnmodifiedSince?: Date | undefined;
}

/** HTTP dates have seconds, so that times compare as seconds. */
function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

/**
 * Throws `PreconditionFailed` unless the copy's conditions hold for its source. A tag that matches outweighs a date that does not:
 * `If-Match` stands before `If-Unmodified-Since`, `If-None-Match` before `If-Modified-Since`. A date in the future is no condition.
 * Source: API reference of CopyObject; the names in the answers as AWS gave them in 2026-02.
 */
export function requireCopySourceConditions(input: CopySourceConditions, source: ObjectRow, now: number): void {
  const { CopySourceIfMatch, CopySourceIfNoneMatch, CopySourceIfModifiedSince, CopySourceIfUnmodifiedSince } = input;
  if (CopySourceIfMatch !== undefined) {
    if (!matches(CopySourceIfMatch, source)) throw preconditionFailed('x-amz-copy-source-If-Match');
  } else if (CopySourceIfUnmodifiedSince && seconds(source.lastModified) > seconds(CopySourceIfUnmodifiedSince.getTime())) {
    throw preconditionFailed('x-amz-copy-source-If-Unmodified-Since');
  }
  if (CopySourceIfNoneMatch !== undefined) {
    if (matches(CopySourceIfNoneMatch, source)) throw preconditionFailed('x-amz-copy-source-If-None-Match');
  } else if (CopySourceIfModifiedSince && CopySourceIfModifiedSince.getTime() <= now) {
    if (seconds(source.lastModified) <= seconds(CopySourceIfModifiedSince.getTime())) {
      throw preconditionFailed('x-amz-copy-source-If-Modified-Since');
    }
  }
}

function matches(etags: string, row: ObjectRow): boolean {
  if (etags.trim() === '*') return true;
  return etags.split(',').some((etag) => stripQuotes(etag) === row.etag);
}
