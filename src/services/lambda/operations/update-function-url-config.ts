import type { UpdateFunctionUrlConfigRequest, UpdateFunctionUrlConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { URLS } from '../store.js';
import { describeWholeUrl, requireUrl, requireUrlTarget, urlKey, urlTarget } from '../urls/configs.js';

/** Changes what is given of a URL's configuration; CORS rules are replaced as a whole, and taken away by empty ones. */
export function updateFunctionUrlConfig(ctx: Context, input: UpdateFunctionUrlConfigRequest): UpdateFunctionUrlConfigResponse {
  const ref = urlTarget(ctx, input);
  const modified = ctx.clock.now();
  const row = ctx.state.transact((tx) => {
    requireUrlTarget(tx, ref);
    const { cors: before, ...rest } = requireUrl(tx, ref);
    const cors = input.Cors === undefined ? before : input.Cors;
    const after = {
      ...rest,
      ...(cors && Object.keys(cors).length > 0 && { cors }),
      auth: input.AuthType ?? rest.auth,
      mode: input.InvokeMode ?? rest.mode,
      modified,
    };
    tx.put(URLS, urlKey(ref), after);
    return after;
  });
  return describeWholeUrl(ctx, row);
}
