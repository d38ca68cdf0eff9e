import type { ListObjectsV2Output, ListObjectsV2Request } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { checkDirectoryListing } from '../directory/buckets.js';
import { invalidArgument } from '../errors.js';
import { listObjectPage } from '../object-listing.js';
import { ownerOf } from '../owner.js';
import { pageSize } from '../paging.js';
import { decodeToken, encodeToken } from '../tokens.js';
import { encoderFor } from '../url-encoding.js';

/**
 * Refusals in AWS's order: the bucket, `encoding-type`, the continuation token, `max-keys`. A token outweighs `start-after`, which then
 * is not repeated in the answer. `MaxKeys` tells what was asked for, though no page holds more than 1,000.
 *
 * That a `start-after` inside a common prefix passes over the rest of that prefix, as the older listing's marker does, is a guess.
 */
export function listObjectsV2(ctx: Context, input: ListObjectsV2Request): ListObjectsV2Output {
  const bucket = requireBucket(ctx, input);
  const encode = encoderFor(input.EncodingType);
  const token = readToken(input.ContinuationToken);
  const limit = pageSize(input.MaxKeys, 'maxKeys');
  const prefix = input.Prefix ?? '';
  const delimiter = input.Delimiter ?? '';
  checkDirectoryListing(input.Bucket, prefix, delimiter, input.StartAfter);
  const query = { prefix, delimiter, after: token ?? input.StartAfter ?? '', limit };
  const page = listObjectPage(ctx, input.Bucket, query, encode);
  const Owner = ownerOf(bucket.account);
  return {
    BucketRegion: bucket.region,
    Name: input.Bucket,
    Prefix: encode(prefix),
    ...(token === undefined && input.StartAfter !== undefined && { StartAfter: encode(input.StartAfter) }),
    ContinuationToken: input.ContinuationToken,
    ...(page.truncated && page.last !== undefined && { NextContinuationToken: encodeToken(page.last) }),
    KeyCount: page.objects.length + page.commonPrefixes.length,
    MaxKeys: input.MaxKeys ?? limit,
    ...(delimiter !== '' && { Delimiter: encode(delimiter) }),
    EncodingType: input.EncodingType,
    IsTruncated: page.truncated,
    Contents: input.FetchOwner ? page.objects.map((object) => ({ ...object, Owner })) : page.objects,
    CommonPrefixes: page.commonPrefixes,
  };
}

/** An empty token is as wrong as any that was not given out. */
function readToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  const position = decodeToken(token);
  if (position === undefined) throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
  return position;
}
