import type { DeleteLogAnomalyDetectorRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DETECTORS, detectorId, requireDetector } from '../anomalies/store.js';

export function deleteLogAnomalyDetector(
  ctx: Context,
  { anomalyDetectorArn: arn }: DeleteLogAnomalyDetectorRequest,
): Record<string, never> {
  ctx.state.transact((tx) => {
    requireDetector(tx, arn);
    tx.delete(DETECTORS, detectorId(arn));
  });
  return {};
}
