import type { DeleteQueryDefinitionRequest, DeleteQueryDefinitionResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noDefinition } from '../insights/errors.js';
import { QUERY_DEFINITIONS } from '../insights/store.js';

export function deleteQueryDefinition(
  ctx: Context,
  { queryDefinitionId: id }: DeleteQueryDefinitionRequest,
): DeleteQueryDefinitionResponse {
  ctx.state.transact((tx) => {
    if (tx.get(QUERY_DEFINITIONS, id) === undefined) throw noDefinition();
    tx.delete(QUERY_DEFINITIONS, id);
  });
  return { success: true };
}
