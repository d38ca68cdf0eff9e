import type {
  PutProvisionedConcurrencyConfigRequest,
  PutProvisionedConcurrencyConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { LambdaLimits } from '../../../runtime/config.js';
import type { Context } from '../../../runtime/context.js';
import { type Transaction, tupleKey } from '../../../runtime/state/index.js';
import { provisionedOf, takenOf } from '../concurrency.js';
import { accountLimit, conflict, invalidParameter } from '../errors.js';
import { haveLooked } from '../invoke/look.js';
import { aliasOf, type FunctionRef, functionOf, resolveFunction, stateOf } from '../names.js';
import { checkQualifier, provisionedConfig } from '../provisioned.js';
import { ALIASES, LATEST, PROVISIONED, type ProvisionedRow } from '../store.js';

const UNPUBLISHED = 'Provisioned Concurrency Configs cannot be applied to unpublished function versions.';

/** Words and rules were recorded 2025-11-24 and 2025-11-25; that an alias of `$LATEST` counts as unpublished is a guess. */
export function putProvisionedConcurrencyConfig(
  ctx: Context,
  input: PutProvisionedConcurrencyConfigRequest,
): PutProvisionedConcurrencyConfigResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  const { ProvisionedConcurrentExecutions: requested } = input;
  const { name, qualifier = LATEST } = ref;
  return stateOf(ctx, ref).transact((tx) => {
    checkQualifier(tx, ref, UNPUBLISHED);
    checkOthers(tx, ref);
    checkLimits(tx, ref, requested, ctx.config.lambdaLimits);
    const row: ProvisionedRow = { name, qualifier, requested, status: 'IN_PROGRESS', allocated: 0, modified: ctx.clock.now() };
    tx.put(PROVISIONED, tupleKey(name, qualifier), row);
    haveLooked(ctx, tx);
    return provisionedConfig(row);
  });
}

/** A version has it by itself or by one of its aliases. */
function checkOthers(tx: Transaction, ref: FunctionRef): void {
  const { name, qualifier = LATEST } = ref;
  const alias = aliasOf(tx, ref);
  if (alias?.version === LATEST) throw invalidParameter(UNPUBLISHED);
  if (alias !== undefined && tx.get(PROVISIONED, tupleKey(name, alias.version))) {
    throw conflict("Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version");
  }
  for (const [, other] of tx.range(PROVISIONED, { prefix: tupleKey(name) })) {
    if (tx.get(ALIASES, tupleKey(name, other.qualifier))?.version === qualifier) {
      throw conflict('Version is pointed by a Provisioned Concurrency alias');
    }
  }
}

function checkLimits(tx: Transaction, ref: FunctionRef, requested: number, limits: LambdaLimits): void {
  const { name, qualifier = LATEST } = ref;
  const { reserved } = functionOf(tx, ref);
  if (reserved !== undefined) {
    if (provisionedOf(tx, name, qualifier) + requested > reserved) {
      throw invalidParameter(
        'Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function',
      );
    }
    return;
  }
  const free = limits.concurrentExecutions - takenOf(tx, { provision: [name, qualifier] });
  if (requested > free) {
    throw accountLimit(`Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [${free}].`);
  }
  if (free - requested < limits.minimumUnreserved) {
    throw accountLimit(
      `Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${limits.minimumUnreserved}].`,
    );
  }
}
