import type { GetBucketPolicyOutput, GetBucketPolicyRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchBucketPolicy } from '../errors.js';

export function getBucketPolicy(ctx: Context, input: GetBucketPolicyRequest): GetBucketPolicyOutput {
  const policy = getConfiguration(ctx, input, 'policy');
  if (policy === undefined) throw noSuchBucketPolicy(input.Bucket);
  return { Policy: policy };
}
