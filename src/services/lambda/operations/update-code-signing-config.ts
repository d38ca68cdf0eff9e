import type { UpdateCodeSigningConfigRequest, UpdateCodeSigningConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { describeConfig, requireConfig } from '../code-signing/configs.js';
import { CODE_SIGNING } from '../store.js';

/** Changes what is given of a code signing configuration. */
export function updateCodeSigningConfig(ctx: Context, input: UpdateCodeSigningConfigRequest): UpdateCodeSigningConfigResponse {
  const modified = ctx.clock.now();
  const row = ctx.state.transact((tx) => {
    const before = requireConfig(ctx, tx, input.CodeSigningConfigArn);
    const after = {
      ...before,
      description: input.Description ?? before.description,
      publishers: input.AllowedPublishers ?? before.publishers,
      policies: { ...before.policies, ...input.CodeSigningPolicies },
      modified,
    };
    tx.put(CODE_SIGNING, after.id, after);
    return after;
  });
  return { CodeSigningConfig: describeConfig(ctx, row) };
}
