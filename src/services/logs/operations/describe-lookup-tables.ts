import type { DescribeLookupTablesRequest, DescribeLookupTablesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { MAX_DESCRIBED } from '../limits.js';
import { describeTable, LOOKUP_TABLES } from '../lookup-tables/store.js';
import { pageOf } from '../page.js';

export function describeLookupTables(ctx: Context, input: DescribeLookupTablesRequest): DescribeLookupTablesResponse {
  const { rows, nextToken } = pageOf(ctx, LOOKUP_TABLES, {
    prefix: input.lookupTableNamePrefix,
    token: input.nextToken,
    limit: input.maxResults ?? MAX_DESCRIBED,
  });
  return { lookupTables: rows.map(describeTable), ...(nextToken !== undefined && { nextToken }) };
}
