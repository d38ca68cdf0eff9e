import type { GetFunctionScalingConfigRequest, GetFunctionScalingConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { arnOf, resolveFunction, stateOf, versionOf } from '../names.js';

export function getFunctionScalingConfig(ctx: Context, input: GetFunctionScalingConfigRequest): GetFunctionScalingConfigResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  const { scaling } = versionOf(stateOf(ctx, ref), ref);
  return {
    FunctionArn: arnOf(ref),
    ...(scaling && { AppliedFunctionScalingConfig: scaling, RequestedFunctionScalingConfig: scaling }),
  };
}
