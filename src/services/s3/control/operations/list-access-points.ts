import type { ListAccessPointsRequest, ListAccessPointsResult } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { accessPointKey, accessPoints } from '../../access/points.js';
import { invalidArgument } from '../../errors.js';
import { decodeToken, encodeToken } from '../../tokens.js';
import { listed } from '../access-points.js';
import { requireOwnAccount } from '../account.js';

const PAGE_MAX = 1000;

/** The caller's access points of the request's region in the order of their names, all or those of one bucket. The token's refusal is a guess. */
export function listAccessPoints(ctx: Context, input: ListAccessPointsRequest): ListAccessPointsResult {
  requireOwnAccount(ctx, input.AccountId);
  const after = input.NextToken === undefined ? undefined : decodeToken(input.NextToken);
  if (input.NextToken !== undefined && after === undefined) {
    throw invalidArgument('The continuation token provided is incorrect', 'nextToken', input.NextToken);
  }
  const prefix = accessPointKey(ctx.account, ctx.region, '');
  const rows = ctx.state.global
    .range(accessPoints, { prefix, ...(after !== undefined && { from: prefix + after, afterFrom: true }) })
    .map(([, row]) => row)
    .filter(({ bucket }) => input.Bucket === undefined || bucket === input.Bucket);
  const page = rows.slice(0, Math.min(input.MaxResults ?? PAGE_MAX, PAGE_MAX));
  const last = page.at(-1);
  return {
    AccessPointList: page.map((row) => listed(ctx, row)),
    ...(last && page.length < rows.length && { NextToken: encodeToken(last.name) }),
  };
}
