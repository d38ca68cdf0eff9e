import type { GetBucketAclOutput, GetBucketAclRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { privateAcl } from '../acl.js';
import { requireBucket } from '../buckets.js';
import { readConfiguration } from '../configurations.js';

export function getBucketAcl(ctx: Context, input: GetBucketAclRequest): GetBucketAclOutput {
  const bucket = requireBucket(ctx, input);
  return readConfiguration(ctx.state.global, bucket.name, 'acl') ?? privateAcl(bucket.account);
}
