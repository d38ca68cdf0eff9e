import type { UpdateLookupTableRequest, UpdateLookupTableResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { bodyOf, LOOKUP_TABLES, requireTable } from '../lookup-tables/store.js';

export function updateLookupTable(ctx: Context, input: UpdateLookupTableRequest): UpdateLookupTableResponse {
  const { lookupTableArn, description, kmsKeyId } = input;
  const body = bodyOf(ctx, input);
  const lastUpdatedTime = ctx.clock.now();
  ctx.state.transact((tx) => {
    const row = requireTable(tx, lookupTableArn);
    tx.put(LOOKUP_TABLES, row.name, {
      ...row,
      ...(description !== undefined && { description }),
      ...(kmsKeyId !== undefined && { kms: kmsKeyId }),
      ...(body !== undefined && { body }),
      updated: lastUpdatedTime,
    });
  });
  return { lookupTableArn, lastUpdatedTime };
}
