import type { DeleteFunctionUrlConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { URL_IDS, URLS } from '../store.js';
import { requireUrl, urlKey, urlTarget } from '../urls/configs.js';

/** Takes the URL of a function or an alias away. */
export function deleteFunctionUrlConfig(ctx: Context, input: DeleteFunctionUrlConfigRequest): Record<string, never> {
  const ref = urlTarget(ctx, input);
  ctx.state.transact((tx) => {
    const { id } = requireUrl(tx, ref);
    tx.in('*', '*').delete(URL_IDS, id);
    tx.delete(URLS, urlKey(ref));
  });
  return {};
}
