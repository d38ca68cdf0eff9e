import type { AliasConfiguration, UpdateAliasRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { aliasConfiguration, routingOf } from '../aliases.js';
import { notFound, revisionMismatch } from '../errors.js';
import { functionArn, stateOf, wholeFunction } from '../names.js';
import { ALIASES, type AliasRow } from '../store.js';

/** What is not named stays; weights that are none take those away that were there. */
export function updateAlias(ctx: Context, input: UpdateAliasRequest): AliasConfiguration {
  const ref = wholeFunction(ctx, input.FunctionName);
  const key = tupleKey(ref.name, input.Name);
  return stateOf(ctx, ref).transact((tx) => {
    const old = tx.get(ALIASES, key);
    if (old === undefined) throw notFound(`Alias not found: ${functionArn(ref, ref.name, input.Name)}`);
    if (input.RevisionId && input.RevisionId !== old.revision) throw revisionMismatch();
    const { FunctionVersion: version = old.version, Description: description = old.description } = input;
    const { routing: _, ...rest } = old;
    const routing = routingOf(tx, ref, version, input.RoutingConfig ?? old.routing);
    const row: AliasRow = { ...rest, version, description, ...(routing && { routing }), revision: ctx.ids.uuid() };
    tx.put(ALIASES, key, row);
    return aliasConfiguration(ref, row);
  });
}
