import type { DeleteRetentionPolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { withRetention } from '../retention.js';
import { GROUPS, requireGroup } from '../store.js';

export function deleteRetentionPolicy(ctx: Context, input: DeleteRetentionPolicyRequest): void {
  const { logGroupName: name } = input;
  ctx.state.transact((tx) => tx.put(GROUPS, name, withRetention(tx, ctx, requireGroup(tx, name), undefined, ctx.clock.now())));
}
