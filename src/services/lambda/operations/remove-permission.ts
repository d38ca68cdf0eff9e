import type { RemovePermissionRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { accessDenied, notFound } from '../errors.js';
import { functionArn, resolveFunction } from '../names.js';
import { removeStatement, requireRevision } from '../policies/policy.js';
import { requireQualifier } from '../policies/target.js';
import { FUNCTIONS, POLICIES } from '../store.js';

/** Takes a statement out of a policy; with the last one the policy goes. */
export function removePermission(ctx: Context, input: RemovePermissionRequest): Record<string, never> {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  if (ref.account !== ctx.account) throw accessDenied();
  ctx.state.transact((tx) => {
    if (tx.get(FUNCTIONS, ref.name) === undefined) throw notFound(`No policy found for: ${functionArn(ref, ref.name)}`);
    requireQualifier(tx, ref);
    const key = tupleKey(ref.name, ref.qualifier ?? '');
    const before = tx.get(POLICIES, key);
    if (before !== undefined) requireRevision(before, input.RevisionId, 'GetPolicy');
    const policy = removeStatement(ctx, before, input.StatementId);
    if (policy) tx.put(POLICIES, key, policy);
    else tx.delete(POLICIES, key);
  });
  return {};
}
