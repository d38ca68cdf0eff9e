import type {
  GetFunctionCodeSigningConfigRequest,
  GetFunctionCodeSigningConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { accessDenied } from '../errors.js';
import { functionOf, resolveFunction } from '../names.js';

/** Tells a function's code signing configuration; of a function without one, nothing (recorded 2025-11-25). */
export function getFunctionCodeSigningConfig(
  ctx: Context,
  { FunctionName }: GetFunctionCodeSigningConfigRequest,
): GetFunctionCodeSigningConfigResponse | Record<string, never> {
  const ref = resolveFunction(ctx, FunctionName);
  if (ref.account !== ctx.account) throw accessDenied();
  const { codeSigning } = functionOf(ctx.state, ref);
  return codeSigning === undefined ? {} : { CodeSigningConfigArn: codeSigning, FunctionName: ref.name };
}
