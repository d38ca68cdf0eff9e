/** How configurations are told: of a version by itself, and in a list. */
import type { FunctionConfiguration } from '../../../../protocols/types/lambda.js';
import { type FunctionRef, functionArn } from '../names.js';
import type { VersionRow } from '../store.js';

const DAY = 10;

/** `2025-11-25T10:02:03.456+0000`. */
export function lambdaDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, -1)}+0000`;
}

/** `2025-11-25T10:02:03+0000`. */
export function lambdaDateOfSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, DAY + 'T00:00:00'.length)}+0000`;
}

/** With the qualifier in its ARN that it was asked for by. */
export function configurationOf(row: VersionRow, ref: FunctionRef): FunctionConfiguration {
  return { ...row.config, FunctionArn: functionArn(ref, row.name, ref.qualifier) };
}

/** Lists leave out what may take a look at more than the row: states and the runtime's version (recorded 2025-11-25). */
export function listedConfiguration(row: VersionRow, ref: FunctionRef): FunctionConfiguration {
  const {
    State: _state,
    StateReason: _stateReason,
    StateReasonCode: _stateReasonCode,
    LastUpdateStatus: _status,
    LastUpdateStatusReason: _reason,
    LastUpdateStatusReasonCode: _reasonCode,
    RuntimeVersionConfig: _runtime,
    ...listed
  } = configurationOf(row, ref);
  return listed;
}
