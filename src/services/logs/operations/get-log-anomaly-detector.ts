import type { GetLogAnomalyDetectorRequest, GetLogAnomalyDetectorResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireDetector } from '../anomalies/store.js';

export function getLogAnomalyDetector(ctx: Context, input: GetLogAnomalyDetectorRequest): GetLogAnomalyDetectorResponse {
  const { anomalyDetectorArn: _, ...told } = requireDetector(ctx.state, input.anomalyDetectorArn);
  return told;
}
