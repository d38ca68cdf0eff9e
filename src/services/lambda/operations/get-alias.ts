import type { AliasConfiguration, GetAliasRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { aliasConfiguration } from '../aliases.js';
import { aliasNotFound } from '../errors.js';
import { functionArn, stateOf, wholeFunction } from '../names.js';
import { ALIASES } from '../store.js';

export function getAlias(ctx: Context, input: GetAliasRequest): AliasConfiguration {
  const ref = wholeFunction(ctx, input.FunctionName);
  const row = stateOf(ctx, ref).get(ALIASES, tupleKey(ref.name, input.Name));
  if (row === undefined) throw aliasNotFound(functionArn(ref, ref.name, input.Name));
  return aliasConfiguration(ref, row);
}
