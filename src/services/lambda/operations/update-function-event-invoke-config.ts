import type { FunctionEventInvokeConfig, UpdateFunctionEventInvokeConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { askedRow, checkAsked, configRowOf, eventInvokeConfig, qualified } from '../event-invoke.js';
import { stateOf } from '../names.js';
import { INVOKE_CONFIGS } from '../store.js';
import { noticeDestinations } from '../unbuilt.js';

/** Changes what is named, and leaves the rest as it was. */
export function updateFunctionEventInvokeConfig(
  ctx: Context,
  input: UpdateFunctionEventInvokeConfigRequest,
): FunctionEventInvokeConfig {
  const ref = qualified(ctx, input.FunctionName, input.Qualifier);
  const config = stateOf(ctx, ref).transact((tx) => {
    checkAsked(tx, ref, input);
    const old = configRowOf(tx, ref);
    const asked = askedRow(ctx, ref, input);
    const row = { ...old, ...asked, destinations: { ...old.destinations, ...asked.destinations } };
    tx.put(INVOKE_CONFIGS, tupleKey(ref.name, ref.qualifier), row);
    return eventInvokeConfig(ref, row);
  });
  noticeDestinations(ctx, input.DestinationConfig);
  return config;
}
