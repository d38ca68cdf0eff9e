import type { PutBucketPolicyRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketArn } from '../buckets.js';
import { putConfiguration } from '../configurations.js';
import { accessDenied, publicPolicyBlocked } from '../errors.js';
import { checkPolicy } from '../policy.js';
import { isPublicPolicy, publicAccessBlock } from '../public-access.js';

/** Keeps the policy as it was sent. It takes effect where the emulator enforces IAM, which it does not by default. */
export function putBucketPolicy(ctx: Context, input: PutBucketPolicyRequest): Record<string, never> {
  putConfiguration(ctx, input, 'policy', input.Policy, (tx, bucket) => {
    checkPolicy(input.Policy, bucketArn(ctx, input.Bucket));
    if (publicAccessBlock(tx, bucket).BlockPublicPolicy && isPublicPolicy(input.Policy)) {
      throw ctx.account === bucket.account ? publicPolicyBlocked(ctx.partition, ctx.account, bucket.name) : accessDenied();
    }
  });
  return {};
}
