import type { FunctionCodeLocation, GetFunctionRequest, GetFunctionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { locationOf } from '../code/packages.js';
import { configurationOf } from '../config/answer.js';
import { functionOf, resolveFunction, stateOf, versionOf } from '../names.js';
import type { CodeRow } from '../store.js';

/** Tags and reserved concurrency are told where there are some. */
export function getFunction(ctx: Context, input: GetFunctionRequest): GetFunctionResponse {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  const state = stateOf(ctx, ref);
  const version = versionOf(state, ref);
  const { tags, reserved } = functionOf(state, ref);
  return {
    Configuration: configurationOf(version, ref),
    Code: codeLocation(ctx, version.code),
    ...(Object.keys(tags).length > 0 && { Tags: tags }),
    ...(reserved !== undefined && { Concurrency: { ReservedConcurrentExecutions: reserved } }),
  };
}

function codeLocation(ctx: Context, code: CodeRow): FunctionCodeLocation {
  if (code.kind !== 'image') return { RepositoryType: 'S3', Location: locationOf(ctx, code) };
  const repository = code.uri.replace(/(?:@[^@]*|:[^:/]*)$/, '');
  return { RepositoryType: 'ECR', ImageUri: code.uri, ResolvedImageUri: `${repository}@sha256:${code.sha256}` };
}
