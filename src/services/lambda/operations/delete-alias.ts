import type { DeleteAliasRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { deleteAliasRow } from '../deletion.js';
import { functionOf, stateOf, wholeFunction } from '../names.js';

/** An alias that is not there is no error; a function that is not is one, with words that are a guess. */
export function deleteAlias(ctx: Context, input: DeleteAliasRequest): Record<string, never> {
  const ref = wholeFunction(ctx, input.FunctionName);
  stateOf(ctx, ref).transact((tx) => {
    functionOf(tx, ref);
    deleteAliasRow(tx, ref.name, input.Name);
  });
  return {};
}
