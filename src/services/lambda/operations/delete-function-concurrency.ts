import type { DeleteFunctionConcurrencyRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { functionOf, stateOf, wholeFunction } from '../names.js';
import { FUNCTIONS } from '../store.js';

export function deleteFunctionConcurrency(ctx: Context, input: DeleteFunctionConcurrencyRequest): Record<string, never> {
  const ref = wholeFunction(ctx, input.FunctionName);
  stateOf(ctx, ref).transact((tx) => {
    const { reserved: _, ...row } = functionOf(tx, ref);
    tx.put(FUNCTIONS, ref.name, row);
  });
  return {};
}
