/** Aliases: how they are told, and what their weights may be. Rules and words were recorded 2025-11-25 (`test_notfound_and_invalid_routingconfigs`). */
import type { AliasConfiguration, AliasRoutingConfiguration } from '../../../protocols/types/lambda.js';
import type { StateReader } from '../../runtime/state/index.js';
import { accountLimit, invalidParameter } from './errors.js';
import { type FunctionRef, functionArn, versionOf } from './names.js';
import { type AliasRow, LATEST } from './store.js';

/** Further versions of an alias. */
const MAX_WEIGHTS = 1;

export function aliasConfiguration(ref: FunctionRef, row: AliasRow): AliasConfiguration {
  return {
    AliasArn: functionArn(ref, ref.name, row.alias),
    Name: row.alias,
    FunctionVersion: row.version,
    Description: row.description,
    ...(row.routing && { RoutingConfig: row.routing }),
    RevisionId: row.revision,
  };
}

/** Checks that the version is there and that others may stand beside it. Weights that are none are no routing. */
export function routingOf(
  reader: StateReader,
  ref: FunctionRef,
  version: string,
  asked: AliasRoutingConfiguration | undefined,
): AliasRoutingConfiguration | undefined {
  versionOf(reader, { ...ref, qualifier: version });
  const weights = Object.keys(asked?.AdditionalVersionWeights ?? {});
  if (weights.length === 0) return undefined;
  if (weights.length > MAX_WEIGHTS) {
    throw invalidParameter(`Number of items in AdditionalVersionWeights cannot be greater than ${MAX_WEIGHTS}`);
  }
  if (weights.includes(version)) {
    throw invalidParameter(
      `Invalid function version ${version}. Function version ${version} is already included in routing configuration.`,
    );
  }
  if (version === LATEST) throw accountLimit('$LATEST is not supported for an alias pointing to more than 1 version');
  for (const other of weights) versionOf(reader, { ...ref, qualifier: other });
  return asked;
}
