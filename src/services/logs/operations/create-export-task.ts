import { isServiceError } from '../../../../protocols/errors.js';
import type { CreateExportTaskRequest, CreateExportTaskResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { publish } from '../../../runtime/events.js';
import { invalidParameter, limitExceeded } from '../errors.js';
import { noBucket } from '../exports/errors.js';
import { checkGrants } from '../exports/grants.js';
import { TOPIC } from '../exports/run.js';
import { EXPORT_TASKS, type ExportTaskRow, isActive } from '../exports/store.js';
import { requireGroup } from '../store.js';

const DEFAULT_PREFIX = 'exportedlogs';
const TEST_OBJECT = 'aws-logs-write-test';

/** Begins an export; `exports/run.ts` does it. The order of refusals is a guess but for the group, which must be there. */
export async function createExportTask(ctx: Context, input: CreateExportTaskRequest): Promise<CreateExportTaskResponse> {
  const { logGroupName: group, destination: bucket, destinationPrefix: prefix = DEFAULT_PREFIX, from, to } = input;
  requireGroup(ctx.state, group);
  // The words are a guess.
  if (from > to) throw invalidParameter('The from time of an export must not be later than its to time.');
  await requireBucket(ctx, bucket);
  if (ctx.config.enforceIam) await checkGrants(ctx, bucket, prefix);
  const row: ExportTaskRow = {
    id: ctx.ids.uuid(),
    ...(input.taskName !== undefined && { name: input.taskName }),
    group,
    ...(input.logStreamNamePrefix !== undefined && { streamPrefix: input.logStreamNamePrefix }),
    from,
    to,
    bucket,
    prefix,
    status: 'PENDING',
    created: ctx.clock.now(),
  };
  if (ctx.state.range(EXPORT_TASKS).some(([, each]) => isActive(each))) throw limitExceeded();
  // AWS leaves this object behind where it has tried whether it may write.
  await ctx.call('s3', 'PutObject', {
    Bucket: bucket,
    Key: `${prefix}/${TEST_OBJECT}`,
    Body: Buffer.from('Permission Check Successful'),
  });
  ctx.state.transact((tx) => {
    requireGroup(tx, group);
    if (tx.range(EXPORT_TASKS).some(([, each]) => isActive(each))) throw limitExceeded();
    tx.put(EXPORT_TASKS, row.id, row);
    publish(tx, ctx, TOPIC, row.created, { id: row.id });
  });
  return { taskId: row.id };
}

async function requireBucket(ctx: Context, bucket: string): Promise<void> {
  try {
    await ctx.call('s3', 'HeadBucket', { Bucket: bucket });
  } catch (error) {
    if (isServiceError(error) && error.status < 500) throw noBucket();
    throw error;
  }
}
