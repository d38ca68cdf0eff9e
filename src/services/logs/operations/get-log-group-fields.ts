import type { GetLogGroupFieldsRequest, GetLogGroupFieldsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { QueryEvents } from '../insights/events.js';
import { Row } from '../insights/language/record.js';
import { FIELDS_AROUND_MS, FIELDS_BACK_MS, FIELDS_EVENTS } from '../insights/limits.js';
import { askedGroup } from '../names.js';
import { requireGroup } from '../store.js';

const SYSTEM = ['@ingestionTime', '@log', '@logStream', '@message', '@timestamp'];
const SECOND_MS = 1000;

/** The share of the newest events that have a field, in whole percent. Fields that most events have come first. */
export function getLogGroupFields(ctx: Context, input: GetLogGroupFieldsRequest): GetLogGroupFieldsResponse {
  const group = requireGroup(ctx.state, askedGroup(ctx, input));
  const now = ctx.clock.now();
  const around = input.time === undefined ? undefined : input.time * SECOND_MS;
  const [start, end] =
    around === undefined ? [now - FIELDS_BACK_MS, now] : [around - FIELDS_AROUND_MS, around + FIELDS_AROUND_MS];
  const counts = new Map<string, number>();
  const events = new QueryEvents(ctx, [group], start, end);
  let total = 0;
  for (let event = events.next(); event !== undefined && total < FIELDS_EVENTS; event = events.next()) {
    total++;
    for (const name of [...SYSTEM, ...new Row(event).discovered().keys()]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const fields = [...counts].map(([name, count]) => ({ name, percent: Math.round((count / total) * 100) }));
  return { logGroupFields: fields.sort((a, b) => b.percent - a.percent || (a.name < b.name ? -1 : 1)) };
}
