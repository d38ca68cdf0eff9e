import type { GetFunctionUrlConfigRequest, GetFunctionUrlConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { describeWholeUrl, requireUrl, urlTarget } from '../urls/configs.js';

/** Tells the URL of a function or an alias. */
export function getFunctionUrlConfig(ctx: Context, input: GetFunctionUrlConfigRequest): GetFunctionUrlConfigResponse {
  return describeWholeUrl(ctx, requireUrl(ctx.state, urlTarget(ctx, input)));
}
