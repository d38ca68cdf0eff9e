import type {
  ListProvisionedConcurrencyConfigsRequest,
  ListProvisionedConcurrencyConfigsResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { functionArn, functionOf, stateOf, wholeFunction } from '../names.js';
import { pageOf } from '../paging.js';
import { provisionedConfig } from '../provisioned.js';
import { PROVISIONED } from '../store.js';

export function listProvisionedConcurrencyConfigs(
  ctx: Context,
  input: ListProvisionedConcurrencyConfigsRequest,
): ListProvisionedConcurrencyConfigsResponse {
  const ref = wholeFunction(ctx, input.FunctionName);
  const state = stateOf(ctx, ref);
  functionOf(state, ref);
  const rows = state.range(PROVISIONED, { prefix: tupleKey(ref.name) }).map(([, row]) => row);
  const { entries, marker } = pageOf(rows, input, ({ qualifier }) => qualifier);
  return {
    ProvisionedConcurrencyConfigs: entries.map((row) => ({
      FunctionArn: functionArn(ref, ref.name, row.qualifier),
      ...provisionedConfig(row),
    })),
    ...(marker !== undefined && { NextMarker: marker }),
  };
}
