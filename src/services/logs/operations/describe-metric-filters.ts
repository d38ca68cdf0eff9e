import type { DescribeMetricFiltersRequest, DescribeMetricFiltersResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { invalidParameter } from '../errors.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';
import { METRIC_FILTERS, requireGroup } from '../store.js';

export function describeMetricFilters(ctx: Context, input: DescribeMetricFiltersRequest): DescribeMetricFiltersResponse {
  const { logGroupName, filterNamePrefix, metricName, metricNamespace } = input;
  // The words are a guess.
  if ((metricName === undefined) !== (metricNamespace === undefined)) {
    throw invalidParameter('metricName and metricNamespace must be specified together.');
  }
  if (logGroupName !== undefined) requireGroup(ctx.state, logGroupName);
  const { rows, nextToken } = pageOf(ctx, METRIC_FILTERS, {
    ...(logGroupName !== undefined && { prefix: tupleKey(logGroupName) }),
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
    fits: ({ filterName, metricTransformations }) =>
      filterName.startsWith(filterNamePrefix ?? '') &&
      (metricName === undefined ||
        metricTransformations.some((metric) => metric.metricName === metricName && metric.metricNamespace === metricNamespace)),
  });
  return { metricFilters: rows, ...(nextToken !== undefined && { nextToken }) };
}
