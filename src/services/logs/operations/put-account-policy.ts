import type { PutAccountPolicyRequest, PutAccountPolicyResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { limitExceeded } from '../errors.js';
import { checkAccountDocument } from '../group-policies/documents.js';
import { ACCOUNT_POLICIES, type AccountPolicyRow, accountPolicies, accountPolicyKey } from '../group-policies/store.js';

/** Policies of a type that an account and region may have (the operation's reference). */
const MOST: Readonly<Partial<Record<PutAccountPolicyRequest['policyType'], number>>> = {
  DATA_PROTECTION_POLICY: 1,
  SUBSCRIPTION_FILTER_POLICY: 1,
  FIELD_INDEX_POLICY: 20,
  TRANSFORMER_POLICY: 20,
};

export function putAccountPolicy(ctx: Context, input: PutAccountPolicyRequest): PutAccountPolicyResponse {
  const { policyName, policyDocument, policyType, scope = 'ALL', selectionCriteria, dryRun } = input;
  checkAccountDocument(policyType, policyDocument);
  const accountPolicy: AccountPolicyRow = {
    policyName,
    policyDocument,
    lastUpdatedTime: ctx.clock.now(),
    policyType,
    scope,
    ...(selectionCriteria !== undefined && { selectionCriteria }),
    accountId: ctx.account,
  };
  if (dryRun === true) return { accountPolicy };
  ctx.state.transact((tx) => {
    const others = accountPolicies(tx, policyType).filter((each) => each.policyName !== policyName);
    if (others.length >= (MOST[policyType] ?? Number.POSITIVE_INFINITY)) throw limitExceeded();
    tx.put(ACCOUNT_POLICIES, accountPolicyKey(policyType, policyName), accountPolicy);
  });
  return { accountPolicy };
}
