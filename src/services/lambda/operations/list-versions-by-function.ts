import type { ListVersionsByFunctionRequest, ListVersionsByFunctionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { listedConfiguration } from '../config/answer.js';
import { versionsOf } from '../config/listing.js';
import { functionOf, resolveFunction, stateOf } from '../names.js';
import { pageOf } from '../paging.js';

export function listVersionsByFunction(ctx: Context, input: ListVersionsByFunctionRequest): ListVersionsByFunctionResponse {
  const ref = resolveFunction(ctx, input.FunctionName);
  const state = stateOf(ctx, ref);
  functionOf(state, ref);
  const { entries, marker } = pageOf(versionsOf(state, ref.name), input, ({ version }) => version);
  return {
    Versions: entries.map((row) => listedConfiguration(row, { ...ref, qualifier: row.version })),
    ...(marker !== undefined && { NextMarker: marker }),
  };
}
