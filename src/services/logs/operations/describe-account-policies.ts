import type { DescribeAccountPoliciesRequest, DescribeAccountPoliciesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noAccountPolicy } from '../group-policies/errors.js';
import { accountPolicies } from '../group-policies/store.js';

/** A name that there is not is refused; that is a guess. */
export function describeAccountPolicies(ctx: Context, input: DescribeAccountPoliciesRequest): DescribeAccountPoliciesResponse {
  const { policyType, policyName, accountIdentifiers } = input;
  const isOwn = accountIdentifiers?.includes(ctx.account) ?? true;
  const found = isOwn
    ? accountPolicies(ctx.state, policyType).filter((row) => (policyName ?? row.policyName) === row.policyName)
    : [];
  if (policyName !== undefined && found.length === 0) throw noAccountPolicy(policyName);
  return { accountPolicies: found };
}
