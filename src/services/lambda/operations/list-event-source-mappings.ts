import type { ListEventSourceMappingsRequest, ListEventSourceMappingsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { arnOf, resolveFunction } from '../names.js';
import { pageOf } from '../paging.js';
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
  const { entries, marker } = pageOf(rows, input, (row) => row.uuid, MAX_MAPPINGS);
  return { EventSourceMappings: entries.map(answerOf), ...(marker !== undefined && { NextMarker: marker }) };
}
