import type { DeleteBucketCorsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deleteBucketCors(ctx: Context, input: DeleteBucketCorsRequest): Record<string, never> {
  deleteConfiguration(ctx, input, 'cors');
  return {};
}
