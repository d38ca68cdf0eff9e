import type { GetDataProtectionPolicyRequest, GetDataProtectionPolicyResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DATA_PROTECTION } from '../group-policies/store.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

/** A group without a policy tells itself alone. */
export function getDataProtectionPolicy(
  ctx: Context,
  { logGroupIdentifier }: GetDataProtectionPolicyRequest,
): GetDataProtectionPolicyResponse {
  const group = requireGroup(ctx.state, groupNameOf(ctx, logGroupIdentifier));
  const row = ctx.state.get(DATA_PROTECTION, group.id);
  return { logGroupIdentifier, ...(row && { policyDocument: row.document, lastUpdatedTime: row.updated }) };
}
