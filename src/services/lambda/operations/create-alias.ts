import type { AliasConfiguration, CreateAliasRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { aliasConfiguration, routingOf } from '../aliases.js';
import { conflict } from '../errors.js';
import { functionArn, stateOf, wholeFunction } from '../names.js';
import { ALIASES, type AliasRow } from '../store.js';

export function createAlias(ctx: Context, input: CreateAliasRequest): AliasConfiguration {
  const ref = wholeFunction(ctx, input.FunctionName);
  const { Name: alias, FunctionVersion: version, Description: description = '' } = input;
  return stateOf(ctx, ref).transact((tx) => {
    const key = tupleKey(ref.name, alias);
    const routing = routingOf(tx, ref, version, input.RoutingConfig);
    if (tx.get(ALIASES, key)) throw conflict(`Alias already exists: ${functionArn(ref, ref.name, alias)}`);
    const row: AliasRow = { name: ref.name, alias, version, description, ...(routing && { routing }), revision: ctx.ids.uuid() };
    tx.put(ALIASES, key, row);
    return aliasConfiguration(ref, row);
  });
}
