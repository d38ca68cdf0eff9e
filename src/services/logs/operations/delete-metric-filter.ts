import type { DeleteMetricFilterRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { notFound } from '../errors.js';
import { METRIC_FILTERS, requireGroup } from '../store.js';

export function deleteMetricFilter(ctx: Context, input: DeleteMetricFilterRequest): void {
  ctx.state.transact((tx) => {
    requireGroup(tx, input.logGroupName);
    const key = tupleKey(input.logGroupName, input.filterName);
    // In the words for subscription filters.
    if (tx.get(METRIC_FILTERS, key) === undefined) throw notFound('The specified metric filter does not exist.');
    tx.delete(METRIC_FILTERS, key);
  });
}
