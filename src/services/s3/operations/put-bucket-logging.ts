import type { LoggingEnabled, PutBucketLoggingRequest, TargetGrant } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { deleteConfiguration, ignoresAcls, putConfiguration } from '../configurations.js';
import { aclNotSupported, crossLocationLogging, invalidLoggingTarget, malformedXml } from '../errors.js';
import { type BucketRow, buckets } from '../store.js';

/** Not what the API reference has: AWS was seen to take READ_ACP (2026-02). */
const PERMISSIONS = new Set(['FULL_CONTROL', 'READ', 'WRITE', 'READ_ACP', 'WRITE_ACP']);
const DATE_SOURCES = new Set(['EventTime', 'DeliveryTime']);

/**
 * Keeps where a bucket's access logs go; a status without a target turns them off. Order of refusals: the document's form, the bucket, the
 * target, its owner, its region, grants where its ACL counts for nothing. That of the last four is a guess.
 */
export function putBucketLogging(ctx: Context, input: PutBucketLoggingRequest): Record<string, never> {
  const logging = input.BucketLoggingStatus?.LoggingEnabled;
  if (!logging) {
    deleteConfiguration(ctx, input, 'logging');
    return {};
  }
  checkForm(logging);
  putConfiguration(ctx, input, 'logging', logging, (tx, bucket) => checkTarget(tx, bucket, logging));
  return {};
}

function checkForm({ TargetBucket, TargetPrefix, TargetGrants, TargetObjectKeyFormat }: LoggingEnabled): void {
  if (!TargetBucket || TargetPrefix === undefined) throw malformedXml();
  for (const grant of TargetGrants ?? []) checkGrant(grant);
  if (!TargetObjectKeyFormat) return;
  const { SimplePrefix, PartitionedPrefix } = TargetObjectKeyFormat;
  if ((SimplePrefix === undefined) === (PartitionedPrefix === undefined)) throw malformedXml();
  if (PartitionedPrefix && !DATE_SOURCES.has(PartitionedPrefix.PartitionDateSource ?? '')) throw malformedXml();
}

function checkGrant({ Grantee, Permission }: TargetGrant): void {
  if (!Grantee?.Type || !PERMISSIONS.has(Permission ?? '')) throw malformedXml();
}

/** The message about the owner, and the code of grants where ownership is enforced, are guesses. */
function checkTarget(tx: Transaction, bucket: BucketRow, { TargetBucket, TargetGrants }: LoggingEnabled): void {
  const target = tx.get(buckets, TargetBucket);
  if (!target) throw invalidLoggingTarget('The target bucket for logging does not exist', TargetBucket);
  if (target.account !== bucket.account) {
    throw invalidLoggingTarget('The owner for the bucket to be logged and the target bucket must be the same.', TargetBucket);
  }
  if (target.region !== bucket.region) throw crossLocationLogging(bucket.region, target.region);
  if (TargetGrants?.length && ignoresAcls(tx, TargetBucket)) throw aclNotSupported();
}
