import type { DescribeQueryDefinitionsRequest, DescribeQueryDefinitionsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { MAX_DESCRIBED } from '../insights/limits.js';
import { pageOfList } from '../insights/pages.js';
import { QUERY_DEFINITIONS } from '../insights/store.js';

/** In order of their names. */
export function describeQueryDefinitions(ctx: Context, input: DescribeQueryDefinitionsRequest): DescribeQueryDefinitionsResponse {
  const { queryDefinitionNamePrefix: prefix = '', queryLanguage, maxResults = MAX_DESCRIBED } = input;
  const found = ctx.state
    .range(QUERY_DEFINITIONS)
    .map(([, { token: _, ...row }]) => row)
    .filter((row) => row.name.startsWith(prefix) && (queryLanguage ?? row.queryLanguage) === row.queryLanguage)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const { rows, nextToken } = pageOfList(found, maxResults, input.nextToken);
  return { queryDefinitions: [...rows], ...(nextToken !== undefined && { nextToken }) };
}
