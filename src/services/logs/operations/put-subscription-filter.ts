import type { PutSubscriptionFilterRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { limitExceeded } from '../errors.js';
import { MAX_SUBSCRIPTION_FILTERS } from '../limits.js';
import { parsePattern } from '../pattern/index.js';
import { GROUPS, requireGroup, SUBSCRIPTION_FILTERS } from '../store.js';
import { checkTarget, targetOf } from '../subscriptions/target.js';

export async function putSubscriptionFilter(ctx: Context, input: PutSubscriptionFilterRequest): Promise<void> {
  const { logGroupName, filterName, filterPattern, destinationArn, roleArn } = input;
  const target = targetOf(ctx, destinationArn, roleArn);
  parsePattern(filterPattern);
  requireGroup(ctx.state, logGroupName);
  await checkTarget(ctx, target);
  ctx.state.transact((tx) => {
    const group = requireGroup(tx, logGroupName);
    const key = tupleKey(logGroupName, filterName);
    const old = tx.get(SUBSCRIPTION_FILTERS, key);
    const count = tx.range(SUBSCRIPTION_FILTERS, { prefix: tupleKey(logGroupName) }).length + (old === undefined ? 1 : 0);
    if (count > MAX_SUBSCRIPTION_FILTERS) throw limitExceeded();
    tx.put(GROUPS, logGroupName, { ...group, subscriptions: count });
    tx.put(SUBSCRIPTION_FILTERS, key, {
      filterName,
      logGroupName,
      filterPattern,
      destinationArn,
      ...(roleArn !== undefined && { roleArn }),
      distribution: input.distribution ?? 'ByLogStream',
      applyOnTransformedLogs: input.applyOnTransformedLogs ?? false,
      creationTime: old?.creationTime ?? ctx.clock.now(),
      ...(input.fieldSelectionCriteria !== undefined && { fieldSelectionCriteria: input.fieldSelectionCriteria }),
      ...(input.emitSystemFields !== undefined && { emitSystemFields: input.emitSystemFields }),
    });
  });
}
