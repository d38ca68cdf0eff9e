import type { ListDirectoryBucketsOutput, ListDirectoryBucketsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { secondOf } from '../dates.js';
import { directoryBucketArn, isDirectoryBucket } from '../directory/buckets.js';
import { invalidArgument } from '../errors.js';
import { PAGE_MAX } from '../limits.js';
import { buckets } from '../store.js';
import { decodeToken, encodeToken } from '../tokens.js';

/** Lists the caller's directory buckets of the region that the request was sent to. */
export function listDirectoryBuckets(ctx: Context, input: ListDirectoryBucketsRequest): ListDirectoryBucketsOutput {
  const limit = input.MaxDirectoryBuckets ?? PAGE_MAX;
  const token = input.ContinuationToken ? decodeToken(input.ContinuationToken) : '';
  if (token === undefined) throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
  const own = ctx.state.global
    .range(buckets)
    .map(([, row]) => row)
    .filter((row) => isDirectoryBucket(row.name) && row.account === ctx.account && row.region === ctx.region && row.name > token);
  const page = own.slice(0, limit);
  const last = page.at(-1);
  return {
    Buckets: page.map((row) => ({
      Name: row.name,
      CreationDate: secondOf(row.created),
      BucketRegion: row.region,
      BucketArn: directoryBucketArn(ctx, row),
    })),
    ...(last && own.length > page.length && { ContinuationToken: encodeToken(last.name) }),
  };
}
