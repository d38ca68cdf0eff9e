import type { PutObjectLegalHoldOutput, PutObjectLegalHoldRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf } from '../buckets.js';
import { malformedXml } from '../errors.js';
import { requireObjectLock } from '../locks.js';
import { requireVersion, rewrite } from '../versions.js';

/** Keeps a version from being deleted until the hold is taken away. */
export function putObjectLegalHold(ctx: Context, input: PutObjectLegalHoldRequest): PutObjectLegalHoldOutput {
  const status = input.LegalHold?.Status;
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    requireObjectLock(bucket);
    const found = requireVersion(tx, bucket, input, { method: 'PUT', marker: 'refused' });
    if (status !== 'ON' && status !== 'OFF') throw malformedXml();
    rewrite(tx, bucket.name, input.Key, found, { ...found.row, legalHold: status });
  });
  return {};
}
