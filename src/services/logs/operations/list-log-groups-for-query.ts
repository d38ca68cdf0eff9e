import type { ListLogGroupsForQueryRequest, ListLogGroupsForQueryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noQuery } from '../insights/errors.js';
import { pageOfList } from '../insights/pages.js';
import { QUERIES } from '../insights/store.js';

/** Groups on a page, at least; the reference has pages of 50 to 500. */
const PAGE = 50;

export function listLogGroupsForQuery(ctx: Context, input: ListLogGroupsForQueryRequest): ListLogGroupsForQueryResponse {
  const row = ctx.state.get(QUERIES, input.queryId);
  if (row === undefined) throw noQuery(input.queryId);
  const { rows, nextToken } = pageOfList(row.groups, input.maxResults ?? PAGE, input.nextToken);
  return { logGroupIdentifiers: [...rows], ...(nextToken !== undefined && { nextToken }) };
}
