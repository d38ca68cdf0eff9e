/** Which version of a function an invocation is for, and whether it can be invoked. */

import { partitionOf } from '../../../runtime/config.js';
import type { Instance } from '../../../runtime/instance.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { functionNotFound } from '../errors.js';
import { aliasOf, arnOf, type FunctionRef, functionArn, resolveFunction, versionKey } from '../names.js';
import { type AliasRow, FUNCTIONS, type FunctionRow, LATEST, VERSIONS, type VersionRow } from '../store.js';
import type { InvokeCall } from './calls.js';

/** What an invocation comes to. */
export interface Target {
  readonly ref: FunctionRef;
  readonly shared: FunctionRow;
  readonly version: VersionRow;
  /** With the qualifier that was asked for. */
  readonly invokedArn: string;
}

/** Throws what AWS says where there is no such function, version or alias. */
export function findTarget(instance: Instance, call: InvokeCall): Target {
  const { account, region } = call;
  const here = { account, region, partition: partitionOf(region) };
  const ref = resolveFunction(here, call.functionName, call.qualifier);
  const reader = instance.state(ref.account, ref.region);
  const shared = reader.get(FUNCTIONS, ref.name);
  const version = shared && versionFor(instance, reader, ref, call.requestId);
  // Invoke names the version that it looked for even where none was named.
  if (shared === undefined || version === undefined) throw functionNotFound(functionArn(ref, ref.name, ref.qualifier ?? LATEST));
  return { ref, shared, version, invokedArn: arnOf(ref) };
}

function versionFor(instance: Instance, reader: StateReader, ref: FunctionRef, requestId: string): VersionRow | undefined {
  const alias = aliasOf(reader, ref);
  const version = alias ? drawVersion(instance, alias, requestId) : (ref.qualifier ?? LATEST);
  return reader.get(VERSIONS, versionKey(ref.name, version));
}

/** An alias sends a share of its invocations to another version; whose turn it is is drawn from the request's own ids. */
function drawVersion(instance: Instance, alias: AliasRow, requestId: string): string {
  const weights = Object.entries(alias.routing?.AdditionalVersionWeights ?? {});
  if (weights.length === 0) return alias.version;
  const [a = 0, b = 0, c = 0, d = 0] = instance.idsFor(`route ${requestId}`).bytes(4);
  let drawn = (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) / 2 ** 32;
  for (const [version, weight] of weights) {
    drawn -= weight;
    if (drawn < 0) return version;
  }
  return alias.version;
}

/** A function of an account and region, by its name alone. */
export function refOf(account: string, region: string, name: string, qualifier?: string): FunctionRef {
  return { account, region, partition: partitionOf(region), name, ...(qualifier !== undefined && { qualifier }) };
}
