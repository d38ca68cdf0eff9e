import type { ListEventSourceMappingsRequest, ListEventSourceMappingsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { arnOf, resolveFunction } from '../names.js';
import { answerOf } from '../sources/rows.js';
import { SOURCES } from '../store.js';

/** From the API reference: "ListEventSourceMappings returns a maximum of 100 items in each response, even if you set the number higher." */
const MAX_MAPPINGS = 100;

/** Those of a function are those that name it as it is named here, with the qualifier. */
export function listEventSourceMappings(ctx: Context, input: ListEventSourceMappingsRequest): ListEventSourceMappingsResponse {
  const { FunctionName, EventSourceArn } = input;
  const functionArn = FunctionName === undefined ? undefined : arnOf(resolveFunction(ctx, FunctionName));
  const rows = ctx.state
    .range(SOURCES)
    .map(([, row]) => row)
    .filter(
      ({ config }) =>
        (functionArn === undefined || config.FunctionArn === functionArn) &&
        (EventSourceArn === undefined || config.EventSourceArn === EventSourceArn),
    );
  const start = input.Marker === undefined ? 0 : rows.findIndex(({ uuid }) => uuid > (input.Marker ?? ''));
  const size = Math.min(input.MaxItems ?? MAX_MAPPINGS, MAX_MAPPINGS);
  const page = start < 0 ? [] : rows.slice(start, start + size);
  const isLast = start < 0 || start + size >= rows.length;
  return { EventSourceMappings: page.map(answerOf), ...(!isLast && { NextMarker: page.at(-1)?.uuid }) };
}
