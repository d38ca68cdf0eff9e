import type { BucketAbacStatus, GetBucketAbacOutput, GetBucketAbacRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';

/** Disabled by default (user guide, "Enabling ABAC in general purpose buckets"). */
export function getBucketAbac(ctx: Context, input: GetBucketAbacRequest): GetBucketAbacOutput {
  return { AbacStatus: { Status: (getConfiguration(ctx, input, 'abac') ?? 'Disabled') as BucketAbacStatus } };
}
