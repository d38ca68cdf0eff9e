import type { PutFunctionScalingConfigRequest, PutFunctionScalingConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { resolveFunction, stateOf, versionKey, versionOf } from '../names.js';
import { VERSIONS } from '../store.js';

/** Kept and told: it governs managed instances, which are not built. */
export function putFunctionScalingConfig(ctx: Context, input: PutFunctionScalingConfigRequest): PutFunctionScalingConfigResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  return stateOf(ctx, ref).transact((tx) => {
    const { scaling: _, ...row } = versionOf(tx, ref);
    const { FunctionScalingConfig: scaling } = input;
    tx.put(VERSIONS, versionKey(ref.name, row.version), { ...row, ...(scaling && { scaling }) });
    return { FunctionState: row.config.State ?? 'Active' };
  });
}
