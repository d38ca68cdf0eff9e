import type { ListLogAnomalyDetectorsRequest, ListLogAnomalyDetectorsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DETECTORS } from '../anomalies/store.js';
import { MAX_DESCRIBED } from '../limits.js';
import { pageOf } from '../page.js';

export function listLogAnomalyDetectors(ctx: Context, input: ListLogAnomalyDetectorsRequest): ListLogAnomalyDetectorsResponse {
  const { filterLogGroupArn } = input;
  const { rows, nextToken } = pageOf(ctx, DETECTORS, {
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
    fits: (row) => filterLogGroupArn === undefined || row.logGroupArnList.includes(filterLogGroupArn),
  });
  return { anomalyDetectors: rows, ...(nextToken !== undefined && { nextToken }) };
}
