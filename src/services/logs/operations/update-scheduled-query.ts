import type { UpdateScheduledQueryRequest, UpdateScheduledQueryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { checkScheduled } from '../schedules/check.js';
import { describeScheduled, plan, requireScheduled, type ScheduledRow } from '../schedules/store.js';

/** Replaces all but the name. */
export function updateScheduledQuery(ctx: Context, input: UpdateScheduledQueryRequest): UpdateScheduledQueryResponse {
  const { identifier, state, ...told } = input;
  checkScheduled(input);
  const now = ctx.clock.now();
  return ctx.state.transact((tx) => {
    const old = requireScheduled(tx, identifier);
    const isEnabled = state === undefined ? old.isEnabled : state === 'ENABLED';
    const row: ScheduledRow = { ...old, told: { name: old.told.name, ...told }, isEnabled, updated: now };
    plan(tx, ctx, row, now);
    return describeScheduled(row);
  });
}
