import type { ListAliasesRequest, ListAliasesResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { aliasConfiguration } from '../aliases.js';
import { functionOf, stateOf, wholeFunction } from '../names.js';
import { pageOf } from '../paging.js';
import { ALIASES } from '../store.js';

/** By name; with a version only those that lead to it. */
export function listAliases(ctx: Context, input: ListAliasesRequest): ListAliasesResponse {
  const ref = wholeFunction(ctx, input.FunctionName);
  const state = stateOf(ctx, ref);
  functionOf(state, ref);
  const rows = state.range(ALIASES, { prefix: tupleKey(ref.name) }).map(([, row]) => row);
  const { FunctionVersion: version } = input;
  const wanted = version === undefined ? rows : rows.filter((row) => row.version === version);
  const { entries, marker } = pageOf(wanted, input, ({ alias }) => alias);
  return {
    Aliases: entries.map((row) => aliasConfiguration(ref, row)),
    ...(marker !== undefined && { NextMarker: marker }),
  };
}
