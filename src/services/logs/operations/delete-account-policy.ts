import type { DeleteAccountPolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noAccountPolicy } from '../group-policies/errors.js';
import { ACCOUNT_POLICIES, accountPolicyKey } from '../group-policies/store.js';

export function deleteAccountPolicy(
  ctx: Context,
  { policyName, policyType, dryRun }: DeleteAccountPolicyRequest,
): Record<string, never> {
  const key = accountPolicyKey(policyType, policyName);
  ctx.state.transact((tx) => {
    if (tx.get(ACCOUNT_POLICIES, key) === undefined) throw noAccountPolicy(policyName);
    if (dryRun !== true) tx.delete(ACCOUNT_POLICIES, key);
  });
  return {};
}
