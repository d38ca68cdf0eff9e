import type { GetObjectTaggingOutput, GetObjectTaggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { noSuchKey } from '../errors.js';
import { objects } from '../store.js';
import { objectTags } from '../tags.js';
import { checkVersionId } from '../versions.js';

/** The object's tags in the order of their keys; an empty set for an object without. */
export function getObjectTagging(ctx: Context, input: GetObjectTaggingRequest): GetObjectTaggingOutput {
  requireBucket(ctx, input);
  checkVersionId(input.VersionId);
  const row = ctx.state.global.get(objects(input.Bucket), input.Key);
  // AWS puts the bucket's name before the key here, and here alone (seen in 2026-02).
  if (!row) throw noSuchKey(`${input.Bucket}/${input.Key}`);
  return { TagSet: objectTags(row.tagging) };
}
