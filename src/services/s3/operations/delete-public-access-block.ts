import type { DeletePublicAccessBlockRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration } from '../configurations.js';

export function deletePublicAccessBlock(ctx: Context, input: DeletePublicAccessBlockRequest): Record<string, never> {
  deleteConfiguration(ctx, input, 'publicAccess');
  return {};
}
