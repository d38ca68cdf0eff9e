import type { GetObjectRetentionOutput, GetObjectRetentionRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { objectLockNotSet } from '../errors.js';
import { requireObjectLock } from '../locks.js';
import { requireVersion } from '../versions.js';

export function getObjectRetention(ctx: Context, input: GetObjectRetentionRequest): GetObjectRetentionOutput {
  const bucket = requireBucket(ctx, input);
  requireObjectLock(bucket);
  const { row } = requireVersion(ctx.state.global, bucket, input, { method: 'GET', marker: 'refused' });
  if (row.lockMode === undefined || row.lockRetainUntil === undefined) throw objectLockNotSet();
  return { Retention: { Mode: row.lockMode, RetainUntilDate: new Date(row.lockRetainUntil) } };
}
