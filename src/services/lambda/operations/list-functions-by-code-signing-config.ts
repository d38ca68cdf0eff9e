import type {
  ListFunctionsByCodeSigningConfigRequest,
  ListFunctionsByCodeSigningConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { requireConfig } from '../code-signing/configs.js';
import { CODE_SIGNING_PAGE_MAX } from '../code-signing/limits.js';
import { functionArn } from '../names.js';
import { pageOf } from '../paging.js';
import { FUNCTIONS } from '../store.js';

/** Lists the functions that use a code signing configuration. */
export function listFunctionsByCodeSigningConfig(
  ctx: Context,
  input: ListFunctionsByCodeSigningConfigRequest,
): ListFunctionsByCodeSigningConfigResponse {
  requireConfig(ctx, ctx.state, input.CodeSigningConfigArn);
  const names = ctx.state
    .range(FUNCTIONS)
    .filter(([, { codeSigning }]) => codeSigning === input.CodeSigningConfigArn)
    .map(([name]) => name);
  const { entries, marker } = pageOf(names, input, (name) => name, CODE_SIGNING_PAGE_MAX);
  return {
    ...(marker !== undefined && { NextMarker: marker }),
    FunctionArns: entries.map((name) => functionArn(ctx, name)),
  };
}
