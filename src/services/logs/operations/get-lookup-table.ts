import type { GetLookupTableRequest, GetLookupTableResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { describeTable, requireTable } from '../lookup-tables/store.js';

export function getLookupTable(ctx: Context, { lookupTableArn }: GetLookupTableRequest): GetLookupTableResponse {
  const row = requireTable(ctx.state, lookupTableArn);
  const { tableFields: _fields, recordsCount: _count, ...told } = describeTable(row);
  return { ...told, tableBody: row.body };
}
