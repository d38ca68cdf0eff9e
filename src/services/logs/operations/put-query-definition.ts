import type { PutQueryDefinitionRequest, PutQueryDefinitionResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noDefinition } from '../insights/errors.js';
import { QUERY_DEFINITIONS, type QueryDefinitionRow } from '../insights/store.js';

/** Makes a definition, or replaces one whole. A token stands for the definition that a first request with it made. */
export function putQueryDefinition(ctx: Context, input: PutQueryDefinitionRequest): PutQueryDefinitionResponse {
  const { clientToken, queryDefinitionId, name, queryString, queryLanguage = 'CWLI', logGroupNames, parameters } = input;
  const made = ctx.ids.uuid();
  const id = ctx.state.transact((tx) => {
    const known =
      clientToken === undefined ? undefined : tx.range(QUERY_DEFINITIONS).find(([, row]) => row.token === clientToken);
    if (known && queryDefinitionId === undefined) return known[0];
    if (queryDefinitionId !== undefined && tx.get(QUERY_DEFINITIONS, queryDefinitionId) === undefined) throw noDefinition();
    const row: QueryDefinitionRow = {
      queryLanguage,
      queryDefinitionId: queryDefinitionId ?? made,
      name,
      queryString,
      lastModified: ctx.clock.now(),
      ...(logGroupNames !== undefined && { logGroupNames }),
      ...(parameters !== undefined && { parameters }),
      ...(clientToken !== undefined && { token: clientToken }),
    };
    tx.put(QUERY_DEFINITIONS, row.queryDefinitionId, row);
    return row.queryDefinitionId;
  });
  return { queryDefinitionId: id };
}
