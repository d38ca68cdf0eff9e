import type { GetObjectTaggingOutput, GetObjectTaggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { noSuchKey } from '../errors.js';
import { objectTags } from '../tags.js';
import { requireVersion, versionMember } from '../versions.js';

/** The object's tags in the order of their keys; an empty set for an object without. */
export function getObjectTagging(ctx: Context, input: GetObjectTaggingRequest): GetObjectTaggingOutput {
  const bucket = requireBucket(ctx, input);
  // AWS puts the bucket's name before the key here, and here alone (seen in 2026-02).
  const missing = noSuchKey(`${input.Bucket}/${input.Key}`);
  const { row } = requireVersion(ctx.state.global, bucket, input, { method: 'GET', marker: 'refused', missing });
  return { ...versionMember(bucket, row), TagSet: objectTags(row.tagging) };
}
