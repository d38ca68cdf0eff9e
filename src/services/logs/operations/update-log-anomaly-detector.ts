import type { UpdateLogAnomalyDetectorRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DETECTORS, type DetectorRow, detectorId, requireDetector } from '../anomalies/store.js';

/** A detector that is not enabled is paused. */
export function updateLogAnomalyDetector(ctx: Context, input: UpdateLogAnomalyDetectorRequest): Record<string, never> {
  const { anomalyDetectorArn: arn, enabled, ...changes } = input;
  ctx.state.transact((tx) => {
    const row: DetectorRow = {
      ...requireDetector(tx, arn),
      ...changes,
      anomalyDetectorStatus: enabled ? 'INITIALIZING' : 'PAUSED',
      lastModifiedTimeStamp: ctx.clock.now(),
    };
    tx.put(DETECTORS, detectorId(arn), row);
  });
  return {};
}
