import type { ListFunctionsRequest, ListFunctionsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { listedConfiguration } from '../config/answer.js';
import { versionsOf } from '../config/listing.js';
import { pageOf } from '../paging.js';
import { LATEST } from '../store.js';

/** By name; with `ALL` every version of each, told with its number in the ARN. */
export function listFunctions(ctx: Context, input: ListFunctionsRequest): ListFunctionsResponse {
  const isAll = input.FunctionVersion === 'ALL';
  const rows = versionsOf(ctx.state).filter(({ version }) => isAll || version === LATEST);
  const { entries, marker } = pageOf(rows, input, ({ name, version }) => `${name}:${version}`);
  const { account, region, partition } = ctx;
  return {
    Functions: entries.map((row) => {
      const ref = { account, region, partition, name: row.name };
      return listedConfiguration(row, isAll ? { ...ref, qualifier: row.version } : ref);
    }),
    ...(marker !== undefined && { NextMarker: marker }),
  };
}
