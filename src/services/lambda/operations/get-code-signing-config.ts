import type { GetCodeSigningConfigRequest, GetCodeSigningConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { describeConfig, requireConfig } from '../code-signing/configs.js';

/** Tells a code signing configuration. */
export function getCodeSigningConfig(
  ctx: Context,
  { CodeSigningConfigArn }: GetCodeSigningConfigRequest,
): GetCodeSigningConfigResponse {
  return { CodeSigningConfig: describeConfig(ctx, requireConfig(ctx, ctx.state, CodeSigningConfigArn)) };
}
