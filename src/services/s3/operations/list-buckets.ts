import type { ListBucketsOutput, ListBucketsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketArn } from '../buckets.js';
import { secondOf } from '../dates.js';
import { isDirectoryBucket } from '../directory/buckets.js';
import { invalidArgument } from '../errors.js';
import { BUCKETS_PAGE_MAX } from '../limits.js';
import { ownerOf } from '../owner.js';
import { isRegion } from '../regions.js';
import { type BucketRow, buckets } from '../store.js';
import { decodeToken, encodeToken } from '../tokens.js';

/** Lists the caller's buckets in the order of their names, whatever their region; in pages only when asked for pages. */
export function listBuckets(ctx: Context, input: ListBucketsRequest): ListBucketsOutput {
  checkRegion(input.BucketRegion);
  const limit = pageLimit(input.MaxBuckets);
  const own = bucketsAfter(ctx, input).filter(
    (row) =>
      row.account === ctx.account &&
      !isDirectoryBucket(row.name) &&
      (input.BucketRegion === undefined || row.region === input.BucketRegion),
  );
  const page = own.slice(0, limit);
  // AWS shows regions only to callers that use one of the newer parameters.
  const showRegion = [input.BucketRegion, input.ContinuationToken, input.MaxBuckets, input.Prefix].some(
    (value) => value !== undefined,
  );
  const last = page.at(-1);
  return {
    Buckets: page.map((row) => ({
      Name: row.name,
      CreationDate: secondOf(row.created),
      BucketArn: bucketArn(ctx, row.name),
      ...(showRegion && { BucketRegion: row.region }),
    })),
    Owner: ownerOf(ctx.account),
    ...(input.Prefix !== undefined && { Prefix: input.Prefix }),
    ...(last && own.length > page.length && { ContinuationToken: encodeToken(last.name) }),
  };
}

function checkRegion(region: string | undefined): void {
  if (region === undefined || isRegion(region)) return;
  throw invalidArgument(`Argument value ${region} is not a valid AWS Region`, 'bucket-region');
}

/** The bounds are the API reference's; the message is a guess by that of the other listings. */
function pageLimit(maxBuckets: number | undefined): number {
  if (maxBuckets === undefined) return BUCKETS_PAGE_MAX;
  if (maxBuckets >= 1 && maxBuckets <= BUCKETS_PAGE_MAX) return maxBuckets;
  throw invalidArgument(
    `Argument max-buckets must be an integer between 1 and ${BUCKETS_PAGE_MAX}`,
    'max-buckets',
    String(maxBuckets),
  );
}

/** An empty token counts as none (seen on AWS, 2026-02). */
function bucketsAfter(ctx: Context, { ContinuationToken, Prefix }: ListBucketsRequest): BucketRow[] {
  const prefix = Prefix ?? '';
  let rows = ctx.state.global.range(buckets, { prefix });
  if (ContinuationToken) {
    const after = decodeToken(ContinuationToken);
    if (after === undefined) throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
    rows = rows.filter(([name]) => name > after);
  }
  return rows.map(([, row]) => row);
}
