import type { CreateFunctionRequest, FunctionConfiguration } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { releasePackages } from '../code/packages.js';
import { lambdaDate } from '../config/answer.js';
import { checkStorage, codeMembers, codeOf } from '../config/code.js';
import { newConfiguration } from '../config/create.js';
import { type Configured, merged } from '../config/members.js';
import { nextVersion } from '../config/publish.js';
import { pending, putUnsettled } from '../config/states.js';
import { accessDenied, codeSigningNotFound, conflict, invalidParameter } from '../errors.js';
import { haveLooked } from '../invoke/look.js';
import { MAX_FUNCTION_NAME } from '../limits.js';
import { type FunctionRef, functionArn, resolveFunction } from '../names.js';
import { CODE_SIGNING, type CodeRow, FUNCTIONS, type FunctionRow, LATEST, type VersionRow } from '../store.js';
import { noticeUnbuilt } from '../unbuilt.js';

/** Digits of a UUID that make the first generation. */
const GENERATION_DIGITS = 11;
const HEX = 16;

/** Makes a function. The words for a name that is taken were seen by users, all others were recorded. */
export async function createFunction(ctx: Context, input: CreateFunctionRequest): Promise<FunctionConfiguration> {
  const ref = newFunction(ctx, input.FunctionName);
  const configured = newConfiguration(ctx, ref, input);
  const signing = signingOf(ctx, input.CodeSigningConfigArn);
  checkFree(ctx.state.get(FUNCTIONS, ref.name), ref);
  const code = await codeOf(ctx, input.Code);
  try {
    const configuration = ctx.state.transact((tx) => create(ctx, tx, { ref, input, configured, signing, code }));
    noticeUnbuilt(ctx, input.DeadLetterConfig?.TargetArn);
    return configuration;
  } catch (error) {
    await releasePackages(ctx, [code]);
    throw error;
  }
}

interface Creation {
  readonly ref: FunctionRef;
  readonly input: CreateFunctionRequest;
  readonly configured: Configured;
  readonly signing: string | undefined;
  readonly code: CodeRow;
}

function create(ctx: Context, tx: Transaction, { ref, input, configured, signing, code }: Creation): FunctionConfiguration {
  checkFree(tx.get(FUNCTIONS, ref.name), ref);
  checkStorage(tx, code, ctx.config.lambdaLimits.totalCode);
  const shared: FunctionRow = {
    name: ref.name,
    lastVersion: 0,
    tags: input.Tags ?? {},
    uuid: ctx.ids.uuid(),
    ...(signing !== undefined && { codeSigning: signing }),
  };
  tx.put(FUNCTIONS, ref.name, shared);
  if (code.kind !== 'image') haveLooked(ctx, tx, input.Runtime);
  const latest = putUnsettled(ctx, tx, firstVersion(ctx, shared, configured, code));
  return input.Publish ? published(ctx, tx, ref, latest, shared) : latest.config;
}

/** The answer tells the version's number, but no ARN of it (recorded 2025-11-25). */
function published(
  ctx: Context,
  tx: Transaction,
  ref: FunctionRef,
  latest: VersionRow,
  shared: FunctionRow,
): FunctionConfiguration {
  const { row } = nextVersion(ctx, tx, ref, { latest, shared });
  const { config } = putUnsettled(ctx, tx, row);
  return { ...config, FunctionArn: functionArn(ref, ref.name) };
}

function newFunction(ctx: Context, functionName: string): FunctionRef {
  const ref = resolveFunction(ctx, functionName);
  if (ref.name.length > MAX_FUNCTION_NAME) {
    throw invalidParameter(
      `1 validation error detected: Value '${ref.name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to ${MAX_FUNCTION_NAME}`,
    );
  }
  if (ref.account !== ctx.account) throw accessDenied();
  return ref;
}

function checkFree(there: FunctionRow | undefined, { name }: FunctionRef): void {
  if (there !== undefined) throw conflict(`Function already exist: ${name}`);
}

function signingOf(ctx: Context, arn: string | undefined): string | undefined {
  if (arn === undefined) return undefined;
  const id = arn.slice(arn.lastIndexOf(':') + 1);
  if (ctx.state.get(CODE_SIGNING, id) === undefined) throw codeSigningNotFound(arn);
  return arn;
}

/** Its generation begins anywhere, so that it is none of a function of the same name that was there before. */
function firstVersion(ctx: Context, { name, uuid }: FunctionRow, { config, layers }: Configured, code: CodeRow): VersionRow {
  const modified = ctx.clock.now();
  const generation = Number.parseInt(uuid.replaceAll('-', '').slice(0, GENERATION_DIGITS), HEX);
  const whole = merged(config, { ...codeMembers(code), LastModified: lambdaDate(modified), RevisionId: ctx.ids.uuid() });
  return { name, version: LATEST, config: pending(whole), code, layers, generation, modified };
}
