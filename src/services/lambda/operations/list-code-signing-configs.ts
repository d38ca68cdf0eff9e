import type { ListCodeSigningConfigsRequest, ListCodeSigningConfigsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { describeConfig } from '../code-signing/configs.js';
import { CODE_SIGNING_PAGE_MAX } from '../code-signing/limits.js';
import { pageOf } from '../paging.js';
import { CODE_SIGNING } from '../store.js';

/** Lists the account's code signing configurations. */
export function listCodeSigningConfigs(ctx: Context, input: ListCodeSigningConfigsRequest): ListCodeSigningConfigsResponse {
  const rows = ctx.state.range(CODE_SIGNING).map(([, row]) => row);
  const { entries, marker } = pageOf(rows, input, ({ id }) => id, CODE_SIGNING_PAGE_MAX);
  return {
    ...(marker !== undefined && { NextMarker: marker }),
    CodeSigningConfigs: entries.map((row) => describeConfig(ctx, row)),
  };
}
