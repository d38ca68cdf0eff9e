import type { DeleteFunctionCodeSigningConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { accessDenied } from '../errors.js';
import { functionOf, resolveFunction } from '../names.js';
import { FUNCTIONS } from '../store.js';

/** Takes a function's code signing configuration away, if it has one. */
export function deleteFunctionCodeSigningConfig(
  ctx: Context,
  { FunctionName }: DeleteFunctionCodeSigningConfigRequest,
): Record<string, never> {
  const ref = resolveFunction(ctx, FunctionName);
  if (ref.account !== ctx.account) throw accessDenied();
  ctx.state.transact((tx) => {
    const { codeSigning, ...row } = functionOf(tx, ref);
    if (codeSigning !== undefined) tx.put(FUNCTIONS, ref.name, row);
  });
  return {};
}
