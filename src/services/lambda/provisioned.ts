/** Provisioned concurrency as it is told. The rows say what is wanted; who keeps environments (`invoke/`) writes into them how far that is. */
import type { GetProvisionedConcurrencyConfigResponse } from '../../../protocols/types/lambda.js';
import type { StateReader } from '../../runtime/state/index.js';
import { lambdaDateOfSeconds } from './config/answer.js';
import { aliasNotFound, invalidParameter } from './errors.js';
import { aliasOf, arnOf, type FunctionRef, isAliasName, versionOf } from './names.js';
import { LATEST, type ProvisionedRow } from './store.js';

/** A version or alias that is there. Words and order were recorded 2025-11-25 (`test_provisioned_concurrency_exceptions`). */
export function checkQualifier(
  reader: StateReader,
  ref: FunctionRef,
  words = 'The function resource provided must be an alias or a published version.',
): void {
  const { qualifier } = ref;
  if (qualifier === undefined || qualifier === LATEST) throw invalidParameter(words);
  if (isAliasName(qualifier) && aliasOf(reader, ref) === undefined) throw aliasNotFound(arnOf(ref));
  versionOf(reader, ref);
}

export function provisionedConfig(row: ProvisionedRow): GetProvisionedConcurrencyConfigResponse {
  return {
    RequestedProvisionedConcurrentExecutions: row.requested,
    AvailableProvisionedConcurrentExecutions: row.allocated,
    AllocatedProvisionedConcurrentExecutions: row.allocated,
    Status: row.status,
    ...(row.reason !== undefined && { StatusReason: row.reason }),
    LastModified: lambdaDateOfSeconds(row.modified),
  };
}
