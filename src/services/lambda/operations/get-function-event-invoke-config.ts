import type { FunctionEventInvokeConfig, GetFunctionEventInvokeConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { configRowOf, eventInvokeConfig, qualified } from '../event-invoke.js';
import { stateOf } from '../names.js';

export function getFunctionEventInvokeConfig(
  ctx: Context,
  input: GetFunctionEventInvokeConfigRequest,
): FunctionEventInvokeConfig {
  const ref = qualified(ctx, input.FunctionName, input.Qualifier);
  return eventInvokeConfig(ref, configRowOf(stateOf(ctx, ref), ref));
}
