import type { RenameObjectRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { dropBlobs } from '../bodies.js';
import { bucketOf, checkKey } from '../buckets.js';
import { stripQuotes } from '../conditions.js';
import { isRepeatedRename } from '../directory/renames.js';
import { invalidArgument, invalidRequest, noSuchKey, preconditionFailed } from '../errors.js';
import { blobsOf, type ObjectRow, objects, releaseBlobReferences } from '../store.js';

/** Gives an object of a directory bucket another key within one transaction; what it is stays as it was, its date included. */
export function renameObject(ctx: Context, input: RenameObjectRequest): Record<string, never> {
  const { Bucket, Key } = input;
  checkKey(Key);
  const source = sourceOf(input);
  if (Key.endsWith('/') || source.endsWith('/')) throw invalidRequest('An object whose key ends with a slash cannot be renamed.');
  const released = ctx.state.global.transact((tx) => {
    bucketOf(tx, Bucket, undefined);
    if (isRepeatedRename(tx, ctx, input, source)) return [];
    const collection = objects(Bucket);
    const row = tx.get(collection, source);
    if (!row) throw noSuchKey(source);
    requireConditions(sourceConditions(input), row, 'x-amz-rename-source-');
    const existing = tx.get(collection, Key);
    requireDestination(input, existing);
    const blobs = existing && source !== Key ? blobsOf(existing) : [];
    releaseBlobReferences(tx, blobs);
    tx.delete(collection, source);
    tx.put(collection, Key, row);
    return blobs;
  });
  dropBlobs(ctx, released);
  return {};
}

/** The key, or bucket and key, URL-encoded. */
function sourceOf({ Bucket, RenameSource }: RenameObjectRequest): string {
  let path: string;
  try {
    path = decodeURIComponent(RenameSource);
  } catch {
    throw invalidArgument('Invalid rename source encoding.', 'x-amz-rename-source', RenameSource);
  }
  const rest = path.startsWith('/') ? path.slice(1) : path;
  const key = rest.startsWith(`${Bucket}/`) ? rest.slice(Bucket.length + 1) : rest;
  if (key === '') throw invalidArgument('Invalid rename source object key', 'x-amz-rename-source', RenameSource);
  return key;
}

interface Conditions {
  match?: string | undefined;
  noneMatch?: string | undefined;
  modifiedSince?: Date | undefined;
  unmodifiedSince?: Date | undefined;
}

function sourceConditions(input: RenameObjectRequest): Conditions {
  return {
    match: input.SourceIfMatch,
    noneMatch: input.SourceIfNoneMatch,
    modifiedSince: input.SourceIfModifiedSince,
    unmodifiedSince: input.SourceIfUnmodifiedSince,
  };
}

function requireDestination(input: RenameObjectRequest, existing: ObjectRow | undefined): void {
  const conditions: Conditions = {
    match: input.DestinationIfMatch,
    noneMatch: input.DestinationIfNoneMatch,
    modifiedSince: input.DestinationIfModifiedSince,
    unmodifiedSince: input.DestinationIfUnmodifiedSince,
  };
  if (existing) requireConditions(conditions, existing, '');
  else if (conditions.match !== undefined) throw preconditionFailed('If-Match');
}

/** HTTP dates have seconds. */
function requireConditions(
  { match, noneMatch, modifiedSince, unmodifiedSince }: Conditions,
  row: ObjectRow,
  prefix: string,
): void {
  const second = Math.floor(row.lastModified / 1000) * 1000;
  const isTag = (tag: string): boolean => tag.trim() === '*' || stripQuotes(tag) === row.etag;
  if (match !== undefined && !isTag(match)) throw preconditionFailed(`${prefix}If-Match`);
  if (noneMatch !== undefined && isTag(noneMatch)) throw preconditionFailed(`${prefix}If-None-Match`);
  if (modifiedSince && second <= modifiedSince.getTime()) throw preconditionFailed(`${prefix}If-Modified-Since`);
  if (unmodifiedSince && second > unmodifiedSince.getTime()) throw preconditionFailed(`${prefix}If-Unmodified-Since`);
}
