import type { DeleteFunctionRequest, DeleteFunctionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { releasePackages } from '../code/packages.js';
import { aliasesTo, deleteVersion, deleteWhole } from '../deletion.js';
import { conflict, invalidParameter } from '../errors.js';
import { functionOf, isAliasName, resolveFunction, stateOf } from '../names.js';
import { LATEST } from '../store.js';

const NO_CONTENT = 204;

/**
 * Deletes a function, or one version of it; a version that is not there is no error. The words for a version with aliases were seen by users
 * (2022-12-12), all others were recorded.
 */
export async function deleteFunction(ctx: Context, input: DeleteFunctionRequest): Promise<DeleteFunctionResponse> {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  const { name, qualifier } = ref;
  if (qualifier === LATEST) {
    throw invalidParameter('$LATEST version cannot be deleted without deleting the function.');
  }
  if (qualifier !== undefined && isAliasName(qualifier))
    throw invalidParameter('Deletion of aliases is not currently supported.');
  const codes = stateOf(ctx, ref).transact((tx) => {
    functionOf(tx, ref);
    if (qualifier === undefined) return deleteWhole(tx, name);
    const aliases = aliasesTo(tx, name, qualifier).map(({ alias }) => alias);
    if (aliases.length > 0) {
      throw conflict(`Unable to delete version because the following aliases reference it: [${aliases.join(', ')}]`);
    }
    return deleteVersion(tx, name, qualifier);
  });
  await releasePackages(ctx, codes);
  return { StatusCode: NO_CONTENT };
}
