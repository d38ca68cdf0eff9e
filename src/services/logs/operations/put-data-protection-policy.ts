import type { PutDataProtectionPolicyRequest, PutDataProtectionPolicyResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DATA_PROTECTION } from '../group-policies/store.js';
import { groupNameOf } from '../names.js';
import { parseDataProtection } from '../protection/document.js';
import { requireGroup } from '../store.js';

export function putDataProtectionPolicy(ctx: Context, input: PutDataProtectionPolicyRequest): PutDataProtectionPolicyResponse {
  const { logGroupIdentifier, policyDocument: document } = input;
  const name = groupNameOf(ctx, logGroupIdentifier);
  parseDataProtection(document);
  const updated = ctx.clock.now();
  ctx.state.transact((tx) => tx.put(DATA_PROTECTION, requireGroup(tx, name).id, { document, updated }));
  return { logGroupIdentifier, policyDocument: document, lastUpdatedTime: updated };
}
