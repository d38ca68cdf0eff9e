import type { FunctionConfiguration, PublishVersionRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { configurationOf } from '../config/answer.js';
import { nextVersion, renewLatest } from '../config/publish.js';
import { checkSettled, settled } from '../config/states.js';
import { invalidParameter, revisionMismatch } from '../errors.js';
import { functionOf, latestOf, stateOf, versionKey, wholeFunction } from '../names.js';
import { VERSIONS } from '../store.js';

/** Publishes `$LATEST`, or gives the last version where nothing has changed since. */
export function publishVersion(ctx: Context, input: PublishVersionRequest): FunctionConfiguration {
  const ref = wholeFunction(ctx, input.FunctionName);
  return stateOf(ctx, ref).transact((tx) => {
    const shared = functionOf(tx, ref);
    const latest = latestOf(tx, ref);
    const { RevisionId, CodeSha256 } = latest.config;
    if (input.RevisionId && input.RevisionId !== RevisionId) throw revisionMismatch();
    if (input.CodeSha256 && input.CodeSha256 !== CodeSha256 && latest.code.kind !== 'folder') {
      throw invalidParameter(
        `CodeSHA256 (${input.CodeSha256}) is different from current CodeSHA256 in $LATEST (${CodeSha256}). Please try again with the CodeSHA256 in $LATEST.`,
      );
    }
    checkSettled(ref, latest);
    const { row, isNew } = nextVersion(ctx, tx, ref, { latest, shared, description: input.Description });
    const version = isNew ? { ...row, config: settled(row.config) } : row;
    if (isNew) {
      tx.put(VERSIONS, versionKey(ref.name, version.version), version);
      renewLatest(ctx, tx, latest);
    }
    return configurationOf(version, { ...ref, qualifier: version.version });
  });
}
