import type { GetBucketReplicationOutput, GetBucketReplicationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { replicationConfigurationNotFound } from '../errors.js';

/** No bucket is replicated, since PutBucketReplication is not built. */
export function getBucketReplication(ctx: Context, input: GetBucketReplicationRequest): GetBucketReplicationOutput {
  requireBucket(ctx, input);
  throw replicationConfigurationNotFound(input.Bucket);
}
