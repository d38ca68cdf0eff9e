import type { DeleteDataProtectionPolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noPolicyOfGroup } from '../group-policies/errors.js';
import { DATA_PROTECTION } from '../group-policies/store.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

export function deleteDataProtectionPolicy(
  ctx: Context,
  { logGroupIdentifier }: DeleteDataProtectionPolicyRequest,
): Record<string, never> {
  const name = groupNameOf(ctx, logGroupIdentifier);
  ctx.state.transact((tx) => {
    const { id } = requireGroup(tx, name);
    if (tx.get(DATA_PROTECTION, id) === undefined) throw noPolicyOfGroup('data protection policy');
    tx.delete(DATA_PROTECTION, id);
  });
  return {};
}
