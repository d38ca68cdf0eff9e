import type { DeleteLogGroupRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { cancelTimer } from '../../../runtime/timers.js';
import { validation } from '../errors.js';
import { forgetPolicies } from '../group-policies/store.js';
import { eventsOf, GROUPS, METRIC_FILTERS, requireGroup, STREAMS, SUBSCRIPTION_FILTERS } from '../store.js';

export function deleteLogGroup(ctx: Context, input: DeleteLogGroupRequest): void {
  const { logGroupName: name } = input;
  ctx.state.transact((tx) => {
    const group = requireGroup(tx, name);
    // The words are a guess.
    if (group.isProtected) throw validation('Cannot delete a log group with deletion protection enabled.');
    for (const [key] of tx.range(STREAMS, { prefix: tupleKey(group.id) })) tx.delete(STREAMS, key);
    tx.clear(eventsOf(group));
    for (const [key] of tx.range(METRIC_FILTERS, { prefix: tupleKey(name) })) tx.delete(METRIC_FILTERS, key);
    for (const [key] of tx.range(SUBSCRIPTION_FILTERS, { prefix: tupleKey(name) })) tx.delete(SUBSCRIPTION_FILTERS, key);
    forgetPolicies(tx, group);
    if (group.sweep !== undefined) cancelTimer(tx, group.sweep);
    tx.delete(GROUPS, name);
  });
}
