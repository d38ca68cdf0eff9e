import type { GetBucketPolicyStatusOutput, GetBucketPolicyStatusRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchBucketPolicy } from '../errors.js';
import { isPublicPolicy } from '../public-access.js';

export function getBucketPolicyStatus(ctx: Context, input: GetBucketPolicyStatusRequest): GetBucketPolicyStatusOutput {
  const policy = getConfiguration(ctx, input, 'policy');
  if (policy === undefined) throw noSuchBucketPolicy(input.Bucket);
  return { PolicyStatus: { IsPublic: isPublicPolicy(policy) } };
}
