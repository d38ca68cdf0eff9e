/** Tags that S3 Control keeps: those of buckets, which are the same that S3 keeps, and those of access points. */
import type { Tag } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { StateReader, Transaction } from '../../../runtime/state/index.js';
import { accessPointKey, accessPoints } from '../access/points.js';
import { bucketOf } from '../buckets.js';
import { dropConfiguration, readConfiguration, writeConfiguration } from '../configurations.js';
import { malformedXml } from '../errors.js';
import { BUCKET_TAGS_MAX, TAG_KEY_CHARS_MAX, TAG_VALUE_CHARS_MAX } from '../limits.js';
import { accessPointOf } from './access-points.js';
import { badTag, doubledTag, invalidArn, reservedTag } from './errors.js';

const ALLOWED = /^[\p{L}\p{M}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The order of refusals is a guess, but for the missing ones. */
export function checkTags(tags: readonly Tag[] | undefined): void {
  if (!tags?.every(({ Key, Value }) => typeof Key === 'string' && typeof Value === 'string')) throw malformedXml();
  const seen = new Set<string>();
  for (const { Key, Value } of tags) {
    if (Key.length === 0 || Key.length > TAG_KEY_CHARS_MAX || Value.length > TAG_VALUE_CHARS_MAX) throw badTag();
    if (!ALLOWED.test(Key) || !ALLOWED.test(Value)) throw badTag();
    if (Key.startsWith('aws:')) throw reservedTag();
    if (seen.has(Key)) throw doubledTag();
    seen.add(Key);
  }
}

const BUCKET = /^arn:[^:]+:s3:::([^/]+)$/;
const ACCESS_POINT = /^arn:[^:]+:s3:[^:]+:\d{12}:accesspoint\/([^/]+)$/;

export function readTags(ctx: Context, arn: string): Tag[] {
  return tagsOf(ctx, ctx.state.global, arn);
}

function tagsOf(ctx: Context, reader: StateReader, arn: string): Tag[] {
  const bucket = BUCKET.exec(arn)?.[1];
  if (bucket !== undefined) {
    bucketOf(reader, bucket, ctx.account);
    return readConfiguration(reader, bucket, 'tagging') ?? [];
  }
  return accessPointOf(ctx, reader, pointOf(arn)).tags ?? [];
}

/** The words for an ARN that is none of these are a guess. */
function pointOf(arn: string): string {
  const name = ACCESS_POINT.exec(arn)?.[1];
  if (name === undefined) throw invalidArn(arn);
  return name;
}

export function changeTags(ctx: Context, arn: string, change: (tags: readonly Tag[]) => Tag[]): void {
  ctx.state.global.transact((tx) => {
    const tags = change(tagsOf(ctx, tx, arn));
    if (tags.length > BUCKET_TAGS_MAX) throw badTag();
    keep(ctx, tx, arn, tags);
  });
}

function keep(ctx: Context, tx: Transaction, arn: string, tags: Tag[]): void {
  const bucket = BUCKET.exec(arn)?.[1];
  if (bucket !== undefined) {
    // S3 knows no empty tag set.
    if (tags.length > 0) writeConfiguration(tx, bucket, 'tagging', tags);
    else dropConfiguration(tx, bucket, 'tagging');
    return;
  }
  const row = accessPointOf(ctx, tx, pointOf(arn));
  tx.put(accessPoints, accessPointKey(row.account, row.region, row.name), { ...row, tags });
}
