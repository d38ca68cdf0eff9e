import type { AddPermissionRequest, AddPermissionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { accessDenied } from '../errors.js';
import { arnOf, resolveFunction } from '../names.js';
import { addStatement, requireRevision } from '../policies/policy.js';
import { statementOf } from '../policies/statement.js';
import { refuseLatest, requireFunction, requireQualifier } from '../policies/target.js';
import { POLICIES } from '../store.js';

/**
 * Adds a statement to the policy of a function, version or alias. Order: the name, $LATEST, the function, the qualifier, the principal, the revision,
 * the statement's id; that of the last three is a guess.
 */
export function addPermission(ctx: Context, input: AddPermissionRequest): AddPermissionResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  refuseLatest(ref);
  if (ref.account !== ctx.account) throw accessDenied();
  return ctx.state.transact((tx) => {
    requireFunction(tx, ref);
    requireQualifier(tx, ref);
    const statement = statementOf(input, ctx.partition, arnOf(ref));
    const key = tupleKey(ref.name, ref.qualifier ?? '');
    const policy = tx.get(POLICIES, key);
    requireRevision(policy, input.RevisionId, 'GetPolicy');
    tx.put(POLICIES, key, addStatement(ctx, policy, statement));
    return { Statement: JSON.stringify(statement) };
  });
}
