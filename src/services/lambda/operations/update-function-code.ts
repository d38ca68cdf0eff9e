import type { FunctionConfiguration, UpdateFunctionCodeRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { releasePackages } from '../code/packages.js';
import { configurationOf, lambdaDate } from '../config/answer.js';
import { checkStorage, codeMembers, codeOf } from '../config/code.js';
import { merged } from '../config/members.js';
import { nextVersion } from '../config/publish.js';
import { checkSettled, pending, putUnsettled, updating } from '../config/states.js';
import { invalidParameter, revisionMismatch } from '../errors.js';
import { type FunctionRef, functionOf, latestOf, stateOf, wholeFunction } from '../names.js';
import type { CodeRow, VersionRow } from '../store.js';

/** With `Publish` the answer is the new version, with its number in the ARN. */
export async function updateFunctionCode(ctx: Context, input: UpdateFunctionCodeRequest): Promise<FunctionConfiguration> {
  const ref = wholeFunction(ctx, input.FunctionName);
  const state = stateOf(ctx, ref);
  const first = latestOf(state, ref);
  checkRevision(first, input);
  checkSource(first, input);
  const code = await codeOf(ctx, input);
  if (input.DryRun) {
    await releasePackages(ctx, [code]);
    return configurationOf(withCode(ctx, first, code, input), ref);
  }
  try {
    return state.transact((tx) => update(ctx, tx, ref, input, code));
  } finally {
    // Whichever of the two is not in use now.
    await releasePackages(ctx, [first.code, code]);
  }
}

function update(
  ctx: Context,
  tx: Transaction,
  ref: FunctionRef,
  input: UpdateFunctionCodeRequest,
  code: CodeRow,
): FunctionConfiguration {
  const old = latestOf(tx, ref);
  checkRevision(old, input);
  checkSettled(ref, old);
  checkStorage(tx, code, ctx.config.lambdaLimits.totalCode);
  const latest = putUnsettled(ctx, tx, withCode(ctx, old, code, input));
  if (!input.Publish) return configurationOf(latest, ref);
  const { row, isNew } = nextVersion(ctx, tx, ref, { latest, shared: functionOf(tx, ref) });
  const version = isNew ? putUnsettled(ctx, tx, { ...row, config: pending(row.config) }) : row;
  return configurationOf(version, { ...ref, qualifier: version.version });
}

function checkRevision({ config }: VersionRow, { RevisionId }: UpdateFunctionCodeRequest): void {
  if (RevisionId && RevisionId !== config.RevisionId) throw revisionMismatch();
}

/** The words for a zip's function were recorded 2025-11-25; those for an image's are LocalStack's, those for nothing at all were seen by users of CreateFunction. */
function checkSource({ config }: VersionRow, { ZipFile, S3Bucket, S3Key, ImageUri }: UpdateFunctionCodeRequest): void {
  const hasZip = ZipFile !== undefined || S3Bucket !== undefined;
  if (config.PackageType === 'Image' && hasZip) {
    throw invalidParameter('Please provide ImageUri when updating a function with packageType Image.');
  }
  if (config.PackageType !== 'Image' && ImageUri !== undefined) {
    throw invalidParameter("Please don't provide ImageUri when updating a function with packageType Zip.");
  }
  if (!ImageUri && ZipFile === undefined && (S3Bucket === undefined || S3Key === undefined)) {
    throw invalidParameter('Please provide a source for function code.');
  }
}

function withCode(ctx: Context, old: VersionRow, code: CodeRow, { Architectures }: UpdateFunctionCodeRequest): VersionRow {
  const modified = ctx.clock.now();
  const config = merged(old.config, {
    ...codeMembers(code),
    ...(Architectures && { Architectures }),
    LastModified: lambdaDate(modified),
    RevisionId: ctx.ids.uuid(),
  });
  return { ...old, config: updating(config), code, generation: old.generation + 1, modified };
}
