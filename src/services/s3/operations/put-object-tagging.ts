import type { PutObjectTaggingOutput, PutObjectTaggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { retag } from '../retag.js';
import { checkTagSet, tagHeaderOf } from '../tags.js';

/** Replaces the object's tags. */
export function putObjectTagging(ctx: Context, input: PutObjectTaggingRequest): PutObjectTaggingOutput {
  const tags = input.Tagging?.TagSet ?? [];
  checkTagSet(tags, 'object');
  return retag(ctx, input, 'PUT', tags.length > 0 ? tagHeaderOf(tags) : undefined);
}
