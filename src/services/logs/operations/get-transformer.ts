import type { GetTransformerRequest, GetTransformerResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { TRANSFORMERS } from '../group-policies/store.js';
import { groupArn, groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

/** A group without a transformer has an empty answer, which is a guess. */
export function getTransformer(ctx: Context, { logGroupIdentifier }: GetTransformerRequest): GetTransformerResponse {
  const { id, name } = requireGroup(ctx.state, groupNameOf(ctx, logGroupIdentifier));
  const row = ctx.state.get(TRANSFORMERS, id);
  if (row === undefined) return {};
  return {
    logGroupIdentifier: groupArn(ctx, name),
    creationTime: row.created,
    lastModifiedTime: row.updated,
    transformerConfig: [...row.config],
  };
}
