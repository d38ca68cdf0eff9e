import type { DeleteFunctionEventInvokeConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { configRowOf, qualified } from '../event-invoke.js';
import { stateOf } from '../names.js';
import { INVOKE_CONFIGS } from '../store.js';

export function deleteFunctionEventInvokeConfig(
  ctx: Context,
  input: DeleteFunctionEventInvokeConfigRequest,
): Record<string, never> {
  const ref = qualified(ctx, input.FunctionName, input.Qualifier);
  stateOf(ctx, ref).transact((tx) => {
    configRowOf(tx, ref);
    tx.delete(INVOKE_CONFIGS, tupleKey(ref.name, ref.qualifier));
  });
  return {};
}
