import type { DeleteLookupTableRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { LOOKUP_TABLES, requireTable } from '../lookup-tables/store.js';

export function deleteLookupTable(ctx: Context, { lookupTableArn }: DeleteLookupTableRequest): Record<string, never> {
  ctx.state.transact((tx) => tx.delete(LOOKUP_TABLES, requireTable(tx, lookupTableArn).name));
  return {};
}
