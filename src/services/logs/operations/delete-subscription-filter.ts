import type { DeleteSubscriptionFilterRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { notFound } from '../errors.js';
import { GROUPS, requireGroup, SUBSCRIPTION_FILTERS } from '../store.js';

export function deleteSubscriptionFilter(ctx: Context, input: DeleteSubscriptionFilterRequest): void {
  const { logGroupName, filterName } = input;
  ctx.state.transact((tx) => {
    const group = requireGroup(tx, logGroupName);
    const key = tupleKey(logGroupName, filterName);
    if (tx.get(SUBSCRIPTION_FILTERS, key) === undefined) throw notFound('The specified subscription filter does not exist.');
    tx.delete(SUBSCRIPTION_FILTERS, key);
    tx.put(GROUPS, logGroupName, { ...group, subscriptions: group.subscriptions - 1 });
  });
}
