import type {
  GetProvisionedConcurrencyConfigRequest,
  GetProvisionedConcurrencyConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { noProvisionedConcurrency } from '../errors.js';
import { resolveFunction, stateOf } from '../names.js';
import { checkQualifier, provisionedConfig } from '../provisioned.js';
import { PROVISIONED } from '../store.js';

export function getProvisionedConcurrencyConfig(
  ctx: Context,
  input: GetProvisionedConcurrencyConfigRequest,
): GetProvisionedConcurrencyConfigResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  const state = stateOf(ctx, ref);
  checkQualifier(state, ref);
  const row = state.get(PROVISIONED, tupleKey(ref.name, ref.qualifier ?? ''));
  if (row === undefined) throw noProvisionedConcurrency();
  return provisionedConfig(row);
}
