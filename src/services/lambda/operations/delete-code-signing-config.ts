import type { DeleteCodeSigningConfigRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { requireConfig } from '../code-signing/configs.js';
import { conflict } from '../errors.js';
import { CODE_SIGNING, FUNCTIONS } from '../store.js';

/** Deletes a code signing configuration that no function uses. */
export function deleteCodeSigningConfig(
  ctx: Context,
  { CodeSigningConfigArn }: DeleteCodeSigningConfigRequest,
): Record<string, never> {
  ctx.state.transact((tx) => {
    const { id } = requireConfig(ctx, tx, CodeSigningConfigArn);
    // The API reference says so; the words are a guess.
    if (tx.range(FUNCTIONS).some(([, { codeSigning }]) => codeSigning === CodeSigningConfigArn)) {
      throw conflict(`The code signing configuration ${CodeSigningConfigArn} is in use by one or more functions.`);
    }
    tx.delete(CODE_SIGNING, id);
  });
  return {};
}
