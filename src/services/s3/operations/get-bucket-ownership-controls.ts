import type { GetBucketOwnershipControlsOutput, GetBucketOwnershipControlsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { ownershipControlsNotFound } from '../errors.js';

export function getBucketOwnershipControls(
  ctx: Context,
  input: GetBucketOwnershipControlsRequest,
): GetBucketOwnershipControlsOutput {
  const controls = getConfiguration(ctx, input, 'ownership');
  if (!controls) throw ownershipControlsNotFound(input.Bucket);
  return { OwnershipControls: controls };
}
