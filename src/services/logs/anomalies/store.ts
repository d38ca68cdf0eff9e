/** Anomaly detectors: `anomaly-detectors`: id → `DetectorRow`. They are kept and told; nothing is looked for, so that there are no anomalies. */

import type { ServiceError } from '../../../../protocols/errors.js';
import type { AnomalyDetector } from '../../../../protocols/types/logs.js';
import { jsonCollection, type StateReader } from '../../../runtime/state/index.js';
import { notFound } from '../errors.js';

export type DetectorRow = AnomalyDetector & Required<Pick<AnomalyDetector, 'anomalyDetectorArn' | 'logGroupArnList'>>;

export const DETECTORS = jsonCollection<DetectorRow>('logs', 'anomaly-detectors');

export function detectorId(arn: string): string {
  return arn.split(':').at(-1) ?? '';
}

export function requireDetector(reader: StateReader, arn: string): DetectorRow {
  const row = reader.get(DETECTORS, detectorId(arn));
  if (row?.anomalyDetectorArn !== arn) throw noDetector();
  return row;
}

/** The words are a guess. */
function noDetector(): ServiceError {
  return notFound('The specified log anomaly detector does not exist.');
}
