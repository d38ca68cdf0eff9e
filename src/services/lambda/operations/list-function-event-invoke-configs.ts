import type {
  ListFunctionEventInvokeConfigsRequest,
  ListFunctionEventInvokeConfigsResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { notFound } from '../errors.js';
import { eventInvokeConfig } from '../event-invoke.js';
import { stateOf, wholeFunction } from '../names.js';
import { pageOf } from '../paging.js';
import { FUNCTIONS, INVOKE_CONFIGS } from '../store.js';

export function listFunctionEventInvokeConfigs(
  ctx: Context,
  input: ListFunctionEventInvokeConfigsRequest,
): ListFunctionEventInvokeConfigsResponse {
  const ref = wholeFunction(ctx, input.FunctionName);
  const state = stateOf(ctx, ref);
  if (state.get(FUNCTIONS, ref.name) === undefined) throw notFound("The function doesn't exist.");
  const rows = state.range(INVOKE_CONFIGS, { prefix: tupleKey(ref.name) }).map(([, row]) => row);
  const { entries, marker } = pageOf(rows, input, ({ qualifier }) => qualifier);
  return {
    FunctionEventInvokeConfigs: entries.map((row) => eventInvokeConfig(ref, row)),
    ...(marker !== undefined && { NextMarker: marker }),
  };
}
