import type { CreateScheduledQueryRequest, CreateScheduledQueryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { checkScheduled } from '../schedules/check.js';
import { nameTaken } from '../schedules/errors.js';
import { plan, SCHEDULED, type ScheduledRow, scheduledArn } from '../schedules/store.js';
import { checkTags } from '../tags.js';

export function createScheduledQuery(ctx: Context, input: CreateScheduledQueryRequest): CreateScheduledQueryResponse {
  const { tags, state = 'ENABLED', ...told } = input;
  checkScheduled(input);
  if (tags) checkTags(tags);
  const id = ctx.ids.uuid();
  const now = ctx.clock.now();
  const row: ScheduledRow = { id, arn: scheduledArn(ctx, id), told, isEnabled: state === 'ENABLED', created: now, updated: now };
  ctx.state.transact((tx) => {
    if (tx.range(SCHEDULED).some(([, each]) => each.told.name === told.name)) throw nameTaken();
    plan(tx, ctx, row, now);
  });
  return { scheduledQueryArn: row.arn, state };
}
