/** What a policy hangs on: a function, or a version or alias of it that is there. */
import type { StateReader } from '../../../runtime/state/index.js';
import { aliasNotFound, functionNotFound, invalidParameter } from '../errors.js';
import { aliasOf, arnOf, type FunctionRef, functionArn, isAliasName, versionKey } from '../names.js';
import { FUNCTIONS, LATEST, VERSIONS } from '../store.js';

/** Recorded 2025-11-25 (`test_permission_exceptions`). */
export function refuseLatest({ qualifier }: FunctionRef): void {
  if (qualifier === LATEST) throw invalidParameter('We currently do not support adding policies for $LATEST.');
}

/** Throws where the version or alias that is named is not there. The function is. */
export function requireQualifier(reader: StateReader, ref: FunctionRef): void {
  const { name, qualifier } = ref;
  if (qualifier === undefined) return;
  // A `$` within is no alias's.
  if (isAliasName(qualifier) && !qualifier.includes('$')) {
    if (aliasOf(reader, ref) === undefined) throw aliasNotFound(arnOf(ref));
  } else if (reader.get(VERSIONS, versionKey(name, qualifier)) === undefined) throw functionNotFound(arnOf(ref));
}

export function requireFunction(reader: StateReader, ref: FunctionRef): void {
  if (reader.get(FUNCTIONS, ref.name) === undefined) throw functionNotFound(functionArn(ref, ref.name));
}
