import type { PutMetricFilterRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { invalidParameter, limitExceeded } from '../errors.js';
import { MAX_METRIC_FILTERS } from '../limits.js';
import { parsePattern } from '../pattern/index.js';
import { METRIC_FILTERS, requireGroup } from '../store.js';

/** Keeps a metric filter. Its metrics are not counted as long as there is no CloudWatch to take them. */
export function putMetricFilter(ctx: Context, input: PutMetricFilterRequest): void {
  checkTransformations(input, parsePattern(input.filterPattern).kind === 'terms');
  const { logGroupName, filterName, filterPattern, metricTransformations } = input;
  ctx.state.transact((tx) => {
    requireGroup(tx, logGroupName);
    const key = tupleKey(logGroupName, filterName);
    const old = tx.get(METRIC_FILTERS, key);
    if (old === undefined && tx.range(METRIC_FILTERS, { prefix: tupleKey(logGroupName) }).length >= MAX_METRIC_FILTERS) {
      throw limitExceeded();
    }
    tx.put(METRIC_FILTERS, key, {
      filterName,
      filterPattern,
      metricTransformations,
      creationTime: old?.creationTime ?? ctx.clock.now(),
      logGroupName,
      applyOnTransformedLogs: input.applyOnTransformedLogs ?? false,
      ...(input.fieldSelectionCriteria !== undefined && { fieldSelectionCriteria: input.fieldSelectionCriteria }),
      ...(input.emitSystemFieldDimensions !== undefined && { emitSystemFieldDimensions: input.emitSystemFieldDimensions }),
    });
  });
}

/** Both seen by users of CloudFormation and Terraform, 2021 to 2026. */
function checkTransformations({ metricTransformations }: PutMetricFilterRequest, hasNoFields: boolean): void {
  for (const { dimensions, defaultValue } of metricTransformations) {
    if (dimensions === undefined || Object.keys(dimensions).length === 0) continue;
    if (defaultValue !== undefined) {
      throw invalidParameter('Invalid metric transformation: dimensions and default value are mutually exclusive properties.');
    }
    if (hasNoFields) throw invalidParameter('The specified filter pattern does not support dimensions');
  }
}
