import type { GetFunctionConcurrencyRequest, GetFunctionConcurrencyResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { functionOf, stateOf, wholeFunction } from '../names.js';

export function getFunctionConcurrency(ctx: Context, input: GetFunctionConcurrencyRequest): GetFunctionConcurrencyResponse {
  const ref = wholeFunction(ctx, input.FunctionName);
  const { reserved } = functionOf(stateOf(ctx, ref), ref);
  return reserved === undefined ? {} : { ReservedConcurrentExecutions: reserved };
}
