import type {
  GetRuntimeManagementConfigRequest,
  GetRuntimeManagementConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { functionArn, resolveFunction, stateOf, versionOf } from '../names.js';

export function getRuntimeManagementConfig(
  ctx: Context,
  input: GetRuntimeManagementConfigRequest,
): GetRuntimeManagementConfigResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  const { version, runtimeManagement } = versionOf(stateOf(ctx, ref), ref);
  return {
    UpdateRuntimeOn: runtimeManagement?.updateOn ?? 'Auto',
    FunctionArn: functionArn(ref, ref.name, version),
    ...(runtimeManagement?.arn !== undefined && { RuntimeVersionArn: runtimeManagement.arn }),
  };
}
