import type { DeleteIndexPolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noPolicyOfGroup } from '../group-policies/errors.js';
import { INDEX_POLICIES } from '../group-policies/store.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

export function deleteIndexPolicy(ctx: Context, { logGroupIdentifier }: DeleteIndexPolicyRequest): Record<string, never> {
  const name = groupNameOf(ctx, logGroupIdentifier);
  ctx.state.transact((tx) => {
    const { id } = requireGroup(tx, name);
    if (tx.get(INDEX_POLICIES, id) === undefined) throw noPolicyOfGroup('index policy');
    tx.delete(INDEX_POLICIES, id);
  });
  return {};
}
