import type { PutTransformerRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { TRANSFORMERS } from '../group-policies/store.js';
import { groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';
import { compileTransformer } from '../transformers/transform.js';

export function putTransformer(
  ctx: Context,
  { logGroupIdentifier, transformerConfig: config }: PutTransformerRequest,
): Record<string, never> {
  const name = groupNameOf(ctx, logGroupIdentifier);
  compileTransformer(config);
  const updated = ctx.clock.now();
  ctx.state.transact((tx) => {
    const { id } = requireGroup(tx, name);
    tx.put(TRANSFORMERS, id, { config, created: tx.get(TRANSFORMERS, id)?.created ?? updated, updated });
  });
  return {};
}
