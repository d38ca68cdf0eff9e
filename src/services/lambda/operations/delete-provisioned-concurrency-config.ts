import type { DeleteProvisionedConcurrencyConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { resolveFunction, stateOf } from '../names.js';
import { checkQualifier } from '../provisioned.js';
import { PROVISIONED } from '../store.js';

/** Where there is none it is no error, if only the version or alias is there. */
export function deleteProvisionedConcurrencyConfig(
  ctx: Context,
  input: DeleteProvisionedConcurrencyConfigRequest,
): Record<string, never> {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  stateOf(ctx, ref).transact((tx) => {
    checkQualifier(tx, ref);
    tx.delete(PROVISIONED, tupleKey(ref.name, ref.qualifier ?? ''));
  });
  return {};
}
