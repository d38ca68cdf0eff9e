import type { UntagResourceRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { findTagged } from '../tagging/tags.js';

/** Takes tags from a resource; those that it does not have are passed over. */
export function untagResource(ctx: Context, { Resource, TagKeys }: UntagResourceRequest): Record<string, never> {
  ctx.state.transact((tx) => {
    const found = findTagged(ctx, tx, Resource);
    const kept = Object.entries(found.tags).filter(([key]) => !TagKeys.includes(key));
    found.write(tx, Object.fromEntries(kept));
  });
  return {};
}
