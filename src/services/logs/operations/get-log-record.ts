import type { GetLogRecordRequest, GetLogRecordResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noRecord } from '../insights/errors.js';
import { eventAt } from '../insights/events.js';
import { Row } from '../insights/language/record.js';
import { textOf } from '../insights/language/values.js';

/** All fields of the event that a query's `@ptr` stands for. Times are milliseconds here, as the reference shows. */
export function getLogRecord(ctx: Context, { logRecordPointer, unmask }: GetLogRecordRequest): GetLogRecordResponse {
  const found = eventAt(ctx, logRecordPointer);
  if (found === undefined) throw noRecord();
  const { masked, ...event } = found;
  const row = new Row(unmask || masked === undefined ? event : found);
  const discovered = [...row.discovered()].map(([name, value]) => [name, textOf(value) ?? ''] as const);
  return {
    logRecord: {
      '@ptr': logRecordPointer,
      '@message': textOf(row.get('@message')) ?? '',
      '@timestamp': String(event.timestamp),
      '@ingestionTime': String(event.ingestionTime),
      '@logStream': event.stream,
      '@log': `${event.account}:${event.group}`,
      ...Object.fromEntries(discovered),
    },
  };
}
