import type { DeleteBucketPolicyRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deleteBucketPolicy(ctx: Context, input: DeleteBucketPolicyRequest): Record<string, never> {
  deleteConfiguration(ctx, input, 'policy');
  return {};
}
