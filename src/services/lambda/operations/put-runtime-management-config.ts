import type {
  PutRuntimeManagementConfigRequest,
  PutRuntimeManagementConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { functionArn, resolveFunction, stateOf, versionKey, versionOf } from '../names.js';
import { VERSIONS } from '../store.js';

/** Kept and told: here is one version of each runtime. The words for a missing ARN, and for one too many, are a guess. */
export function putRuntimeManagementConfig(
  ctx: Context,
  input: PutRuntimeManagementConfigRequest,
): PutRuntimeManagementConfigResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  const { UpdateRuntimeOn: updateOn, RuntimeVersionArn: arn } = input;
  if (updateOn === 'Manual' && arn === undefined) {
    throw invalidParameter('RuntimeVersionArn is required when UpdateRuntimeOn is Manual.');
  }
  if (updateOn !== 'Manual' && arn !== undefined) {
    throw invalidParameter(`RuntimeVersionArn cannot be specified when UpdateRuntimeOn is ${updateOn}.`);
  }
  return stateOf(ctx, ref).transact((tx) => {
    const row = versionOf(tx, ref);
    const runtimeManagement = { updateOn, ...(arn !== undefined && { arn }) };
    tx.put(VERSIONS, versionKey(ref.name, row.version), { ...row, runtimeManagement });
    return {
      UpdateRuntimeOn: updateOn,
      FunctionArn: functionArn(ref, ref.name, row.version),
      ...(arn !== undefined && { RuntimeVersionArn: arn }),
    };
  });
}
