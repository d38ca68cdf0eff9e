import type { ListAnomaliesRequest, ListAnomaliesResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireDetector } from '../anomalies/store.js';

/** None are ever found. */
export function listAnomalies(ctx: Context, { anomalyDetectorArn }: ListAnomaliesRequest): ListAnomaliesResponse {
  if (anomalyDetectorArn !== undefined) requireDetector(ctx.state, anomalyDetectorArn);
  return { anomalies: [] };
}
