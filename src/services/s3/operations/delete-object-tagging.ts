import type { DeleteObjectTaggingOutput, DeleteObjectTaggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { retag } from '../retag.js';

/** Takes all tags from the object. */
export function deleteObjectTagging(ctx: Context, input: DeleteObjectTaggingRequest): DeleteObjectTaggingOutput {
  return retag(ctx, input, 'DELETE', undefined);
}
