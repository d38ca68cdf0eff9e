import type { GetBucketPolicyStatusOutput, GetBucketPolicyStatusRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchBucketPolicy, notBuilt } from '../errors.js';

/** Telling whether a policy makes a bucket public needs its evaluation, which is not built; that there is none can be told. */
export function getBucketPolicyStatus(ctx: Context, input: GetBucketPolicyStatusRequest): GetBucketPolicyStatusOutput {
  if (getConfiguration(ctx, input, 'policy') === undefined) throw noSuchBucketPolicy(input.Bucket);
  throw notBuilt('GetBucketPolicyStatus of a bucket with a policy');
}
