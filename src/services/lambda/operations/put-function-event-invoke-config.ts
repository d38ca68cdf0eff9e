import type { FunctionEventInvokeConfig, PutFunctionEventInvokeConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { askedRow, checkAsked, eventInvokeConfig, qualified } from '../event-invoke.js';
import { stateOf } from '../names.js';
import { INVOKE_CONFIGS } from '../store.js';
import { noticeDestinations } from '../unbuilt.js';

/** Puts a configuration in the place of the one that was there. */
export function putFunctionEventInvokeConfig(
  ctx: Context,
  input: PutFunctionEventInvokeConfigRequest,
): FunctionEventInvokeConfig {
  const ref = qualified(ctx, input.FunctionName, input.Qualifier);
  const config = stateOf(ctx, ref).transact((tx) => {
    checkAsked(tx, ref, input);
    const row = askedRow(ctx, ref, input);
    tx.put(INVOKE_CONFIGS, tupleKey(ref.name, ref.qualifier), row);
    return eventInvokeConfig(ref, row);
  });
  noticeDestinations(ctx, input.DestinationConfig);
  return config;
}
