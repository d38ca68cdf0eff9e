import type { DeleteBucketReplicationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf, setTraits } from '../buckets.js';
import { dropConfiguration } from '../configurations.js';

export function deleteBucketReplication(ctx: Context, input: DeleteBucketReplicationRequest): Record<string, never> {
  ctx.state.global.transact((tx) => {
    bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    dropConfiguration(tx, input.Bucket, 'replication');
    setTraits(tx, input.Bucket, { replication: undefined });
  });
  return {};
}
