import type {
  GetFunctionRecursionConfigRequest,
  GetFunctionRecursionConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { functionOf, stateOf, wholeFunction } from '../names.js';

export function getFunctionRecursionConfig(
  ctx: Context,
  input: GetFunctionRecursionConfigRequest,
): GetFunctionRecursionConfigResponse {
  const ref = wholeFunction(ctx, input.FunctionName);
  return { RecursiveLoop: functionOf(stateOf(ctx, ref), ref).recursiveLoop ?? 'Terminate' };
}
