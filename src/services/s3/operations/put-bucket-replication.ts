import type { PutBucketReplicationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf, setTraits } from '../buckets.js';
import { writeConfiguration } from '../configurations.js';
import { checkedReplication } from '../replication/configuration.js';

/** Has new objects of the bucket replicated from here on; `replication/` does it. */
export function putBucketReplication(ctx: Context, input: PutBucketReplicationRequest): Record<string, never> {
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const configuration = checkedReplication(input.ReplicationConfiguration, bucket, tx, ctx.ids);
    writeConfiguration(tx, input.Bucket, 'replication', configuration);
    setTraits(tx, input.Bucket, { replication: true });
  });
  return {};
}
