import type { GetBucketReplicationOutput, GetBucketReplicationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { replicationConfigurationNotFound } from '../errors.js';

export function getBucketReplication(ctx: Context, input: GetBucketReplicationRequest): GetBucketReplicationOutput {
  const ReplicationConfiguration = getConfiguration(ctx, input, 'replication');
  if (!ReplicationConfiguration) throw replicationConfigurationNotFound(input.Bucket);
  return { ReplicationConfiguration };
}
