import type { CreateCodeSigningConfigRequest, CreateCodeSigningConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { describeConfig } from '../code-signing/configs.js';
import { CODE_SIGNING, type CodeSigningRow } from '../store.js';
import { checkTags } from '../tagging/tags.js';

const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 17;

/** Makes a code signing configuration. Where nothing is said, untrusted code brings a warning alone, from the API reference. */
export function createCodeSigningConfig(ctx: Context, input: CreateCodeSigningConfigRequest): CreateCodeSigningConfigResponse {
  const tags = input.Tags ?? {};
  checkTags(tags);
  const row: CodeSigningRow = {
    id: `csc-${ctx.ids.text(ID_LENGTH, ID_ALPHABET)}`,
    description: input.Description ?? '',
    publishers: input.AllowedPublishers,
    policies: { UntrustedArtifactOnDeployment: 'Warn', ...input.CodeSigningPolicies },
    tags,
    modified: ctx.clock.now(),
  };
  ctx.state.transact((tx) => tx.put(CODE_SIGNING, row.id, row));
  return { CodeSigningConfig: describeConfig(ctx, row) };
}
