import type { PutRetentionPolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { RETENTIONS } from '../limits.js';
import { withRetention } from '../retention.js';
import { GROUPS, requireGroup } from '../store.js';

export function putRetentionPolicy(ctx: Context, input: PutRetentionPolicyRequest): void {
  const { logGroupName: name, retentionInDays: days } = input;
  // Seen by the CDK's users in 2018.
  if (!RETENTIONS.includes(days)) throw invalidParameter(`Invalid retention value. Valid values are: [${RETENTIONS.join(', ')}]`);
  ctx.state.transact((tx) => tx.put(GROUPS, name, withRetention(tx, ctx, requireGroup(tx, name), days, ctx.clock.now())));
}
