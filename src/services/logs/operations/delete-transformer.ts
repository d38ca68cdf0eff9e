import type { DeleteTransformerRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noPolicyOfGroup } from '../group-policies/errors.js';
import { TRANSFORMERS } from '../group-policies/store.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

export function deleteTransformer(ctx: Context, { logGroupIdentifier }: DeleteTransformerRequest): Record<string, never> {
  const name = groupNameOf(ctx, logGroupIdentifier);
  ctx.state.transact((tx) => {
    const { id } = requireGroup(tx, name);
    if (tx.get(TRANSFORMERS, id) === undefined) throw noPolicyOfGroup('transformer');
    tx.delete(TRANSFORMERS, id);
  });
  return {};
}
