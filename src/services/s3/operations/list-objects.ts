import type { ListObjectsOutput, ListObjectsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { listObjectPage } from '../object-listing.js';
import { ownerOf } from '../owner.js';
import { pageSize } from '../paging.js';
import { encoderFor } from '../url-encoding.js';

/**
 * The older listing. Refusals in AWS's order: the bucket, `encoding-type`, `max-keys`. `NextMarker` comes only with a delimiter;
 * without one clients go on from the last key. `MaxKeys` tells what was asked for, though no page holds more than 1,000.
 */
export function listObjects(ctx: Context, input: ListObjectsRequest): ListObjectsOutput {
  const bucket = requireBucket(ctx, input);
  const encode = encoderFor(input.EncodingType);
  const limit = pageSize(input.MaxKeys, 'maxKeys');
  const prefix = input.Prefix ?? '';
  const delimiter = input.Delimiter ?? '';
  const query = { prefix, delimiter, after: input.Marker ?? '', limit };
  const page = listObjectPage(ctx, input.Bucket, query, encode);
  const Owner = ownerOf(bucket.account);
  return {
    Name: input.Bucket,
    Prefix: encode(prefix),
    Marker: encode(input.Marker ?? ''),
    ...(page.truncated && delimiter !== '' && { NextMarker: encode(page.last ?? '') }),
    MaxKeys: input.MaxKeys ?? limit,
    ...(delimiter !== '' && { Delimiter: encode(delimiter) }),
    EncodingType: input.EncodingType,
    IsTruncated: page.truncated,
    // Nobody who is not known is told who owns what.
    Contents: ctx.accessKeyId === undefined ? page.objects : page.objects.map((object) => ({ ...object, Owner })),
    CommonPrefixes: page.commonPrefixes,
  };
}
