import type { DeleteBucketOwnershipControlsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deleteBucketOwnershipControls(ctx: Context, input: DeleteBucketOwnershipControlsRequest): Record<string, never> {
  deleteConfiguration(ctx, input, 'ownership');
  return {};
}
