import type { Concurrency, PutFunctionConcurrencyRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { provisionedOf, takenOf } from '../concurrency.js';
import { accountLimit, functionNotFound, functionsOnly } from '../errors.js';
import { functionArn, resolveFunction, stateOf } from '../names.js';
import { FUNCTIONS, LATEST } from '../store.js';

/** Reserves concurrency. Rules and words were recorded 2025-11-24 and 2025-11-25. */
export function putFunctionConcurrency(ctx: Context, input: PutFunctionConcurrencyRequest): Concurrency {
  const ref = resolveFunction(ctx, input.FunctionName);
  const { ReservedConcurrentExecutions: reserved } = input;
  const { concurrentExecutions, minimumUnreserved } = ctx.config.lambdaLimits;
  stateOf(ctx, ref).transact((tx) => {
    const row = tx.get(FUNCTIONS, ref.name);
    if (row === undefined) throw functionNotFound(functionArn(ref, ref.name, ref.qualifier ?? LATEST));
    if (ref.qualifier !== undefined) throw functionsOnly();
    const provisioned = provisionedOf(tx, ref.name);
    if (reserved < provisioned) {
      throw accountLimit(
        ` ReservedConcurrentExecutions  ${reserved} should not be lower than function's total provisioned concurrency [${provisioned}].`,
      );
    }
    const left = concurrentExecutions - takenOf(tx, { reservation: ref.name }) + provisioned - reserved;
    if (reserved > 0 && left < minimumUnreserved) {
      throw accountLimit(
        `Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${minimumUnreserved}].`,
      );
    }
    tx.put(FUNCTIONS, ref.name, { ...row, reserved });
  });
  return { ReservedConcurrentExecutions: reserved };
}
