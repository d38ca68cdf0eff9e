import type { CreateLogAnomalyDetectorRequest, CreateLogAnomalyDetectorResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DETECTORS, type DetectorRow } from '../anomalies/store.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';
import { checkTags } from '../tags.js';

/** Days (the operation's reference). */
const DEFAULT_VISIBILITY = 21;

export function createLogAnomalyDetector(ctx: Context, input: CreateLogAnomalyDetectorRequest): CreateLogAnomalyDetectorResponse {
  const { logGroupArnList, tags, ...rest } = input;
  if (tags) checkTags(tags);
  const id = ctx.ids.uuid();
  const now = ctx.clock.now();
  const row: DetectorRow = {
    anomalyVisibilityTime: DEFAULT_VISIBILITY,
    ...rest,
    anomalyDetectorArn: `arn:${ctx.partition}:logs:${ctx.region}:${ctx.account}:anomaly-detector:${id}`,
    logGroupArnList,
    anomalyDetectorStatus: 'INITIALIZING',
    creationTimeStamp: now,
    lastModifiedTimeStamp: now,
  };
  ctx.state.transact((tx) => {
    for (const arn of logGroupArnList) requireGroup(tx, groupNameOf(ctx, arn));
    tx.put(DETECTORS, id, row);
  });
  return { anomalyDetectorArn: row.anomalyDetectorArn };
}
