import type { FunctionConfiguration, GetFunctionConfigurationRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { configurationOf } from '../config/answer.js';
import { resolveFunction, stateOf, versionOf } from '../names.js';

export function getFunctionConfiguration(ctx: Context, input: GetFunctionConfigurationRequest): FunctionConfiguration {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  return configurationOf(versionOf(stateOf(ctx, ref), ref), ref);
}
