import type { GetObjectLegalHoldOutput, GetObjectLegalHoldRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { objectLockNotSet } from '../errors.js';
import { requireObjectLock } from '../locks.js';
import { requireVersion } from '../versions.js';

export function getObjectLegalHold(ctx: Context, input: GetObjectLegalHoldRequest): GetObjectLegalHoldOutput {
  const bucket = requireBucket(ctx, input);
  requireObjectLock(bucket);
  const { row } = requireVersion(ctx.state.global, bucket, input, { method: 'GET', marker: 'refused' });
  if (row.legalHold === undefined) throw objectLockNotSet();
  return { LegalHold: { Status: row.legalHold } };
}
