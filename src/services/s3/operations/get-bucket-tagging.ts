import type { GetBucketTaggingOutput, GetBucketTaggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchTagSet } from '../errors.js';

export function getBucketTagging(ctx: Context, input: GetBucketTaggingRequest): GetBucketTaggingOutput {
  const tags = getConfiguration(ctx, input, 'tagging');
  if (!tags) throw noSuchTagSet(input.Bucket);
  return { TagSet: tags };
}
