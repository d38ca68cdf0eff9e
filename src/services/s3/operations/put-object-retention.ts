import type { ObjectLockRetention, PutObjectRetentionOutput, PutObjectRetentionRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf } from '../buckets.js';
import { malformedXml, protectedByLock, retainUntilInPast } from '../errors.js';
import { isRetained, lockDate, requireObjectLock } from '../locks.js';
import type { ObjectRow } from '../store.js';
import { requireVersion, rewrite } from '../versions.js';

/** Retains a version until a date, or longer; shortening or taking it away needs the bypass, which compliance does not know. */
export function putObjectRetention(ctx: Context, input: PutObjectRetentionRequest): PutObjectRetentionOutput {
  const now = ctx.clock.now();
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    requireObjectLock(bucket);
    const found = requireVersion(tx, bucket, input, { method: 'PUT', marker: 'refused' });
    const retention = checked(input.Retention, now);
    refuseWeakening(found.row, retention, now, input.BypassGovernanceRetention === true);
    const { lockMode: _mode, lockRetainUntil: _until, ...rest } = found.row;
    rewrite(tx, bucket.name, input.Key, found, { ...rest, ...retention });
  });
  return {};
}

type Retention = Pick<ObjectRow, 'lockMode' | 'lockRetainUntil'>;

/** Both members or none. */
function checked({ Mode, RetainUntilDate }: ObjectLockRetention = {}, now: number): Retention {
  if (Mode === undefined && RetainUntilDate === undefined) return {};
  if ((Mode !== 'GOVERNANCE' && Mode !== 'COMPLIANCE') || RetainUntilDate === undefined) throw malformedXml();
  if (RetainUntilDate.getTime() <= now) throw retainUntilInPast(RetainUntilDate);
  return { lockMode: Mode, lockRetainUntil: lockDate(RetainUntilDate.getTime()) };
}

function refuseWeakening(row: ObjectRow, { lockMode, lockRetainUntil }: Retention, now: number, bypass: boolean): void {
  if (!isRetained(row, now)) return;
  const isShorter = lockRetainUntil === undefined || Date.parse(lockRetainUntil) < Date.parse(row.lockRetainUntil ?? '');
  if (row.lockMode === 'COMPLIANCE') {
    if (isShorter || lockMode !== 'COMPLIANCE') throw protectedByLock();
  } else if (isShorter && !bypass) throw protectedByLock();
}
