import type {
  PutFunctionRecursionConfigRequest,
  PutFunctionRecursionConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { functionOf, stateOf, wholeFunction } from '../names.js';
import { FUNCTIONS } from '../store.js';

export function putFunctionRecursionConfig(
  ctx: Context,
  input: PutFunctionRecursionConfigRequest,
): PutFunctionRecursionConfigResponse {
  const ref = wholeFunction(ctx, input.FunctionName);
  stateOf(ctx, ref).transact((tx) => tx.put(FUNCTIONS, ref.name, { ...functionOf(tx, ref), recursiveLoop: input.RecursiveLoop }));
  return { RecursiveLoop: input.RecursiveLoop };
}
