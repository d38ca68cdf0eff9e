import type {
  PutFunctionCodeSigningConfigRequest,
  PutFunctionCodeSigningConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { findConfig } from '../code-signing/configs.js';
import { accessDenied, codeSigningNotFound } from '../errors.js';
import { functionOf, resolveFunction } from '../names.js';
import { FUNCTIONS } from '../store.js';

/** Gives a function a code signing configuration, which is looked for first (recorded 2025-11-25). */
export function putFunctionCodeSigningConfig(
  ctx: Context,
  { FunctionName, CodeSigningConfigArn }: PutFunctionCodeSigningConfigRequest,
): PutFunctionCodeSigningConfigResponse {
  const ref = resolveFunction(ctx, FunctionName);
  if (ref.account !== ctx.account) throw accessDenied();
  ctx.state.transact((tx) => {
    if (findConfig(ctx, tx, CodeSigningConfigArn) === undefined) throw codeSigningNotFound(CodeSigningConfigArn);
    tx.put(FUNCTIONS, ref.name, { ...functionOf(tx, ref), codeSigning: CodeSigningConfigArn });
  });
  return { CodeSigningConfigArn, FunctionName: ref.name };
}
