import type { PutBucketTaggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { deleteConfiguration, putConfiguration } from '../configurations.js';
import { checkTagSet } from '../tags.js';

/** Replaces the bucket's tags. An empty set leaves the bucket without a tag set. */
export function putBucketTagging(ctx: Context, input: PutBucketTaggingRequest): Record<string, never> {
  const tags = input.Tagging?.TagSet ?? [];
  checkTagSet(tags, 'bucket');
  if (tags.length === 0) deleteConfiguration(ctx, input, 'tagging');
  else putConfiguration(ctx, input, 'tagging', tags);
  return {};
}
