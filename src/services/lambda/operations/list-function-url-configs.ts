import type { ListFunctionUrlConfigsRequest, ListFunctionUrlConfigsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { pageOf } from '../paging.js';
import { URLS } from '../store.js';
import { describeWholeUrl, urlTarget } from '../urls/configs.js';

/** Lists the URLs of a function and its aliases; of a function that is not there, none. */
export function listFunctionUrlConfigs(ctx: Context, input: ListFunctionUrlConfigsRequest): ListFunctionUrlConfigsResponse {
  const { name } = urlTarget(ctx, input);
  const rows = ctx.state.range(URLS, { prefix: tupleKey(name) }).map(([, row]) => row);
  const { entries, marker } = pageOf(rows, input, ({ id }) => id);
  return {
    ...(marker !== undefined && { NextMarker: marker }),
    FunctionUrlConfigs: entries.map((row) => describeWholeUrl(ctx, row)),
  };
}
