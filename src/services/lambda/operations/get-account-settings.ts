import type { GetAccountSettingsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { takenOf } from '../concurrency.js';
import { totalCode } from '../config/code.js';
import { FUNCTIONS } from '../store.js';

export function getAccountSettings(ctx: Context): GetAccountSettingsResponse {
  const { concurrentExecutions, totalCode: most, unzippedCode, zippedCode } = ctx.config.lambdaLimits;
  return {
    AccountLimit: {
      TotalCodeSize: most,
      CodeSizeUnzipped: unzippedCode,
      CodeSizeZipped: zippedCode,
      ConcurrentExecutions: concurrentExecutions,
      UnreservedConcurrentExecutions: concurrentExecutions - takenOf(ctx.state),
    },
    AccountUsage: { TotalCodeSize: totalCode(ctx.state), FunctionCount: ctx.state.range(FUNCTIONS).length },
  };
}
