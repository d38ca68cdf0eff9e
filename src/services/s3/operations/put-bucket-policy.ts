import type { PutBucketPolicyRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketArn } from '../buckets.js';
import { putConfiguration, readConfiguration } from '../configurations.js';
import { accessDenied } from '../errors.js';
import { checkPolicy } from '../policy.js';
import { isPublicPolicy } from '../public-access.js';

/** Keeps the policy as it was sent. It takes effect where the emulator enforces IAM, which it does not by default. */
export function putBucketPolicy(ctx: Context, input: PutBucketPolicyRequest): Record<string, never> {
  putConfiguration(ctx, input, 'policy', input.Policy, (tx) => {
    checkPolicy(input.Policy, bucketArn(ctx, input.Bucket));
    if (readConfiguration(tx, input.Bucket, 'publicAccess')?.BlockPublicPolicy && isPublicPolicy(input.Policy))
      throw accessDenied();
  });
  return {};
}
