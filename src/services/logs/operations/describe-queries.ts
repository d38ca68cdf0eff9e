import type { DescribeQueriesRequest, DescribeQueriesResponse, QueryInfo } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { MAX_DESCRIBED } from '../insights/limits.js';
import { pageOfList } from '../insights/pages.js';
import { QUERIES, type QueryRow } from '../insights/store.js';

/** The latest query first. */
export function describeQueries(ctx: Context, input: DescribeQueriesRequest): DescribeQueriesResponse {
  const { logGroupName, status, queryLanguage = 'CWLI', maxResults = MAX_DESCRIBED } = input;
  const found = ctx.state
    .range(QUERIES)
    .map(([, row]) => row)
    .filter((row) => queryLanguage === 'CWLI' && (status ?? row.status) === row.status)
    .filter((row) => logGroupName === undefined || row.groups.includes(logGroupName))
    .sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
  const { rows, nextToken } = pageOfList(found, maxResults, input.nextToken);
  return { queries: rows.map(describe), ...(nextToken !== undefined && { nextToken }) };
}

/** The query is told with its groups and times in front (recorded by LocalStack, 2026-02). */
function describe(row: QueryRow): QueryInfo {
  const [logGroupName] = row.groups;
  const source = `SOURCE ${row.groups.map((name) => `"${name}"`).join(', ')} START=${row.start} END=${row.end}`;
  return {
    queryLanguage: 'CWLI',
    queryId: row.id,
    queryString: `${source} | ${row.query}`,
    status: row.status,
    createTime: row.created,
    ...(logGroupName !== undefined && { logGroupName }),
  };
}
